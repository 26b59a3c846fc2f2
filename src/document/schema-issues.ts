import type * as z from "zod/mini";
import type { Issue, Path } from "../errors/codes.ts";

/** What zod found, in our codes; at least one. `above` leads to the value that was read. */
export function schemaIssues(error: z.core.$ZodError, above: Path = []): [Issue, ...Issue[]] {
  const [first = WRONG, ...rest] = error.issues.map((found) => translate(found, above));
  return [first, ...rest];
}

const WRONG: Issue = { code: "wrong-value", path: [], params: {} };

function translate(found: z.core.$ZodIssue, above: Path): Issue {
  const path = [...above, ...found.path.map((step) => (typeof step === "symbol" ? step.toString() : step))];
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
      if (found.message === "wrong-date" || found.message === "wrong-moment") {
        return { code: found.message, path, params: {} };
      }
      return { code: "wrong-key", path, params: {} };
    case "invalid_union":
      return ofUnion(found, path);
    case "custom":
      if (found.message === "two-forms")
        return { code: "two-forms", path, params: { field: String(found.params?.field) } };
      if (found.message === "wrong-date") return { code: "wrong-date", path, params: {} };
      return { code: "wrong-value", path, params: {} };
    default:
      return { code: "wrong-value", path, params: {} };
  }
}

function outOfRange(path: Path, bound: number | bigint): Issue {
  const most = Math.abs(Number(bound));
  return { code: "out-of-range", path, params: { least: -most, most } };
}

/** Of a union's branches, the one that got furthest says what is wrong; terms of several branches are joined. */
function ofUnion(found: z.core.$ZodIssueInvalidUnion, path: Path): Issue {
  if (found.errors.length === 0) return { code: "wrong-term", path, params: { terms: termsOf(found) } };
  const branches = found.errors.map((errors) => errors.map((error) => translate(error, path)));
  const isRoot = (issue: Issue) => issue.path.length === path.length;
  const deeper = branches.flat().find((issue) => !isRoot(issue));
  if (deeper) return deeper;
  const written = branches.flat().find((issue) => issue.code !== "wrong-type" && issue.code !== "wrong-term");
  const terms = branches.flat().flatMap((issue) => (issue.code === "wrong-term" ? issue.params.terms : []));
  if (terms.length > 0) return { code: "wrong-term", path, params: { terms: [...new Set(terms)] } };
  return written ?? branches.flat()[0] ?? { code: "wrong-value", path, params: {} };
}

function termsOf(found: z.core.$ZodIssueInvalidUnion): string[] {
  return "options" in found && Array.isArray(found.options) ? found.options.map(String) : [];
}
