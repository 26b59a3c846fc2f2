import type { Issue, Path } from "../errors/codes.ts";
import { formatPath } from "../errors/ecomap-error.ts";
import { historyIssues } from "./history-rules.ts";
import { contactIssues } from "./move-rules.ts";
import { eachNeed, isOwnKey, type Need, needsOfDocument } from "./needs.ts";
import { isDocument } from "./quick/document.ts";
import type { NeedLists } from "./quick/reader.ts";
import { remembered } from "./quick/remembered.ts";
import { TABLES } from "./schema/change.ts";
import type { ReferenceTarget } from "./schema/reference.ts";
import { LAYOUTS } from "./schema/terms.ts";
import { isInOrder, listed, type Spell } from "./spells.ts";
import type { EcomapDocument, Vocabulary } from "./types.ts";

/** The rules between records that a schema cannot say: answers what breaks them. */
export const ruleIssues = (doc: EcomapDocument): Issue[] => (isFull(doc, true) ? [] : brokenRules(doc));

/**
 * Whether a value, plain JSON, is a document in its full form that keeps every rule. A no may mean a short form, and
 * tells nothing more. What is `shared` with documents looked at before is not looked at again.
 */
export function isFull(value: unknown, shared = false): value is EcomapDocument {
  const needs: NeedLists = [];
  if (!isDocument(value, needs, shared)) return false;
  const apart = TABLES.every((table) => idSet(value[table]).size === (value[table]?.length ?? 0));
  if (!apart || idSet(value.members).has(value.client.id) || circular(value.groups).size > 0) return false;
  const known = knownIn(value);
  return needs.every((list) => list.every((need) => known[need.in].has(need.id)));
}

/** What breaks the rules, each thing with where and what. */
export function brokenRules(doc: EcomapDocument): Issue[] {
  const unmet = unmetNeeds(doc);
  return [
    ...doubleIds(doc),
    ...doublePlaces(doc),
    ...unmet.filter(({ code }) => code === "missing-record"),
    ...sameEnds(doc),
    ...datesOutOfOrder(doc),
    ...unmet.filter(({ code }) => code === "undeclared-key"),
    ...groupsInThemselves(doc),
    ...contactIssues(doc),
    ...historyIssues(doc),
  ];
}

type Ids = Pick<ReadonlySet<string>, "has">;

const NONE = new Set<string>();
const idsIn = remembered(
  (records: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(records.map(({ id }) => id)),
);
const idSet = (records: readonly { readonly id: string }[] | undefined) => (records ? idsIn(records) : NONE);

/** The ids that each kind of reference may point at. */
export function idsOf(doc: EcomapDocument): Readonly<Record<ReferenceTarget, Ids>> {
  const members = idSet(doc.members);
  return {
    members,
    people: { has: (id) => id === doc.client.id || members.has(id) },
    ties: idSet(doc.ties),
    groups: idSet(doc.groups),
    goals: idSet(doc.goals),
    conferences: idSet(doc.conferences),
    sittings: idSet(doc.sittings),
  };
}

/** All that a part of a document may ask for. */
function knownIn(doc: EcomapDocument): Readonly<Record<Need["in"], Ids>> {
  const declared = (list: keyof Vocabulary) => new Set<string>(doc.vocabulary?.[list]?.map(({ key }) => key));
  return { ...idsOf(doc), roles: declared("roles"), domains: declared("domains"), flags: declared("flags") };
}

function unmetNeeds(doc: EcomapDocument): Issue[] {
  const known = knownIn(doc);
  const issues: Issue[] = [];
  eachNeed(doc, needsOfDocument(), ({ in: list, id }, at) => {
    if (known[list].has(id)) return;
    const path = [...at];
    issues.push(
      isOwnKey(list)
        ? { code: "undeclared-key", path, params: {} }
        : { code: "missing-record", path, params: { table: list } },
    );
  });
  return issues;
}

function doubleIds(doc: EcomapDocument): Issue[] {
  return TABLES.flatMap((table) =>
    doubles(
      doc[table]?.map(({ id }) => id),
      [table],
      "id",
      table === "members" ? doc.client.id : undefined,
    ),
  );
}

/** In a layout everyone stands in one place. */
function doublePlaces({ places }: EcomapDocument): Issue[] {
  return LAYOUTS.flatMap((layout) =>
    doubles(
      places?.[layout]?.map(({ member }) => member),
      ["places", layout],
      "member",
    ),
  );
}

/** The ids of a list that are there before, or are the client's. */
function doubles(ids: readonly string[] | undefined, above: Path, field: string, client?: string): Issue[] {
  const first = new Map(client === undefined ? [] : [[client, "client"]]);
  return (ids ?? []).flatMap((id, i): Issue[] => {
    const earlier = first.get(id);
    if (earlier !== undefined) return [{ code: "double-id", path: [...above, i, field], params: { first: earlier } }];
    first.set(id, formatPath([...above, i]));
    return [];
  });
}

function sameEnds(doc: EcomapDocument): Issue[] {
  return doc.ties.flatMap((tie, i): Issue[] =>
    tie.from === tie.to ? [{ code: "same-ends", path: ["ties", i, "to"], params: {} }] : [],
  );
}

function datesOutOfOrder(doc: EcomapDocument): Issue[] {
  const check = (list: readonly Spell[] | "unknown" | undefined, above: Path): Issue[] =>
    listed(list).flatMap((spell, i): Issue[] =>
      isInOrder(spell)
        ? []
        : [{ code: "dates-out-of-order", path: [...above, i, "until"], params: { earlier: "since" } }],
    );
  return [
    ...doc.members.flatMap(({ roles }, i) => check(roles, ["members", i, "roles"])),
    ...check(doc.client.stays, ["client", "stays"]),
    ...check(doc.ties, ["ties"]),
    ...check(doc.groups, ["groups"]),
    ...check(doc.goals, ["goals"]),
  ];
}

function groupsInThemselves({ groups }: EcomapDocument): Issue[] {
  const inThemselves = circular(groups);
  return (groups ?? []).flatMap(({ id }, i): Issue[] =>
    inThemselves.has(id) ? [{ code: "group-in-itself", path: ["groups", i, "within"], params: {} }] : [],
  );
}

/** The groups that lie in themselves, by way of others or not. */
function circular(groups: EcomapDocument["groups"]): ReadonlySet<string> {
  const within = new Map(groups?.map(({ id, within }) => [id, within]));
  const seen = new Set<string>();
  const found = new Set<string>();
  for (const start of within.keys()) {
    const walked = new Set<string>();
    let at: string | undefined = start;
    for (; at !== undefined && !seen.has(at); at = within.get(at)) {
      seen.add(at);
      walked.add(at);
    }
    // The walk came back to itself: from here on round, all lie on the circle.
    for (; at !== undefined && walked.has(at) && !found.has(at); at = within.get(at)) found.add(at);
  }
  return found;
}
