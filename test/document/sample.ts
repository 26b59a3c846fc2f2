import { parseEcomap, safeParseEcomap } from "../../src/document/parse.ts";
import type { EcomapDocument, EcomapInput } from "../../src/document/types.ts";
import type { Issue } from "../../src/errors/codes.ts";

/** The smallest file, with fields of choice in it. */
export const file = (fields: object = {}): object => ({
  format: "ecomap",
  version: 1,
  client: { id: "client", name: "Yusuf" },
  ...fields,
});

/** A file with one member, with fields of choice. */
export const fileOfMember = (fields: object = {}): object => file({ members: [{ id: "amina", ...fields }] });

/** A file with one member and one tie, with fields of choice. */
export const fileOfTie = (fields: object = {}): object =>
  file({ members: [{ id: "amina" }], ties: [{ id: "t1", from: "client", to: "amina", ...fields }] });

export const parse = (fields: object = {}): EcomapDocument => parseEcomap(file(fields));

/** Everything that is wrong with an input; nothing where it parses. */
export function issuesOf(input: unknown): readonly Issue[] {
  const answer = safeParseEcomap(input);
  return answer.ok ? [] : answer.error.issues;
}

/** Codes and places of everything that is wrong with an input, in short. */
export const wrongs = (input: unknown): readonly string[] =>
  issuesOf(input).map(({ code, path }) => `${code} at ${path.join(".")}`);

/** An object with an own key that an object literal cannot have. */
export const withKey = (key: string, value: unknown): object =>
  JSON.parse(`{${JSON.stringify(key)}:${JSON.stringify(value)}}`);

/** A document in which every reference of the schema is set, and every table has a record. */
export const everything = {
  format: "ecomap",
  version: 1,
  id: "case-1",
  title: "Mijn netwerk",
  date: "2026-03-03",
  language: "nl",
  networkWork: "yes",
  allows: { training: { answer: "no" } },
  readers: [{ id: "municipality", name: "Gemeente" }],
  asked: { memberTies: true },
  vocabulary: {
    roles: [{ key: "x-wijkagent", words: { nl: "wijkagent", en: "beat officer" }, domain: "other", sphere: "formal" }],
    domains: [{ key: "x-street", words: { nl: "Straat" }, domain: "peers" }],
    flags: [{ key: "x-dog", words: { nl: "hond" } }],
  },
  client: {
    id: "client",
    name: "Yusuf",
    stays: [{ with: "amina", as: "sleeps", since: "2025-11" }],
    flags: [{ flag: "x-dog" }],
    notes: [{ text: "Praat graag in het park.", date: "2026-02" }],
  },
  members: [
    {
      id: "amina",
      kind: "person",
      name: "Zus Amina",
      roles: [{ role: "sister", domain: "family", sphere: "informal", partOf: "mosque", since: "2000", until: "2025" }],
      ownSupport: [{ member: "mosque" }],
      flags: [{ flag: "cost-sharing", reason: "Slaapt bij haar." }],
    },
    { id: "mosque", kind: "community", name: "Moskee", role: "other", domain: "faith" },
    { id: "karin", kind: "person", name: "Karin", role: "x-wijkagent", domain: "x-street" },
  ],
  ties: [
    {
      id: "t1",
      from: "client",
      to: "amina",
      strength: "moderate",
      load: { level: "heavy", by: "amina", date: "2026-01" },
      moves: [
        { type: "strengthen", to: "strong", steps: [{ what: "Samen koken", who: "amina" }] },
        { type: "enlarge", through: "mosque" },
        { type: "bound", for: "member", guardedBy: "karin" },
      ],
      views: [{ by: "amina", strength: "strong" }],
      flags: [{ flag: "x-dog" }],
    },
    { id: "t2", from: "amina", to: "mosque", since: "2010", until: "2020-05" },
    { id: "t3", from: "client", to: "karin", ban: { by: "rechter", until: "2026-06-01" } },
  ],
  groups: [
    {
      id: "g1",
      kind: "support",
      members: ["client", "amina", "karin"],
      within: "g2",
      chair: "client",
      meetings: [{ date: "2026-02-01", present: ["client", "amina"] }],
      contributions: [{ member: "amina", what: "Belt iedereen", goal: "goal1" }],
      since: "2026",
    },
    { id: "g2", kind: "circle", members: [] },
  ],
  goals: [{ id: "goal1", of: "client", words: "Een huis", ties: ["t1"], since: "2025" }],
  interventions: [{ id: "i1", kind: "repair", ties: ["t1"], members: ["amina"], goal: "goal1" }],
  transitions: [{ id: "tr1", kind: "own-home", date: { date: "2026", about: true } }],
  conferences: [
    {
      id: "c1",
      askedBy: "client",
      invited: [{ member: "amina", came: "yes" }],
      agreements: [{ words: "Elke week bellen", who: ["amina"] }],
      followUp: { date: "2026-04", calledBy: "amina" },
      goal: "goal1",
    },
  ],
  log: [{ id: "l1", kind: "visit", tie: "t1", present: ["client", "amina"], permission: ["client"] }],
  experience: [{ id: "e1", question: "lean-on", answer: "Op Amina", date: "2026-03" }],
  sittings: [{ id: "s1", date: "2026-03-03", present: ["client", "amina"] }],
  places: {
    force: [{ member: "amina", x: 100, y: -20.5, pinned: true }],
    rings: [{ member: "mosque", x: 0, y: 80 }],
    sectors: [{ member: "karin", x: -60, y: 0 }],
  },
  history: [
    {
      recorded: "2026-03-03T10:00:00Z",
      happened: "2026-03",
      actor: "w1",
      because: "changed",
      sitting: "s1",
      ops: [
        { table: "members", id: "karin", added: { id: "karin" }, at: 2 },
        { table: "groups", id: "g9", removed: { id: "g9" }, at: 0 },
        { table: "ties", id: "t1", field: "strength", from: "weak", to: "moderate" },
      ],
    },
  ],
  erased: [{ recorded: "2026-02-03T10:00:00Z", actor: "w1" }],
} as const satisfies EcomapInput;
