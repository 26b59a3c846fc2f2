import { describe, expect, it } from "vitest";
import { parseEcomap } from "../../src/document/parse.ts";
import { readNetwork, readNetworks, writeNetwork } from "../../src/formats/index.ts";

const doc = parseEcomap({ format: "ecomap", version: 1, client: { id: "c" }, members: [{ id: "a", name: "Amina" }] });
const list = "naam;band\nAmina;zus\n";
/** As a page without types would give them. */
const given = (options: object): object => options;

describe("an option that says nothing is refused:", () => {
  it.each([
    [{ audiance: "carry" }, "unknown-option"],
    [{ audience: "carri" }, "wrong-term"],
  ])("of what is written, %j", (options, code) => {
    expect(() => writeNetwork(doc, "graphml", given(options))).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    [{ colums: {} }, "unknown-option"],
    [{ columns: { band: "rol" } }, "wrong-option"],
    [{ from: "xlsx" }, "wrong-option"],
  ])("of what is read, %j", (options, code) => {
    for (const read of [readNetwork, readNetworks]) {
      expect(() => read(list, given(options))).toThrow(expect.objectContaining({ code }));
    }
  });

  it("and what a column is, or that it is left out, is none of these", () => {
    const { doc: read } = readNetwork(list, { columns: { band: "role" } });
    expect(read.members[0]?.roles).toEqual([{ role: "sister" }]);
    expect(readNetwork(list, { columns: { band: null } }).doc.members[0]?.roles).toBeUndefined();
  });
});
