import * as z from "zod/mini";
import { calledIn } from "../called-in.ts";
import { shownText } from "../clean-text.ts";
import type { When } from "../dates.ts";
import { rewrite, type Schema } from "../rewrite.ts";
import { baseDomain, declared, roleDomain } from "../role-domain.ts";
import { id, moment, name, when } from "../schema/base.ts";
import { ecomap } from "../schema/document.ts";
import { ruleOf } from "../schema/reference.ts";
import { isRole } from "../schema/roles.ts";
import { inOrder, shiftDate, shiftWhen } from "../shift-date.ts";
import { RECORD_SCHEMAS } from "../tables.ts";
import type { EcomapDocument, Member, Op, Role } from "../types.ts";
import { without } from "../without.ts";
import { makeStandIns, type StandIns } from "./stand-ins.ts";

/** The document with invented names, shifted dates, our own terms alone, and no free text. `real`: what it is a copy of. */
export function forTraining(copy: EcomapDocument, key: string, real: EcomapDocument): EcomapDocument {
  return withStandIns(copy, makeStandIns(key, real, copy), real.vocabulary);
}

/** The same with stand-ins that are there already. `vocabulary`: what own terms stand for. */
export function withStandIns(
  copy: EcomapDocument,
  standIns: StandIns,
  vocabulary: EcomapDocument["vocabulary"],
): EcomapDocument {
  return disguised({ ...copy, members: copy.members.map((member) => inOurTerms(member, vocabulary)) }, standIns);
}

function disguised(doc: EcomapDocument, { nameFor, days }: StandIns): EcomapDocument {
  const called = calledIn(doc);
  const copy = rewrite(doc, ecomap, {
    leaf: (value, schema) => {
      if (schema === when && isWhen(value)) return shiftWhen(value, days);
      if (typeof value !== "string") return value;
      if (schema === moment) return shiftDate(value.slice(0, 10), days) + value.slice(10);
      if (schema === name) {
        const text = shownText(value);
        return text === "" ? undefined : nameFor(called(text));
      }
      return isOurs(schema) ? value : undefined;
    },
  });
  // Dates that are not as exact as others are moved by what they say, so that the ends of a time may cross.
  return rewrite(copy ?? doc, ecomap, { field: inOrder }) ?? doc;
}

/** A record without names and free text, of which a copy has none. */
export const withoutTexts = <T extends object>(table: Op["table"], record: T): T | undefined =>
  rewrite(record, RECORD_SCHEMAS[table], {
    leaf: (value, schema) => (typeof value !== "string" || isMoment(schema) || isOurs(schema) ? value : undefined),
  });

const isMoment = (schema: Schema): boolean => schema === when || schema === moment;

/** Whether a text is a term or an id: all others are free text. */
const isOurs = (schema: Schema): boolean =>
  schema === id ||
  ruleOf(schema) !== undefined ||
  schema instanceof z.ZodMiniEnum ||
  schema instanceof z.ZodMiniLiteral;

const isWhen = (value: unknown): value is When => typeof value === "string" || typeof value === "object";

/** A member's roles without own keys: the domain and sphere that one stands for are ours. */
function inOurTerms(member: Member, vocabulary: EcomapDocument["vocabulary"]): Member {
  const ours = (role: Role): Role => {
    const domain = baseDomain(roleDomain(role, vocabulary), vocabulary);
    if (role.role === undefined || isRole(role.role)) return role.domain === undefined ? role : { ...role, domain };
    const sphere = role.sphere ?? declared(role.role, vocabulary?.roles)?.sphere;
    return { ...without(role, "role"), domain, ...(sphere && { sphere }) };
  };
  return member.roles ? { ...member, roles: member.roles.map(ours) } : member;
}
