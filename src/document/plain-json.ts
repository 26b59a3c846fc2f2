import type { Issue, Path } from "../errors/codes.ts";
import { EcomapError, ISSUES_LISTED } from "../errors/ecomap-error.ts";
import { toldPath } from "./field-names.ts";
import { LIMITS } from "./limits.ts";

/**
 * A copy of a value that shares nothing with it, made in one walk before anything else looks at it: it must be plain
 * JSON without `null`, at most {@link LIMITS.depth} deep, with finite numbers, and no key may be `__proto__`.
 * `path` leads to the value.
 * @throws {EcomapError} and nothing else, whatever the value does when it is read.
 */
export function plainJson<T>(value: T, path: Path = []): T {
  const walk: Walk = { at: [...path], issues: [], total: 0, left: LIMITS.text };
  let copy: unknown;
  try {
    copy = visit(value, walk);
  } catch (error) {
    // A getter or proxy that throws is no plain JSON.
    if (error !== STOP) note({ code: "wrong-type", path: toldPath(walk.at), params: { expected: "json" } }, walk);
  }
  const [first, ...rest] = walk.issues;
  if (first) throw new EcomapError(first, rest, walk.total, true);
  // A copy of plain JSON has the type of the original.
  return copy as T;
}

interface Walk {
  /** Where the walk is. */
  readonly at: (string | number)[];
  readonly issues: Issue[];
  total: number;
  /** How many values it may still visit: a file of the largest text holds fewer, a cyclic object more. */
  left: number;
}

/** Thrown where going on could take forever. */
const STOP = new Error("stop");

function note(issue: Issue, walk: Walk): void {
  walk.total++;
  if (walk.issues.length < ISSUES_LISTED) walk.issues.push(issue);
}

function visit(value: unknown, walk: Walk): unknown {
  const path = () => toldPath(walk.at);
  if (walk.left-- === 0) {
    note({ code: "too-large", path: path(), params: { limit: LIMITS.text } }, walk);
    throw STOP;
  }
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") {
    if (Number.isNaN(value)) note({ code: "wrong-type", path: path(), params: { expected: "number" } }, walk);
    else if (!Number.isFinite(value)) note({ code: "not-finite", path: path(), params: {} }, walk);
    return value;
  }
  if (value === null) {
    note({ code: "null-value", path: path(), params: {} }, walk);
  } else if (!Array.isArray(value) && Object.prototype.toString.call(value) !== "[object Object]") {
    note({ code: "wrong-type", path: path(), params: { expected: "json" } }, walk);
  } else if (walk.at.length >= LIMITS.depth) {
    note({ code: "too-deep", path: path(), params: { limit: LIMITS.depth } }, walk);
    throw STOP;
  } else {
    return Array.isArray(value) ? items(value, walk) : fields(Object(value), walk);
  }
  return undefined;
}

function items(list: readonly unknown[], walk: Walk): unknown[] {
  const copy: unknown[] = [];
  for (let i = 0; i < list.length; i++) {
    walk.at.push(i);
    copy.push(visit(list[i], walk));
    walk.at.pop();
  }
  return copy;
}

function fields(record: object, walk: Walk): object {
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(record)) {
    if (key === "__proto__") {
      note({ code: "forbidden-key", path: toldPath(walk.at), params: { key } }, walk);
      continue;
    }
    walk.at.push(key);
    copy[key] = visit(Reflect.get(record, key), walk);
    walk.at.pop();
  }
  return copy;
}
