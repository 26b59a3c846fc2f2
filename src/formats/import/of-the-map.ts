import { same } from "../../document/same.ts";
import type { EcomapDocument, Vocabulary } from "../../document/types.ts";
import type { Report } from "../report.ts";
import type { Brings } from "./commands.ts";
import { saidApart } from "./said-apart.ts";

/** What a client said of the work itself: it goes wherever the client goes. */
const OF_CLIENT = ["networkWork", "allows"] as const;
/** What tells for whom a copy is, and lists that are brought record by record. */
const BROUGHT = [
  ...["format", "version", "client", "members", "ties", "groups", "goals", "interventions", "transitions"],
  ...["conferences", "log", "experience", "sittings", "vocabulary", "readers", "redactedFor", "redactedTo"],
  ...OF_CLIENT,
];

interface Keyed {
  readonly key: string;
}

/** What two lists say together, each thing once by its key; of which something else is said is told. */
function joined<T extends object>(
  list: string,
  before: readonly T[],
  said: readonly T[],
  keyOf: (item: T) => string,
  found: Brings,
): readonly T[] {
  const [known, coming] = [before, said].map((items) => new Map(items.map((item) => [keyOf(item), item])));
  const told = before.map((item) => {
    const { fresh, differing } = saidApart(item, coming?.get(keyOf(item)) ?? {}, []);
    if (differing.length > 0) found.differing.push({ table: "document", id: keyOf(item), field: list });
    return { ...item, ...fresh };
  });
  return [...told, ...said.filter((item) => !known?.has(keyOf(item)))];
}

/**
 * What is said of the whole map: own terms and readers that it lacks, and what the client said of the work. What tells of
 * the other map alone (its title, date, places, history …) stays there, and that is said.
 */
export function tellMap(doc: EcomapDocument, read: EcomapDocument, found: Brings, report: Report): void {
  for (const field of Object.keys(read)) {
    const isNone = field === "history" && read.history.length === 0;
    if (!BROUGHT.includes(field) && !isNone) report.note("stays-behind", { field }, { path: [field] });
  }
  const of = (one: EcomapDocument) =>
    Object.fromEntries(OF_CLIENT.flatMap((field) => (one[field] === undefined ? [] : [[field, one[field]]])));
  const { fresh, differing } = saidApart(of(doc), of(read), []);
  for (const field of differing) found.differing.push({ table: "document", id: "document", field });
  const readers = joined("readers", doc.readers ?? [], read.readers ?? [], ({ id }) => id, found);
  const set = {
    ...fresh,
    ...vocabularyOf(doc, read, found),
    ...(!same(readers, doc.readers ?? []) && { readers }),
  };
  if (Object.keys(set).length > 0) found.commands.push({ type: "updateDocument", set });
}

/** Own roles, parts of life and flags that the document has not declared. */
function vocabularyOf(doc: EcomapDocument, read: EcomapDocument, found: Brings): { vocabulary?: Vocabulary } {
  const keyOf = ({ key }: Keyed) => key;
  const lists = (["roles", "domains", "flags"] as const).flatMap((list) => {
    const before = doc.vocabulary?.[list] ?? [];
    const all = joined(`vocabulary.${list}`, before, read.vocabulary?.[list] ?? [], keyOf, found);
    return same(all, before) ? [] : [[list, all] as const];
  });
  return lists.length === 0 ? {} : { vocabulary: { ...doc.vocabulary, ...Object.fromEntries(lists) } };
}

const rolesOf = ({ members }: EcomapDocument): ReadonlySet<string> =>
  new Set(members.flatMap(({ roles = [] }) => (Array.isArray(roles) ? roles.map(({ role }) => String(role)) : [])));

/** What was read without the own roles that nobody has in whom it becomes, as those who had them do not come in with these. */
export function withoutIdleRoles(read: EcomapDocument, after: EcomapDocument): EcomapDocument {
  const [said, kept] = [rolesOf(read), rolesOf(after)];
  const { vocabulary } = read;
  if (vocabulary?.roles === undefined) return read;
  const roles = vocabulary.roles.filter(({ key }) => !said.has(key) || kept.has(key));
  return roles.length === vocabulary.roles.length ? read : { ...read, vocabulary: { ...vocabulary, roles } };
}
