import type { Issue, Path } from "../errors/codes.ts";
import { isBefore } from "./dates.ts";
import { eachReference } from "./reference-walk.ts";
import { REFERRING, referencesOf } from "./references.ts";
import { TABLES } from "./schema/change.ts";
import type { ReferenceTarget } from "./schema/reference.ts";
import { LAYOUTS } from "./schema/terms.ts";
import type { EcomapDocument } from "./types.ts";

/** The rules between records that a schema cannot say: answers what breaks them. */
export function ruleIssues(doc: EcomapDocument): Issue[] {
  const ids = idsOf(doc);
  return [
    ...doubleIds(doc),
    ...doublePlaces(doc),
    ...missingRecords(doc, ids),
    ...sameEnds(doc),
    ...datesOutOfOrder(doc),
    ...undeclaredKeys(doc),
    ...groupsInThemselves(doc),
  ];
}

type Ids = Readonly<Record<ReferenceTarget, ReadonlySet<string>>>;

/** The ids that each kind of reference may point at. */
export function idsOf(doc: EcomapDocument): Ids {
  const set = (records: readonly { readonly id: string }[] | undefined) => new Set(records?.map((record) => record.id));
  const members = set(doc.members);
  return {
    members,
    people: new Set(members).add(doc.client.id),
    ties: set(doc.ties),
    groups: set(doc.groups),
    goals: set(doc.goals),
    conferences: set(doc.conferences),
    sittings: set(doc.sittings),
  };
}

function doubleIds(doc: EcomapDocument): Issue[] {
  return TABLES.flatMap((table) => {
    const first = new Map<string, string>(table === "members" ? [[doc.client.id, "client"]] : []);
    return (doc[table] ?? []).flatMap(({ id }, i): Issue[] => {
      const earlier = first.get(id);
      if (earlier !== undefined) return [{ code: "double-id", path: [table, i, "id"], params: { first: earlier } }];
      first.set(id, `${table}[${i}]`);
      return [];
    });
  });
}

/** In a layout everyone stands in one place. */
function doublePlaces({ places }: EcomapDocument): Issue[] {
  return LAYOUTS.flatMap((layout) => {
    const first = new Map<string, number>();
    return (places?.[layout] ?? []).flatMap(({ member }, i): Issue[] => {
      const earlier = first.get(member);
      first.set(member, earlier ?? i);
      if (earlier === undefined) return [];
      return [
        { code: "double-id", path: ["places", layout, i, "member"], params: { first: `places.${layout}[${earlier}]` } },
      ];
    });
  });
}

function missingRecords(doc: EcomapDocument, ids: Ids): Issue[] {
  const issues: Issue[] = [];
  for (const field of REFERRING) {
    const value: unknown = doc[field];
    const list = Array.isArray(value) ? value : undefined;
    for (const reference of referencesOf(field)) {
      const path = list ? { ...reference, path: reference.path.slice(1) } : reference;
      const check = (record: unknown, above: Path) =>
        eachReference(record, path, (id, at) => {
          if (ids[reference.to].has(id)) return;
          issues.push({ code: "missing-record", path: [...above, ...at], params: { table: reference.to } });
        });
      if (list) list.forEach((record, i) => check(record, [field, i]));
      else check(value, [field]);
    }
  }
  return issues;
}

function sameEnds(doc: EcomapDocument): Issue[] {
  return doc.ties.flatMap((tie, i): Issue[] =>
    tie.from === tie.to ? [{ code: "same-ends", path: ["ties", i, "to"], params: {} }] : [],
  );
}

function datesOutOfOrder(doc: EcomapDocument): Issue[] {
  const issues: Issue[] = [];
  const check = (value: Spell, path: Path) => {
    if (value.since === undefined || value.until === undefined || !isBefore(value.until, value.since)) return;
    issues.push({ code: "dates-out-of-order", path: [...path, "until"], params: { earlier: "since" } });
  };
  doc.members.forEach((member, i) => {
    member.roles?.forEach((role, j) => check(role, ["members", i, "roles", j]));
  });
  if (Array.isArray(doc.client.stays)) doc.client.stays.forEach((stay, i) => check(stay, ["client", "stays", i]));
  doc.ties.forEach((tie, i) => check(tie, ["ties", i]));
  doc.groups?.forEach((group, i) => check(group, ["groups", i]));
  doc.goals?.forEach((goal, i) => check(goal, ["goals", i]));
  return issues;
}

type Spell = Pick<EcomapDocument["ties"][number], "since" | "until">;

function undeclaredKeys(doc: EcomapDocument): Issue[] {
  const issues: Issue[] = [];
  const declared = (entries: readonly { readonly key: string }[] | undefined) =>
    new Set(entries?.map(({ key }) => key));
  const roles = declared(doc.vocabulary?.roles);
  const domains = declared(doc.vocabulary?.domains);
  const flags = declared(doc.vocabulary?.flags);
  const check = (key: string | undefined, known: ReadonlySet<string>, path: Path) => {
    if (key?.startsWith("x-") && !known.has(key)) issues.push({ code: "undeclared-key", path, params: { key } });
  };
  const checkFlags = (list: EcomapDocument["client"]["flags"], path: Path) => {
    if (Array.isArray(list)) list.forEach(({ flag }, i) => check(flag, flags, [...path, "flags", i, "flag"]));
  };
  doc.members.forEach((member, i) => {
    member.roles?.forEach(({ role, domain }, j) => {
      check(role, roles, ["members", i, "roles", j, "role"]);
      check(domain, domains, ["members", i, "roles", j, "domain"]);
    });
    checkFlags(member.flags, ["members", i]);
  });
  doc.ties.forEach((tie, i) => checkFlags(tie.flags, ["ties", i]));
  checkFlags(doc.client.flags, ["client"]);
  return issues;
}

function groupsInThemselves(doc: EcomapDocument): Issue[] {
  const within = new Map(doc.groups?.map(({ id, within }) => [id, within]));
  const seen = new Set<string>();
  const circular = new Set<string>();
  for (const start of within.keys()) {
    const walked = new Set<string>();
    let at: string | undefined = start;
    for (; at !== undefined && !seen.has(at); at = within.get(at)) {
      seen.add(at);
      walked.add(at);
    }
    // The walk came back to itself: from here on round, all lie on the circle.
    for (; at !== undefined && walked.has(at) && !circular.has(at); at = within.get(at)) circular.add(at);
  }
  return (doc.groups ?? []).flatMap(({ id }, i): Issue[] =>
    circular.has(id) ? [{ code: "group-in-itself", path: ["groups", i, "within"], params: {} }] : [],
  );
}
