import type { Audience } from "../../document/schema/terms.ts";
import type { EcomapDocument } from "../../document/types.ts";
import type { Orientation, PaperName } from "../../scene/sheet.ts";
import type { ViewOptions } from "../../view/options.ts";
import type { ExportFormat } from "../events.ts";
import type { OutOptions } from "../picture-for.ts";

/** What a map can be printed on, and how it is held. */
export const SHEETS = ["a4", "a3", "letter"] as const satisfies readonly PaperName[];
export const HELD = ["landscape", "portrait"] as const satisfies readonly Orientation[];

/** For whom a map can go out: a report for each of its readers, by id. */
export interface ForWhom {
  readonly audience: Audience;
  readonly reader: string;
}

/** What was chosen in the dialog. */
export interface Choice extends ForWhom {
  readonly format: ExportFormat;
  readonly paper: PaperName;
  readonly orientation: Orientation;
}

/**
 * For whom a map can go out of a screen, what is chosen beforehand first. From the client's screen nothing is made of what
 * the team knows and the client does not; a copy for others goes to those alone.
 */
export function forWhomFrom(
  { redactedFor, redactedTo, readers = [] }: EcomapDocument,
  { audience, reader }: ViewOptions,
): readonly ForWhom[] {
  const plain = (...all: readonly Audience[]) => all.map((one): ForWhom => ({ audience: one, reader: "" }));
  if (redactedFor === undefined && audience === "client") return plain("carry", "network", "client");
  if (redactedFor !== undefined || audience !== "team") return [{ audience, reader: redactedTo ?? reader }];
  return [
    ...plain("team", "client", "carry", "network", "handover"),
    ...readers.map(({ id }): ForWhom => ({ audience: "report", reader: id })),
    ...plain("training"),
  ];
}

/** Whether a picture from the client's screen says more than the sheet that goes home: then it is asked who can see it. */
export const isFuller = ({ audience }: ForWhom, screen: Audience): boolean =>
  screen === "client" && audience === "client";

/**
 * The name of a file: it names nobody. Dates for training are shifted, and the day on which a file was made would help
 * to shift them back.
 */
export const fileName = ({ audience, format }: Choice, now: string): string =>
  `ecomap${audience === "training" ? "" : `-${now.slice(0, 10)}`}.${format}`;

/** How the picture of a choice is drawn: a file has no sheet. */
export const outOf = ({ audience, reader, format, paper, orientation }: Choice): OutOptions => ({
  ...{ audience, reader, orientation },
  paper: format === "print" ? paper : "none",
});
