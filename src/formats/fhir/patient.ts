import { refusal } from "../format-error.ts";
import type { Json } from "../json/json.ts";
import { nameIn } from "./name.ts";
import { placeOf, type Resource, type Resources, shortAddress } from "./resources.ts";

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

/** Where a resource says whose it is; a team without a subject is that of the patient in it. */
function subjectOf({ json, type }: Resource): Json {
  const said = json.get("subject").isThere ? json.get("subject") : json.get("patient");
  const members =
    type === "CareTeam" && !said.isThere ? json.get("participant").items.map((one) => one.get("member")) : [];
  return members.find(isPatient) ?? said;
}

const isPatient = (reference: Json): boolean =>
  reference.get("type").text === "Patient" || (reference.get("reference").text?.includes("Patient/") ?? false);

/**
 * Who is in the middle: the one asked for, by id or name, else the only patient of whom there is a resource, else the only one
 * to whom resources refer; `undefined` where there is none.
 * @throws {FormatError} for several patients of whom none was asked for, or one who is not there.
 */
export function clientIn(resources: Resources, asked: string | undefined): Client | undefined {
  const keyOf = (resource: Resource): string | undefined => {
    const reference = subjectOf(resource);
    const found = resources.at(reference, resource);
    if (found) return found.type === "Patient" ? placeOf(found) : undefined;
    return resource.type === "RelatedPerson" || isPatient(reference) ? addressIn(reference) : undefined;
  };
  const there = new Map<string, Found>();
  const meant = new Map<string, Found>();
  const keys = new Map(resources.all.map((resource) => [resource, keyOf(resource)]));
  for (const [resource, key] of keys) {
    if (resource.type === "Patient") {
      const name = nameIn(resource.json.get("name"));
      there.set(placeOf(resource), { resource, id: resource.ownId ?? resource.name ?? "client", name });
    } else if (key !== undefined && !meant.has(key)) {
      const name = subjectOf(resource).get("display").text;
      meant.set(key, { resource: undefined, id: key.split(/[/:]/).at(-1) ?? key, name, address: key });
    }
  }
  for (const key of there.keys()) meant.delete(key);
  const found = chosen([...there], [...meant], asked);
  if (!found) return undefined;
  const [key, client] = found;
  return { ...client, isOf: (resource) => [undefined, key].includes(keys.get(resource)) };
}

type Found = Omit<Client, "isOf">;
type Candidate = readonly [key: string, client: Found];

function chosen(there: readonly Candidate[], meant: readonly Candidate[], asked: string | undefined) {
  const all = [...there, ...meant];
  const byId = all.find(([key, { id }]) => asked === key || asked === id);
  if (byId) return byId;
  const usual = there.length > 0 ? there : meant;
  const [found, ...others] = asked === undefined ? usual : all.filter(([, { name }]) => name === asked);
  if (others.length > 0) throw refusal("several-clients", {});
  if (!found && asked !== undefined) throw refusal("unknown-client", {});
  return found;
}

/** What a reference calls whom it means, where no resource is there: the end of the address, or the name alone. */
export function addressIn(reference: Json): string | undefined {
  const text = reference.get("reference").text;
  return text === undefined ? reference.get("display").text : shortAddress(text);
}
