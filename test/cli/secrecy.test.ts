import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newProgram, type Program, YUSUF } from "./program.ts";

let ecomap: Program;
beforeAll(() => {
  ecomap = newProgram();
});
afterAll(() => ecomap?.remove());

describe("what stands in a document never reaches the messages:", () => {
  const LEAKS = ["CANARY", "canary", "script", "\u001b"];
  const EVIL = "\u001b[31mCANARY <script>alert(1)</script>\n";
  test.each([
    ["a wrong word", { ...YUSUF, members: [{ id: EVIL, name: EVIL, kind: EVIL }] }],
    ["a wrong type", { ...YUSUF, client: EVIL }],
    ["an id used twice", { ...YUSUF, members: [{ id: EVIL }, { id: EVIL }], ties: [] }],
    ["a tie that points nowhere", { ...YUSUF, ties: [{ id: EVIL, from: "client", to: EVIL }] }],
    ["a key that holds null", { ...YUSUF, [EVIL]: { [EVIL]: null } }],
    ["a key that looks like the name of a field", { ...YUSUF, canary: { canary: null } }],
    ["a key nested too deep", JSON.parse(`${`{"${"CANARY".repeat(2)}":`.repeat(70)}1${"}".repeat(70)}`)],
    ["an own key without words", { ...YUSUF, members: [{ id: "a", roles: [{ role: `x-${EVIL}` }] }], ties: [] }],
    ["a format", { ...YUSUF, format: EVIL }],
    ["a date", { ...YUSUF, date: EVIL }],
  ])("%s", (_, doc) => {
    ecomap.write("evil.json", doc);
    const { code, out, err } = ecomap.run(["check", "evil.json"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^evil\.json: .+\n(evil\.json: There may be more\. .+\n)?$/);
    expect(LEAKS.filter((text) => err.includes(text))).toEqual([]);
  });

  test("text that is no JSON", () => {
    const { err } = ecomap.run(["draw", "-"], `{"name": ${EVIL}`);
    expect(err).toMatch(/^standard input: This is not JSON\./);
    expect(LEAKS.filter((text) => err.includes(text))).toEqual([]);
  });

  test("the name of a file cannot steer a terminal", () => {
    expect(ecomap.run(["draw", "\u001b[31m\u202e.json"]).err).toMatch(/^\ufffd\[31m\ufffd\.json: /);
  });
});
