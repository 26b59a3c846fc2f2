import { LIMITS } from "../../document/limits.ts";
import type { Json } from "../json/json.ts";
import type { Report } from "../report.ts";
import { valueIn } from "../value.ts";
import { textIn } from "./extension.ts";
import type { Resource } from "./resources.ts";
import { isOurs } from "./systems.ts";

/** What every resource has besides what it says; its narrative says the same in words. */
const OF_ALL = ["resourceType", "id", "meta", "text", "language", "implicitRules", "contained", "active", "status"];

/** Parts of resources that tell of somebody's health. */
const DIAGNOSES = ["reasonCode", "reasonReference", "addresses"];

/** Names the fields of a resource that are not read, and that it was left out as a whole where it is of no kind that is. */
export function noteLeft({ type, json }: Resource, read: readonly string[], report: Report): void {
  const noted = new Set<string>();
  const active = json.get("active");
  if (active.value === false) report.note("element-left-out", { element: `${type}.active` }, active.where);
  for (const field of json.names) {
    const name = field.replace(/^_/, "");
    if (OF_ALL.includes(name) || read.includes(name) || noted.has(name)) continue;
    noted.add(name);
    const { where } = json.get(field);
    const column = `${type}.${name}`.slice(0, 100);
    if (DIAGNOSES.includes(name)) report.note("column-refused", { column, what: "diagnosis" }, where);
    else if (name !== "extension" || !json.get(field).items.every(isOurExtension)) {
      report.note("element-left-out", { element: column }, where);
    }
  }
}

const isOurExtension = (extension: Json): boolean => isOurs(extension.get("url").text ?? "");

/** Health told in resources of their own. */
const OF_HEALTH = /^(Medication|AllergyIntolerance|Observation|DiagnosticReport|Procedure|Immunization|RiskAssessment)/;

const nameOf = (type: string): string => (/^\w{1,60}$/.test(type) ? type : "…");

export function noteLeftOut({ type, json }: Resource, report: Report): void {
  const element = nameOf(type);
  const what = type === "Condition" ? "diagnosis" : OF_HEALTH.test(type) ? "health" : undefined;
  if (what === undefined) report.note("element-left-out", { element }, json.where);
  else report.note("column-refused", { column: element, what }, json.where);
}

/** What is about another than the client. */
export const noteOthers = ({ type, json }: Resource, report: Report): void =>
  report.note("other-client", { element: nameOf(type) }, json.where);

/** Text that may come in, and that is not too long. */
export function words(json: Json, column: string, report: Report, limit: number = LIMITS.words): string | undefined {
  const { text } = json;
  if (text === undefined || text.trim() === "") return undefined;
  if (text.length > limit) report.note("too-long", { column, limit }, json.where);
  return text.length > limit ? undefined : textIn(text, json, report);
}

/** A day, month or year, as text; of a moment the day. */
export function dateIn(json: Json, column: string, report: Report): string | undefined {
  if (json.text === undefined) return undefined;
  const told = valueIn("date", { is: "date" }, dayOf(json.text));
  if ("value" in told && typeof told.value === "string") return told.value;
  report.note("wrong-date", { column }, json.where);
  return undefined;
}

export const dayOf = (moment: string): string => moment.split("T")[0] ?? "";
