import type { CareTeam } from "fhir/r4";
import { LIMITS } from "../../document/limits.ts";
import type { Group } from "../../document/types.ts";
import type { Where } from "../finding.ts";
import type { Report } from "../report.ts";
import type { Cast } from "./cast.ts";
import { dateIn, noteLeft, words } from "./desk.ts";
import { toldIn } from "./extension.ts";
import type { Resource } from "./resources.ts";
import { EXTENSION } from "./systems.ts";
import { headOf, periodOf, shown, type Writing } from "./writing.ts";

const READ = ["identifier", "category", "name", "subject", "period", "participant"];

/** A group as the document has it, but for the ids in it: these are the file's. */
export interface GroupRecord {
  readonly id: string;
  readonly members?: unknown;
  readonly where: Where;
}

/** A care team is a group: those who take part, by who is meant. */
export function groupIn(resource: Resource, cast: Cast, report: Report): GroupRecord {
  const { json, ownId, name: end } = resource;
  const told = toldIn(json, EXTENSION.group, report);
  noteLeft(resource, READ, report);
  const members = json.get("participant").items.flatMap((participant) => {
    const member = participant.get("member");
    const someone = cast.at(member, resource);
    if (!someone && member.isThere) report.note("missing-end", {}, member.where);
    if (someone && someone !== cast.client && ownId === undefined) cast.tieWithClient(someone);
    return someone ? [someone.id] : [];
  });
  const name = words(json.get("name"), "CareTeam.name", report, LIMITS.name);
  const since = dateIn(json.get("period").get("start"), "CareTeam.period", report);
  const until = dateIn(json.get("period").get("end"), "CareTeam.period", report);
  return {
    ...{ id: ownId ?? end ?? "", kind: "support", where: json.where },
    ...(name !== undefined && { name }),
    ...(members.length > 0 && { members: [...new Set(members)] }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...Object.fromEntries(told),
  };
}

const TAKES_PART = ["Patient", "RelatedPerson", "Practitioner", "Organization"];

/** A support group as a care team; what that has no place for stands in the extension. */
export function careTeamOf({ id, kind: _, name, members, since, until, ...rest }: Group, writing: Writing): CareTeam {
  const { held, left } = periodOf({ ...(since && { since }), ...(until && { until }) });
  const called = shown(name);
  return {
    resourceType: "CareTeam",
    ...headOf(EXTENSION.group, { id, rest: { ...rest, ...left, ...(members?.length === 0 && { members }) } }),
    ...(called !== undefined && { name: called }),
    subject: writing.client,
    ...held,
    ...(members &&
      members.length > 0 && { participant: members.map((member) => ({ member: writing.at(member, TAKES_PART) })) }),
  };
}
