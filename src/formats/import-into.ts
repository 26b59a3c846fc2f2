import type { Command } from "../command/types.ts";
import type { EcomapDocument, Member, Tie, Vocabulary } from "../document/types.ts";
import { freshId, type ImportKey, knownBy } from "./known-again.ts";
import type { Read } from "./read-texts.ts";
import { isEmpty, saidApart } from "./said-apart.ts";

/** What an import would change, to be shown before it is done. */
export interface Import {
  /** To be given to `applyCommand` as one list: one step, undone as one. */
  readonly commands: readonly Command[];
  /** Ids in the document of those who are new, and of those about whom something is new. */
  readonly added: readonly string[];
  readonly updated: readonly string[];
  /** Those who were known again and say nothing new. */
  readonly same: readonly string[];
  /** Fields that say something else than the document: they stay as they are in the document, and are told here. */
  readonly differing: readonly { readonly id: string; readonly field: string }[];
}

/**
 * What it takes to bring what was read into a document: those who are known again get what nobody told of them yet, and
 * nothing that the document says is overwritten; the others are added, with their ties. Own roles are declared first.
 * `by`: in this order, the first that finds somebody counts; one who could be two people is added.
 */
export function importInto(
  doc: EcomapDocument,
  { doc: read, madeIds }: Pick<Read, "doc" | "madeIds">,
  by: readonly ImportKey[] = ["id"],
): Import {
  const known = knownBy(doc, by, new Set(madeIds));
  const taken = new Set([doc.client.id, ...doc.members.map(({ id }) => id)]);
  const ids = new Map([[read.client.id, doc.client.id]]);
  const found: Mutable = { commands: vocabularyCommands(doc, read), added: [], updated: [], same: [], differing: [] };
  for (const member of read.members) {
    const before = known(member);
    const id = before?.id ?? freshId(member.id, taken);
    ids.set(member.id, id);
    if (before) update(before, member, found);
    else {
      found.added.push(id);
      found.commands.push({ type: "addMember", member: { ...member, id } });
    }
  }
  addTies(doc, read, ids, found);
  return found;
}

type Mutable = { -readonly [K in keyof Import]: Import[K][number][] };

/** What may be brought to somebody who is on the map already: how they came in is told of the one who came. */
const NOT_BROUGHT = ["id", "origin", "agreed", "notedBy"];

function update(before: Member, member: Member, found: Mutable): void {
  const { fresh, differing } = saidApart(before, member, NOT_BROUGHT);
  for (const field of differing) found.differing.push({ id: before.id, field });
  if (isEmpty(fresh)) found.same.push(before.id);
  else {
    found.updated.push(before.id);
    found.commands.push({ type: "updateMember", member: before.id, set: fresh });
  }
}

/** Ties between two who have none yet; a tie that is there gets what nobody told of it. */
function addTies(doc: EcomapDocument, read: EcomapDocument, ids: ReadonlyMap<string, string>, found: Mutable): void {
  const pairOf = (from: string, to: string) => JSON.stringify([from, to].sort());
  const there = new Map<string, Tie>();
  for (const tie of doc.ties) if (!there.has(pairOf(tie.from, tie.to))) there.set(pairOf(tie.from, tie.to), tie);
  const taken = new Set(doc.ties.map(({ id }) => id));
  for (const tie of read.ties) {
    const [from, to] = [ids.get(tie.from) ?? "", ids.get(tie.to) ?? ""];
    const before = there.get(pairOf(from, to));
    if (from === to) continue;
    if (!before) {
      const id = freshId(tie.id, taken);
      found.added.push(id);
      found.commands.push({ type: "addTie", tie: { ...tie, id, from, to } });
      continue;
    }
    // What is given and received is seen from the other end there.
    const turned = before.from === from ? [] : ["gives", "receives"];
    const { fresh, differing } = saidApart(before, tie, [...NOT_BROUGHT, "from", "to", "moves", ...turned]);
    for (const field of differing) found.differing.push({ id: before.id, field });
    if (isEmpty(fresh)) continue;
    found.updated.push(before.id);
    found.commands.push({ type: "updateTie", tie: before.id, set: fresh });
  }
}

/** The own roles and parts of life that the document has not declared. */
function vocabularyCommands(doc: EcomapDocument, { vocabulary = {} }: EcomapDocument): Command[] {
  const merged = (list: "roles" | "domains"): Vocabulary["roles"] => {
    const known = new Set(doc.vocabulary?.[list]?.map(({ key }) => key));
    return [...(doc.vocabulary?.[list] ?? []), ...(vocabulary[list] ?? []).filter(({ key }) => !known.has(key))];
  };
  const [roles, domains] = [merged("roles") ?? [], merged("domains") ?? []];
  const isNew = (list: "roles" | "domains", all: readonly unknown[]) =>
    all.length > (doc.vocabulary?.[list]?.length ?? 0);
  if (!isNew("roles", roles) && !isNew("domains", domains)) return [];
  const set = {
    vocabulary: { ...doc.vocabulary, ...(roles.length > 0 && { roles }), ...(domains.length > 0 && { domains }) },
  };
  return [{ type: "updateDocument", set }];
}
