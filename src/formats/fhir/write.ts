import type { Basic, Bundle, BundleEntry, FhirResource, Reference } from "fhir/r4";
import { isRole } from "../../document/schema/roles.ts";
import type { Audience } from "../../document/schema/terms.ts";
import type { EcomapDocument, Group, Tie } from "../../document/types.ts";
import type { Language } from "../../words/language.ts";
import { professional } from "../../words/voices/en.ts";
import { markOf } from "../copy-mark.ts";
import { Json, jsonText } from "../json/json.ts";
import { careTeamOf } from "./care-team.ts";
import { consentOf, isConsent } from "./consent.ts";
import { extensionOf } from "./extension.ts";
import { fhirGoalOf } from "./goal.ts";
import { basicOf, memberOf, patientOf, typeOf } from "./person.ts";
import { EXTENSION } from "./systems.ts";
import { addressesOf } from "./uuid.ts";
import { headOf, ownId, securityOf, shown, type Writing } from "./writing.ts";

/** How private a Bundle for an audience is; what is for the client, the team or nobody in particular is restricted. */
const SECURITY: Readonly<Record<Audience, "R" | "N" | "L">> = {
  ...{ client: "R", team: "R", carry: "N", network: "N", handover: "N", report: "N", training: "L" },
};

/** A document as a FHIR R4 Bundle. How the map came to be and where people stand on it is no part of it. */
export function writeFhir(doc: EcomapDocument, language: Language | undefined): string {
  // Addresses are made of what is in the file, so it is written twice.
  const draft = JSON.stringify(bundleOf(doc, language, String));
  return jsonText(bundleOf(doc, language, addressesOf(draft)));
}

function bundleOf(doc: EcomapDocument, language: Language | undefined, addressOf: (index: number) => string): Bundle {
  const entry: BundleEntry[] = [];
  const add = (resource: FhirResource, index: number) => entry.push({ fullUrl: addressOf(index), resource });
  const writing = writingOf(doc, language, addressOf);
  // Members have the addresses after the client's, as others refer to them.
  let next = doc.members.length + 1;
  add(patientOf(doc.client), 0);
  for (const [i, member] of doc.members.entries()) {
    const type = typeOf(member, doc.vocabulary);
    const [main, ...more] = memberOf(member, type, writing);
    add(main, i + 1);
    for (const resource of more) add(resource, next++);
    if (type !== "Basic" && isConsent(member)) add(consentOf(member, writing), next++);
  }
  for (const tie of doc.ties) add(tieOf(tie, writing), next++);
  for (const group of doc.groups ?? []) add(groupOf(group, writing), next++);
  for (const goal of doc.goals ?? []) add(fhirGoalOf(goal, writing), next++);
  const map = mapOf(doc, writing);
  if (map) add(map, next++);
  const security = [securityOf(doc.redactedFor === undefined ? "R" : SECURITY[doc.redactedFor])];
  return { resourceType: "Bundle", meta: { security }, type: "collection", entry };
}

function writingOf(doc: EcomapDocument, language: Language | undefined, addressOf: (index: number) => string): Writing {
  const { client, members, vocabulary } = doc;
  const reference = (type: string, index: number, name: string | undefined): Reference => {
    const display = shown(name);
    return { reference: addressOf(index), type, ...(display !== undefined && { display }) };
  };
  const all = new Map([[client.id, reference("Patient", 0, client.name)]]);
  for (const [i, member] of members.entries()) {
    all.set(member.id, reference(typeOf(member, vocabulary), i + 1, member.name));
  }
  return {
    client: reference("Patient", 0, client.name),
    at: (id, types) => {
      const found = all.get(id);
      if (found && (types?.includes(found.type ?? "") ?? true)) return found;
      return { identifier: ownId(id), ...(found?.display !== undefined && { display: found.display }) };
    },
    roleWord: (role) => {
      if (isRole(role)) return (language?.professional ?? professional).roles[role];
      const words = vocabulary?.roles?.find(({ key }) => key === role)?.words;
      const told = new Json(words).entries;
      return new Json(told.get(language?.tag ?? "en") ?? [...told.values()][0]).text;
    },
  };
}

/** A tie: no standard resource holds one with all that it is, nor one between others. */
function tieOf({ id, from, to, ...rest }: Tie, writing: Writing): Basic {
  const { extension: [own] = [], ...head } = headOf(EXTENSION.tie, { id, rest });
  const ends = [
    { url: "from", valueReference: writing.at(from) },
    { url: "to", valueReference: writing.at(to) },
  ];
  const extension = [{ url: EXTENSION.tie, extension: [...ends, ...(own?.extension ?? [])] }];
  return basicOf("tie", { ...head, extension }, writing);
}

/** A support group is a care team; a household or circle is not. */
const groupOf = (group: Group, writing: Writing): FhirResource => {
  if (group.kind === "support") return careTeamOf(group, writing);
  const { id, ...rest } = group;
  return basicOf("group", headOf(EXTENSION.group, { id, rest }), writing);
};

/** What a map says besides people, ties, groups and goals. */
function mapOf(doc: EcomapDocument, writing: Writing): Basic | undefined {
  const { format: _format, version: _version, client: _client, members: _members, ties: _ties, ...more } = doc;
  const { groups: _groups, goals: _goals, redactedFor: _for, redactedTo: _to, ...kept } = more;
  const mark = markOf(doc);
  const told = { ...kept, ...(mark && { redactedFor: mark }) };
  const { history: _history, places: _places, erased: _erased, readers: _readers, ...rest } = told;
  if (Object.keys(rest).length === 0) return undefined;
  const own = extensionOf(EXTENSION.map, rest);
  return own && basicOf("map", { extension: [own] }, writing);
}
