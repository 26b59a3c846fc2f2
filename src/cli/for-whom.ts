import { WITH_HISTORY } from "../command/timeline/document-at.ts";
import { TOLD_OF_COUNTS, TOLD_OF_MOVES } from "../document/audience/told-of.ts";
import type { Audience } from "../document/schema/terms.ts";
import { fileName } from "./each-file.ts";
import { callFault, Fault } from "./fault.ts";
import { readInput } from "./read-input.ts";
import type { OptionName } from "./tokens.ts";

/** For whom it is, as the call says it. */
export interface ForWhom {
  readonly audience: Audience | undefined;
  /** The id of who reads a report. */
  readonly reader: string | undefined;
  /** The file that holds the key of a training copy. */
  readonly key: string | undefined;
}

const ONLY_WITH = { reader: "report", key: "training" } as const satisfies Partial<Record<keyof ForWhom, Audience>>;

/**
 * Whoever names a reader and forgets the report would hand the client's picture on.
 * @throws {Fault} of the call, for an option of another audience.
 */
export function refuseUnfit(forWhom: ForWhom): void {
  for (const option of ["reader", "key"] as const) {
    const audience = ONLY_WITH[option];
    if (forWhom[option] === undefined || forWhom.audience === audience) continue;
    throw callFault((words) => words.optionUnfit(`--${option}`, audience));
  }
}

/**
 * Only some are told how it was before, what is hoped for, what remains, what is worked on, or any counts. A map of one
 * date is for everyone: it is what they would have been given then.
 * @throws {Fault} of the call, for an option that asks for it for others.
 */
export function refuseUntold(given: ReadonlyMap<string, string>, audience: Audience | undefined): void {
  if (audience === undefined) return;
  const isTold = (told: readonly Audience[]) => told.includes(audience);
  const earlier = OF_HISTORY.find((name) => given.has(name));
  if (earlier !== undefined && !isTold(WITH_HISTORY)) {
    throw callFault((words) => words.noHistory(`--${earlier}`, audience, WITH_HISTORY.join(", ")));
  }
  for (const [name, told] of Object.entries(TOLD)) {
    if (!given.has(name) || isTold(told)) continue;
    throw callFault((words) => words.notFor(`--${name}`, audience, told.join(", ")));
  }
  const page = OF_OURS.find((name) => given.get("page") === name);
  if (page !== undefined && !isTold(OURS)) {
    throw callFault((words) => words.notFor(`--page ${page}`, audience, OURS.join(", ")));
  }
  if (given.get("plot") === "size" && !isTold(WITH_HISTORY)) {
    throw callFault((words) => words.noHistory("--plot size", audience, WITH_HISTORY.join(", ")));
  }
}

const OF_HISTORY = ["compare", "strip", "since"] as const satisfies readonly OptionName[];

/** The client and the team alone. */
const OURS: readonly Audience[] = ["client", "team"];
/** Pages that stay with them. */
const OF_OURS = ["goodbye", "sides"] as const;

/** Who is told what an option shows. Of goals each is shown, or not, as it is ticked: that is for the picture to say. */
const TOLD: Readonly<Partial<Record<OptionName, readonly Audience[]>>> = {
  hoped: TOLD_OF_MOVES,
  without: OURS,
  kind: ["client", "team", "handover", "training"],
  plot: TOLD_OF_COUNTS,
};

/** For whom it is as the face takes it: only data. */
export type Whom = Awaited<ReturnType<typeof audienceOptions>>;

/** The same as the face takes it, with the key itself. */
export async function audienceOptions({ audience, reader, key }: ForWhom) {
  return {
    ...(audience && { audience }),
    ...(reader !== undefined && { reader }),
    ...(key !== undefined && { key: await readKey(key) }),
  };
}

/**
 * The text of a file, without the end of its line.
 * @throws {Fault} of the call.
 */
async function readKey(file: string): Promise<string> {
  try {
    return (await readInput(file)).replace(/\r?\n$/, "");
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    throw callFault((words) => `${fileName(file, words)}: ${error.sentence(words)}`);
  }
}
