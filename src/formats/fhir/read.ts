import { refusal } from "../format-error.ts";
import { idGiver } from "../ids.ts";
import type { Json } from "../json/json.ts";
import type { ReadOptions } from "../options.ts";
import type { PlainGraph } from "../plain-graph.ts";
import type { Report } from "../report.ts";
import { type GroupRecord, groupIn } from "./care-team.ts";
import { Cast, nodeOf } from "./cast.ts";
import { tellConsent } from "./consent.ts";
import { noteLeftOut, noteOthers } from "./desk.ts";
import { extensionIn, toldIn } from "./extension.ts";
import { type GoalRecord, goalIn } from "./goal.ts";
import { clientIn } from "./patient.ts";
import { addContacts, addPerson, tellClient, tellWork } from "./people.ts";
import { isOwn, isSomebody, type Resource, resourcesIn } from "./resources.ts";
import { EXTENSION } from "./systems.ts";

/**
 * FHIR R4: one resource or a Bundle of them. People come first, then who they are to the client, then what is told of them
 * together; what is another patient's, or no part of a network, is left out by name.
 * @throws {FormatError} for several patients of whom none was asked for, and where there is nobody at all.
 */
export function readFhir(file: Json, { client: asked }: ReadOptions, report: Report): PlainGraph {
  const resources = resourcesIn(file);
  const client = clientIn(resources, asked);
  if (!client) report.note("client-added", {});
  const cast = new Cast(resources, report, client);
  const all = resources.all.filter((resource) => {
    // What is held inside another resource is of whom that is about.
    const about = resource.container ? [resource, resource.container] : [resource];
    const isOthers =
      about.some((one) => client?.isOf(one) === false) ||
      (resource.type === "Patient" && resource !== client?.resource);
    if (isOthers) noteOthers(resource, report);
    return !isOthers && resource !== client?.resource;
  });
  tellClient(cast, client?.resource, client?.name, report);
  for (const resource of all.filter(isPerson)) addPerson(cast, resource, report);
  for (const resource of all.filter(isWork)) tellWork(cast, resource, report);
  if (client?.resource) addContacts(cast, client.resource, report);
  const besides: Besides = { groups: [], goals: [], map: new Map() };
  for (const resource of all) if (!isPerson(resource) && !isWork(resource)) read(resource, cast, besides, report);
  const isEmpty = cast.members.length + besides.groups.length + besides.goals.length === 0;
  if (isEmpty && !client?.resource) throw refusal("nobody-there", {});
  const { vocabulary, ...map } = Object.fromEntries(besides.map);
  return {
    fields: new Map(),
    ego: nodeOf(cast.client),
    nodes: cast.members.map(nodeOf),
    edges: cast.edges,
    ...(isObject(vocabulary) && { vocabulary: new Map(Object.entries(vocabulary)) }),
    records: (called) => ({ ...map, ...recordsOf(besides, called, report) }),
  };
}

/** What a file tells besides people and their ties. */
interface Besides {
  readonly groups: GroupRecord[];
  readonly goals: GoalRecord[];
  readonly map: Map<string, unknown>;
}

const isWork = ({ type }: Resource): boolean => type === "PractitionerRole";
const isPerson = (resource: Resource): boolean => resource.type !== "Patient" && isSomebody(resource);
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

function read(resource: Resource, cast: Cast, { groups, goals, map }: Besides, report: Report): void {
  const { json, type, ownId } = resource;
  const isMistake = [json.get("status"), json.get("lifecycleStatus")].some(({ text }) => text === "entered-in-error");
  if (isMistake) noteLeftOut(resource, report);
  else if (type === "CareTeam") groups.push(groupIn(resource, cast, report));
  else if (type === "Goal") goals.push(goalIn(resource, cast, report));
  else if (type === "Consent") tellConsent(resource, cast, report);
  else if (isOwn("tie", resource)) addTie(resource, cast, report);
  else if (isOwn("group", resource)) {
    const told = Object.fromEntries(toldIn(json, EXTENSION.group, report));
    groups.push({ where: json.where, ...told, id: ownId ?? "" });
  } else if (isOwn("map", resource)) {
    for (const [field, value] of toldIn(json, EXTENSION.map, report)) map.set(field, value);
  } else noteLeftOut(resource, report);
}

/** A tie of ours, with its two ends. */
function addTie(resource: Resource, cast: Cast, report: Report): void {
  const { json, ownId } = resource;
  const parts = extensionIn(json, EXTENSION.tie)?.get("extension").items ?? [];
  const [from, to] = ["from", "to"].map((end) => {
    const reference = parts.find((part) => part.get("url").text === end)?.get("valueReference");
    return reference && cast.at(reference, resource)?.id;
  });
  if (from === undefined || to === undefined) report.note("missing-end", {}, json.where);
  else {
    const record = Object.fromEntries(toldIn(json, EXTENSION.tie, report));
    cast.edges.push({ id: ownId, from, to, fields: new Map(), where: json.where, record });
  }
}

/** Groups and goals with ids of their own, and the ids of those whom they name. */
function recordsOf({ groups, goals }: Besides, called: (raw: string) => string | undefined, report: Report): object {
  const give = (prefix: string, records: readonly { readonly id: string }[]) =>
    idGiver(
      prefix,
      records.map(({ id }) => id),
      report,
    );
  const [giveGroup, giveGoal] = [give("g", groups), give("goal", goals)];
  const own = (id: string) => (id === "" ? undefined : id);
  return {
    ...(groups.length > 0 && {
      groups: groups.map(({ where, members, ...group }) => ({
        ...group,
        ...(members !== undefined && {
          members: isList(members) ? members.flatMap((raw) => called(String(raw)) ?? []) : members,
        }),
        id: giveGroup(own(group.id), where),
      })),
    }),
    ...(goals.length > 0 && {
      goals: goals.map(({ where, of, ...goal }) => ({
        ...goal,
        ...(of !== undefined && { of: called(String(of)) ?? of }),
        id: giveGoal(own(goal.id), where),
      })),
    }),
  };
}
