import { withoutDangling } from "../../document/dangling.ts";
import { isFull, ruleIssues } from "../../document/rules.ts";
import type { EcomapDocument, Vocabulary } from "../../document/types.ts";
import type { Issue, Path } from "../../errors/codes.ts";
import { withDeclared } from "../declare.ts";
import { withoutAt } from "../without-at.ts";

/**
 * A document put together from what was so at one time, so that it keeps the rules between records: references to
 * who is not there are treated by their rule, own terms are declared, and what still breaks a rule is left out.
 * `vocabularies` answers those that may declare a missing term.
 */
export function mended(doc: EcomapDocument, vocabularies: () => readonly Vocabulary[]): EcomapDocument {
  if (isFull(doc, true)) return doc;
  const whole = withoutDangling(doc, "remove");
  const issues = ruleIssues(whole);
  if (issues.length === 0) return whole;
  const declared = withDeclared(whole, issues, vocabularies());
  if (declared !== whole) return mended(declared, vocabularies);
  // From the last to the first, so that the items before keep their numbers.
  return mended(issues.map(partOf).reverse().reduce(withoutPart, whole), vocabularies);
}

/** What is left out to keep a rule: a field, or the item of a list that is nothing without it. */
const partOf = ({ code, path }: Issue): Path =>
  code === "same-ends" || code === "double-id" ? path.slice(0, -1) : path;

function withoutPart(doc: EcomapDocument, [field, ...rest]: Path): EcomapDocument {
  if (typeof field !== "string") return doc;
  const value: unknown = Reflect.get(doc, field);
  return { ...doc, [field]: rest.length > 0 ? withoutAt(value, rest) : value };
}
