import type { Issue, Path } from "../errors/codes.ts";
import { formatPath } from "../errors/ecomap-error.ts";
import { isBefore } from "./dates.ts";
import { eachReference } from "./reference-walk.ts";
import { REFERRING, referencesOf } from "./references.ts";
import { TABLES } from "./schema/change.ts";
import type { ReferenceTarget } from "./schema/reference.ts";
import { LAYOUTS } from "./schema/terms.ts";
import type { EcomapDocument, Member, Vocabulary } from "./types.ts";

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
  const check = (list: readonly Spell[] | "unknown" | undefined, above: Path): Issue[] =>
    listed(list).flatMap(({ since, until }, i): Issue[] =>
      since !== undefined && until !== undefined && isBefore(until, since)
        ? [{ code: "dates-out-of-order", path: [...above, i, "until"], params: { earlier: "since" } }]
        : [],
    );
  return [
    ...doc.members.flatMap(({ roles }, i) => check(roles, ["members", i, "roles"])),
    ...check(doc.client.stays, ["client", "stays"]),
    ...check(doc.ties, ["ties"]),
    ...check(doc.groups, ["groups"]),
    ...check(doc.goals, ["goals"]),
  ];
}

type Spell = Pick<EcomapDocument["ties"][number], "since" | "until">;

const listed = <T>(list: readonly T[] | "unknown" | undefined): readonly T[] =>
  list === undefined || list === "unknown" ? [] : list;

function undeclaredKeys({ vocabulary, client, members, ties }: EcomapDocument): Issue[] {
  const declared = (entries: Vocabulary["roles"]) => new Set<string>(entries?.map(({ key }) => key));
  const roles = declared(vocabulary?.roles);
  const domains = declared(vocabulary?.domains);
  const flags = declared(vocabulary?.flags);
  const check = (key: string | undefined, known: ReadonlySet<string>, path: Path): Issue[] =>
    key?.startsWith("x-") && !known.has(key) ? [{ code: "undeclared-key", path, params: {} }] : [];
  const checkFlags = (record: Pick<Member, "flags">, above: Path): Issue[] =>
    listed(record.flags).flatMap(({ flag }, i) => check(flag, flags, [...above, "flags", i, "flag"]));
  return [
    ...members.flatMap((member, i) => [
      ...listed(member.roles).flatMap(({ role, domain }, j) => [
        ...check(role, roles, ["members", i, "roles", j, "role"]),
        ...check(domain, domains, ["members", i, "roles", j, "domain"]),
      ]),
      ...checkFlags(member, ["members", i]),
    ]),
    ...ties.flatMap((tie, i) => checkFlags(tie, ["ties", i])),
    ...checkFlags(client, ["client"]),
  ];
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
