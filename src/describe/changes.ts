import { differenceBetween } from "../command/timeline/difference.ts";
import { byId, type Difference, type DifferenceKind } from "../command/timeline/differences-of.ts";
import { documentAt } from "../command/timeline/document-at.ts";
import { isSame } from "../command/timeline/is-same.ts";
import { dateOf, dayOf, type When } from "../document/dates.ts";
import { shiftDate } from "../document/shift-date.ts";
import type { EcomapDocument, Member, Tie } from "../document/types.ts";
import { semicolonOf } from "./apart.ts";
import { newWorkParagraphs } from "./new-work.ts";
import { ringNow, type Twice, tieNow } from "./otherwise.ts";
import type { Prose } from "./prose.ts";
import type { Telling } from "./telling.ts";

/** In the order in which they are told: who came and went, then how things went, then what needs a question. */
const KINDS = {
  "new": "new",
  "woken": "woken",
  "repaired": "repaired",
  "stronger": "stronger",
  "weaker": "weaker",
  "bounded": "bounded",
  "unburdened": "unburden",
  "renamed": "renamed",
  "gone": "gone",
  "not-mentioned": "notMentioned",
} as const satisfies Readonly<Record<DifferenceKind, keyof Prose>>;
const ORDER = [
  ...([
    "new",
    "woken",
    "repaired",
    "stronger",
    "weaker",
    "bounded",
    "unburdened",
    "renamed",
    "gone",
    "not-mentioned",
  ] as const),
] satisfies readonly DifferenceKind[];

/** Who and what was there before or is there now, by id. */
interface Records {
  readonly people: ReadonlyMap<string, Member>;
  readonly ties: ReadonlyMap<string, Tie>;
  /** Who is new or gone: that their ties are too goes without saying. */
  readonly cameOrWent: ReadonlySet<string>;
}

/**
 * What became otherwise from a date until the last that the document knows. From a day on: after it, as what was said on that
 * day is known. From a month or a year on: from its beginning, unless the map was begun in it. Only where all is the same it
 * is said to be; where what is otherwise is not told here, that alone is said.
 * @throws {EcomapError} as `differenceBetween`; `redacted` for those who are told no history.
 */
export function changeParagraphs(telling: Telling, asked: When): readonly string[] {
  const { doc, say, words, client } = telling;
  const since = beginningOf(doc, asked);
  const past = documentAt(doc, since);
  const last = lastDay(doc, asked);
  const now = documentAt(doc, last);
  const differences = differenceBetween(doc, since, last);
  const records: Records = {
    people: byId([...past.members, ...doc.members]),
    ties: byId([...past.ties, ...doc.ties]),
    cameOrWent: new Set(differences.filter(({ kind }) => kind === "new" || kind === "gone").map(({ id }) => id)),
  };
  const told = ORDER.flatMap((kind) => {
    const some = differences.filter((one) => one.kind === kind && !isOver(telling, one));
    const names = unique(some.flatMap((one) => nameOf(telling, records, one)));
    const pairs = unique(some.flatMap((one) => pairOf(telling, records, one)));
    const isAbout = kind === "new" || kind === "gone";
    const all = words.language.list(isAbout || kind === "unburdened" ? names : [...names, ...pairs]);
    return [
      ...(all === "" ? [] : [say(KINDS[kind], { names: all, name: all, client })]),
      ...(isAbout && pairs.length > 0
        ? [say(kind === "new" ? "newTies" : "goneTies", { names: pairs.join(semicolonOf(words.language)) })]
        : []),
      ...(kind === "unburdened" ? pairs : []),
    ];
  });
  const all = [
    ...told,
    ...otherwise(telling, records, [past, now], differences),
    ...newWorkParagraphs(telling, past, now),
  ];
  return all.length > 0 ? all : [say(isSame(past, now) ? "same" : "untold")];
}

/** What no kind of difference says: how each tie is now, and who is closer by or further away. */
function otherwise(
  telling: Telling,
  records: Records,
  [past, now]: Twice<EcomapDocument>,
  differences: readonly Difference[],
): readonly string[] {
  const [members, ties] = [byId(past.members), byId(past.ties)];
  const saidOf = (id: string) => new Set(differences.filter((one) => one.id === id).map(({ kind }) => kind));
  return [
    ...now.ties.flatMap((is) => {
      const was = ties.get(is.id);
      const ends = othersOf(telling, records, is.id).map((end) => called(telling, records, end));
      return was === undefined || ends.length === 0 || ends.includes("")
        ? []
        : [tieNow(telling, { tie: [was, is], ends, said: saidOf(is.id) })];
    }),
    ...now.members.flatMap((is) => {
      const was = members.get(is.id);
      return was === undefined || !isDrawn(records, is.id)
        ? []
        : [ringNow(telling, [was, is], called(telling, records, is.id))];
    }),
  ].filter((text) => text !== "");
}

/** The day to compare with: a day itself, and of a month or a year the one before it, unless the map was begun later. */
function beginningOf(doc: EcomapDocument, asked: When): When {
  const first = `${dateOf(asked)}-01-01`.slice(0, "YYYY-MM-DD".length);
  if (first === dateOf(asked)) return asked;
  const before = shiftDate(first, 1);
  const [begun] = doc.history.map(({ recorded }) => recorded.slice(0, 10)).sort();
  return begun !== undefined && begun <= before ? before : asked;
}

/** Nobody is asked whether it is still right that somebody died, or that a contact came to its end. */
function isOver({ index }: Telling, { kind, id }: Difference): boolean {
  const state = index.clientTie.get(id)?.state;
  return kind === "not-mentioned" && (state === "deceased" || state === "ended");
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)].filter((name) => name !== "");

const isDrawn = ({ people }: Records, id: string): boolean => people.get(id)?.agreed !== "not-yet";

/** A member or the client of whom something is otherwise, or of whose tie with the client. */
function nameOf(telling: Telling, records: Records, { table, kind, id }: Difference): readonly string[] {
  if (table !== "ties") return isDrawn(records, id) ? [called(telling, records, id)] : [];
  const others = othersOf(telling, records, id);
  const isNew = kind === "new" || kind === "gone";
  return others.length === 1 && !isNew ? others.map((end) => called(telling, records, end)) : [];
}

/** Two members between whom a tie is otherwise. */
function pairOf(telling: Telling, records: Records, { table, id, kind }: Difference): readonly string[] {
  if (table !== "ties") return [];
  const others = othersOf(telling, records, id);
  if (others.length !== 2 || others.some((end) => records.cameOrWent.has(end))) return [];
  const [one = "", other = ""] = others.map((end) => called(telling, records, end));
  return [telling.say(kind === "unburdened" ? "unburdenBetween" : "pair", { one, other })];
}

/** The ends of a tie that is on the map, but for the client. */
function othersOf({ doc }: Telling, records: Records, id: string): readonly string[] {
  const tie = records.ties.get(id);
  if (!tie || tie.agreed === "not-yet") return [];
  const ends = [tie.from, tie.to];
  return ends.every((end) => isDrawn(records, end)) ? ends.filter((end) => end !== doc.client.id) : [];
}

function called(telling: Telling, { people }: Records, id: string): string {
  const member = people.get(id);
  return member ? telling.memberCalled(member) : telling.called(id);
}

/** The last day that a document knows of: its own date, the last change, or the day asked for. */
function lastDay({ date, history }: EcomapDocument, since: When): string {
  const days = [...history.map(dayOf), ...(date === undefined ? [] : [dateOf(date)]), dateOf(since)];
  return days.sort().at(-1) ?? dateOf(since);
}
