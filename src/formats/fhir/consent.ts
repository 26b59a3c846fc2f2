import type { Consent } from "fhir/r4";
import { isBefore } from "../../document/dates.ts";
import type { Member } from "../../document/types.ts";
import type { Report } from "../report.ts";
import type { Cast, Someone } from "./cast.ts";
import { dateIn, noteLeft, noteLeftOut } from "./desk.ts";
import { extensionOf, toldIn } from "./extension.ts";
import type { Resource } from "./resources.ts";
import { EXTENSION } from "./systems.ts";
import { ownId, plainDate, type Writing } from "./writing.ts";

/** Somebody's own yes or no to being on the map, and the ground on which it may be kept. */
type OwnYes = Pick<Member, "own" | "basis">;

/** Whether there is something to consent to: a person's own answer, or a yes that is the ground. */
export const isConsent = ({ own, basis }: OwnYes): boolean => own !== undefined || basis?.ground === "consent";

const READ = [
  "identifier",
  "scope",
  "category",
  "patient",
  "performer",
  "dateTime",
  "policyRule",
  "provision",
  "organization",
];
const SYSTEM = "http://terminology.hl7.org/CodeSystem";

/** What a consent says, of all that an own answer may say; without one the ground itself is a yes. */
function statusOf(own: object | undefined): Consent["status"] {
  if (own === undefined) return "active";
  const said = new Map<string, unknown>(Object.entries(own));
  if (said.has("withdrawn")) return "inactive";
  const answer = said.get("answer");
  if (answer === "yes") return "active";
  if (answer === "no") return "rejected";
  return answer === "later" ? "proposed" : "draft";
}

/** The own yes or no of whoever gave it, in their record; what others consented to is left out, and that is said. */
export function tellConsent(resource: Resource, cast: Cast, report: Report): void {
  const [performer] = resource.json.get("performer").items;
  const someone = performer && cast.at(performer, resource);
  if (!someone || someone === cast.client) noteLeftOut(resource, report);
  else tellOwnYes(resource, someone, report);
}

function tellOwnYes(resource: Resource, someone: Someone, report: Report): void {
  const { json } = resource;
  noteLeft(resource, READ, report);
  const told = toldIn(json, EXTENSION.consent, report);
  for (const [field, value] of told) someone.record.set(field, value);
  const [status, own] = [json.get("status").text, told.get("own")];
  if (told.size > 0 && status === statusOf(isObject(own) ? own : undefined)) return;
  // Where another system has moved on, what it says counts.
  const provision = json.get("provision");
  const date = dateIn(json.get("dateTime"), "Consent.dateTime", report);
  const ended = dateIn(provision.get("period").get("end"), "Consent.provision", report);
  const isYes = status === "active" && provision.get("type").text !== "deny";
  const isNo = status === "rejected" || status === "inactive" || provision.get("type").text === "deny";
  const withdrawn = status === "inactive" ? ended : undefined;
  someone.record.set("own", {
    answer: isYes || withdrawn !== undefined ? "yes" : isNo ? "no" : "later",
    ...(date !== undefined && { date }),
    ...(withdrawn !== undefined && { withdrawn }),
  });
}

/** The own yes of a member, as a consent that they gave: what it is for is the client's record. */
export function consentOf({ id, own, basis }: Pick<Member, "id"> & OwnYes, writing: Writing): Consent {
  const status = statusOf(own);
  const isNo = status === "rejected" || status === "inactive";
  const told = extensionOf(EXTENSION.consent, { ...(own && { own }), ...(basis && { basis }) });
  const date = plainDate(own?.date ?? basis?.date);
  const [start, end] = [plainDate(own?.date), plainDate(own?.withdrawn)];
  const isTurned = start !== undefined && end !== undefined && isBefore(end, start);
  const period = { ...(start !== undefined && !isTurned && { start }), ...(end !== undefined && { end }) };
  return {
    resourceType: "Consent",
    ...{ identifier: [ownId(id)], ...(told && { extension: [told] }) },
    status,
    scope: { coding: [{ system: `${SYSTEM}/consentscope`, code: "patient-privacy" }] },
    category: [{ coding: [{ system: "http://loinc.org", code: "59284-0" }] }],
    patient: writing.client,
    ...(date !== undefined && { dateTime: date }),
    performer: [writing.at(id)],
    policyRule: { coding: [{ system: `${SYSTEM}/v3-ActCode`, code: isNo ? "OPTOUT" : "OPTIN" }] },
    provision: { type: isNo ? "deny" : "permit", ...(Object.keys(period).length > 0 && { period }) },
  };
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
