import type { Json } from "../json/json.ts";
import type { PlainEdge, PlainNode, PlainRole, Scalar } from "../plain-graph.ts";
import type { Report } from "../report.ts";
import { addressIn, type Client } from "./patient.ts";
import type { Resource, Resources } from "./resources.ts";

/** Where the role of a professional belongs, when nothing tells it nearer. */
export const CARE = { domain: "care", sphere: "formal" } as const;

/** Somebody of a file, gathered from all that tells of them. */
export interface Someone {
  readonly id: string;
  readonly where: PlainNode["where"];
  readonly fields: Map<string, Scalar>;
  readonly roles: PlainRole[];
  /** Fields in the document's own form. */
  readonly record: Map<string, unknown>;
  /** Whether the file is ours to know them: their ties are told apart. */
  readonly isOwn: boolean;
  /** Whether care is their work, where no word tells what they do. */
  isProfessional: boolean;
}

/** All who are in a file, found again by the resources that tell of them and by references. */
export class Cast {
  readonly #resources: Resources;
  readonly #report: Report;
  /** Ids, each with the last number that stands behind it in another. */
  readonly #taken = new Map<string, number>();
  readonly #told = new Map<Json, Someone>();
  readonly #byReference = new Map<string, Someone>();
  readonly #tied = new Set<string>();
  readonly members: Someone[] = [];
  readonly edges: PlainEdge[] = [];
  readonly client: Someone;

  constructor(resources: Resources, report: Report, client: Client | undefined) {
    this.#resources = resources;
    this.#report = report;
    const { resource, address } = client ?? {};
    this.client = this.#made(client?.id ?? "client", resource?.json.where ?? {}, resource?.ownId !== undefined);
    if (resource) this.tell(resource.json, this.client);
    else if (address !== undefined) this.#byReference.set(address, this.client);
  }

  /** A member told by a resource. */
  add({ json, type, name, ownId }: Resource): Someone {
    const wished = ownId ?? name ?? type.toLowerCase();
    const someone = this.#made(this.#taken.has(wished) ? `${type}/${wished}` : wished, json.where, ownId !== undefined);
    if (ownId === undefined && name === undefined) this.#report.madeIds.add(someone.id);
    this.members.push(someone);
    this.tell(json, someone);
    return someone;
  }

  /** A member without an id: a contact in a list, or a name in a reference. */
  addNamed(json: Json, name: string | undefined, prefix: string): Someone {
    const someone = this.#made(prefix, json.where, false);
    if (name !== undefined) someone.fields.set("name", name);
    this.#report.madeIds.add(someone.id);
    this.members.push(someone);
    return someone;
  }

  /** A resource tells of somebody: whoever refers to it means them. */
  tell(json: Json, someone: Someone): void {
    this.#told.set(json, someone);
  }

  of({ json }: Resource): Someone | undefined {
    return this.#told.get(json);
  }

  /** Whom a reference means; who is told by a name alone is somebody too. */
  at(reference: Json, from: Resource): Someone | undefined {
    const resource = this.#resources.at(reference, from);
    if (resource) return this.of(resource);
    const [address, display] = [addressIn(reference), reference.get("display").text];
    const known = this.#byReference.get(address ?? "");
    // Whoever is not in a file of ours was taken out of it.
    if (known || display === undefined || from.ownId !== undefined) return known;
    const type = reference.get("type").text ?? address ?? "";
    const kind = /Organization/.test(type) ? "organisation" : "person";
    const someone = this.addNamed(reference, display, kind);
    someone.fields.set("kind", kind);
    someone.isProfessional = /Practitioner/.test(type);
    if (address !== undefined) this.#byReference.set(address, someone);
    return someone;
  }

  /** A tie with the client, as whoever is listed there has one. */
  tieWithClient({ id, where, isOwn }: Someone, fields: PlainEdge["fields"] = new Map()): void {
    if (isOwn || this.#tied.has(id)) return;
    this.#tied.add(id);
    this.edges.push({ id: undefined, from: this.client.id, to: id, fields, where });
    this.#report.note("ties-added", {}, where);
  }

  #made(wished: string, where: PlainNode["where"], isOwn: boolean): Someone {
    let [id, last] = [wished, this.#taken.get(wished) ?? 0];
    while (this.#taken.has(id)) id = `${wished}-${++last + 1}`;
    this.#taken.set(wished, last).set(id, 0);
    return { id, where, fields: new Map(), roles: [], record: new Map(), isOwn, isProfessional: false };
  }
}

export function nodeOf({ id, fields, where, roles: told, record, isProfessional }: Someone): PlainNode {
  const roles = told.length > 0 || !isProfessional ? told : [CARE];
  return {
    ...{ id, fields, where, record: Object.fromEntries(record) },
    ...(roles.length > 0 && { roles }),
  };
}
