import type { RecordOf } from "../../command/record-commands.ts";
import type { EcomapDocument, Group, Move, TableName } from "../../document/types.ts";
import { type AllBrought, type Brought, brought } from "./brought.ts";
import { freshIds } from "./fresh-ids.ts";
import { type ImportKey, knownAgain } from "./known-again.ts";
import { type Ids, renamed } from "./renamed.ts";
import { saidAlready } from "./said-already.ts";
import { sameTies, turned } from "./same-ties.ts";

/** Some who may be the same as others of the document, of whom one at least comes in as somebody new: by their ids in each. */
export interface Doubt {
  readonly read: readonly string[];
  readonly there: readonly string[];
  readonly added: readonly string[];
}

/** Everything that was read, each thing with what it is in the document. */
export interface WhoIsWho {
  readonly ids: Ids;
  readonly all: AllBrought;
  /** What is wanted of ties, by their places in what was read. */
  readonly moves: ReadonlyMap<number, readonly Move[]>;
  /** Places of ties that have one end, as both are the same in the document. */
  readonly withoutEnds: readonly number[];
  /** Places of members who are the client of the document. */
  readonly clients: readonly number[];
  readonly doubts: readonly Doubt[];
}

/** Finds all that was read in a document, or an id for it there; a record by what it says where no id tells. */
export function whoIsWho(
  doc: EcomapDocument,
  read: EcomapDocument,
  by: readonly ImportKey[],
  isMade: (id: string) => boolean,
): WhoIsWho {
  const own = (): Map<string, string> => new Map();
  const ids: Ids = {
    ...{ members: own(), ties: own(), groups: own(), goals: own(), interventions: own(), transitions: own() },
    ...{ conferences: own(), log: own(), experience: own(), sittings: own() },
  };
  const isKnownById = (id: string): boolean => by.includes("id") && !isMade(id);
  const again = knownAgain(doc, read, by, isMade);
  const { known, alike } = again;
  for (const [id, person] of known) ids.members.set(id, person.id);
  const said = saidAlready(doc, read, again, ids);
  const freshMember = freshIds(new Set([doc.client.id, ...doc.members.map(({ id }) => id)]));
  for (const { id } of read.members) if (!ids.members.has(id)) ids.members.set(id, freshMember(id));
  const membersById = new Map(doc.members.map((member) => [member.id, member]));
  const members = read.members.flatMap((member, at) => {
    const id = ids.members.get(member.id) ?? "";
    return id === doc.client.id
      ? []
      : [brought<"members">(at, membersById.get(id), renamed("members", member, id, ids))];
  });
  const clients = read.members.flatMap(({ id }, at) => (known.get(id) === doc.client ? [at] : []));
  const doubts = alike.flatMap(({ coming, there }): Doubt[] => {
    const added = coming.filter(({ id }) => !said.has(id)).map(({ id }) => ids.members.get(id) ?? "");
    const [read, like] = [coming, there].map((people) => people.map(({ id }) => id));
    return added.length > 0 && read && like ? [{ read, there: like, added }] : [];
  });
  const { ties, moves, withoutEnds } = tiesOf(doc, read, ids, isKnownById);
  // In this order all that a record refers to has its id before it.
  const goals = recordsOf("goals", doc, read, ids, isKnownById);
  const sittings = recordsOf("sittings", doc, read, ids, isKnownById);
  const groups = recordsOf("groups", doc, read, ids, isKnownById, outermostFirst);
  const rest = <T extends "interventions" | "transitions" | "conferences" | "log" | "experience">(table: T) =>
    recordsOf<T>(table, doc, read, ids, isKnownById);
  const all: AllBrought = {
    ...{ members, ties, groups, goals, sittings },
    ...{ interventions: rest("interventions"), transitions: rest("transitions"), conferences: rest("conferences") },
    ...{ log: rest("log"), experience: rest("experience") },
  };
  return { ids, all, moves, withoutEnds, clients, doubts };
}

type Tables = { readonly [T in TableName]?: readonly RecordOf<T>[] };

function tableOf<T extends TableName>(doc: EcomapDocument, table: T): readonly RecordOf<T>[] {
  const tables: Tables = doc;
  return tables[table] ?? [];
}

function tiesOf(doc: EcomapDocument, read: EcomapDocument, ids: Ids, isKnownById: (id: string) => boolean) {
  const end = (id: string): string => ids.members.get(id) ?? id;
  const withoutEnds: number[] = [];
  const placed = read.ties.flatMap((tie, at) => {
    const [from, to] = [end(tie.from), end(tie.to)];
    // A tie of the client with who is the client goes with who that was.
    if (from === to && from !== doc.client.id) withoutEnds.push(at);
    return from === to ? [] : [{ at, tie: { ...tie, from, to } }];
  });
  const same = sameTies(
    doc,
    placed.map(({ tie }) => tie),
    isKnownById,
  );
  const fresh = freshIds(new Set(doc.ties.map(({ id }) => id)));
  for (const { tie } of placed) ids.ties.set(tie.id, same.get(tie.id)?.id ?? fresh(tie.id));
  const movesAt = new Map<number, readonly Move[]>();
  const ties = placed.flatMap(({ at, tie: { id } }) => {
    const [own, before] = [read.ties[at], same.get(id)];
    if (!own) return [];
    const { moves, ...bare } = renamed("ties", own, ids.ties.get(id) ?? "", ids);
    movesAt.set(at, moves ?? []);
    // That none is wanted is said by the tie itself.
    const tie = moves?.length === 0 ? { ...bare, moves } : bare;
    return [brought<"ties">(at, before, before && before.from !== tie.from ? turned(tie) : tie)];
  });
  return { ties, moves: movesAt, withoutEnds };
}

/** The records of a table, those that others lie in first where `order` says so. */
function recordsOf<T extends TableName>(
  table: T,
  doc: EcomapDocument,
  read: EcomapDocument,
  ids: Ids,
  isKnownById: (id: string) => boolean,
  order: (records: readonly RecordOf<T>[]) => readonly RecordOf<T>[] = (records) => records,
): readonly Brought<T>[] {
  const [there, coming] = [tableOf(doc, table), tableOf(read, table)];
  const byId = new Map(there.map((record) => [record.id, record]));
  const fresh = freshIds(new Set(byId.keys()));
  const claimed = new Set(coming.flatMap(({ id }) => (isKnownById(id) ? [byId.get(id)] : [])));
  const bySaying = new Map<string, RecordOf<T>[]>();
  for (const record of [...there].reverse()) {
    if (claimed.has(record)) continue;
    const alike = bySaying.get(sayingOf(record)) ?? [];
    alike.push(record);
    bySaying.set(sayingOf(record), alike);
  }
  const found = new Map<string, Omit<Brought<T>, "at">>();
  for (const record of order(coming)) {
    const known = isKnownById(record.id) ? byId.get(record.id) : undefined;
    const said = renamed(table, record, record.id, ids);
    const before = known ?? bySaying.get(sayingOf(said))?.pop();
    const id = before?.id ?? fresh(record.id);
    ids[table].set(record.id, id);
    found.set(record.id, brought<T>(0, before, { ...said, id }));
  }
  return coming.flatMap(({ id }, at) => {
    const one = found.get(id);
    return one ? [{ ...one, at }] : [];
  });
}

/** All that a record says but its id, in one text whatever the order. */
const sayingOf = ({ id: _, ...said }: { readonly id: string }): string =>
  JSON.stringify(said, (_name, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/** Groups after the group in which they lie. */
function outermostFirst(groups: readonly Group[]): readonly Group[] {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const ordered = new Set<Group>();
  for (const group of groups) {
    const chain: Group[] = [];
    for (let at: Group | undefined = group; at && !ordered.has(at); at = byId.get(at.within ?? "")) chain.push(at);
    for (const one of chain.reverse()) ordered.add(one);
  }
  return [...ordered];
}
