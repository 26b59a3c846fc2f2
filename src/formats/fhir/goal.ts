import type { Goal as FhirGoal } from "fhir/r4";
import type { Goal } from "../../document/types.ts";
import type { Where } from "../finding.ts";
import type { Report } from "../report.ts";
import type { Cast } from "./cast.ts";
import { dateIn, noteLeft, words } from "./desk.ts";
import { toldIn } from "./extension.ts";
import { identifiersIn } from "./people.ts";
import type { Resource } from "./resources.ts";
import { ABSENT, EXTENSION } from "./systems.ts";
import { headOf, plainDate, shown, type Writing } from "./writing.ts";

type Status = NonNullable<Goal["status"]>;

/** What HL7 calls our states of a goal. */
const LIFECYCLE: Readonly<Record<Status, FhirGoal["lifecycleStatus"]>> = {
  "open": "proposed",
  "under-way": "active",
  "reached": "completed",
  "changed": "active",
  "let-go": "cancelled",
  "unknown": "proposed",
};
const lifecycleOf = (status: Status = "open") => LIFECYCLE[status];

const STATUS: ReadonlyMap<string | undefined, Status> = new Map<string, Status>([
  ...(["proposed", "planned", "accepted", "on-hold"] as const).map((code): [string, Status] => [code, "open"]),
  ["active", "under-way"],
  ["completed", "reached"],
  ["cancelled", "let-go"],
  ["rejected", "let-go"],
]);
const isStatus = (value: unknown): value is Status => typeof value === "string" && Object.hasOwn(LIFECYCLE, value);

const READ = ["identifier", "lifecycleStatus", "description", "subject", "startDate", "target", "expressedBy"];

/** A goal as the document has it, but for the ids in it: these are the file's. */
export interface GoalRecord {
  readonly id: string;
  readonly of?: unknown;
  readonly where: Where;
}

export function goalIn(resource: Resource, cast: Cast, report: Report): GoalRecord {
  const { json, ownId, name } = resource;
  const { status: said, ...told } = Object.fromEntries(toldIn(json, EXTENSION.goal, report));
  noteLeft(resource, READ, report);
  const lifecycle = json.get("lifecycleStatus").text;
  // Where another system has moved on, what it says counts.
  const isOurs = ownId !== undefined && lifecycle === lifecycleOf(isStatus(said) ? said : undefined);
  const status = isOurs ? said : STATUS.get(lifecycle);
  const description = json.get("description");
  const text = description.get("text").isThere
    ? description.get("text")
    : description.get("coding").items[0]?.get("display");
  const goal = text && words(text, "Goal.description", report);
  const [target] = json.get("target").items;
  const until = target && dateIn(target.get("dueDate"), "Goal.target", report);
  if (target?.names.some((field) => field !== "dueDate")) {
    report.note("element-left-out", { element: "Goal.target" }, target.where);
  }
  const since = dateIn(json.get("startDate"), "Goal.startDate", report);
  const whose = cast.at(json.get("expressedBy"), resource);
  const identifiers = ownId === undefined ? [] : identifiersIn(json, report);
  return {
    ...{ id: ownId ?? name ?? "", where: json.where },
    ...(whose && { of: whose.id }),
    ...(goal !== undefined && { words: goal }),
    ...(status !== undefined && { status }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(identifiers.length > 0 && { identifiers }),
    ...told,
  };
}

export function fhirGoalOf(
  { id, of, words: said, since, until, identifiers, ...rest }: Goal,
  writing: Writing,
): FhirGoal {
  const [text, startDate, dueDate] = [shown(said), plainDate(since), plainDate(until)];
  const left = {
    ...(since !== undefined && startDate === undefined && { since }),
    ...(until !== undefined && dueDate === undefined && { until }),
  };
  const whose = of === undefined ? undefined : writing.at(of, ["Patient", "RelatedPerson", "Practitioner"]);
  return {
    resourceType: "Goal",
    ...headOf(EXTENSION.goal, { id, rest: { ...rest, ...left }, ...(identifiers && { identifiers }) }),
    lifecycleStatus: lifecycleOf(rest.status),
    description: text === undefined ? { extension: [{ url: ABSENT, valueCode: "unknown" }] } : { text },
    subject: writing.client,
    ...(startDate !== undefined && { startDate }),
    ...(dueDate !== undefined && { target: [{ dueDate }] }),
    ...(whose && { expressedBy: whose }),
  };
}
