import { isBefore, type When } from "../dates.ts";
import type { Member, Role } from "../types.ts";

/** A member in the roles that go on: who does not see when a role ended would take it for one that does. */
export function inCurrentRoles(member: Member, date: When | undefined): Member {
  const goesOn = ({ until }: Role) => date === undefined || until === undefined || !isBefore(until, date);
  const roles = member.roles?.filter(goesOn) ?? [];
  return roles.length > 0 ? { ...member, roles } : member;
}
