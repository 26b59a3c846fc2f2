import * as z from "zod/mini";
import type { Path } from "../../errors/codes.ts";
import { eachRecord } from "../each-record.ts";
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

/** Everything that is kept from the client, at any depth, in the order of the document: for the team, and for who checks on it. */
export function keptFromClient(doc: EcomapDocument): readonly Kept[] {
  return eachRecord(doc).flatMap(({ record, path }): Kept[] => {
    const part = withoutFalseMark(record);
    return isItem(path) && !isSeen(part, true, CLIENT) ? [keptAs(part, path)] : [];
  });
}

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
