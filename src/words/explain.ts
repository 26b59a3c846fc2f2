import type { ErrorCode, ErrorParams, Issue, Path } from "../errors/codes.ts";
import { formatPath } from "../errors/ecomap-error.ts";
import type { Language } from "./language.ts";

/** An error, one of its issues, or a code and its parameters alone. */
export type Explainable = Pick<Issue, "code" | "params"> & { readonly path?: Path; readonly total?: number };

/**
 * What is wrong, and the cure, in a sentence: after the place where it is known (`members[3].name: …`), and before how
 * many more things are wrong. Plain text, and no value from the document. Each of an error's `issues` can be explained
 * by itself.
 */
export function explain({ code, params, path = [], total = 1 }: Explainable, language: Language): string {
  const place = path.length > 0 ? `${formatPath(path)}: ` : "";
  const more = total > 1 ? ` ${language.more(total - 1)}` : "";
  return place + sentence(code, params, language) + more;
}

function sentence<C extends ErrorCode>(code: C, params: Issue["params"], language: Language): string {
  // Code and parameters come from one issue, where the type holds them together.
  return language.errors[code](params as ErrorParams[C]);
}
