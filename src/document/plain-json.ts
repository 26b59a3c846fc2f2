import type { Issue, Path } from "../errors/codes.ts";
import { LIMITS } from "./limits.ts";

/**
 * One walk over a value before anything else looks at it: it must be plain JSON without `null`, at most
 * {@link LIMITS.depth} deep, with finite numbers, and no key may be `__proto__`. Answers the issues; `path` leads to the value.
 */
export function plainJsonIssues(value: unknown, path: Path = []): Issue[] {
  const issues: Issue[] = [];
  visit(value, path, issues);
  return issues;
}

function visit(value: unknown, path: Path, issues: Issue[]): void {
  switch (typeof value) {
    case "string":
    case "boolean":
      return;
    case "number":
      if (!Number.isFinite(value)) issues.push({ code: "not-finite", path, params: {} });
      return;
    case "object":
      break;
    default:
      issues.push({ code: "wrong-type", path, params: { expected: "json" } });
      return;
  }
  if (value === null) issues.push({ code: "null-value", path, params: {} });
  else if (path.length >= LIMITS.depth) issues.push({ code: "too-deep", path, params: { limit: LIMITS.depth } });
  else if (Array.isArray(value)) for (let i = 0; i < value.length; i++) visit(value[i], [...path, i], issues);
  else
    for (const [key, inner] of Object.entries(value)) {
      if (key === "__proto__") issues.push({ code: "forbidden-key", path, params: { key } });
      else visit(inner, [...path, key], issues);
    }
}
