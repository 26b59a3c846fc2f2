import { describe, expect, it } from "vitest";
import { forAudience } from "../../../src/document/audience/for-audience.ts";
import { parseEcomap } from "../../../src/document/parse.ts";
import { serialize } from "../../../src/document/serialize.ts";
import type { EcomapDocument } from "../../../src/document/types.ts";
import { everything, parse } from "../sample.ts";

const forClient = (fields: object): EcomapDocument => forAudience(parse(fields), "client");
const textForClient = (fields: object): string => serialize(forClient(fields), { redacted: true });

const amina = { id: "amina", name: "Zus Amina" };
const tie = { id: "t1", from: "client", to: "amina" };

/** The ways in which something can be kept from the client. */
const KEPT = {
  "in the tray": { agreed: "not-yet" },
  "kept by the team": { shownTo: { only: "team", because: "CANARY" } },
  "kept off the client's picture": { shownTo: { not: ["client"] } },
};

describe("what is kept from the client", () => {
  it.each(Object.entries(KEPT))("is not in the client's copy: a member or tie %s", (_, kept) => {
    const doc = {
      members: [amina, { id: "bram", name: "CANARY", ...kept }],
      ties: [tie, { id: "t2", from: "client", to: "bram" }],
    };
    expect(forClient(doc).members).toEqual([amina]);
    expect(forClient(doc).ties).toEqual([tie]);
    expect(textForClient(doc)).not.toMatch(/CANARY|bram/);
    const tieOnly = {
      members: [amina],
      ties: [tie, { id: "t2", from: "amina", to: "client", notes: [{ text: "CANARY" }], ...kept }],
    };
    expect(textForClient(tieOnly)).toBe(textForClient({ members: [amina], ties: [tie] }));
  });

  it("is a record of any other table, too", () => {
    const shownTo = { only: "team" };
    const doc = {
      groups: [{ id: "CANARY", kind: "circle", members: [], shownTo }],
      goals: [{ id: "CANARY", of: "client", words: "CANARY", shownTo }],
      interventions: [{ id: "CANARY", kind: "skills", shownTo }],
      transitions: [{ id: "CANARY", kind: "other", shownTo }],
      conferences: [{ id: "CANARY", shownTo }],
      experience: [{ id: "CANARY", question: "lean-on", shownTo }],
    };
    expect(textForClient(doc)).toBe(textForClient({}));
  });

  it("is a note, flag, move or view", () => {
    const hidden = { shownTo: { only: "team" } };
    const ties = (moves: object[], views: object[], parts: object) => [{ ...tie, moves, views, ...parts }];
    const keep = { type: "keep", why: "Fijn zo" };
    const view = { by: "amina", strength: "weak" };
    const seen = { notes: [{ text: "a" }], flags: [{ flag: "language" }] };
    const more = {
      notes: [...seen.notes, { text: "CANARY", ...hidden }],
      flags: [{ flag: "safety", reason: "CANARY", ...hidden }, ...seen.flags],
    };
    const doc = (parts: object, moves: object[], views: object[]) => ({
      client: { id: "client", ...parts },
      members: [{ ...amina, ...parts }],
      ties: ties(moves, views, parts),
      groups: [{ id: "g", kind: "circle", members: [], notes: Object(parts).notes }],
    });
    const full = doc(
      more,
      [{ type: "enlarge", why: "CANARY", ...hidden }, keep],
      [view, { by: "client", words: "CANARY", ...hidden }],
    );
    expect(textForClient(full)).toBe(textForClient(doc(seen, [keep], [view])));
  });

  it("is a worker's own limit, until it was discussed", () => {
    const limit = { type: "bound", for: "worker", agreement: "Niet thuis bezoeken" };
    const others = [
      { type: "bound", for: "client" },
      { type: "bound", for: "member" },
    ];
    const movesOf = (moves: object[]) => forClient({ members: [amina], ties: [{ ...tie, moves }] }).ties[0]?.moves;
    expect(movesOf([limit, ...others])).toEqual(others);
    const discussed = { ...limit, discussed: "2026-03" };
    expect(movesOf([discussed, ...others])).toEqual([discussed, ...others]);
  });
});

describe("what is left where something was kept", () => {
  it('is nothing, where all of a list was kept: an empty list would say "none"', () => {
    const hidden = { shownTo: { only: "team" } };
    const parts = { notes: [{ text: "CANARY", ...hidden }], flags: [{ flag: "safety", ...hidden }] };
    const moves = [{ type: "bound", for: "worker" }];
    const copy = forClient({
      members: [{ ...amina, ...parts }],
      ties: [{ ...tie, ...parts, moves }],
      groups: [{ id: "g", kind: "circle", members: [], ...hidden }],
    });
    expect(copy.members).toEqual([amina]);
    expect(copy.ties).toEqual([tie]);
    expect(Object.keys(copy)).not.toContain("groups");
    const hers = { members: [{ ...amina, ...hidden }], goals: [{ id: "g", of: "amina", words: "" }] };
    expect(Object.keys(forClient(hers))).not.toContain("goals");
  });

  it('is still "none" where the answer was "none"', () => {
    const copy = forClient({ members: [{ ...amina, flags: "none", notes: [] }], goals: [] });
    expect(copy.members[0]).toMatchObject({ flags: [], notes: [] });
    expect(copy.goals).toEqual([]);
  });

  it("keeps no place, where a drawn member is gone: a hole would tell", () => {
    const places = {
      force: [
        { member: "amina", x: 100, y: 0 },
        { member: "bram", x: -100, y: 0 },
      ],
    };
    const hidden = { members: [amina, { id: "bram", shownTo: { only: "team" } }], places };
    expect(forClient(hidden)).not.toHaveProperty("places");
  });

  it("keeps the places of the others, where only somebody in the tray is gone", () => {
    const force = [{ member: "amina", x: 100, y: 0 }];
    const tray = { members: [amina, { id: "bram", agreed: "not-yet" }] };
    expect(forClient({ ...tray, places: { force } }).places).toEqual({ force });
    const both = [...force, { member: "bram", x: -100, y: 0 }];
    expect(forClient({ ...tray, places: { force: both } }).places).toEqual({ force });
    expect(forClient({ members: [amina], places: { force } }).places).toEqual({ force });
  });
});

describe("a copy for the client", () => {
  it("holds all where nothing is kept, and leaves the document as it was", () => {
    const doc = parseEcomap(everything);
    const text = serialize(doc);
    expect(forAudience(doc, "client")).toEqual({ ...doc, redactedFor: "client" });
    expect(serialize(doc)).toBe(text);
  });

  it("is frozen, shares nothing that could change, and is marked", () => {
    const copy = forAudience(parseEcomap(everything), "client");
    expect(Object.isFrozen(copy.groups?.[0]?.members)).toBe(true);
    expect(copy.redactedFor).toBe("client");
  });

  it("keeps unknown fields, whatever they hold", () => {
    const odd = { x: [{ shownTo: 3 }, { shownTo: { not: 5 } }, [1], "a"] };
    expect(forClient({ members: [{ ...amina, ...odd }] }).members).toEqual([{ ...amina, ...odd }]);
  });

  it("keeps how to reach people, which is for the client alone", () => {
    const reach = { phone: "06", messageName: "Ami" };
    const doc = parse({ client: { id: "client", reach }, members: [{ ...amina, reach }] });
    expect(forAudience(doc, "client").members[0]?.reach).toEqual(reach);
    expect(serialize(forAudience(doc, "team"), { redacted: true })).not.toMatch(/06|Ami"/);
  });
});
