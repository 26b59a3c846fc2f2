import { describe, expect, it } from "vitest";
import { forAudience } from "../../../src/document/audience/for-audience.ts";
import { parseEcomap } from "../../../src/document/parse.ts";
import { AUDIENCES } from "../../../src/document/schema/terms.ts";
import { serialize } from "../../../src/document/serialize.ts";
import type { EcomapDocument } from "../../../src/document/types.ts";
import { everything, file, parse } from "../sample.ts";

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

  it("is history, and the log of contacts", () => {
    const copy = forAudience(parseEcomap(everything), "client");
    expect(copy.history).toEqual([]);
    expect(copy).not.toHaveProperty("log");
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

/** Everything, with Bram in every place where somebody can be named. */
function withBram(bram: object): object {
  const { members, ties, groups, goals, interventions, conferences, sittings, client, ...rest } = everything;
  const [first, ...others] = ties;
  const [support, circle] = groups;
  return {
    ...rest,
    client: { ...client, stays: [...client.stays, { with: "bram", as: "may-sleep" }] },
    members: [
      ...members.map((member) =>
        member.id === "mosque" ? { ...member, ownSupport: [{ words: "De buurt" }] } : member,
      ),
      bram,
    ],
    ties: [
      { ...first, load: { ...first.load, by: "bram" }, views: [...first.views, { by: "bram" }] },
      ...others,
      { id: "t-bram", from: "bram", to: "client", views: [{ by: "amina" }] },
    ],
    groups: [
      {
        ...support,
        members: [...support.members, "bram"],
        chair: "bram",
        meetings: [{ date: "2026-02-01", present: ["bram"] }],
        contributions: [...support.contributions, { member: "bram", what: "CANARY", goal: "goal1" }],
      },
      circle,
    ],
    goals: [
      { ...goals[0], ties: ["t-bram"] },
      { id: "goal2", of: "bram", words: "CANARY", ties: ["t1"] },
    ],
    interventions: [{ ...interventions[0], ties: ["t1", "t-bram"], members: ["bram"], goal: "goal2" }],
    conferences: [{ ...conferences[0], askedBy: "bram", invited: [{ member: "bram", came: "no" }], goal: "goal2" }],
    sittings: [{ ...sittings[0], present: ["client", "bram"] }],
  };
}

/** The same, had Bram never been. */
function withoutBram(): object {
  const { members, ties, groups, goals, interventions, conferences, sittings, client, ...rest } = everything;
  const [{ load: _load, ...first }, ...others] = ties;
  const [{ chair: _chair, ...support }, circle] = groups;
  const { ties: _ties, ...goal } = goals[0];
  const { members: _members, goal: _goal, ...intervention } = interventions[0];
  const { askedBy: _asked, invited: _invited, goal: _of, ...conference } = conferences[0];
  return {
    ...rest,
    client,
    members: members.map((member) =>
      member.id === "mosque" ? { ...member, ownSupport: [{ words: "De buurt" }] } : member,
    ),
    ties: [first, ...others],
    groups: [{ ...support, meetings: [{ date: "2026-02-01" }] }, circle],
    goals: [goal],
    interventions: [{ ...intervention, ties: ["t1"] }],
    conferences: [conference],
    sittings: [{ ...sittings[0], present: ["client"] }],
  };
}

describe("a copy for the client", () => {
  it("is to the byte that of a document in which the kept person never was", () => {
    const never = serialize(forAudience(parseEcomap(withoutBram()), "client"), { redacted: true });
    const bram = { id: "bram", name: "CANARY" };
    const tray = serialize(forAudience(parseEcomap(withBram({ ...bram, ...KEPT["in the tray"] })), "client"), {
      redacted: true,
    });
    expect(tray).toBe(never);
    const { places: _, ...unplaced } = Object(withoutBram());
    const unplacedText = serialize(forAudience(parseEcomap(unplaced), "client"), { redacted: true });
    for (const kept of [KEPT["kept by the team"], KEPT["kept off the client's picture"]]) {
      const text = serialize(forAudience(parseEcomap(withBram({ ...bram, ...kept })), "client"), { redacted: true });
      expect(text).toBe(unplacedText);
      expect(text).not.toMatch(/CANARY|bram/);
    }
  });

  it("holds all where nothing is kept, and leaves the document as it was", () => {
    const doc = parseEcomap(everything);
    const text = serialize(doc);
    const { log: _, ...rest } = doc;
    expect(forAudience(doc, "client")).toEqual({ ...rest, history: [], redactedFor: "client" });
    expect(serialize(doc)).toBe(text);
  });

  it("is a document: it parses, is frozen, and a copy of it is the same", () => {
    const copy = forAudience(parseEcomap(withBram({ id: "bram", agreed: "not-yet" })), "client");
    expect(parseEcomap(serialize(copy, { redacted: true }))).toEqual(copy);
    expect(Object.isFrozen(copy.groups?.[0]?.members)).toBe(true);
    expect(forAudience(copy, "client")).toEqual(copy);
  });

  it("keeps unknown fields, whatever they hold", () => {
    const odd = { x: [{ shownTo: 3 }, { shownTo: { not: 5 } }, [1], "a"] };
    expect(forClient({ members: [{ ...amina, ...odd }] }).members).toEqual([{ ...amina, ...odd }]);
  });

  it("is the only one there is as yet", () => {
    for (const audience of AUDIENCES.filter((audience) => audience !== "client")) {
      expect(() => forAudience(parseEcomap(file()), audience)).toThrow(
        expect.objectContaining({ code: "not-yet", params: { option: "audience", value: audience } }),
      );
    }
  });
});
