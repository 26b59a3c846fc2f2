import type * as z from "zod/mini";
import type { Issue, Path } from "../errors/codes.ts";
import { toldPath } from "./field-names.ts";
import { nearestOf } from "./nearest.ts";

/** What zod found, in our codes; at least one. `above` leads to the value that was read. */
export function schemaIssues(error: z.core.$ZodError, above: Path = []): [Issue, ...Issue[]] {
  const [first = WRONG, ...rest] = error.issues.flatMap((found) => translate(found, above));
  return [first, ...rest];
}

const WRONG: Issue = { code: "wrong-value", path: [], params: {} };

function translate(found: z.core.$ZodIssue, above: Path): Issue[] {
  const path = toldPath([...above, ...found.path]);
  if (found.code === "unrecognized_keys")
    return found.keys.map((key) => unknownField(key, path, found.message.split(" ")));
  return found.code === "invalid_union" ? ofUnion(found, path) : [ofOne(found, path)];
}

/** A field that is not among the `known` ones, and the one that may be meant. */
export function unknownField(name: string, above: Path, known: readonly string[]): Issue {
  const meant = nearestOf(name, known);
  return { code: "unknown-field", path: [...above, ...toldPath([name])], params: meant === undefined ? {} : { meant } };
}

function ofOne(found: Exclude<z.core.$ZodIssue, z.core.$ZodIssueInvalidUnion>, path: Path): Issue {
  switch (found.code) {
    case "invalid_type":
      return found.input === undefined
        ? { code: "missing-field", path, params: { expected: found.expected } }
        : { code: "wrong-type", path, params: { expected: found.expected } };
    case "invalid_value":
      return { code: "wrong-term", path, params: { terms: found.values.map(String) } };
    case "too_big":
      if (found.origin === "string") return { code: "too-long", path, params: { limit: Number(found.maximum) } };
      if (found.origin === "array") return { code: "too-many", path, params: { limit: Number(found.maximum) } };
      return outOfRange(path, found.maximum);
    case "too_small":
      return found.origin === "string" ? { code: "too-short", path, params: {} } : outOfRange(path, found.minimum);
    case "invalid_format":
    case "custom":
      if (found.message === "two-forms") {
        return { code: "two-forms", path, params: { field: "params" in found ? String(found.params?.field) : "" } };
      }
      if (found.message === "wrong-date" || found.message === "wrong-moment" || found.message === "forbidden-id") {
        return { code: found.message, path, params: {} };
      }
      return { code: found.code === "custom" ? "wrong-value" : "wrong-key", path, params: {} };
    default:
      return { code: "wrong-value", path, params: {} };
  }
}

/** Our ranges run as far below zero as above it, or from zero on. */
function outOfRange(path: Path, bound: number | bigint): Issue {
  const most = Math.abs(Number(bound));
  if (most === 0) return { code: "out-of-range", path, params: { least: 0, most: Number.MAX_SAFE_INTEGER } };
  return { code: "out-of-range", path, params: { least: -most, most } };
}

/** Of a union's branches, one that got into the value and has the least against it says what is wrong; else their terms are joined. */
function ofUnion(found: z.core.$ZodIssueInvalidUnion, path: Path): Issue[] {
  if (found.errors.length === 0) return [{ code: "wrong-term", path, params: { terms: termsOf(found) } }];
  const branches = found.errors.map((errors) => errors.flatMap((error) => translate(error, path)));
  const deeper = branches.filter((issues) => issues.some((issue) => issue.path.length > path.length));
  const [nearest] = deeper.sort((a, b) => a.length - b.length);
  if (nearest) return nearest;
  const issues = branches.flat();
  const terms = issues.flatMap((issue) => (issue.code === "wrong-term" ? issue.params.terms : []));
  const mayBeList = issues.some(
    ({ code, params }) => code === "wrong-type" && "expected" in params && params.expected === "array",
  );
  const code = mayBeList ? "not-a-list" : "wrong-term";
  if (terms.length > 0) return [{ code, path, params: { terms: [...new Set(terms)] } }];
  const written = issues.find((issue) => issue.code !== "wrong-type");
  return [written ?? issues[0] ?? { code: "wrong-value", path, params: {} }];
}

function termsOf(found: z.core.$ZodIssueInvalidUnion): string[] {
  return "options" in found && Array.isArray(found.options) ? found.options.map(String) : [];
}
