import { isDateTerm } from "../time/dates-asked.ts";
import { explain } from "../words/explain.ts";
import { callFault } from "./fault.ts";
import type { OptionName, Token } from "./tokens.ts";

/** Of which moments a picture is asked, or without whom; dates as terms: `2026-03`, `intake`, `3m`, `1y`, `today`. */
export type Moments =
  | { readonly is: "now" | "hoped" }
  | { readonly is: "at"; readonly date: string }
  | { readonly is: "compare"; readonly from: string; readonly to: string; readonly beside: boolean }
  | { readonly is: "strip"; readonly dates: readonly string[] }
  | { readonly is: "without"; readonly who: "professionals" | { readonly members: readonly string[] } }
  | { readonly is: "without-before"; readonly date: string };

/** Two of these ask for two pictures. */
const NAMES = ["at", "compare", "strip", "hoped", "without"] as const satisfies readonly OptionName[];

/** All options that say of which moments a picture is. */
export const MOMENT_OPTIONS = [...NAMES, "beside"] as const;

/** `--compare` takes two dates: the second is the name that follows, and is not a file. */
export function takeSecondDate(tokens: readonly Token[]): { readonly rest: readonly Token[]; readonly second: string } {
  const i = tokens.findIndex((token) => token.kind === "option" && token.name === "compare");
  const next = i < 0 ? undefined : tokens[i + 1];
  if (next?.kind !== "positional") return { rest: tokens, second: "" };
  return { rest: tokens.filter((token) => token !== next), second: next.value };
}

/**
 * Of which moments a call asks.
 * @throws {Fault} of the call, for two of them at once or what is no date.
 */
export function momentsOf(given: ReadonlyMap<string, string>, second: string): Moments {
  const [name, other] = NAMES.filter((one) => given.has(one));
  if (other !== undefined) throw callFault((words) => words.notTogether(`--${name}`, `--${other}`));
  if (given.has("beside") && name !== "compare") throw callFault((words) => words.onlyWith("--beside", "--compare"));
  const value = name === undefined ? "" : (given.get(name) ?? "");
  switch (name) {
    case "hoped":
      return { is: "hoped" };
    case "at":
      return { is: "at", date: date("--at", value) };
    case "compare":
      return {
        is: "compare",
        from: date("--compare", value),
        to: date("--compare", second),
        beside: given.has("beside"),
      };
    case "strip":
      return { is: "strip", dates: value.split(",").map((one) => date("--strip", one.trim())) };
    case "without":
      return withoutWhom(value);
    default:
      return { is: "now" };
  }
}

const BEFORE = "before:";

/** All professionals, those who leave before a date, or members by their ids. */
function withoutWhom(value: string): Moments {
  if (value.startsWith(BEFORE)) return { is: "without-before", date: date("--without", value.slice(BEFORE.length)) };
  const who = value === "professionals" ? value : { members: value.split(",").map((id) => id.trim()) };
  return { is: "without", who };
}

const TERMS = ["2026", "2026-03", "2026-03-31", "intake", "3m", "1y", "today"];

function date(option: string, term: string): string {
  if (isDateTerm(term)) return term;
  throw callFault(({ language }) => explain({ code: "wrong-option", params: { option, terms: TERMS } }, language));
}
