import { describe, expect, it } from "vitest";
import { parseEcomap } from "../../../src/document/parse.ts";
import { type File, type UpgradeStep, upgrade } from "../../../src/document/versions/upgrade.ts";

/** An invented version 0, in which members were called people. */
const old: File = {
  format: "ecomap",
  version: 0,
  client: { id: "client" },
  people: [{ id: "amina", shoe: 38 }],
  hostCase: 12,
};

const steps: ReadonlyMap<number, UpgradeStep> = new Map([[0, ({ people, ...file }) => ({ ...file, members: people })]]);

describe("an older file", () => {
  it("is brought to today's version, and loses nothing", () => {
    const today = upgrade(old, steps);
    expect(today).toEqual({
      format: "ecomap",
      version: 1,
      client: { id: "client" },
      members: [{ id: "amina", shoe: 38 }],
      hostCase: 12,
    });
    expect(parseEcomap(today).members).toEqual([{ id: "amina", shoe: 38 }]);
  });

  it("is left as it was", () => {
    const before = structuredClone<unknown>(old);
    upgrade(old, steps);
    expect(old).toEqual(before);
  });

  it("is refused where no step leads on from its version", () => {
    expect(() => upgrade(old)).toThrow(expect.objectContaining({ code: "wrong-version", path: ["version"] }));
    expect(() => upgrade(old, new Map())).toThrow(expect.objectContaining({ code: "wrong-version" }));
  });
});

describe("a file of today's version", () => {
  it("is handed on as it is", () => {
    const today: File = { format: "ecomap", version: 1, client: { id: "client" } };
    expect(upgrade(today, steps)).toBe(today);
  });
});
