import { withoutDangling } from "../../document/dangling.ts";
import { isBefore, type When } from "../../document/dates.ts";
import type { Spell } from "../../document/spells.ts";
import type { EcomapDocument, Member, Tie } from "../../document/types.ts";
import { without } from "../../document/without.ts";

/**
 * A document without what had ended before a date or had not begun by then: ties, groups, goals, roles and stays. Who
 * had ties, and has none of them left, is left out too.
 */
export function during(doc: EcomapDocument, date: When): EcomapDocument {
  const isOn = ({ since, until }: Spell): boolean =>
    !(until !== undefined && isBefore(until, date)) && !(since !== undefined && isBefore(date, since));
  const tied = endsOf(doc.ties);
  const ties = kept(doc.ties, isOn);
  const left = ties === doc.ties ? tied : endsOf(ties);
  const members = kept(doc.members, ({ id }) => left.has(id) || !tied.has(id));
  let past: EcomapDocument = { ...doc, ties, members: mapped(members, (member) => inRoles(member, isOn)) };
  past = { ...past, client: onlyOn(doc.client, "stays", isOn) };
  past = onlyOn(onlyOn(past, "groups", isOn), "goals", isOn);
  const isSame = past.client === doc.client && past.members === doc.members && ties === doc.ties;
  if (isSame && past.groups === doc.groups && past.goals === doc.goals) return doc;
  return withoutDangling(past, "remove");
}

/** A member in the roles held then. Who holds none any more is still known by the last ones: a worker becomes no friend. */
function inRoles(member: Member, isOn: (spell: Spell) => boolean): Member {
  const then = onlyOn(member, "roles", isOn);
  return then.roles ? then : member;
}

const endsOf = (ties: readonly Tie[]): ReadonlySet<string> => new Set(ties.flatMap(({ from, to }) => [from, to]));

/** The items that stay: the very same list where all do. */
function kept<T>(list: readonly T[], stays: (item: T) => boolean): readonly T[] {
  return list.every(stays) ? list : list.filter(stays);
}

function mapped<T>(list: readonly T[], map: (item: T) => T): readonly T[] {
  const items = list.map(map);
  return items.every((item, i) => item === list[i]) ? list : items;
}

/** A record without the parts that were not on. A list that this empties goes too: an empty one would say "none". */
function onlyOn<F extends string, T extends { readonly [K in F]?: readonly Spell[] | "unknown" }>(
  record: T,
  field: F,
  isOn: (spell: Spell) => boolean,
): T {
  const list: readonly Spell[] | "unknown" | undefined = record[field];
  if (list === undefined || list === "unknown") return record;
  const left = kept(list, isOn);
  if (left === list) return record;
  return left.length > 0 ? { ...record, [field]: left } : without(record, field);
}
