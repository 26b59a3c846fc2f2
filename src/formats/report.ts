import { shownText } from "../document/clean-text.ts";
import { type Finding, type FindingCode, type FindingParams, PLACES, type Where } from "./finding.ts";

/** Takes down what is found, each thing once with how often and where. */
export interface Report {
  readonly note: <C extends FindingCode>(code: C, params: FindingParams[C], where?: Where) => void;
  readonly findings: () => readonly Finding[];
  /** Ids that the file does not give: they say nothing of who somebody is. */
  readonly madeIds: Set<string>;
  /** Where each member stands, by id. */
  readonly places: Map<string, Where>;
}

export function newReport(): Report {
  const found = new Map<string, { finding: Finding; places: Where[]; count: number }>();
  return {
    madeIds: new Set(),
    places: new Map(),
    note: (code, params, where) => {
      const key = `${code} ${JSON.stringify(params)}`;
      const known = found.get(key);
      if (known) {
        known.count++;
        if (where && known.places.length < PLACES) known.places.push(where);
        return;
      }
      found.set(key, { finding: findingOf(code, params), places: where ? [where] : [], count: 1 });
    },
    findings: () => [...found.values()].map(({ finding, places, count }) => ({ ...finding, places, count })),
  };
}

// Code and parameters come in together, which the union of findings cannot say.
export const findingOf = <C extends FindingCode>(code: C, params: FindingParams[C], where?: Where): Finding =>
  ({ code, params, count: 1, places: where ? [where] : [] }) as unknown as Finding;

const LONGEST = 60;

/** The heading of a column as a report may call it: clean, and short enough for a line. */
export function columnName(heading: string): string {
  const name = shownText(heading);
  return name.length > LONGEST ? `${[...name.slice(0, LONGEST)].slice(0, -1).join("")}…` : name;
}
