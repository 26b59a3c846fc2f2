import type { Difference, DifferenceKind } from "../../command/timeline/differences-of.ts";
import { semicolonOf } from "../apart.ts";
import type { Prose } from "../prose.ts";
import { called, fieldsOf, isDrawn, type News, othersOf, type Since, whole } from "./news.ts";

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
const ORDER: readonly DifferenceKind[] = [
  ...(["new", "woken", "repaired", "stronger", "weaker", "bounded", "unburdened", "renamed"] as const),
  ...(["gone", "not-mentioned"] as const),
];

/** Of what fields each kind tells, where a record was there before and is still. */
const FIELDS: Readonly<Partial<Record<DifferenceKind, readonly string[]>>> = {
  new: ["state", "agreed"],
  woken: ["state", "stoppedBy"],
  repaired: ["state", "quality", "stoppedBy"],
  stronger: ["strength"],
  weaker: ["strength"],
  renamed: ["name"],
};

/** What has a sign of its own on a picture of two dates, one kind after another. */
export function signNews(since: Since): readonly News[] {
  const { telling } = since;
  const { say, words, client } = telling;
  return ORDER.flatMap((kind): News[] => {
    const some = [...differencesOf(since, kind)];
    const names = unique(some.flatMap((one) => nameOf(since, one)));
    const pairs = unique(some.flatMap((one) => pairOf(since, one)));
    const all = words.language.list(isAbout(kind) || kind === "unburdened" ? names : [...names, ...pairs]);
    const texts = [
      ...(all === "" ? [] : [say(KINDS[kind], { names: all, name: all, client })]),
      ...(isAbout(kind) && pairs.length > 0
        ? [say(kind === "new" ? "newTies" : "goneTies", { names: pairs.join(semicolonOf(words.language)) })]
        : []),
      ...(kind === "unburdened" ? pairs : []),
    ];
    const tells = some.flatMap((one) => tellsOf(since, one));
    return texts.map((text, i) => ({ text, tells: i === 0 ? tells : [] }));
  });
}

/** Those of a kind, and who waited to be talked about and was agreed to since, who is new as well. */
function differencesOf(since: Since, kind: DifferenceKind): readonly Difference[] {
  const found = since.differences.filter((one) => one.kind === kind && !isOver(since, one));
  if (kind !== "new") return found;
  const waited = new Set(since.past.members.filter(({ agreed }) => agreed === "not-yet").map(({ id }) => id));
  const agreed = since.now.members.filter(({ id }) => waited.has(id) && isDrawn(since, id));
  return [...found, ...agreed.map(({ id }): Difference => ({ kind, table: "members", id }))];
}

/** What is told by naming somebody: of who is new or gone all of them and their ties, else the fields of that kind. */
function tellsOf(since: Since, difference: Difference): readonly string[] {
  const { table, id, kind } = difference;
  if (nameOf(since, difference).length + pairOf(since, difference).length === 0 && !endsCameOrWent(since, difference))
    return [];
  const change = since.changes.find((one) => one.table === table && one.id === id);
  if (change === undefined) return [];
  if (change.kind === "changed") return fieldsOf(table, id, ...(FIELDS[kind] ?? []));
  const ties = table !== "members" ? [] : [...since.ties.values()].filter(({ from, to }) => from === id || to === id);
  return [whole(table, id), ...ties.map((tie) => whole("ties", tie.id))];
}

const cameOrWent = ({ differences }: Since): ReadonlySet<string> =>
  new Set(differences.filter(({ kind, table }) => table === "members" && isAbout(kind)).map(({ id }) => id));

const isAbout = (kind: DifferenceKind): boolean => kind === "new" || kind === "gone";

const endsCameOrWent = (since: Since, { table, id }: Difference): boolean =>
  table === "ties" && othersOf(since, id).some((end) => cameOrWent(since).has(end));

/** Nobody is asked whether it is still right that somebody died, or that a contact came to its end. */
function isOver({ telling: { index } }: Since, { kind, id }: Difference): boolean {
  const state = index.clientTie.get(id)?.state;
  return kind === "not-mentioned" && (state === "deceased" || state === "ended");
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)].filter((name) => name !== "");

/** A member or the client of whom something is otherwise, or of whose tie with the client. */
function nameOf(since: Since, { table, kind, id }: Difference): readonly string[] {
  if (table !== "ties") return isDrawn(since, id) ? [called(since, id)] : [];
  const others = othersOf(since, id);
  return others.length === 1 && !isAbout(kind) ? others.map((end) => called(since, end)) : [];
}

/** Two between whom a tie is otherwise; the client is one of them where a tie came or went beside others. */
function pairOf(since: Since, { table, id, kind }: Difference): readonly string[] {
  if (table !== "ties") return [];
  const others = othersOf(since, id);
  if (others.some((end) => cameOrWent(since).has(end))) return [];
  const [one, other] = others.length === 1 && isAbout(kind) ? [since.now.client.id, ...others] : others;
  if (one === undefined || other === undefined) return [];
  const names = { one: called(since, one), other: called(since, other) };
  return [since.telling.say(kind === "unburdened" ? "unburdenBetween" : "pair", names)];
}
