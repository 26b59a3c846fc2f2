import type { Json } from "../json/json.ts";
import { refuseTooManyRecords } from "../too-many.ts";
import { ID_SYSTEM, RECORD_SYSTEM } from "./systems.ts";

/** A resource of a file, in an entry of its own or contained in another. */
export interface Resource {
  readonly type: string;
  readonly json: Json;
  /** The id by which our own document knows it; `undefined` for a resource of others. */
  readonly ownId: string | undefined;
  /** What a Basic resource of ours is: a member, tie, group or the map. */
  readonly record: string | undefined;
  /** What it is called among the resources of the file: its own id, or the end of its address. */
  readonly name: string | undefined;
  readonly container?: Resource;
}

/** The resources of a file, and to which of them a reference points. */
export interface Resources {
  readonly all: readonly Resource[];
  /** `from`: the resource in which the reference stands, as it may contain what is meant. */
  readonly at: (reference: Json, from: Resource) => Resource | undefined;
}

/** Whether a file is FHIR: a resource, alone or in a Bundle. */
export const isFhir = (file: Json): boolean => /^[A-Z]\w+$/.test(file.get("resourceType").text ?? "");

export function resourcesIn(file: Json): Resources {
  const isBundle = file.get("resourceType").text === "Bundle";
  const entries = isBundle ? file.get("entry").items : [];
  refuseTooManyRecords(entries.length);
  const all: Resource[] = isBundle ? [] : [resourceOf(file, undefined)];
  const byAddress = new Map<string, Resource>();
  for (const entry of entries) {
    const [json, address] = [entry.get("resource"), entry.get("fullUrl").text];
    if (!json.isObject) continue;
    const resource = resourceOf(json, address);
    all.push(resource);
    if (address !== undefined) byAddress.set(address, resource);
  }
  const contained = all.flatMap((container) =>
    container.json.get("contained").items.map((json) => ({ ...resourceOf(json, undefined), container })),
  );
  const inside = new Map(contained.map((one) => [`${placeOf(one.container)}#${one.json.get("id").text}`, one]));
  const byType = new Map(all.map((resource) => [`${resource.type}/${resource.json.get("id").text}`, resource]));
  const byOwnId = new Map(all.filter(isSomebody).map((resource) => [resource.ownId ?? "", resource]));
  return {
    all: [...all, ...contained],
    at: (reference, from) => {
      const text = reference.get("reference").text;
      const ownId = ownIdIn([reference.get("identifier")]);
      if (text === undefined) return ownId === undefined ? undefined : byOwnId.get(ownId);
      if (!text.startsWith("#")) return byAddress.get(text) ?? byType.get(shortAddress(text));
      return inside.get(`${placeOf(from.container ?? from)}${text}`);
    },
  };
}

/** Where a resource stands in its file, as a key. */
export const placeOf = ({ json }: Pick<Resource, "json">): string => json.path.join("/");

/** The kind and id at the end of an address, without a version. */
export function shortAddress(address: string): string {
  if (address.indexOf("/") === address.lastIndexOf("/") && !address.includes("_history")) return address;
  const parts = address.split("/");
  const version = parts.indexOf("_history");
  return parts
    .slice(0, version < 0 ? undefined : version)
    .slice(-2)
    .join("/");
}

function resourceOf(json: Json, address: string | undefined): Resource {
  const name = json.get("id").text ?? address?.split(/[/:]/).at(-1);
  const codes = json.get("code").get("coding").items;
  const record = codes.find((one) => one.get("system").text === RECORD_SYSTEM)?.get("code").text;
  return {
    type: json.get("resourceType").text ?? "",
    json,
    ownId: ownIdIn(json.get("identifier").items),
    record,
    name,
  };
}

/** Whether a resource is somebody or something on a map. */
export const isSomebody = ({ type, record }: Resource): boolean =>
  ["Patient", "RelatedPerson", "Practitioner", "Organization"].includes(type) || isOwn("member", { type, record });

/** Whether it is a Basic resource of ours, of that kind. */
export const isOwn = (record: string, resource: Pick<Resource, "type" | "record">): boolean =>
  resource.type === "Basic" && resource.record === record;

const ownIdIn = (identifiers: readonly Json[]): string | undefined =>
  identifiers.find((one) => one.get("system").text === ID_SYSTEM)?.get("value").text;
