import type {
  Basic,
  CodeableConcept,
  ContactPoint,
  HumanName,
  Organization,
  Patient,
  Practitioner,
  PractitionerRole,
  RelatedPerson,
} from "fhir/r4";
import { cleanText } from "../../document/clean-text.ts";
import { baseDomain, roleDomain } from "../../document/role-domain.ts";
import { isRole, ROLE_DEFAULTS } from "../../document/schema/roles.ts";
import type { Client, Member, Role, Vocabulary } from "../../document/types.ts";
import { isConsent } from "./consent.ts";
import { extensionOf } from "./extension.ts";
import { codingsOf } from "./relationships.ts";
import { EXTENSION, RECORD_SYSTEM, ROLE_SYSTEM } from "./systems.ts";
import { headOf, ownId, shown, type Writing } from "./writing.ts";

/** As what a member is told: a relation of the client, a professional, an organisation; Basic where FHIR has no such thing. */
export type MemberType = "RelatedPerson" | "Practitioner" | "Organization" | "Basic";

export function typeOf(
  { kind = "person", roles: [main] = [] }: Member,
  vocabulary: Vocabulary | undefined,
): MemberType {
  if (kind === "organisation" || kind === "community") return "Organization";
  if (kind !== "person") return "Basic";
  const isFormal = (main?.sphere ?? usualSphere(main)) === "formal";
  return isFormal && baseDomain(roleDomain(main, vocabulary), vocabulary) === "care" ? "Practitioner" : "RelatedPerson";
}

const usualSphere = (role: Role | undefined): string | undefined =>
  role?.role !== undefined && isRole(role.role) ? ROLE_DEFAULTS[role.role][1] : undefined;

export function patientOf({ id, name, reach, identifiers, ...rest }: Client): Patient {
  const { telecom, left } = telecomOf(reach);
  return {
    resourceType: "Patient",
    ...headOf(EXTENSION.client, { id, rest: { ...rest, ...left }, ...(identifiers && { identifiers }) }),
    ...namesOf(name),
    ...telecom,
  };
}

/** The resources that tell of a member; their ties and consents are told apart. */
export function memberOf(
  member: Member,
  type: MemberType,
  writing: Writing,
): readonly [MemberResource, ...PractitionerRole[]] {
  const { id, name, reach, identifiers, roles, own, basis, ...rest } = member;
  const isTold = type !== "Basic" && isConsent(member);
  const { telecom, left } = telecomOf(reach);
  const all = {
    ...rest,
    ...left,
    ...(!isTold && { ...(own && { own }), ...(basis && { basis }) }),
    // What standard elements hold nothing of.
    ...(roles && (type === "Basic" || roles.length === 0) && { roles }),
    ...(type === "Basic" && { name, ...(reach?.phone !== undefined && { phone: reach.phone }) }),
  };
  const head = headOf(EXTENSION.member, { id, rest: all, ...(identifiers && { identifiers }) });
  const concepts = roles && roles.length > 0 ? roles.map((role) => conceptOf(role, writing)) : undefined;
  switch (type) {
    case "Basic":
      return [basicOf("member", head, writing)];
    case "Organization":
      return [
        { resourceType: type, ...head, ...organisationName(name), ...telecom, ...(concepts && { type: concepts }) },
      ];
    case "RelatedPerson":
      return [
        {
          resourceType: type,
          ...head,
          patient: writing.client,
          ...namesOf(name),
          ...telecom,
          ...(concepts && { relationship: concepts }),
        },
      ];
    case "Practitioner":
      return [
        { resourceType: type, ...head, ...namesOf(name), ...telecom },
        ...(concepts ? [workOf(member, concepts, writing)] : []),
      ];
  }
}

type MemberResource = RelatedPerson | Practitioner | Organization | Basic;

function workOf({ id, roles }: Member, code: CodeableConcept[], writing: Writing): PractitionerRole {
  const place = roles?.[0]?.partOf;
  const organization = place === undefined ? undefined : writing.at(place);
  return {
    resourceType: "PractitionerRole",
    identifier: [ownId(id)],
    practitioner: writing.at(id),
    ...(organization?.type === "Organization" && { organization }),
    code,
  };
}

/** A resource of a kind that FHIR does not have. */
export const basicOf = (
  record: string,
  head: Omit<Basic, "resourceType" | "code">,
  { client }: Pick<Writing, "client">,
): Basic => ({
  resourceType: "Basic",
  ...head,
  code: { coding: [{ system: RECORD_SYSTEM, code: record }] },
  subject: client,
});

/** A role by our own code and those of others, with what codes do not say beside it. */
function conceptOf({ role, ...rest }: Role, writing: Writing): CodeableConcept {
  // A code has no space but a single one between words.
  const isCode = role !== undefined && /^[^\s]+(\s[^\s]+)*$/.test(role) && cleanText(role) === role;
  const left = { ...rest, ...(role !== undefined && !isCode && { role }) };
  const extension = Object.keys(left).length > 0 ? extensionOf(EXTENSION.role, left) : undefined;
  const word = role === undefined ? undefined : shown(writing.roleWord(role));
  return {
    ...(extension && { extension: [extension] }),
    ...(role !== undefined && isCode && { coding: [{ system: ROLE_SYSTEM, code: role }, ...codingsOf(role)] }),
    ...(word !== undefined && { text: word }),
  };
}

function namesOf(name: string | undefined): { name?: HumanName[] } {
  const text = shown(name);
  return text === undefined ? {} : { name: [{ text }] };
}

const organisationName = (name: string | undefined): { name?: string } => {
  const text = shown(name);
  return text === undefined ? {} : { name: text };
};

/** A phone as FHIR has it; how somebody is called in messages it has no place for. */
function telecomOf(reach: Member["reach"]): { readonly telecom: { telecom?: ContactPoint[] }; readonly left: object } {
  const [phone, messageName] = [shown(reach?.phone), shown(reach?.messageName)];
  return {
    telecom: phone === undefined ? {} : { telecom: [{ system: "phone", value: phone }] },
    left: messageName === undefined ? {} : { messageName },
  };
}
