import { forAudience } from "../document/audience/for-audience.ts";
import type { EcomapDocument } from "../document/types.ts";
import type { ImportRecord } from "../formats/index.ts";
import type { Whom } from "./for-whom.ts";
import { namedIn } from "./named.ts";

/** What somebody may be told of by name: a record of a document as people call it; `undefined` for what is kept from them. */
export interface ToldTo {
  (record: ImportRecord): string | undefined;
  /** Whether nothing is kept. */
  readonly isAll: boolean;
}

/**
 * Of a document that is made for an audience nobody and nothing is named but what stands on that copy, called so there.
 * @throws {EcomapError} as `forAudience`.
 */
export function toldTo(doc: EcomapDocument, { audience, ...options }: Whom): ToldTo {
  const named = namedIn(doc);
  if (audience === undefined) return Object.assign(named, { isAll: true });
  const copy = forAudience(doc, audience, options);
  const namedThere = namedIn(copy);
  const { client, members, ties, groups = [] } = copy;
  const onCopy = new Set([
    namedThere({ table: "client", id: client.id }),
    ...members.map(({ id }) => namedThere({ table: "members", id })),
    ...ties.map(({ id }) => namedThere({ table: "ties", id })),
    ...groups.map(({ id }) => namedThere({ table: "groups", id })),
  ]);
  const told = (record: ImportRecord) => {
    const name = named(record);
    return onCopy.has(name) ? name : undefined;
  };
  return Object.assign(told, { isAll: false });
}
