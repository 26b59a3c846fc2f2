import { describe, expect, it } from "vitest";
import { forAudience } from "../../../src/document/audience/for-audience.ts";
import type { EcomapDocument } from "../../../src/document/types.ts";
import { parse } from "../sample.ts";
import { pictureWords } from "./picture-words.ts";

const ticked = { shownTo: { also: ["network"] } };
const amina = { id: "amina", name: "Zus Amina", role: "sister", ...ticked };
const karim = { id: "karim", name: "Karim", role: "friend", ...ticked };
const forTable = (fields: object): EcomapDocument => forAudience(parse(fields), "network");

describe("what lies on the support group's table", () => {
  it("shows only who is ticked for it", () => {
    const copy = forTable({
      members: [{ ...amina, shownTo: {} }, karim, { id: "bram", shownTo: { also: ["carry"] } }],
    });
    expect(copy.members).toEqual([{ id: "members-1", name: "Karim", roles: [{ role: "friend" }] }]);
  });

  it("shows one plain line for each, whatever there is between them and the client", () => {
    const copy = forTable({
      members: [amina, karim],
      ties: [
        { id: "a", from: "client", to: "amina", strength: "strong", state: "broken", ban: { by: "rechter" } },
        { id: "b", from: "amina", to: "client", quality: "conflicted", moves: [{ type: "bound", for: "client" }] },
        { id: "c", from: "karim", to: "client", state: "dormant" },
        { id: "d", from: "amina", to: "karim", quality: "conflicted" },
      ],
    });
    expect(copy.ties).toEqual([
      { id: "ties-1", from: "client", to: "members-1" },
      { id: "ties-2", from: "members-2", to: "client" },
    ]);
  });

  it("shows the group, what its people bring, and the goals and agreements that are shared", () => {
    const copy = forTable({
      members: [amina, { ...karim, shownTo: {} }],
      groups: [
        {
          id: "g1",
          kind: "support",
          name: "De kring",
          members: ["client", "amina", "karim"],
          chair: "karim",
          contributions: [
            { member: "amina", what: "Kookt", goal: "a" },
            { member: "karim", what: "Rijdt" },
          ],
          meetings: [{ date: "2026-02", words: "Ruzie" }],
        },
        { id: "g2", kind: "circle", name: "Moeders", members: ["amina"] },
      ],
      goals: [
        { id: "a", words: "Een huis" },
        { id: "b", words: "Samen eten", ...ticked },
      ],
      conferences: [
        {
          id: "c1",
          question: "Waar slaap ik?",
          agreements: [
            { words: "Bellen", who: ["amina"] },
            { words: "Rijden", who: ["amina", "karim"] },
          ],
          ...ticked,
        },
        { id: "c2", agreements: [{ words: "Stil" }] },
      ],
    });
    expect(copy.groups).toEqual([
      {
        id: "groups-1",
        kind: "support",
        name: "De kring",
        members: ["client", "members-1"],
        contributions: [{ member: "members-1", what: "Kookt" }],
      },
    ]);
    expect(copy.goals).toEqual([{ id: "goals-1", words: "Samen eten" }]);
    expect(copy.conferences).toEqual([{ id: "conferences-1", agreements: [{ words: "Bellen", who: ["members-1"] }] }]);
  });

  it("never shows moves, views or the log, ticked or not", () => {
    const copy = forTable({
      members: [amina],
      ties: [
        {
          id: "t1",
          from: "client",
          to: "amina",
          moves: [{ type: "keep", ...ticked }],
          views: [{ by: "amina", ...ticked }],
        },
      ],
      log: [{ id: "l1", kind: "call", ...ticked }],
    });
    expect(copy.ties).toEqual([{ id: "ties-1", from: "client", to: "members-1" }]);
    expect(copy).not.toHaveProperty("log");
  });

  it("shows nobody whom the client does not see, ticked or not", () => {
    expect(forTable({ members: [{ id: "bram", shownTo: { only: "team", also: ["network"] } }] }).members).toEqual([]);
    const mine = { id: "bram", name: "Bram", shownTo: { only: "client", also: ["network"] } };
    expect(forTable({ members: [mine] }).members).toEqual([{ id: "members-1", name: "Bram" }]);
  });

  it("draws no more than that", () => {
    const doc = parse({
      members: [amina, { id: "bram", name: "Bram" }],
      ties: [
        { id: "t1", from: "client", to: "amina", strength: "strong", quality: "stressful", load: "heavy" },
        { id: "t2", from: "client", to: "bram" },
      ],
      groups: [{ id: "g1", kind: "household", members: ["client", "bram"] }],
    });
    const words = pictureWords(doc, "network");
    expect(words).toContain("Zus Amina");
    expect(words).not.toMatch(/Bram|sterk|spanning|doet veel|huishouden/);
  });
});
