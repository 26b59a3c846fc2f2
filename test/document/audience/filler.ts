import * as z from "zod/mini";
import { suiting } from "../../../src/document/rewrite.ts";
import { fieldsOf, fullFormOf, id, moment, name, ownKey, tag, when, words } from "../../../src/document/schema/base.ts";
import { ruleOf } from "../../../src/document/schema/reference.ts";
import type { Field } from "../../../src/document/schema/seen-by.ts";
import { type Audience, SUPPORTS } from "../../../src/document/schema/terms.ts";
import { RECORD_SCHEMAS } from "../../../src/document/tables.ts";
import type { TableName } from "../../../src/document/types.ts";
import { Secrets } from "./secrets.ts";
import { COURT, sees, shownTo, TICKED, UNDISCUSSED, WAYS, type Way } from "./ways.ts";

type Schema = z.core.$ZodType;
type Fields = ReadonlyMap<string, Field>;
export type May = (audience: Audience) => boolean;
export type Obj = Readonly<Record<string, unknown>>;

/** Where a value stands: who may read it, and whether all who may find it there. */
interface Where {
  readonly path: string;
  readonly may: May;
  readonly always: boolean;
  /** Whether each of the fields here is ticked for a report. */
  readonly isTicked: boolean;
}

const isOurs: May = (audience) => audience === "client" || audience === "team";
/** Others get other ids, and do not read how things came to be. */
export const isKeeper: May = (audience) => isOurs(audience) || audience === "handover";

/** Who sees the records of each table where nothing is ticked or kept: those of a support group, and goals of the client. */
const USUALLY: Readonly<Record<TableName, readonly Audience[]>> = {
  members: ["client", "team", "carry", "handover", "training"],
  ties: ["client", "team", "carry", "network", "handover", "training"],
  groups: ["client", "team", "carry", "network", "handover", "training"],
  goals: ["client", "team", "carry", "handover", "training"],
  interventions: ["client", "team", "handover", "training"],
  transitions: ["client", "team", "handover", "training"],
  conferences: ["client", "team", "handover", "training"],
  log: ["client", "team", "handover", "training"],
  experience: ["client", "team", "handover"],
  sittings: ["client", "team", "handover"],
};
export const tableNames = Object.keys(USUALLY).filter((key): key is TableName => Object.hasOwn(USUALLY, key));

/** What is on no such picture, whatever is ticked. */
const NEVER: Readonly<Record<string, readonly Audience[]>> = {
  moves: ["carry", "network"],
  views: ["carry", "network"],
  log: ["network"],
};
/** Where something is told that is so no more. */
export const PAST = "past ";
const PARTS = ["flags", "notes", "moves", "views"];

export const fieldsIn = (schema: Schema): Fields => fieldsOf(suiting(schema, {})) ?? new Map();

/** Fills schemas with texts that are found nowhere else, each with who may read it. */
export class Filler {
  readonly secrets = new Secrets();
  readonly vocabulary: Record<"roles" | "domains" | "flags", Obj[]> = { roles: [], domains: [], flags: [] };
  readonly #ids = new Map<string, string>();

  /** The id of a record, a text of its own. */
  idOf(table: TableName, which: string, may: May): string {
    const key = `${table}, ${which}`;
    const found =
      this.#ids.get(key) ?? this.secrets.add(`id of ${key}`, (audience) => isKeeper(audience) && may(audience));
    this.#ids.set(key, found);
    return found;
  }

  unknown({ path, may, always }: Where): string {
    return this.secrets.add(`${path}: unknown`, (audience) => isOurs(audience) && may(audience), always);
  }

  fields(fields: Fields, where: Where, except: readonly string[] = []): Obj {
    const known = [...fields].flatMap(([field, rule]): [string, unknown][] => {
      if (except.includes(field) || field === "shownTo" || rule.schema instanceof z.ZodMiniNever) return [];
      const usually: May = (audience) =>
        rule.seenBy.audiences.includes(audience) && (audience !== "report" || where.isTicked || rule.seenBy.unticked);
      const path = `${where.path}.${field}`;
      // Who took back their yes is on no picture for others.
      if (path.endsWith(".own.withdrawn")) return [];
      if (PARTS.includes(field)) return [[field, this.#parts(field, rule.schema, { ...where, path }, usually)]];
      const may: May = (audience) => where.may(audience) && usually(audience);
      const value = this.#value(rule.schema, { ...where, path, may, isTicked: true });
      return value === undefined ? [] : [[field, value]];
    });
    return { ...Object.fromEntries(known), zz: this.unknown(where) };
  }

  /** One part for each way in which a part may be shown or kept. */
  #parts(field: string, list: Schema, where: Where, usually: May): readonly Obj[] {
    const item = itemOf(list);
    const options: readonly Schema[] = item instanceof z.ZodMiniDiscriminatedUnion ? item.def.options : [item];
    return WAYS.filter((way) => way !== "in the tray" && (field === "moves" || way !== UNDISCUSSED)).map((way, i) => {
      const may: May = (audience) =>
        where.may(audience) && !NEVER[field]?.includes(audience) && sees(audience, way, usually(audience));
      // Of lists that may hold something kept history tells with care, and at times nothing.
      const always = where.always && !where.path.startsWith(PAST);
      const inner = { path: `${where.path} ${way}`, always, may, isTicked: way === TICKED || usually("report") };
      const fields = fieldsIn((way === UNDISCUSSED ? options[2] : options[i % options.length]) ?? item);
      const made = this.fields(fields, inner, way === UNDISCUSSED ? ["discussed"] : []);
      const own = this.#shownTo(way, fields, inner);
      if (field !== "moves") return { ...made, ...own };
      return { ...made, ...own, about: [SUPPORTS[Math.floor(i / 4)]], ...(way === UNDISCUSSED && { for: "worker" }) };
    });
  }

  #shownTo(way: Way, fields: Fields, { path, may, always }: Where): Obj {
    const secret = () => this.secrets.add(`${path}.shownTo`, (audience) => isOurs(audience) && may(audience), always);
    return { shownTo: { ...shownTo(way, [...fields.keys()]), because: secret() } };
  }

  #value(schema: Schema, where: Where): unknown {
    const { path } = where;
    if (schema === when) return { date: dateAt(path), about: true, zz: this.unknown(where) };
    if (schema instanceof z.ZodMiniExactOptional || schema instanceof z.ZodMiniDefault) {
      return this.#value(schema.def.innerType, where);
    }
    if (schema instanceof z.ZodMiniPipe) return this.#value(fullFormOf(schema) ?? schema.def.in, where);
    const rule = ruleOf(schema);
    if (rule) return this.target(rule.to === "people" ? "members" : rule.to);
    if (schema instanceof z.ZodMiniUnion) {
      const options: readonly Schema[] = schema.def.options;
      const own = options.find((option) => fullFormOf(option) === ownKey);
      const list = options.find((option) => option instanceof z.ZodMiniArray);
      return this.#value(own ?? list ?? options[0] ?? schema, where);
    }
    if (schema instanceof z.ZodMiniArray) return [this.#value(schema.def.element, where)];
    const fields = fieldsOf(schema);
    if (fields) return this.fields(fields, where);
    return this.#leaf(schema, where);
  }

  #leaf(schema: Schema, where: Where): unknown {
    const may: May = (audience) => audience !== "training" && where.may(audience);
    if (schema === name || schema === words || schema === tag) {
      return this.secrets.add(where.path, may, where.always);
    }
    if (schema === ownKey) return this.#ownTerm({ ...where, may });
    if (schema === id) return COURT;
    if (schema === moment) return "2026-03-03T10:00:00Z";
    if (schema instanceof z.ZodMiniEnum) return Object.values(schema.def.entries)[0];
    if (schema instanceof z.ZodMiniLiteral) return schema.def.values[0];
    return schema instanceof z.ZodMiniBoolean ? true : schema instanceof z.ZodMiniNumber ? 1 : undefined;
  }

  #ownTerm({ path, may, always }: Where): string {
    const key = `x-${this.secrets.add(path, may, always)}`;
    const field = path.endsWith(".role") ? "roles" : path.endsWith(".domain") ? "domains" : "flags";
    const mine = { path: `words of ${path}`, may, always, isTicked: true };
    const told = { nl: this.secrets.add(mine.path, may, always) };
    this.vocabulary[field].push({ key, words: told, domain: "work", sphere: "formal", zz: this.unknown(mine) });
    return key;
  }

  /** The id of a record of a table that everybody sees. */
  target(table: TableName): string {
    return this.idOf(table, table === "sittings" ? "as usual" : TICKED, this.mayRecord(table, TICKED));
  }

  mayRecord(table: TableName, way: Way): May {
    return (audience) =>
      !NEVER[table]?.includes(audience) &&
      sees(audience, way, audience !== "report" && USUALLY[table].includes(audience));
  }

  /** All fields of a record but what tells it from others, and for whom it is. */
  content(table: TableName, path: string, way: Way, may: May): Obj {
    const except = ["id", "from", "to", "of", ...(way === TICKED && table === "groups" ? ["within"] : [])];
    return this.fields(fieldsIn(RECORD_SCHEMAS[table]), { path, may, always: true, isTicked: way === TICKED }, except);
  }

  /** How a record of a table is shown or kept. */
  marks(table: TableName, path: string, way: Way, may: May): Obj {
    const fields = fieldsIn(RECORD_SCHEMAS[table]);
    return {
      ...(fields.has("shownTo") && this.#shownTo(way, fields, { path, may, always: true, isTicked: true })),
      ...(way === "in the tray" && { agreed: "not-yet" }),
    };
  }
}

function itemOf(schema: Schema): Schema {
  if (schema instanceof z.ZodMiniExactOptional) return itemOf(schema.def.innerType);
  const list = suiting(schema, []);
  return list instanceof z.ZodMiniArray ? list.def.element : list;
}

const dateAt = (path: string): string =>
  path.endsWith(".ban.until") ? "2001" : path.endsWith(".since") ? "2019" : "2025-05-06";
