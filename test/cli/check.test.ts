import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FAULTY, newProgram, type Program, YUSUF } from "./program.ts";

let ecomap: Program;
beforeAll(() => {
  ecomap = newProgram();
  ecomap.write("yusuf.json", YUSUF);
  ecomap.write("faulty.json", FAULTY);
});
afterAll(() => ecomap?.remove());

describe("ecomap check", () => {
  test("says that a file is in order", () => {
    expect(ecomap.run(["check", "yusuf.json"])).toEqual({ code: 0, out: "yusuf.json: in order\n", err: "" });
    expect(ecomap.run(["check", "-", "--language", "nl"], JSON.stringify(YUSUF))).toEqual({
      code: 0,
      out: "standaardinvoer: in orde\n",
      err: "",
    });
  });

  test("takes an audience", () => {
    expect(ecomap.run(["check", "yusuf.json", "--audience", "client"]).code).toBe(0);
  });

  test("says what is in order on standard output, and what is not on standard error", () => {
    const { code, out, err } = ecomap.run(["check", "faulty.json", "yusuf.json", "none.json"]);
    expect(code).toBe(1);
    expect(out).toBe("yusuf.json: in order\n");
    expect(err.split("\n")).toEqual([
      expect.stringMatching(/^faulty\.json: members\[0\]\.kind: /),
      expect.stringMatching(/^none\.json: There is no such file\./),
      "1 in order, 2 at fault",
      "",
    ]);
  });

  test("writes no file", () => {
    expect(ecomap.list()).toEqual(["faulty.json", "yusuf.json"]);
  });
});

describe("what the team keeps from the client", () => {
  const only = (because?: string) => ({ shownTo: { only: "team", ...(because && { because }) } });

  test("is listed with place and reason, records and parts of them", () => {
    const members = [
      { id: "amina", ...only("She asked\nfor it.") },
      { id: "bob", notes: [{ text: "a", ...only() }] },
    ];
    const ties = [{ id: "t1", from: "client", to: "bob", views: [{ by: "bob", ...only("Not yet told.") }] }];
    ecomap.write("kept.json", { ...YUSUF, members, ties });
    const { code, out, err } = ecomap.run(["check", "kept.json"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.split("\n")).toEqual([
      "kept.json: in order",
      "kept.json: members[0]: kept from the client: She asked for it.",
      "kept.json: members[1].notes[0]: kept from the client without a reason. Write it in shownTo.because.",
      "kept.json: ties[0].views[0]: kept from the client: Not yet told.",
      "",
    ]);
    expect(ecomap.run(["check", "kept.json", "--language", "nl"]).out).toContain("niet te zien voor de cliënt");
  });

  test("is listed for the case of the relative who comes along", () => {
    const path = resolve("examples/cases/2-the-relative-who-comes-along.json");
    expect(ecomap.run(["check", path]).out).toMatch(/: members\[\d+\]\.notes\[\d+\]: kept from the client: Hanan /);
  });

  test("cannot steer a terminal", () => {
    ecomap.write("steer.json", { ...YUSUF, members: [{ id: "amina", ...only("\u001b[2Jgone\u202e") }] });
    expect(ecomap.run(["check", "steer.json"]).out).toContain("kept from the client: \ufffd[2Jgone\ufffd\n");
  });
});
