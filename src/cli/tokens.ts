import { parseArgs } from "node:util";
import { LANGUAGE_NAMES, type LanguageName } from "./languages.ts";

/** Every option of every command, as `parseArgs` knows them. */
export const OPTIONS = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
  output: { type: "string", short: "o" },
  format: { type: "string" },
  layout: { type: "string" },
  language: { type: "string" },
  theme: { type: "string" },
  paper: { type: "string" },
  orientation: { type: "string" },
  width: { type: "string" },
  height: { type: "string" },
  notation: { type: "string" },
  "support-letters": { type: "boolean" },
  audience: { type: "string" },
  reader: { type: "string" },
  key: { type: "string" },
  without: { type: "string" },
  length: { type: "string" },
  since: { type: "string" },
  page: { type: "string" },
  words: { type: "boolean" },
  leaving: { type: "string" },
  tie: { type: "string" },
  force: { type: "boolean" },
  blank: { type: "boolean" },
  at: { type: "string" },
  compare: { type: "string" },
  strip: { type: "string" },
  hoped: { type: "boolean" },
  beside: { type: "boolean" },
  goal: { type: "string" },
  kind: { type: "string" },
  table: { type: "string" },
  plot: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  client: { type: "string" },
  keep: { type: "string" },
  agreed: { type: "boolean" },
  each: { type: "boolean" },
  columns: { type: "string" },
  into: { type: "string" },
  by: { type: "string" },
  jobs: { type: "string" },
  resume: { type: "boolean" },
  quiet: { type: "boolean" },
  font: { type: "string" },
  scale: { type: "string" },
} as const;

export type OptionName = keyof typeof OPTIONS;

/** The options that may be given more than once, each time with another value. */
export const REPEATED: readonly OptionName[] = ["font"];

/** All the values of an option, in their order. */
export const valuesOf = (tokens: readonly Token[], name: OptionName): readonly string[] =>
  tokens.flatMap((token) => (token.kind === "option" && token.name === name && token.value ? [token.value] : []));

/** The arguments as options and names, in their order; what they mean is judged by the grammar of the command. */
export const readTokens = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: OPTIONS, strict: false, allowPositionals: true, tokens: true }).tokens;

export type Token = ReturnType<typeof readTokens>[number];
export type OptionToken = Extract<Token, { readonly kind: "option" }>;

/** The language to speak, even about a call that is wrong; English where none was asked for or known. */
export function languageIn(tokens: readonly Token[]): LanguageName {
  const asked = tokens.flatMap((token) => (token.kind === "option" && token.name === "language" ? [token.value] : []));
  return LANGUAGE_NAMES.find((name) => name === asked.at(-1)) ?? "en";
}
