import type { DrawOptions } from "../scene/options.ts";
import { CHOICES, choose, pixels, scaleOf } from "./choices.ts";
import { type ConvertCall, convertCall } from "./convert-call.ts";
import { callFault } from "./fault.ts";
import { type ForWhom, refuseUnfit, refuseUntold } from "./for-whom.ts";
import type { LanguageName } from "./languages.ts";
import { MANY, type ManyFiles, manyFiles } from "./many-files.ts";
import { MOMENT_OPTIONS, type Moments, momentsOf, takeSecondDate } from "./moments.ts";
import type { TableName } from "./table.ts";
import { OPTIONS, type OptionName, type OptionToken, REPEATED, type Token, valuesOf } from "./tokens.ts";
import { type DescribeCall, isOfWords, type PageCall, wordsCall } from "./words-call.ts";

const GRAMMAR = {
  draw: [
    ...(["help", "output", "format", "layout", "language", "theme", "notation", "support-letters"] as const),
    ...(["paper", "orientation", "width", "height", "audience", "reader", "key", "force", "blank"] as const),
    ...(["at", "compare", "beside", "strip", "hoped", "without", "goal", "kind", "plot"] as const),
    ...MANY,
    ...(["font", "scale"] as const),
  ],
  check: ["help", "language", "audience", "reader", "key"],
  measure: ["help", "language", "output", "format", "key", "force", "without", "table", "words", ...MANY],
  describe: ["help", "language", "audience", "reader", "key", "length", "since"],
  report: ["help", "language", "audience", "reader", "key", "output", "format", "force", "page", "leaving", "tie"],
  pocket: ["help", "language", "audience", "output", "format", "force"],
  convert: [
    ...(["help", "language", "audience", "reader", "key", "output", "force"] as const),
    ...(["from", "to", "client", "keep", "agreed", "each", "columns", "into", "by"] as const),
    ...MANY,
  ],
} as const satisfies Record<string, readonly OptionName[]>;

const NO_COMMAND: readonly OptionName[] = ["help", "version", "language"];

export type CommandName = keyof typeof GRAMMAR;
const COMMANDS = [
  ...(["draw", "check", "convert", "describe", "measure", "pocket", "report"] as const),
] as const satisfies readonly CommandName[];

export interface DrawCall extends ManyFiles {
  readonly command: "draw";
  /** None for a blank sheet. */
  readonly files: readonly string[];
  readonly blank: boolean;
  readonly moments: Moments;
  readonly options: Partial<
    Pick<DrawOptions, "layout" | "theme" | "notation" | "supportLetters" | "paper" | "orientation" | "width" | "height">
  >;
  readonly forWhom: ForWhom;
  /** A file or a directory; `undefined` is standard output. */
  readonly output: string | undefined;
  readonly format: "svg" | "png" | "pdf" | undefined;
  /** Fonts of a PNG, by their paths, and pixels for each CSS pixel. */
  readonly fonts: readonly string[];
  readonly scale: number | undefined;
  readonly force: boolean;
}

export interface CheckCall {
  readonly command: "check";
  readonly files: readonly string[];
  readonly forWhom: ForWhom;
}

export interface MeasureCall extends ManyFiles {
  readonly command: "measure";
  readonly files: readonly string[];
  /** A file; `undefined` is standard output. */
  readonly output: string | undefined;
  readonly format: TableName | undefined;
  /** The file that holds the key of pseudonyms. */
  readonly key: string | undefined;
  readonly without: "professionals" | undefined;
  /** A row for each file, or for each intervention in it; with what was written of those. */
  readonly rows: "measures" | "interventions";
  readonly words: boolean;
  readonly force: boolean;
}

/** What is asked for, checked as far as it can be without looking at a file. */
export type Call =
  | DrawCall
  | CheckCall
  | MeasureCall
  | DescribeCall
  | PageCall
  | ConvertCall
  | { readonly command: "version" }
  /** `asked` is false where no command was named. */
  | { readonly command: "help"; readonly about: CommandName | undefined; readonly asked: boolean };

/**
 * Reads a call by the grammar of its command.
 * @throws {Fault} of the call.
 */
export function readCall(tokens: readonly Token[], language: LanguageName): Call {
  const { rest, second } = takeSecondDate(tokens);
  const [first, ...files] = rest.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  const command = first === undefined ? undefined : commandOf(first);
  const given = optionsOf(tokens, command);
  if (given.has("help")) return { command: "help", about: command, asked: true };
  if (given.has("version")) return { command: "version" };
  choose("--language", CHOICES.language, given.get("language") ?? language);
  if (command === undefined) return { command: "help", about: undefined, asked: false };
  const layout = choose("--layout", CHOICES.layout, given.get("layout"));
  const theme = choose("--theme", CHOICES.theme, given.get("theme"));
  const paper = choose("--paper", CHOICES.paper, given.get("paper"));
  const orientation = choose("--orientation", CHOICES.orientation, given.get("orientation"));
  const width = pixels("--width", given.get("width"));
  const height = pixels("--height", given.get("height"));
  const notation = choose("--notation", CHOICES.notation, given.get("notation"));
  if (command === "measure") return measureCall(files, given);
  if (command === "convert") return convertCall(files, given);
  if (isOfWords(command)) return wordsCall(command, files, given);
  const audience = choose("--audience", CHOICES.audience, given.get("audience"));
  const format = choose("--format", CHOICES.format, given.get("format"));
  const blank = given.has("blank");
  const moments = momentsOf(given, second);
  refuseWithPaper(given, blank);
  refuseFiles(command, files, given, blank);
  const forWhom: ForWhom = { audience, reader: given.get("reader"), key: given.get("key") };
  refuseUnfit(forWhom);
  refuseUntold(given, audience);
  if ([...files, forWhom.key].filter((file) => file === "-").length > 1) throw callFault((words) => words.inputTwice);
  if (command === "check") return { command, files, forWhom };
  const options = {
    ...{ ...(layout && { layout }), ...(theme && { theme }), ...(notation && { notation }) },
    ...{ ...(paper && { paper }), ...(orientation && { orientation }) },
    ...{ ...(width && { width }), ...(height && { height }) },
    ...(given.has("support-letters") && { supportLetters: true }),
  };
  const output = given.get("output");
  return {
    ...manyFiles(command, given),
    ...{ command, files, blank, moments, options, forWhom, format },
    ...{ fonts: valuesOf(tokens, "font"), scale: scaleOf(given.get("scale")) },
    output: output === "-" ? undefined : output,
    force: given.has("force"),
  };
}

function measureCall(files: readonly string[], given: ReadonlyMap<string, string>): MeasureCall {
  if (files.length === 0) throw callFault((words) => words.fileMissing("measure"));
  const [output, key] = [given.get("output"), given.get("key")];
  const rows = choose("--table", CHOICES.rows, given.get("table")) ?? "measures";
  const unfit = rows === "measures" ? "words" : "without";
  if (given.has(unfit)) {
    const other = rows === "measures" ? "--table interventions" : "--table measures";
    throw callFault((words) => words.onlyWith(`--${unfit}`, other));
  }
  if ([...files, key].filter((file) => file === "-").length > 1) throw callFault((words) => words.inputTwice);
  return {
    ...manyFiles("measure", given),
    ...{ command: "measure", files, key, rows, words: given.has("words"), output: output === "-" ? undefined : output },
    format: choose("--format", CHOICES.table, given.get("format")),
    without: choose("--without", CHOICES.without, given.get("without")),
    force: given.has("force"),
  };
}

/** A blank sheet is drawn of nobody, anything else of a file. */
function refuseFiles(
  command: CommandName,
  files: readonly string[],
  given: ReadonlyMap<string, string>,
  blank: boolean,
): void {
  if (blank) refuseWithBlank(files, given);
  else if (files.length === 0) throw callFault((words) => words.fileMissing(command));
}

const WHOM = ["audience", "reader", "key"] as const;

/** A blank sheet shows nobody, to nobody in particular. */
function refuseWithBlank([file]: readonly string[], given: ReadonlyMap<string, string>): void {
  const option = ([...WHOM, ...MOMENT_OPTIONS] as const).find((name) => given.has(name));
  const extra = file ?? (option && `--${option}`);
  if (extra !== undefined) throw callFault((words) => words.notWithBlank(extra));
}

/** A sheet of paper has its own size, and a blank sheet is one. */
function refuseWithPaper(given: ReadonlyMap<string, string>, blank: boolean): void {
  const size = (["width", "height"] as const).find((name) => given.has(name));
  const isPaper = blank || (given.get("paper") ?? "none") !== "none";
  if (isPaper && size) throw callFault((words) => words.notOnPaper(`--${size}`));
}

function commandOf(name: string): CommandName {
  const found = COMMANDS.find((command) => command === name);
  if (found !== undefined) return found;
  throw callFault((words) => words.unknownCommand(name));
}

/** The options given, each once, by name; one without a value has the value "". */
function optionsOf(tokens: readonly Token[], command: CommandName | undefined): ReadonlyMap<string, string> {
  const known: readonly OptionName[] = command === undefined ? NO_COMMAND : GRAMMAR[command];
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const name = known.find((option) => option === token.name);
    if (name === undefined) throw unknownOption(token, command);
    if (given.has(name) && !REPEATED.includes(name)) throw callFault((words) => words.optionTwice(token.rawName));
    given.set(name, OPTIONS[name].type === "string" ? valueIn(token) : noValueIn(token));
  }
  return given;
}

function unknownOption({ rawName }: OptionToken, command: CommandName | undefined) {
  const called = command === undefined ? "ecomap" : `ecomap ${command}`;
  return callFault((words) => words.unknownOption(rawName, called));
}

/** Options that take the same values in every command that has them. */
const TOLD = [
  ...(["plot", "kind", "page", "length", "layout", "theme", "paper", "orientation", "notation"] as const),
  ...(["language", "from", "to"] as const),
] as const satisfies readonly (OptionName & keyof typeof CHOICES)[];

/** Says that a value is missing, and which ones there are. */
function valueMissing(option: string, rawName: string) {
  const name = TOLD.find((one) => one === option);
  if (name === undefined) return callFault((words) => words.valueMissing(rawName));
  return callFault((words) => words.valueToChoose(rawName, CHOICES[name].now.join(", ")));
}

/** What follows an option is its value, unless it looks like another option: `-o --force` forgot something. */
function valueIn({ value, inlineValue, rawName, name }: OptionToken): string {
  const isOption = !inlineValue && value?.startsWith("-") && value !== "-";
  if (!value || isOption) throw valueMissing(name, rawName);
  return value;
}

function noValueIn({ value, rawName }: OptionToken): string {
  if (value !== undefined) throw callFault((words) => words.valueNotWanted(rawName));
  return "";
}
