import { describe, expect, it } from "vitest";
import { forAudience } from "../../../src/document/audience/for-audience.ts";
import { wallOf } from "../../../src/document/audience/wall.ts";
import { parseEcomap } from "../../../src/document/parse.ts";
import { serialize } from "../../../src/document/serialize.ts";
import { EcomapError } from "../../../src/errors/ecomap-error.ts";
import { everything, parse } from "../sample.ts";
import { KEY } from "./ways.ts";

const before = parse({
  id: "case",
  date: "2026-03-01",
  members: [
    { id: "amina", name: "Zus Amina", notes: [{ text: "Woont in Zuid" }] },
    { id: "oom", name: "Oom Kees", shownTo: { not: ["training"] } },
  ],
});
const after = { ...before, members: [...before.members, { id: "bram", name: "Bram" }] };
const wall = wallOf([before, after], KEY);

describe("a copy for the wall", () => {
  it("needs no yes, and has the same stand-in for a name in all states", () => {
    expect(() => forAudience(before, "training", { key: KEY })).toThrow(EcomapError);
    const [one, two] = [wall.copy(before), wall.copy(after)];
    expect(one.members[0]?.name).toMatch(/^[A-Z][a-z]{5}$/);
    expect(two.members[0]).toEqual(one.members[0]);
    expect(two.client).toEqual(one.client);
  });

  it("holds no more than a file for training does: no text, nobody who is kept from others, no real date", () => {
    const text = JSON.stringify(wall.copy(after));
    expect(text).not.toMatch(/Amina|Zuid|Kees|Bram|Yusuf|2026/);
    expect(wall.copy(after).date).toEqual(wall.date("2026-03-01"));
  });

  it("says as much as training sees of all there is, but for ids", () => {
    const doc = parse({ ...everything, allows: { training: { answer: "yes" } } });
    const file = forAudience(doc, "training", { key: KEY });
    const shown = wallOf([doc], KEY).copy(doc);
    expect(Object.keys(shown).sort()).toEqual(Object.keys(file).sort());
    expect(shown.members.map(({ name }) => name)).toEqual(file.members.map(({ name }) => name));
  });

  it("keeps the places it is given, of those who are seen", () => {
    const at = (member: string) => ({ member, x: 10, y: 20 });
    expect(wall.copy(before, { force: [at("amina"), at("oom")] }).places).toEqual({ force: [at("amina")] });
  });

  it("is never written, whatever is asked, and cannot be copied again", () => {
    const copy = wall.copy(after);
    for (const options of [{}, { redacted: true }])
      expect(() => serialize(copy, options)).toThrow(expect.objectContaining({ code: "redacted" }));
    expect(() => forAudience(copy, "client")).toThrow(expect.objectContaining({ code: "redacted" }));
    const file = forAudience(parse({ allows: { training: { answer: "yes" } } }), "training", { key: KEY });
    expect(parseEcomap(serialize(file, { redacted: true })).redactedFor).toBe("training");
  });
});
