/** Where our own extensions and codes are told of. */
const OURS = "https://www.npmjs.com/package/ecomap/fhir";

export const isOurs = (url: string): boolean => url.startsWith(`${OURS}/`);

/** What standard elements cannot hold of a record: an extension of this address, its fields by their names. */
export const EXTENSION = {
  client: `${OURS}/StructureDefinition/client`,
  member: `${OURS}/StructureDefinition/member`,
  role: `${OURS}/StructureDefinition/role`,
  tie: `${OURS}/StructureDefinition/tie`,
  group: `${OURS}/StructureDefinition/group`,
  goal: `${OURS}/StructureDefinition/goal`,
  consent: `${OURS}/StructureDefinition/consent`,
  map: `${OURS}/StructureDefinition/map`,
} as const;

/** The id of a record in the document. */
export const ID_SYSTEM = `${OURS}/id`;
/** Our own terms for roles, and keys of a document. */
export const ROLE_SYSTEM = `${OURS}/CodeSystem/role`;
/** What a Basic resource of ours is: a member, tie, group or the map. */
export const RECORD_SYSTEM = `${OURS}/CodeSystem/record`;

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
