import { existsSync } from "node:fs";
import { nearestOf } from "../document/nearest.ts";
import { FIELD_NAMES, type FieldName, type FileInput, headingsIn } from "../formats/index.ts";
import { plainWord } from "../formats/plain-word.ts";
import { callFault, inputFault, type Sentence } from "./fault.ts";
import { readInput } from "./read-input.ts";

/** So many headings are told at most. */
const MOST_TOLD = 30;

type Columns = Readonly<Record<string, FieldName | null>>;

/** What columns are, by their headings: as the call says it, `HEADING=FIELD,…`, or as a file does, where `null` leaves one out. */
type Asked = readonly (readonly [heading: string, field: string | null])[];

/**
 * What the columns of tables are, where the call says it: those it names, and all others left out.
 * @throws {Fault} for a heading that no table has, or a field that is none of ours, with the one that may be meant.
 */
export async function columnsAsked(asked: string, inputs: readonly FileInput[]): Promise<Columns> {
  const headings = [...new Set(inputs.flatMap((input) => headingsIn(input)))];
  if (headings.length === 0) throw callFault((words) => words.noColumns);
  if (!asked.includes("=") && !existsSync(asked)) throw callFault((words) => words.columnsNoObject(asked));
  const named = asked.includes("=") ? inCall(asked) : await inFile(asked);
  const columns = new Map<string, FieldName | null>(headings.map((heading) => [heading, null]));
  for (const [heading, name] of named) {
    const field = FIELD_NAMES.find((one) => one === name);
    if (field === undefined && name !== null)
      throw callFault((words) => words.unknownField(name, nearestOf(name, FIELD_NAMES) ?? FIELD_NAMES.join(", ")));
    if (!columns.has(heading)) {
      throw inputFault((words) =>
        words.unknownHeading(heading, nearestOf(heading, headings) ?? headings.slice(0, MOST_TOLD).join(", ")),
      );
    }
    columns.set(heading, field ?? null);
  }
  return Object.fromEntries(columns);
}

/** Of the columns that are to be kept one that no table has, with those that may be meant; `undefined` where all are there. */
export function unknownKept(keep: readonly string[], inputs: readonly FileInput[]): Sentence | undefined {
  const headings = keep.length === 0 ? [] : [...new Set(inputs.flatMap((input) => headingsIn(input)))];
  const known = new Set(headings.map(plainWord));
  const unknown = keep.find((heading) => !known.has(plainWord(heading)));
  if (unknown === undefined || headings.length === 0) return undefined;
  return (words) =>
    words.unknownHeading(unknown, nearestOf(unknown, headings) ?? headings.slice(0, MOST_TOLD).join(", "));
}

const inCall = (asked: string): Asked =>
  asked.split(",").map((pair) => {
    const end = pair.lastIndexOf("=");
    return [pair.slice(0, Math.max(end, 0)).trim(), pair.slice(end + 1).trim()];
  });

async function inFile(file: string): Promise<Asked> {
  const said = objectIn(await readInput(file));
  if (said === undefined) throw callFault((words) => words.columnsNoObject(file));
  return Object.entries(said).map(([heading, field]) => [heading, field === null ? null : String(field)]);
}

function objectIn(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
