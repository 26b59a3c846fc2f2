import type { Json } from "../json/json.ts";
import type { Fields, Scalar } from "../plain-graph.ts";
import { plainWord } from "../plain-word.ts";
import type { Report } from "../report.ts";
import { CARE, type Cast, type Someone } from "./cast.ts";
import { dayOf, noteLeft } from "./desk.ts";
import { toldIn } from "./extension.ts";
import { nameIn, oldNamesIn } from "./name.ts";
import { roleIn } from "./relationships.ts";
import type { Resource } from "./resources.ts";
import { EXTENSION, ID_SYSTEM, isCitizenSystem } from "./systems.ts";

const OF_PERSON = ["identifier", "name", "telecom", "gender", "birthDate", "address"];
const READ: ReadonlyMap<string, readonly string[]> = new Map([
  ["Patient", [...OF_PERSON, "contact", "generalPractitioner", "managingOrganization"]],
  ["RelatedPerson", [...OF_PERSON, "patient", "relationship", "period"]],
  ["Practitioner", OF_PERSON],
  ["PractitionerRole", ["identifier", "practitioner", "organization", "code", "specialty", "telecom"]],
  ["Organization", ["identifier", "name", "telecom", "address", "type"]],
  ["Basic", ["identifier", "code", "subject"]],
]);

/** Fields that an extension tells and that stand in lists of people too. */
const FLAT = ["name", "phone", "messageName"];

/** Reads what a resource tells of somebody: flat fields as those of a list, and the others in the document's own form. */
function describe(someone: Someone, resource: Resource, url: string, report: Report): void {
  const { json, type } = resource;
  for (const [field, text] of flatFields(json, someone.isOwn)) someone.fields.set(field, text);
  for (const [field, value] of toldIn(json, url, report)) {
    if (FLAT.includes(field) && typeof value === "string") someone.fields.set(field, value);
    else someone.record.set(field, value);
  }
  const identifiers = someone.isOwn ? identifiersIn(json, report) : [];
  if (identifiers.length > 0) someone.record.set("identifiers", identifiers);
  noteLeft(resource, READ.get(type) ?? [], report);
}

function flatFields(json: Json, isOwn: boolean): Fields {
  const fields = new Map<string, Scalar>();
  const put = (field: string, text: string | undefined) => {
    if (text !== undefined && text.trim() !== "") fields.set(field, text);
  };
  put("name", json.get("name").text ?? nameIn(json.get("name")));
  put("name.old", oldNamesIn(json.get("name")).join(", "));
  const isOld = (one: Json): boolean => one.get("use").text === "old";
  const telecom = json.get("telecom").items.filter((one) => !isOld(one));
  put("telecom.old", joined(json.get("telecom").items.map((one) => (isOld(one) ? one.get("value").text : undefined))));
  const [phone, ...others] = telecom.filter(isPhone);
  put("phone", phone?.get("value").text);
  put("telecom", joined([...others, ...telecom.filter((one) => !isPhone(one))].map((one) => one.get("value").text)));
  put("birthDate", json.get("birthDate").text);
  put("gender", json.get("gender").text);
  const addresses = json.get("address").isList ? json.get("address").items : [json.get("address")];
  put("address", joined(addresses.map(addressIn)));
  if (isOwn) return fields;
  for (const one of json.get("identifier").items) {
    const isCitizens = isCitizenSystem(one.get("system").text ?? "") || one.get("type").get("text").text === "BSN";
    put(isCitizens ? "bsn" : "identifier", one.get("value").text);
  }
  return fields;
}

const isPhone = (one: Json): boolean => one.get("system").text === "phone" && one.get("value").text !== undefined;
const joined = (texts: readonly (string | undefined)[]): string =>
  texts.filter((text) => text !== undefined).join(", ");
const addressIn = (one: Json): string | undefined =>
  one.get("text").text ??
  (one.isObject
    ? joined([...one.get("line").items, one.get("postalCode"), one.get("city")].map(({ text }) => text))
    : undefined);

/** Ids that a host gave, of one of our own records: none of a state. */
export function identifiersIn(json: Json, report: Report): readonly object[] {
  return json.get("identifier").items.flatMap((one) => {
    const [system, value] = [one.get("system").text, one.get("value").text];
    if (system === ID_SYSTEM) return [];
    if (!isCitizenSystem(system ?? ""))
      return [{ ...(system !== undefined && { system }), ...(value !== undefined && { value }) }];
    report.note("citizen-number", {}, one.where);
    return [];
  });
}

/** Tells the roles that concepts say of somebody, kinship first; who is to be called first is no role. */
function tellRoles(
  someone: Someone,
  concepts: Json,
  report: Report,
  around: { readonly sphere?: string; readonly domain?: string } = {},
) {
  const contacts: string[] = [];
  const found = concepts.items.flatMap((concept) => {
    const said = roleIn(concept);
    const record = Object.fromEntries(toldIn(concept, EXTENSION.role, report));
    if (said && "contact" in said) contacts.push(said.contact);
    else if (said) {
      const { word, isKinship, isKnown } = said;
      const domain = said.domain ?? (isKnown ? undefined : around.domain);
      const sphere = someone.isOwn ? undefined : around.sphere;
      return { isKinship, role: { word, record, ...(domain && { domain }), ...(sphere && { sphere }) } };
    } else if (Object.keys(record).length > 0) return { isKinship: false, role: { record } };
    else report.note("not-a-term", { column: "role" }, concept.where);
    return [];
  });
  // What one of ours says first is the main role.
  const ordered = someone.isOwn
    ? found
    : [...found.filter((one) => one.isKinship), ...found.filter((one) => !one.isKinship)];
  for (const { role } of ordered) someone.roles.push(role);
  if (contacts.length > 0) someone.fields.set("contactRole", contacts.join(", "));
}

export function tellClient(cast: Cast, resource: Resource | undefined, name: string | undefined, report: Report): void {
  if (name !== undefined) cast.client.fields.set("name", name);
  if (resource) describe(cast.client, resource, EXTENSION.client, report);
}

/** Somebody who is a relation of the client, by their own word a professional, or an organisation; or one of ours. */
export function addPerson(cast: Cast, resource: Resource, report: Report): void {
  const { json, type } = resource;
  const someone = cast.add(resource);
  describe(someone, resource, EXTENSION.member, report);
  if (type === "RelatedPerson") tellRoles(someone, json.get("relationship"), report);
  if (type === "Organization" && someone.isOwn) tellRoles(someone, json.get("type"), report);
  if (someone.isOwn) return;
  someone.fields.set("kind", type === "Organization" ? "organisation" : "person");
  if (type === "RelatedPerson") cast.tieWithClient(someone, periodIn(json));
  if (type !== "Practitioner") return;
  someone.isProfessional = true;
  cast.tieWithClient(someone);
}

/** When the tie began and ended, as a list has it. */
function periodIn(json: Json): Fields {
  const period = json.get("period");
  const dates = (["since", "until"] as const).map((field) => {
    const text = period.get(field === "since" ? "start" : "end").text;
    return text === undefined ? [] : [[field, dayOf(text)] as const];
  });
  return new Map(dates.flat());
}

/** What a professional does, and where. */
export function tellWork(cast: Cast, resource: Resource, report: Report): void {
  const { json } = resource;
  const known = cast.at(json.get("practitioner"), resource);
  if (!known && resource.ownId !== undefined) {
    report.note("reference-left-out", {}, json.where);
    return;
  }
  const someone = known ?? cast.addNamed(json, undefined, resource.name ?? "practitioner");
  cast.tell(json, someone);
  if (!someone.isOwn) {
    someone.fields.set("kind", "person");
    someone.isProfessional = true;
    cast.tieWithClient(someone);
    for (const [field, text] of flatFields(json, false))
      if (!someone.fields.has(field)) someone.fields.set(field, text);
  }
  const before = someone.roles.length;
  for (const concepts of [json.get("code"), json.get("specialty")]) tellRoles(someone, concepts, report, CARE);
  const place = someone.isOwn ? undefined : cast.at(json.get("organization"), resource);
  if (place) tellPlace(someone, before, place);
  noteLeft(resource, READ.get("PractitionerRole") ?? [], report);
}

/** Where a role is held: that of this place in the list, or one that nothing else tells of. */
function tellPlace({ roles, isProfessional }: Someone, at: number, place: Someone): void {
  const role = roles[at] ?? (isProfessional ? CARE : {});
  roles.splice(at, 1, { ...role, record: { ...roles[at]?.record, partOf: place.id } });
}

/** Those whom the client's own resource names: contacts, who cares for them as their doctor, and who keeps their record. */
export function addContacts(cast: Cast, resource: Resource, report: Report): void {
  const known = new Set(cast.members.map(({ fields }) => plainWord(String(fields.get("name") ?? ""))));
  for (const contact of resource.json.get("contact").items) {
    const name = nameIn(contact.get("name"));
    if (name !== undefined && known.has(plainWord(name))) report.note("twice-there", {}, contact.where);
    else addContact(cast, contact, name, resource, report);
  }
  for (const reference of resource.json.get("generalPractitioner").items) {
    const doctor = cast.at(reference, resource);
    if (!doctor || doctor.isOwn) continue;
    if (doctor.roles.every(({ word }) => word === undefined))
      doctor.roles.splice(0, 1, { word: "general-practitioner" });
    cast.tieWithClient(doctor);
  }
  const keeper = cast.at(resource.json.get("managingOrganization"), resource);
  if (keeper) cast.tieWithClient(keeper);
}

function addContact(cast: Cast, contact: Json, name: string | undefined, resource: Resource, report: Report): void {
  const place = cast.at(contact.get("organization"), resource);
  if (name === undefined && place) {
    cast.tieWithClient(place);
    return;
  }
  const someone = cast.addNamed(contact, name, "contact");
  for (const [field, text] of flatFields(contact, false)) someone.fields.set(field, text);
  someone.fields.set("kind", "person");
  tellRoles(someone, contact.get("relationship"), report);
  if (place) tellPlace(someone, 0, place);
  cast.tieWithClient(someone, periodIn(contact));
}
