import { TABLES } from "../document/schema/change.ts";
import type { EcomapDocument } from "../document/types.ts";
import type { Path } from "../errors/codes.ts";

/** A record, or a part of one, that the team keeps from the client; `because` is "" where no reason is given. */
export interface Kept {
  readonly path: Path;
  readonly because: string;
}

/** What the team keeps from the client, in the order of the document: records, and notes, flags, moves and views in them. */
export function keptFromClient(doc: EcomapDocument): readonly Kept[] {
  const tables = TABLES.flatMap((table) => (doc[table] ?? []).flatMap((record, i) => keptIn([table, i], record)));
  return [...keptIn(["client"], doc.client), ...tables];
}

const keptIn = (path: Path, record: object): Kept[] => [
  ...keptHere(path, record),
  ...Object.entries(record).flatMap(([field, value]) =>
    Array.isArray(value) ? value.flatMap((part: unknown, i) => keptHere([...path, field, i], part)) : [],
  ),
];

function keptHere(path: Path, value: unknown): Kept[] {
  const shownTo = fieldOf(value, "shownTo");
  if (fieldOf(shownTo, "only") !== "team") return [];
  const because = fieldOf(shownTo, "because");
  return [{ path, because: typeof because === "string" ? because.replace(/\s+/g, " ").trim() : "" }];
}

const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === "object" && value !== null ? new Map<string, unknown>(Object.entries(value)).get(field) : undefined;
