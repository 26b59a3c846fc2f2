import { heavyJson } from "../../document/heavy-json.ts";
import { LIMITS } from "../../document/limits.ts";
import type { Path } from "../../errors/codes.ts";
import type { Where } from "../finding.ts";
import { refusal } from "../format-error.ts";
import type { Fields, PlainNode, Scalar } from "../plain-graph.ts";
import { columnName, type Report } from "../report.ts";
import { refuseTooManyRecords } from "../too-many.ts";

/** A value of a JSON file with its place in it. What is not there, or is of another kind, is empty: nothing throws. */
export class Json {
  readonly #value: unknown;
  readonly #above: Json | undefined;
  readonly #step: string | number | undefined;

  /** A value, and where it is in another: few are asked for the way to them. */
  constructor(value: unknown, above?: Json, step?: string | number) {
    this.#value = value;
    this.#above = above;
    this.#step = step;
  }

  /** What `JSON.parse` gave, for who makes it its own. */
  get value(): unknown {
    return this.#value;
  }

  get path(): Path {
    return this.#above && this.#step !== undefined ? [...this.#above.path, this.#step] : [];
  }

  get where(): Where {
    return { path: this.path };
  }

  /** The names of the fields of an object. */
  get names(): readonly string[] {
    return this.isObject ? Object.keys(this.#value ?? {}) : [];
  }

  get entries(): ReadonlyMap<string, unknown> {
    return new Map(this.isObject ? Object.entries(this.#value ?? {}) : []);
  }

  get isThere(): boolean {
    return this.#value !== undefined && this.#value !== null;
  }

  get isObject(): boolean {
    return typeof this.#value === "object" && this.#value !== null && !this.isList;
  }

  get isList(): boolean {
    return Array.isArray(this.#value);
  }

  get items(): readonly Json[] {
    return Array.isArray(this.#value) ? this.#value.map((item, i) => new Json(item, this, i)) : [];
  }

  get text(): string | undefined {
    return typeof this.#value === "string" ? this.#value : undefined;
  }

  /** Text, a number, or yes or no. */
  get scalar(): Scalar | undefined {
    const value = this.#value;
    if (typeof value === "string" || typeof value === "boolean") return value;
    return typeof value === "number" && Number.isFinite(value) ? value : undefined;
  }

  /** An id as text; in many files it is a number. */
  get id(): string | undefined {
    return typeof this.#value === "number" ? String(this.#value) : this.text;
  }

  /** By name, and by name alone: whatever a field is called, none reaches a prototype. */
  get(name: string): Json {
    const value = this.#value;
    const isThere = typeof value === "object" && value !== null && !this.isList && Object.hasOwn(value, name);
    return new Json(isThere ? Reflect.get(value, name) : undefined, this, name);
  }

  /** The flat values of an object but for some names; of what is deeper the report says that it is left out. */
  fields(report: Report, not: readonly string[] = []): Fields {
    const fields = new Map<string, Scalar>();
    for (const name of this.names) {
      const value = this.get(name);
      if (not.includes(name) || !value.isThere) continue;
      const flat = value.scalar ?? value.#joined;
      if (flat === undefined) report.note("element-left-out", { element: columnName(name) }, value.where);
      else fields.set(name, flat);
    }
    return fields;
  }

  /** Nodes or edges of a list; of what is none the report says that it is left out. */
  records<T>(report: Report, read: (record: Json, index: number) => T | undefined): readonly T[] {
    if (Array.isArray(this.#value)) refuseTooManyRecords(this.#value.length);
    return this.items.flatMap((item, i) => {
      const record = item.isObject ? read(item, i) : undefined;
      if (record === undefined)
        report.note("element-left-out", { element: String(this.path.at(-1) ?? "") }, item.where);
      return record === undefined ? [] : [record];
    });
  }

  get #joined(): string | undefined {
    const { items } = this;
    const parts = items.flatMap((item) => item.id ?? []);
    return this.isList && items.length <= 100 && parts.length === items.length ? parts.join(", ") : undefined;
  }
}

/**
 * The value that a text says as JSON.
 * @throws {FormatError} for what is no JSON.
 */
export function jsonIn(text: string): Json {
  const heavy = heavyJson(text);
  if (heavy) throw refusal(heavy, { limit: heavy === "too-deep" ? LIMITS.depth : LIMITS.text });
  try {
    return new Json(JSON.parse(text));
  } catch {
    throw refusal("not-whole", { format: "JSON" });
  }
}

/** What a node or edge says of itself, as an object to be written. */
export const saidOf = ({ fields }: Pick<PlainNode, "fields">): object => Object.fromEntries(fields);

/** Fields that are `undefined` are left out. */
export const jsonText = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
