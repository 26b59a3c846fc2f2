import { isDateTerm } from "../command/timeline/dates-asked.ts";
import type { InterventionKind } from "../document/schema/terms.ts";
import type { PlotName } from "../export/plot.ts";
import { neverWas, writtenDate } from "../formats/written-date.ts";
import { CHOICES, choose } from "./choices.ts";
import { callFault } from "./fault.ts";
import type { OptionName, Token } from "./tokens.ts";

/** Of which moments a picture is asked, without whom, or in which light; dates as terms: `2026-03`, `intake`, `3m`, `1y`, `today`. */
export type Moments =
  | { readonly is: "now" | "hoped" }
  | { readonly is: "at"; readonly date: string }
  | { readonly is: "compare"; readonly from: string; readonly to: string; readonly beside: boolean }
  | { readonly is: "strip"; readonly dates: readonly string[] }
  | { readonly is: "without"; readonly who: "professionals" | { readonly members: readonly string[] } }
  | { readonly is: "without-before"; readonly date: string }
  /** The map of now, on which who helps with a goal is lit, or what is worked on in one kind of intervention. */
  | { readonly is: "goal"; readonly goal: string }
  | { readonly is: "kind"; readonly kind: InterventionKind }
  /** Not the map, but a small plot. */
  | { readonly is: "plot"; readonly plot: PlotName };

/** Two of these ask for two pictures. */
const NAMES = [
  "at",
  "compare",
  "strip",
  "hoped",
  "without",
  "goal",
  "kind",
  "plot",
] as const satisfies readonly OptionName[];

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
      return { is: "compare", from: date("--compare", value), to: secondDate(second), beside: given.has("beside") };
    case "strip":
      return { is: "strip", dates: value.split(",").map((one) => date("--strip", one.trim())) };
    case "without":
      return withoutWhom(value);
    case "goal":
      return { is: "goal", goal: value };
    case "kind":
      return kindOf(value);
    case "plot":
      return plotOf(value, given);
    default:
      return { is: "now" };
  }
}

const BEFORE = "before:";

/** All professionals, those who leave before a date, or members by their ids. */
function withoutWhom(value: string): Moments {
  if (value.startsWith(BEFORE)) {
    return { is: "without-before", date: date("--without", value.slice(BEFORE.length), BEFORE) };
  }
  const who = value === "professionals" ? value : { members: value.split(",").map((id) => id.trim()) };
  return { is: "without", who };
}

function kindOf(value: string): Moments {
  const kind = choose("--kind", CHOICES.kind, value);
  return kind === undefined ? { is: "now" } : { is: "kind", kind };
}

/** What shapes a map, and no plot. */
const OF_MAPS = [
  ...(["layout", "notation", "support-letters", "paper", "orientation", "width", "height"] as const),
] satisfies readonly OptionName[];

function plotOf(value: string, given: ReadonlyMap<string, string>): Moments {
  const other = OF_MAPS.find((option) => given.has(option));
  if (other !== undefined) throw callFault((words) => words.notTogether("--plot", `--${other}`));
  const plot = choose("--plot", CHOICES.plot, value);
  return plot === undefined ? { is: "now" } : { is: "plot", plot };
}

/** How a date is written, and what else stands for one. */
const WRITTEN = ["2026", "2026-03", "2026-03-31"];
const NAMED = ["intake", "3m", "1y", "today"];

/** A date as the map has it, also where it is written as in lists: `31-03-2026`, `31 maart 2026`, `Today`. */
function dateMeant(asked: string): string | undefined {
  const term = asked.trim().toLowerCase();
  if (isDateTerm(term)) return term;
  const written = writtenDate(term.slice(0, LONGEST));
  return written?.isUnsure ? undefined : written?.date;
}

/** No date is written in more letters. */
const LONGEST = 24;

/**
 * @param before what stands before a date in this option
 * @throws {Fault} of the call, for what is no date, and for a day that never was.
 */
export function date(option: string, term: string, before = ""): string {
  const meant = dateMeant(term);
  if (meant !== undefined) return meant;
  const asked = term.trim();
  if (asked.length <= LONGEST && neverWas(asked)) throw callFault((words) => words.neverWas(option, before + asked));
  const after = (terms: readonly string[]) => terms.map((one) => before + one).join(", ");
  throw callFault((words) => words.noDate(option, after(WRITTEN), after(NAMED)));
}

/** The later date of two: one that was forgotten is told apart from one that is wrong. */
function secondDate(term: string): string {
  const isWritten = /^\d{1,4}[-./]\d/.test(term) || neverWas(term.slice(0, LONGEST));
  if (dateMeant(term) === undefined && !isWritten) throw callFault((words) => words.twoDates);
  return date("--compare", term);
}
