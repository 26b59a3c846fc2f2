import type { Extension, Identifier, Meta, Reference } from "fhir/r4";
import { cleanText } from "../../document/clean-text.ts";
import type { When } from "../../document/dates.ts";
import type { Member } from "../../document/types.ts";
import { extensionOf } from "./extension.ts";
import { CONFIDENTIALITY, ID_SYSTEM } from "./systems.ts";

/** What the resources of one Bundle share. */
export interface Writing {
  readonly client: Reference;
  /** Somebody on the map, by id. Of a type that cannot stand there only id and name are told: FHIR has no better. */
  readonly at: (id: string, types?: readonly string[]) => Reference;
  /** How a role is called. */
  readonly roleWord: (role: string) => string | undefined;
}

/** What every resource of ours begins with: its id, who may see it, and what standard elements cannot hold. */
export interface Head {
  meta?: Meta;
  identifier?: Identifier[];
  extension?: Extension[];
}

interface Held {
  readonly id: string;
  /** The fields that no other element holds. */
  readonly rest: object;
  readonly identifiers?: Member["identifiers"];
}

export function headOf(url: string, { id, rest, identifiers = [] }: Held): Head {
  const fits = identifiers.length > 0 && identifiers.every(isIdentifier);
  const told = { ...rest, ...(identifiers.length > 0 && !fits && { identifiers }) };
  const extension = Object.keys(told).length > 0 ? extensionOf(url, told) : undefined;
  return {
    ...(isKept(rest) && { meta: { security: [securityOf("V")] } }),
    identifier: [ownId(id), ...(fits ? identifiers.map(identifierOf) : [])],
    ...(extension && { extension: [extension] }),
  };
}

export const ownId = (value: string): Identifier => ({ system: ID_SYSTEM, value });

/** How private a resource or Bundle is: very restricted, restricted, normal, or without a name (low). */
export const securityOf = (code: "V" | "R" | "N" | "L") => ({ system: CONFIDENTIALITY, code });

/** Whether a record is kept from all but the client, or the team. */
const isKept = (rest: object): boolean => {
  const shownTo: unknown = Reflect.get(rest, "shownTo");
  return typeof shownTo === "object" && shownTo !== null && "only" in shownTo;
};

type HostId = NonNullable<Member["identifiers"]>[number];

/** An address without spaces, and a value to be seen. */
const isIdentifier = (identifier: HostId): boolean =>
  Object.keys(identifier).every((field) => field === "system" || field === "value") &&
  (identifier.system === undefined ||
    (/^\S+$/.test(identifier.system) && cleanText(identifier.system) === identifier.system)) &&
  shown(identifier.value) !== undefined;

const identifierOf = ({ system, value }: HostId): Identifier => ({
  ...(system !== undefined && { system }),
  ...(value !== undefined && { value: cleanText(value) }),
});

/** A text that FHIR can hold: clean, and not empty. */
export function shown(text: string | undefined): string | undefined {
  const clean = cleanText(text ?? "");
  return clean.trim() === "" ? undefined : clean;
}

/** A day, month or year that is not about right: FHIR has no word for that. */
export const plainDate = (when: When | undefined): string | undefined =>
  typeof when === "string" && !when.startsWith("0000") ? when : undefined;

/** From when until when, as far as standard elements can say it, and what they cannot. */
export function periodOf({ since, until }: { readonly since?: When; readonly until?: When }) {
  const [start, end] = [plainDate(since), plainDate(until)];
  const period = { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
  return {
    held: { ...((start ?? end) !== undefined && { period }) },
    left: {
      ...(since !== undefined && start === undefined && { since }),
      ...(until !== undefined && end === undefined && { until }),
    },
  };
}
