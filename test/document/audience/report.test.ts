import { describe, expect, it } from "vitest";
import { forAudience } from "../../../src/document/audience/for-audience.ts";
import type { EcomapDocument } from "../../../src/document/types.ts";
import { parse } from "../sample.ts";
import { pictureWords } from "./picture-words.ts";
import { COURT } from "./ways.ts";

const ticked = (...fields: readonly string[]) => ({ shownTo: { readers: [{ reader: COURT, fields }] } });
const tie = (to: string, fields: object = {}) => ({ id: `t-${to}`, from: "client", to, ...fields });
const readers = [{ id: COURT }, { id: "municipality" }];
const forCourt = (fields: object): EcomapDocument =>
  forAudience(parse({ readers, ...fields }), "report", { reader: COURT });

describe("a report", () => {
  it("holds title and date, and else nothing that is not ticked", () => {
    const copy = forCourt({
      title: "Kaart",
      date: "2026-03-03",
      client: { id: "client", name: "Yusuf", lang: "ar", wishes: ["Rust"], stays: [{ as: "sleeps" }] },
      members: [{ id: "amina", name: "Zus Amina" }],
      ties: [tie("amina")],
      groups: [{ id: "g1", kind: "support", members: ["client"] }],
      goals: [{ id: "goal1", words: "Een huis" }],
      interventions: [{ id: "i1", kind: "repair" }],
      transitions: [{ id: "tr1", kind: "becoming-homeless", date: "2025" }],
      conferences: [{ id: "c1", date: "2026" }],
      log: [{ id: "l1", kind: "visit" }],
      experience: [{ id: "e1", question: "lean-on" }],
      sittings: [{ id: "s1" }],
    });
    expect(copy).toEqual({
      format: "ecomap",
      version: 1,
      title: "Kaart",
      date: "2026-03-03",
      client: { id: "client" },
      members: [],
      ties: [],
      history: [],
      redactedFor: "report",
      redactedTo: "court",
    });
  });

  it("holds of each record the fields that are ticked, one by one", () => {
    const doc = {
      client: { id: "client", name: "Yusuf", lang: "ar", wishes: ["Rust"], ...ticked("name") },
      members: [
        {
          id: "amina",
          kind: "person",
          name: "Zus Amina",
          lang: "ar",
          ring: 1,
          wishes: ["Rust"],
          ...ticked("ring", "wishes"),
        },
      ],
      ties: [tie("amina", { strength: "strong", quality: "stressful", frequency: "daily", ...ticked("quality") })],
      goals: [
        { id: "goal1", of: "client", words: "Een huis", status: "open", ...ticked("status") },
        { id: "goal2", words: "Werk", ...ticked("words") },
      ],
      transitions: [{ id: "tr1", kind: "own-home", date: "2026", words: "Sleutel", ...ticked("words") }],
      conferences: [{ id: "c1", date: "2026", agreements: [{ words: "Bellen" }], ...ticked() }],
    };
    expect(forCourt(doc)).toMatchObject({
      client: { id: "client", name: "Yusuf" },
      members: [{ id: "members-1", kind: "person", ring: 1, wishes: ["Rust"] }],
      ties: [{ id: "ties-1", from: "client", to: "members-1", quality: "stressful" }],
      goals: [
        { id: "goals-1", of: "client", status: "open" },
        { id: "goals-2", words: "Werk" },
      ],
      transitions: [{ id: "transitions-1", kind: "own-home", words: "Sleutel" }],
    });
    // Ticked, but not field by field: it would tell only that there was one.
    expect(forCourt(doc)).not.toHaveProperty("conferences");
    expect(JSON.stringify(forCourt(doc))).not.toMatch(/Amina|"ar"|strong|daily|huis|Bellen|2026/);
  });

  it("is for one reader: what is ticked for another, or for reports at all, is not in it", () => {
    const other = { readers: [{ reader: "municipality", fields: ["name"] }], also: ["report"] };
    const copy = forCourt({
      members: [
        { id: "amina", name: "Zus Amina", shownTo: other },
        { id: "bram", flags: [{ flag: "safety", shownTo: other }], ...ticked() },
      ],
    });
    expect(copy.members).toEqual([{ id: "members-1" }]);
  });

  it("holds of a note, flag or move that is ticked itself the fields that are ticked of it", () => {
    const copy = forCourt({
      members: [
        {
          id: "amina",
          notes: [{ text: "Rustig", by: "w1", date: "2026", ...ticked("text") }, { text: "Ruzie" }],
          flags: [{ flag: "language", reason: "Tigrinya", ...ticked() }],
          ...ticked("name"),
        },
      ],
      ties: [
        tie("amina", {
          moves: [
            { type: "strengthen", to: "strong", why: "Gezellig", date: "2026", done: "2026-02", ...ticked("why") },
            { type: "keep", why: "Fijn" },
          ],
          ...ticked("strength"),
        }),
      ],
    });
    expect(copy.members[0]).toEqual({ id: "members-1", notes: [{ text: "Rustig" }], flags: [{ flag: "language" }] });
    expect(copy.ties[0]?.moves).toEqual([{ type: "strengthen", why: "Gezellig", done: "2026-02" }]);
  });

  it("tells nothing of what was said of someone who is not ticked, though it is ticked itself", () => {
    const copy = forCourt({
      members: [{ id: "amina", ...ticked() }, { id: "bram" }],
      interventions: [
        { id: "i1", kind: "repair", words: "Met Bram", members: ["bram"], ...ticked("words") },
        { id: "i2", kind: "repair", words: "Met Amina", members: ["amina"], ...ticked("words") },
      ],
      log: [{ id: "l1", kind: "visit", present: ["bram"], words: "Bij Bram", ...ticked("words") }],
    });
    expect(copy.interventions?.map(({ words }) => words)).toEqual(["Met Amina"]);
    expect(copy).not.toHaveProperty("log");
  });

  it("holds the words of a talk apart only with the yes that they need", () => {
    const entry = { kind: "apart", words: "Hij wil wel", confidence: { answer: "yes" } };
    const copy = forCourt({
      log: [
        { id: "l1", ...entry, ...ticked("kind", "words", "confidence") },
        { id: "l2", ...entry, ...ticked("kind", "words") },
      ],
    });
    expect(copy.log?.map(({ words }) => words)).toEqual(["Hij wil wel", undefined]);
  });

  it("proposes nothing on a tie with a ban of which it does not tell that it ended before", () => {
    const move = { type: "strengthen", date: "2026-03", why: "Weer goed" };
    const doc = (fields: readonly string[]) => ({
      members: [{ id: "amina", ...ticked() }],
      ties: [tie("amina", { ban: { until: "2025" }, moves: [{ ...move, ...ticked(...fields) }], ...ticked("ban") })],
    });
    expect(forCourt(doc(["why", "date"])).ties[0]?.moves).toHaveLength(1);
    expect(forCourt(doc(["why"])).ties[0]).not.toHaveProperty("moves");
  });
});

describe("what a report tells only by its own tick", () => {
  const all = ["name", "roles", "gives", "receives", "views", "moves", "stays", "members", "contact", "frequency"];

  it.each([
    ["a partner", "partner", { role: "partner" }],
    ["an ex", "partner", { role: "ex-partner", domain: "friends" }],
    ["a child", "children", { role: "daughter" }],
    ["a child that is called family", "children", { role: "son", domain: "family" }],
    ["someone of the faith", "faith", { role: "faith-leader", domain: "leisure" }],
    ["a peer", "peers", { role: "peer-worker" }],
    ["a worker in care", "care", { role: "psychiatrist", domain: "work" }],
    ["a landlord", "housing", { role: "landlord" }],
    ["a housemate", "household", { role: "housemate" }],
    ["an own role of care", "care", { role: "x-own", domain: "x-area" }],
  ])("is %s", (_, own, role) => {
    const vocabulary = {
      roles: [{ key: "x-own", words: { nl: "eigen" } }],
      domains: [{ key: "x-area", words: { nl: "ggz" }, domain: "care" }],
    };
    const doc = (fields: readonly string[]) => ({
      vocabulary,
      members: [{ id: "amina", name: "Amina", roles: [role, { role: "friend" }], ...ticked(...fields) }],
    });
    expect(forCourt(doc(all)).members).toEqual([{ id: "members-1", name: "Amina", roles: [{ role: "friend" }] }]);
    expect(forCourt(doc(all))).not.toHaveProperty("vocabulary");
    expect(forCourt(doc([...all, own])).members[0]?.roles).toHaveLength(2);
  });

  it.each(["housing", "material"] as const)("is support of this kind, in whatever field: %s", (kind) => {
    const doc = (fields: readonly string[]) => ({
      members: [{ id: "amina", ...ticked() }],
      ties: [
        tie("amina", {
          gives: [kind],
          receives: ["advice", kind],
          views: [{ by: "amina", gives: [kind, "company"], receives: [kind] }],
          moves: [
            { type: "strengthen", about: [kind] },
            { type: "strengthen", about: ["advice", kind] },
            { type: "keep", about: ["advice"] },
          ],
          ...ticked(...fields),
        }),
      ],
    });
    expect(forCourt(doc(all)).ties[0]).toEqual({
      id: "ties-1",
      from: "client",
      to: "members-1",
      receives: ["advice"],
      views: [{ by: "members-1", gives: ["company"] }],
      moves: [{ type: "keep", about: ["advice"] }],
    });
    const told = forCourt(doc([...all, kind])).ties[0];
    expect(told).toMatchObject({ gives: [kind], views: [{ gives: [kind, "company"] }] });
    expect(told?.moves).toHaveLength(3);
  });

  it("is a household", () => {
    const group = { id: "g1", kind: "household", name: "Thuis", members: ["client"] };
    expect(forCourt({ groups: [{ ...group, ...ticked(...all) }] })).not.toHaveProperty("groups");
    expect(forCourt({ groups: [{ ...group, ...ticked(...all, "household") }] }).groups).toHaveLength(1);
  });

  it("is the name and the kind of help of an organisation of care, faith or peers: it is an agency or a group", () => {
    const everyField = ticked("name", "roles", "lang");
    const members = [
      {
        id: "a",
        kind: "organisation",
        name: "Leger van Hulp",
        lang: "nl",
        role: "other",
        domain: "care",
        ...everyField,
      },
      { id: "b", kind: "community", name: "Moskee Noord", role: "other", domain: "faith", ...everyField },
      { id: "c", kind: "place", name: "Inloop Lotgenoten", domain: "peers", ...everyField },
      { id: "d", kind: "organisation", name: "Bakkerij", domain: "work", ...everyField },
    ];
    const ties = members.map(({ id }) => ({ ...tie(id), ...ticked() }));
    const copy = forCourt({ members, ties });
    expect(copy.members).toEqual([
      { id: "members-1", kind: "organisation" },
      { id: "members-2", kind: "community" },
      { id: "members-3", kind: "community" },
      { id: "members-4", kind: "organisation", name: "Bakkerij", roles: [{ domain: "work" }] },
    ]);
    const words = pictureWords(parse({ readers, members, ties }), "report");
    expect(words).toMatch(/organisatie/);
    expect(words).toMatch(/groep of club/);
    expect(words).toMatch(/Werk en dagactiviteit/);
    expect(words).not.toMatch(/Leger|Moskee|Inloop|Zorg|Geloof|Lotgenoten/);
    const withCare = members.map((member) => ({ ...member, ...ticked("name", "roles", "care", "faith", "peers") }));
    const more = pictureWords(parse({ readers, members: withCare, ties }), "report");
    for (const word of ["Leger van Hulp", "Moskee Noord", "Zorg en hulp", "Geloof en cultuur"])
      expect(more).toContain(word);
  });
});
