/**
 * Under this number our own extensions and codes have theirs. An address may be a `urn:oid` (FHIR R4, "url" of a definition), and
 * whoever holds a UUID may number things below 2.25 and it (ITU-T X.667): no domain is needed that somebody has to keep.
 */
const OURS = "urn:oid:2.25.126334673519536890642275247842703469384";

export const isOurs = (url: string): boolean => url.startsWith(`${OURS}.`);

/** What standard elements cannot hold of a record: an extension of this number, its fields by their names. */
export const EXTENSION = {
  client: `${OURS}.1.1`,
  member: `${OURS}.1.2`,
  role: `${OURS}.1.3`,
  tie: `${OURS}.1.4`,
  group: `${OURS}.1.5`,
  goal: `${OURS}.1.6`,
  consent: `${OURS}.1.7`,
  map: `${OURS}.1.8`,
} as const;

/** The id of a record in the document. */
export const ID_SYSTEM = `${OURS}.2`;
/** Our own terms for roles, and keys of a document. */
export const ROLE_SYSTEM = `${OURS}.3.1`;
/** What a Basic resource of ours is: a member, tie, group or the map. */
export const RECORD_SYSTEM = `${OURS}.3.2`;

/** HL7's relationships, what somebody is to a patient's record, and the two Dutch lists of roles (zib 2020). */
export const V3_ROLE = "http://terminology.hl7.org/CodeSystem/v3-RoleCode";
export const V2_CONTACT = "http://terminology.hl7.org/CodeSystem/v2-0131";
export const COD472 = "urn:oid:2.16.840.1.113883.2.4.3.11.22.472";
export const ZIB_ROLE = "urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.23.1";
export const CONFIDENTIALITY = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";

const HL7 = "http://hl7.org/fhir/StructureDefinition";
export const NAME_PART = {
  ownPrefix: `${HL7}/humanname-own-prefix`,
  ownName: `${HL7}/humanname-own-name`,
  partnerPrefix: `${HL7}/humanname-partner-prefix`,
  partnerName: `${HL7}/humanname-partner-name`,
  qualifier: `${HL7}/iso21090-EN-qualifier`,
} as const;
export const ABSENT = `${HL7}/data-absent-reason`;

/** Numbers that a state gives its citizens, of whatever country. */
export const isCitizenSystem = (system: string): boolean =>
  /2\.16\.840\.1\.113883\.2\.4\.6\.3$|NamingSystem\/bsn|us-ssn|2\.16\.840\.1\.113883\.4\.1$/i.test(system);
