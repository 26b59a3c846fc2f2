import { refusal } from "../format-error.ts";
import type { Json } from "../json/json.ts";
import { nameIn } from "./name.ts";
import { type Resource, type Resources, shortAddress } from "./resources.ts";

/** The client of a file: a Patient, or one to whom resources refer that is not in it. */
export interface Client {
  readonly resource: Resource | undefined;
  readonly id: string;
  readonly name: string | undefined;
  /** How references call the client, where no resource is there. */
  readonly address?: string;
  /** Whether a resource tells of the client, and of no other patient. */
  readonly isOf: (resource: Resource) => boolean;
}

/** Where a resource says whose it is. */
const subjectOf = ({ json, type }: Resource): Json => json.get(type === "RelatedPerson" ? "patient" : subject(json));
const subject = (json: Json): string => (json.get("subject").isThere ? "subject" : "patient");

/**
 * Who is in the middle: the one asked for, by id or name, else the only patient there is; `undefined` where there is none.
 * @throws {FormatError} for several patients of whom none was asked for, or one who is not there.
 */
export function clientIn(resources: Resources, asked: string | undefined): Client | undefined {
  const keyOf = (resource: Resource): string | undefined => {
    const reference = subjectOf(resource);
    const found = resources.at(reference, resource);
    if (found) return found.type === "Patient" ? keyIn(found) : undefined;
    const address = addressIn(reference);
    const isPatient =
      reference.get("type").text === "Patient" || address?.includes("Patient/") || resource.type === "RelatedPerson";
    return isPatient ? address : undefined;
  };
  const found = new Map<string, Omit<Client, "isOf">>();
  for (const resource of resources.all) {
    if (resource.type !== "Patient") continue;
    found.set(keyIn(resource), {
      resource,
      id: resource.ownId ?? resource.name ?? "client",
      name: nameIn(resource.json.get("name")),
    });
  }
  for (const resource of resources.all) {
    const key = keyOf(resource);
    if (key === undefined || found.has(key)) continue;
    const id = key.split(/[/:]/).at(-1) ?? key;
    found.set(key, { resource: undefined, id, name: subjectOf(resource).get("display").text, address: key });
  }
  const matching = [...found].filter(([key, { id, name }]) => asked === undefined || [key, id, name].includes(asked));
  const [first] = matching;
  if (matching.length > 1) throw refusal("several-clients", {});
  if (!first && asked !== undefined) throw refusal("unknown-client", {});
  if (!first) return undefined;
  const [key, client] = first;
  return { ...client, isOf: (resource) => [undefined, key].includes(keyOf(resource)) };
}

/** A Patient by where it stands in the file: several may have no address. */
const keyIn = ({ json }: Resource): string => json.path.join("/");

/** What a reference calls whom it means, where no resource is there: the end of the address, or the name alone. */
export function addressIn(reference: Json): string | undefined {
  const text = reference.get("reference").text;
  return text === undefined ? reference.get("display").text : shortAddress(text);
}
