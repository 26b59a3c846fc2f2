import { type AudienceOptions, admit } from "../../document/audience/admit.ts";
import { seenCopy } from "../../document/audience/seen-copy.ts";
import type { Audience } from "../../document/schema/terms.ts";
import type { EcomapDocument } from "../../document/types.ts";
import type { Finding } from "../finding.ts";
import type { ImportRecord } from "./commands.ts";
import type { Import } from "./import-into.ts";
import type { Doubt } from "./who-is-who.ts";

/** What may be told of an import to whoever does not see the whole map. Who comes in is in what was read. */
export interface ImportTold extends Pick<Import, "updated" | "same" | "differing" | "leftOut"> {
  readonly doubts: readonly DoubtTold[];
}

/** As a {@link Doubt}, with how many come in as somebody new: an id that was made for them tells which there were. */
export interface DoubtTold extends Pick<Doubt, "read" | "there"> {
  readonly added: number;
}

/**
 * What an audience may know of an import: the records, and of those the fields, that are on their copy of the map into which it
 * comes. An import itself is of the whole document, and for those who see all of that.
 * @throws {EcomapError} as `forAudience`.
 */
export function importFor(
  brings: Import,
  doc: EcomapDocument,
  audience: Audience,
  options: AudienceOptions = {},
): ImportTold {
  admit(doc, audience, options);
  const { viewer, reader } = options;
  const copy = seenCopy(doc, { audience, viewer, reader });
  const recordOf = (table: string, id: string): unknown =>
    table === "document" || table === "client" ? inside(copy, table) : keyedIn(inside(copy, table), id);
  const isSeen = ({ table, id }: ImportRecord): boolean => recordOf(table, id) !== undefined;
  const isFieldSeen = ({ table, id, field }: Import["differing"][number]): boolean => {
    const value = field.split(".").reduce(inside, recordOf(table, id));
    // Own terms and readers are told by their own keys.
    return table === "document" && Array.isArray(value) ? keyedIn(value, id) !== undefined : value !== undefined;
  };
  const isOn = (id: string): boolean => id === copy.client.id || keyedIn(copy.members, id) !== undefined;
  return {
    updated: brings.updated.filter(isSeen),
    same: brings.same.filter(isSeen),
    differing: brings.differing.filter(isFieldSeen),
    leftOut: copy.ties.some(({ ban }) => ban !== undefined) ? brings.leftOut : brings.leftOut.map(withoutBan),
    doubts: brings.doubts.flatMap(({ read, there: like, added }) => {
      const there = like.filter(isOn);
      return there.length > 0 ? [{ read, there, added: added.length }] : [];
    }),
  };
}

/** To whom no ban is told, what is banned does not go with what the map says. */
const withoutBan = (finding: Finding): Finding =>
  finding.code === "banned-here" ? { ...finding, code: "does-not-fit" } : finding;

/** What stands in something under a name; the whole document stands under its own. */
const inside = (whole: unknown, name: string): unknown => {
  if (name === "document") return whole;
  return typeof whole === "object" && whole !== null && Object.hasOwn(whole, name)
    ? Reflect.get(whole, name)
    : undefined;
};

/** Of a list of records, own terms or readers the one that is known by an id or key. */
const keyedIn = (list: unknown, id: string): unknown =>
  Array.isArray(list) ? list.find((one) => inside(one, "id") === id || inside(one, "key") === id) : undefined;
