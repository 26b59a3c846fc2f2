import type { ErrorCode, ErrorParams, Issue } from "../errors/codes.ts";
import type { Language } from "./language.ts";

/** The sentence for an error or issue: what is wrong, and the cure. Plain text, and no value from the document. */
export function explain(issue: Pick<Issue, "code" | "params">, language: Language): string {
  return sentence(issue.code, issue.params, language);
}

function sentence<C extends ErrorCode>(code: C, params: Issue["params"], language: Language): string {
  // Code and parameters come from one issue, where the type holds them together.
  return language.errors[code](params as ErrorParams[C]);
}
