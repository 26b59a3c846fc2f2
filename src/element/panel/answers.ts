import { NOUNS } from "../../command/record-nouns.ts";
import type { Command } from "../../command/types.ts";
import { moveKey } from "../../document/move-rules.ts";
import type { EcomapDocument, Move } from "../../document/types.ts";
import type { PanelTable } from "./fields.ts";
import { at, put } from "./paths.ts";

/** A record that has a panel. */
export interface Ref {
  readonly table: PanelTable;
  readonly id: string;
}

type Entries = readonly (readonly unknown[])[];

/** A command of these fields. That it is one is for the view to say: it reads each by its schema, and refuses what is none. */
const commandOf = (entries: Entries): Command => Object.fromEntries(entries);
export function moveOf(move: object): Move {
  const entries: Entries = Object.entries(move);
  return Object.fromEntries(entries);
}

const NOUN = { ...NOUNS, client: "Client", document: "Document" } as const satisfies Readonly<
  Record<PanelTable, string>
>;

/** A record of a document; `undefined` where there is none. */
export function recordIn(doc: EcomapDocument, { table, id }: Ref): object | undefined {
  if (table === "document") return doc;
  if (table === "client") return doc.client;
  const records: readonly { readonly id: string }[] = doc[table] ?? [];
  return records.find((record) => record.id === id);
}

/** What a command calls the record that it is about. */
const fieldFor = (table: PanelTable): string => NOUN[table].replace(/^./, (first) => first.toLowerCase());

/** The type of the command that changes a record of a table, adds one, or takes one away. */
export const updateType = (table: PanelTable): `update${(typeof NOUN)[PanelTable]}` => `update${NOUN[table]}`;

/** The tables from which records can be taken away. */
export type OpenTable = Exclude<PanelTable, "client" | "document">;
export const removeType = (table: OpenTable): `remove${(typeof NOUN)[OpenTable]}` => `remove${NOUN[table]}`;

export const addType = (table: OpenTable): `add${(typeof NOUN)[OpenTable]}` => `add${NOUN[table]}`;

export const addCommand = (table: OpenTable, record: object): Command =>
  commandOf([
    ["type", addType(table)],
    [fieldFor(table), record],
  ]);

export const removeCommand = ({ table, id }: Ref & { readonly table: OpenTable }): Command =>
  commandOf([
    ["type", removeType(table)],
    [fieldFor(table), id],
  ]);

/** What says something by being there, so that it stays when its details go. */
const FACTS = ["ban", "rest"];
/** Answers that have a command of their own; each gets the date on which it was given. */
const ANSWERS = new Map([
  ["contact", "answerContact"],
  ["own", "answerOwn"],
]);

/** The command that puts an answer into a record, or takes it out again. `today`: the date of an answer about contact. */
export function answerCommand(doc: EcomapDocument, ref: Ref, path: string, value: unknown, today: string): Command {
  const [field = ""] = path.split(".");
  const record = recordIn(doc, ref);
  const isAnswer = ANSWERS.has(field) && ref.table === "members";
  const dated =
    path.endsWith(".answer") && value !== undefined ? put(record, path.replace(/answer$/, "date"), today) : record;
  const isFact = FACTS.includes(field) && path !== field;
  const next = at(put(dated, path, value), field) ?? (isFact ? {} : undefined);
  const entries =
    next !== undefined && isAnswer
      ? [["type", ANSWERS.get(field)], ["member", ref.id], ["answer", "unknown"], ...Object.entries(next)]
      : [
          ["type", updateType(ref.table)],
          [fieldFor(ref.table), ref.id],
          next === undefined ? ["clear", [field]] : ["set", Object.fromEntries([[field, next]])],
        ];
  return commandOf(entries);
}

/** The commands that put a move on a tie, in the place of the one that it was. */
export function moveCommands(tie: string, move: object, before: Move | undefined): readonly Command[] {
  const wish = moveOf(move);
  return [
    ...(before && moveKey(before) !== moveKey(wish) ? [dropCommand(tie, before)] : []),
    commandOf([...Object.entries(move), ["tie", tie]]),
  ];
}

export const dropCommand = (tie: string, move: Move): Command => ({
  type: "dropMove",
  tie,
  move: move.type,
  ...(move.type === "bound" && { for: move.for }),
  ...(move.about && { about: move.about }),
});
