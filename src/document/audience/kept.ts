import * as z from "zod/mini";
import type { Path } from "../../errors/codes.ts";
import { eachRecord, type Found } from "../each-record.ts";
import { TABLES } from "../schema/change.ts";
import { shownTo } from "../schema/consent.ts";
import type { EcomapDocument } from "../types.ts";
import { without } from "../without.ts";
import { type Eyes, isSeen, type Showable } from "./eyes.ts";

/** A record, or a part of one, that the client does not see. */
export interface Kept {
  /** Where it stands: names of fields and indices. */
  readonly path: Path;
  /**
   * `team`: it is for the team only, which needs a reason. `off-picture`: it is kept off the client's picture.
   * `undiscussed`: a limit of the worker's own that was not talked about yet. `waiting`: the client has not agreed yet.
   */
  readonly how: "team" | "off-picture" | "undiscussed" | "waiting";
  /** The reason that stands with it, as it was written; absent where there is none. */
  readonly because?: string;
}

const CLIENT: Eyes = { audience: "client" };
const TEAM: Eyes = { audience: "team" };

/** Everything that is kept from the client, at any depth, in the order of the document: for who checks on it. */
export const keptFromClient = (doc: EcomapDocument): readonly Kept[] => keptIn(eachRecord(doc));

/**
 * Of that what the team may know of, of whose copy it is: nothing of what lies in a record that is not on it, as it is
 * kept from them or goes with who is; but that one waits is told.
 */
export function keptForTeam(doc: EcomapDocument, copy: EcomapDocument): readonly Kept[] {
  const there = new Set(TABLES.flatMap((table) => (copy[table] ?? []).map(({ id }) => `${table} ${id}`)));
  const isGone = (record: object, [table, , ...deeper]: Path): boolean =>
    deeper.length === 0 && "id" in record && isTable(table) && !there.has(`${table} ${String(record.id)}`);
  let hidden: Path | undefined;
  const told = eachRecord(doc).filter(({ record, path }) => {
    // What lies in a record comes right after it.
    if (hidden !== undefined && startsWith(path, hidden)) return false;
    const part = withoutFalseMark(record);
    hidden = isItem(path) && (isGone(record, path) || !isSeen(part, true, TEAM)) ? path : undefined;
    return hidden === undefined || part.agreed === "not-yet";
  });
  return keptIn(told);
}

const isTable = (name: Path[number] | undefined): boolean => TABLES.some((table) => table === name);

const startsWith = (path: Path, start: Path): boolean => start.every((step, i) => path[i] === step);

const keptIn = (found: readonly Found[]): readonly Kept[] =>
  found.flatMap(({ record, path }): Kept[] => {
    const part = withoutFalseMark(record);
    return isItem(path) && !isSeen(part, true, CLIENT) ? [keptAs(part, path)] : [];
  });

/** Audiences are kept from the items of lists, never from the client or from a field of one. */
const isItem = (path: Path): boolean => typeof path.at(-1) === "number";

/** Where the schema names no `shownTo`, a file may have anything under that name. */
const withoutFalseMark = (part: Showable): Showable =>
  part.shownTo === undefined || z.safeParse(shownTo, part.shownTo).success ? part : without(part, "shownTo");

function keptAs({ agreed, shownTo: { only, not, because } = {} }: Showable, path: Path): Kept {
  if (agreed === "not-yet") return { path, how: "waiting" };
  const how = only === "team" ? "team" : not?.includes("client") ? "off-picture" : "undiscussed";
  return because?.trim() ? { path, how, because } : { path, how };
}
