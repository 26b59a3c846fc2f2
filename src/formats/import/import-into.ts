import type { Command } from "../../command/types.ts";
import type { Client, EcomapDocument } from "../../document/types.ts";
import type { Finding } from "../finding.ts";
import type { Read } from "../read-texts.ts";
import { newReport, type Report } from "../report.ts";
import { withBrought } from "./brought.ts";
import { type Brings, type ImportRecord, tell } from "./commands.ts";
import { fitting, isClientBanned, type LeaveOut } from "./fitting.ts";
import type { ImportKey } from "./known-again.ts";
import { movesInto } from "./moves.ts";
import { notTooDeep } from "./not-too-deep.ts";
import { tellMap, withoutIdleRoles } from "./of-the-map.ts";
import { renamedClient } from "./renamed.ts";
import { isEmpty, saidApart } from "./said-apart.ts";
import { type Doubt, whoIsWho } from "./who-is-who.ts";

/**
 * What an import would change, to be shown before it is done. It is of the whole document, as that is kept, and for whoever sees
 * all of it: `importFor` answers what may be told to anybody else.
 */
export interface Import {
  /** To be given to `applyCommand` as one list: one step, undone as one. */
  readonly commands: readonly Command[];
  /** Records of the document that are new, and those of which something is new. */
  readonly added: readonly ImportRecord[];
  readonly updated: readonly ImportRecord[];
  /** Those that were known again and say nothing new. */
  readonly same: readonly ImportRecord[];
  /** Fields that say something else than the document: they stay as they are in the document, and are told here. */
  readonly differing: readonly (ImportRecord & { readonly field: string })[];
  /** People who may be the same as others of the document, and come in as somebody new: somebody is to look. */
  readonly doubts: readonly Doubt[];
  /** What does not come in, by its place in the document that was read, and why. */
  readonly leftOut: readonly Finding[];
}

/** Copies in which everybody has a number instead of an id. */
const NUMBERED = ["carry", "network", "report", "training"];

/**
 * What it takes to bring what was read into a document: people, ties, groups, goals, plans and all else. What is known again
 * gets what nobody told of it yet, and nothing that the document says is overwritten; the rest is added. Own terms are
 * declared first. A ban that comes in takes off what it forbids, as `updateTie` does.
 * `by`: in this order, the first that finds somebody counts. One who could be two people is added, unless one of them says all of
 * it already: `doubts` tells of that. The client comes in as nobody else. Ties are known again by who they are between; other
 * records by their ids where `by` names these, else by all that they say.
 */
export function importInto(
  doc: EcomapDocument,
  { doc: told, madeIds, places }: Pick<Read, "doc" | "madeIds" | "places">,
  by: readonly ImportKey[] = ["id"],
): Import {
  const report = newReport();
  const read = notTooDeep(told, report);
  const made = new Set(madeIds);
  const isNumbered = read.redactedFor !== undefined && NUMBERED.includes(read.redactedFor);
  const who = whoIsWho(doc, read, by, (id) => isNumbered || made.has(id));
  const { ids, all, moves, withoutEnds, clients, doubts } = who;
  const leaveOut: LeaveOut = (because, table, at, field) =>
    report.note(because, { field }, { path: [table, at, field] });
  for (const at of withoutEnds) report.note("same-ends", {}, { path: ["ties", at] });
  for (const at of clients) {
    report.note("is-client", {}, places?.get(read.members[at]?.id ?? "") ?? { path: ["members", at] });
  }
  const found: Brings = { commands: [], added: [], updated: [], same: [], differing: [] };
  const kept = fitting(doc, all, leaveOut);
  const after = withBrought(doc, kept);
  tellMap(doc, withoutIdleRoles(read, after), found, report);
  const moved = movesInto(after, kept.ties, moves, found, leaveOut);
  tellClient(after, renamedClient(read.client, doc.client.id, ids), found, report);
  tell(kept, new Set(moved.map(({ tie }) => tie)), found);
  for (const move of moved) found.commands.push(move);
  return { ...found, doubts, leftOut: report.findings() };
}

/** What nobody told of the client yet. */
function tellClient(doc: EcomapDocument, said: Client, found: Brings, report: Report): void {
  const { fresh, differing } = saidApart(doc.client, said, ["id"]);
  for (const field of differing) found.differing.push({ table: "client", id: doc.client.id, field });
  const isBanned = isClientBanned(doc, { ...doc.client, ...fresh });
  const { id: _, stays, ...rest } = fresh;
  if (isBanned) report.note("banned-here", { field: "stays" }, { path: ["client", "stays"] });
  const set = isBanned || stays === undefined ? rest : { ...rest, stays };
  if (isEmpty(set)) return;
  found.updated.push({ table: "client", id: doc.client.id });
  found.commands.push({ type: "updateClient", set });
}
