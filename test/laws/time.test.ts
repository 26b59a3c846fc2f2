import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { takeStep } from "../../src/command/apply.ts";
import { compact } from "../../src/command/compact.ts";
import { differenceBetween } from "../../src/command/timeline/difference.ts";
import { documentAt } from "../../src/command/timeline/document-at.ts";
import type { Command, CommandContext, Step } from "../../src/command/types.ts";
import { redoStep, undoStep } from "../../src/command/undo.ts";
import { isBefore } from "../../src/document/dates.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { serialize } from "../../src/document/serialize.ts";
import type { Change, EcomapDocument } from "../../src/document/types.ts";
import { EcomapError } from "../../src/errors/ecomap-error.ts";
import { start } from "./arbitraries.ts";
import { recordsOf, replay } from "./replay.ts";
import { type Said, said, when } from "./said.ts";

const END = "2100";

const talk = fc.array(said, { minLength: 1, maxLength: 12 });

/** Without a time of its own nothing is filtered out of a map. */
const timeless = talk.map((list): readonly Said[] =>
  JSON.parse(JSON.stringify(list), (key, value) => (key === "since" || key === "until" ? undefined : value)),
);
const bare: EcomapDocument = parseEcomap(
  JSON.parse(serialize(start), (key, value) => (key === "since" || key === "until" ? undefined : value)),
);

interface Taken {
  readonly before: EcomapDocument;
  readonly doc: EcomapDocument;
  readonly step: Step;
}

/** Says one after the other, a day each; what is refused leaves all as it was. */
function run(from: EcomapDocument, list: readonly Said[]): readonly Taken[] {
  const taken: Taken[] = [];
  let doc = from;
  list.forEach(({ command, ...context }, i) => {
    const before = doc;
    try {
      const answer = takeStep(doc, command, { ...context, recorded: recordedOn(i) });
      taken.push({ before, ...answer });
      doc = answer.doc;
    } catch (error) {
      expect(error).toBeInstanceOf(EcomapError);
    }
  });
  return taken;
}

const recordedOn = (i: number): string => `2026-01-${String(i + 1).padStart(2, "0")}T10:00:00Z`;

/** Whether something happened after a date. */
const isAfter = (happened: CommandContext["happened"], recorded: string, date: string): boolean =>
  (typeof happened === "object" ? happened.date : (happened ?? recorded.slice(0, 10))) > `${date}~`;

const end = (from: EcomapDocument, list: readonly Said[]): EcomapDocument => run(from, list).at(-1)?.doc ?? from;

/** Fields that no rule between records touches. */
const PLAIN = [
  "name",
  "ring",
  "kind",
  "wishes",
  "strength",
  "quality",
  "state",
  "title",
  "words",
  "question",
  "answer",
];

/** Expects that a document holds what a replay of its history gives; where that would refer to nobody, nothing. */
function expectReplayed(doc: EcomapDocument, from: EcomapDocument, history: readonly Change[], until: string): void {
  const replayed = replay(from, history, until);
  const held = recordsOf(doc);
  const isThere = (id: unknown) => id === undefined || id === doc.client.id || held.has(`members ${id}`);
  for (const [name, fields] of replayed) {
    const isWhole = ["from", "to", "of"].every((end) => isThere(fields.get(end)));
    const record = held.get(name);
    if (/^(members|ties|groups|goals|transitions|experience|client|document)\b/.test(name)) {
      expect([name, record !== undefined]).toEqual([name, isWhole]);
    }
    for (const field of record ? PLAIN : [])
      expect([name, field, record?.get(field)]).toEqual([name, field, fields.get(field)]);
  }
  for (const name of held.keys()) expect([...replayed.keys()]).toContain(name);
}

describe("history", () => {
  it("replayed by when it happened gives the document, and at each date the map of that date", () => {
    fc.assert(
      fc.property(timeless, when, (list, date) => {
        const doc = end(bare, list);
        expectReplayed(doc, bare, doc.history, END);
        expectReplayed(documentAt(doc, date), bare, doc.history, date);
      }),
      { numRuns: 250 },
    );
  });

  it("loses a step that is taken back, and holds it again when it is done again", () => {
    fc.assert(
      fc.property(talk, (list) => {
        for (const { before, doc, step } of [...run(start, list)].reverse()) {
          const undone = undoStep(doc, step);
          expect(undone).toEqual(before);
          expect(serialize(redoStep(undone, step))).toBe(serialize(doc));
        }
      }),
      { numRuns: 150 },
    );
  });

  it("stays a replay where a step is taken back out of turn, or that is refused", () => {
    fc.assert(
      fc.property(timeless, fc.nat(), (list, which) => {
        const taken = run(bare, list);
        const doc = taken.at(-1)?.doc ?? bare;
        const picked = taken[which % Math.max(taken.length, 1)];
        if (!picked) return;
        try {
          const undone = undoStep(doc, picked.step);
          expectReplayed(undone, bare, undone.history, END);
          expect(parseEcomap(serialize(undone))).toEqual(undone);
          const redone = redoStep(undone, picked.step);
          expectReplayed(redone, bare, redone.history, END);
        } catch (error) {
          expect(error).toMatchObject({ name: "EcomapError", code: "conflict" });
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("a map at a date", () => {
  it("is the document itself at the end of time", () => {
    fc.assert(
      fc.property(timeless, (list) => {
        const doc = end(bare, list);
        expect(documentAt(doc, END)).toEqual(doc);
      }),
      { numRuns: 200 },
    );
  });

  it("parses, whatever was said in whatever order, and holds the changes of its time", () => {
    fc.assert(
      fc.property(talk, when, (list, date) => {
        const doc = end(start, list);
        const text = serialize(doc);
        const then = documentAt(doc, date);
        expect(parseEcomap(serialize(then))).toEqual(then);
        expect(Object.isFrozen(then.members)).toBe(true);
        for (const { because, happened, recorded } of then.history) {
          expect(because === "corrected" || !isAfter(happened, recorded, date)).toBe(true);
        }
        expect(serialize(doc)).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it("shares with the document every record of which all was said by then", () => {
    fc.assert(
      fc.property(timeless, when, (list, date) => {
        const doc = end(bare, list);
        const later = new Set(
          doc.history
            // What a ban takes off goes on the day that was recorded, whenever the ban began.
            .flatMap(({ happened, recorded, ops }) =>
              ops.filter((op) =>
                isAfter("follows" in op && op.follows === "ban" ? undefined : happened, recorded, date),
              ),
            )
            .map(({ id }) => id),
        );
        const then = documentAt(doc, date);
        for (const member of doc.members) {
          const refersOn = JSON.stringify(member).includes('"partOf"');
          if (!later.has(member.id) && !refersOn) expect(then.members).toContain(member);
        }
      }),
      {
        numRuns: 150,
        // A ban that began about 2023, told today, takes a yes to calling off today.
        examples: [
          [
            [
              {
                command: { type: "addTie", tie: { id: "ban", from: "client", to: "c", ban: {} } },
                happened: { date: "2023", about: true },
              },
            ],
            "2023",
          ],
        ],
      },
    );
  });
});

describe("a difference", () => {
  it("of equal dates is empty", () => {
    fc.assert(
      fc.property(talk, when, (list, date) => {
        expect(differenceBetween(end(start, list), date, date)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("of two dates tells who came, who went and who has another name, and nobody else", () => {
    fc.assert(
      fc.property(talk, when, when, (list, one, other) => {
        const doc = end(start, list);
        const [from = one, to = other] = [one, other].sort((a, b) => (`${a}~` < `${b}~` ? -1 : 1));
        const told = differenceBetween(doc, from, to).flatMap(({ table, id, kind }) =>
          table === "members" && kind !== "not-mentioned" ? [`${id} ${kind}`] : [],
        );
        expect(told.sort()).toEqual(seen(documentAt(doc, from), documentAt(doc, to)).sort());
      }),
      { numRuns: 150 },
    );
  });
});

/** How two lists of members differ, by looking at each name on both. */
function seen(before: EcomapDocument, after: EcomapDocument): string[] {
  const names = ({ members }: EcomapDocument) => new Map(members.map(({ id, name }) => [id, name]));
  const [was, is] = [names(before), names(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id) => {
    if (!was.has(id)) return [`${id} new`];
    if (!is.has(id)) return [`${id} gone`];
    return was.get(id) === is.get(id) ? [] : [`${id} renamed`];
  });
}

describe("a correction", () => {
  const record = fc.constantFrom("a", "b", "c", "t1", "t2", "t3", "client");
  const set = fc.constantFrom("set", "clear");

  it("made now is a correction made then, at every date", () => {
    fc.assert(
      fc.property(talk, record, set, when, (list, id, how, date) => {
        const doc = end(start, list);
        const context: CommandContext = { recorded: recordedOn(20), because: "corrected" };
        const command = correction(id, how === "set");
        // Who came back under an id has another life, of which nothing is corrected here.
        const isBack = doc.history.some(({ ops }) => ops.some((op) => op.id === id && "removed" in op));
        if (!has(doc, id) || isBack) return;
        const then = documentAt(doc, date);
        const later = documentAt(takeStep(doc, command, context).doc, date);
        const corrected = has(then, id) ? takeStep(then, command, context).doc : then;
        expect({ ...later, history: [] }).toEqual({ ...corrected, history: [] });
      }),
      { numRuns: 200 },
    );
  });
});

const has = (doc: EcomapDocument, id: string): boolean =>
  id === doc.client.id || [...doc.members, ...doc.ties].some((record) => record.id === id);

/** A command that corrects a field of a member, a tie or the client. */
function correction(id: string, isSet: boolean): Command {
  if (id === "client") return { type: "updateClient", ...(isSet ? { set: { name: "Rust" } } : { clear: ["name"] }) };
  if (id.startsWith("t")) {
    return { type: "updateTie", tie: id, ...(isSet ? { set: { strength: "weak" } } : { clear: ["strength"] }) };
  }
  return { type: "updateMember", member: id, ...(isSet ? { set: { name: "Rust" } } : { clear: ["name"] }) };
}

describe("a document that has forgotten", () => {
  const before = fc.constantFrom("2025-06-01", "2026-01-01", "2026-01-04", "2026-01-08", "2027-01-01");
  const date = fc.constantFrom("2026-01-02", "2026-01-05", "2026-01-09", "2026", END);

  it("is at every later date as it was, but for its history and what is dated before", () => {
    fc.assert(
      fc.property(talk, before, date, (list, day, at) => {
        fc.pre(at >= day);
        const doc = end(start, list);
        const left = compact(doc, day);
        expect(parseEcomap(serialize(left))).toEqual(left);
        expect(left.history.every(({ recorded }) => recorded >= day)).toBe(true);
        expect(undated(documentAt(left, at), day)).toEqual(undated(documentAt(doc, at), day));
        expect(compact(left, day)).toEqual(left);
      }),
      { numRuns: 200 },
    );
  });
});

/** A document without its history and the dated things that are forgotten. */
function undated(doc: EcomapDocument, day: string): unknown {
  const isYoung = ({ date }: { readonly date?: CommandContext["happened"] }) => !(date && isBefore(date, day));
  const { log, experience, sittings, ...rest } = doc;
  const dated = [log, experience, sittings].map((records) => (records ?? []).filter(isYoung));
  return { ...rest, dated, history: [] };
}
