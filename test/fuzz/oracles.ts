import { SaxesParser } from "saxes";
import { applyCommand } from "../../src/command/apply.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { serialize } from "../../src/document/serialize.ts";
import type { EcomapDocument } from "../../src/document/types.ts";
import { EcomapError, formatPath } from "../../src/errors/ecomap-error.ts";
import { renderReport } from "../../src/export/index.ts";
import { rowsOf } from "../../src/formats/csv/rows.ts";
import {
  explainFinding,
  FORMATS,
  FormatError,
  importInto,
  type Read,
  readNetwork,
  writeNetwork,
} from "../../src/formats/index.ts";
import { renderToString } from "../../src/picture/render-to-string.ts";
import { explain } from "../../src/words/explain.ts";
import { en } from "../../src/words/languages/en.ts";
import { start } from "../laws/arbitraries.ts";
import type { Case } from "./cases.ts";

/** What was promised of any file, and was not so. Says no more than which promise. */
export class Broken extends Error {}

const hold = (isSo: boolean, promise: string): void => {
  if (!isSo) throw new Broken(promise);
};

/** Does it, or answers that it was refused: by an error of ours, with a sentence for each thing and a path. */
function refusedOr<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof FormatError) hold(explainFinding(error.finding, en) !== "", "a refusal has a sentence");
    else if (error instanceof EcomapError) {
      for (const issue of error.issues) {
        hold(
          explain(issue, en) !== "" && typeof formatPath(issue.path) === "string",
          "an issue has a sentence and a path",
        );
      }
    } else throw error;
    return undefined;
  }
}

const prototypes = (): string =>
  [Object.prototype, Array.prototype, Map.prototype, String.prototype, Function.prototype]
    .map((one) => Object.getOwnPropertyNames(one).join())
    .join(";");
const UNTOUCHED = prototypes();

/** Reads what was damaged, and holds all that comes of it against what was promised. Answers whether it was read. */
export function judge({ format, text }: Case): boolean {
  const told = refusedOr(() => readNetwork(text));
  const read = refusedOr(() => readNetwork(text, { from: format })) ?? told;
  hold(prototypes() === UNTOUCHED, "no prototype is touched");
  if (read === undefined) return false;
  const { doc } = read;
  hold(serialize(parseEcomap(write(doc)), { redacted: true }) === write(doc), "a document reads back to the letter");
  comesIn(read);
  drawn(doc);
  for (const one of FORMATS) refusedOr(() => outIn(doc, one));
  hold(prototypes() === UNTOUCHED, "no prototype is touched");
  return true;
}

const write = (doc: EcomapDocument): string => serialize(doc, { redacted: true });

function comesIn(read: Read): void {
  for (const finding of read.report) hold(explainFinding(finding, en) !== "", "a finding has a sentence");
  const { commands, leftOut } = importInto(start, read, ["id", "name", "phone"]);
  for (const finding of leftOut) hold(explainFinding(finding, en) !== "", "a finding has a sentence");
  const context = { recorded: "2026-03-03T10:00:00Z" };
  hold(refusedOr(() => applyCommand(start, commands, context)) !== undefined, "what is brought in is never refused");
}

function drawn(doc: EcomapDocument): void {
  const svg = renderToString(doc);
  for (const { name, attributes } of elementsIn(svg)) {
    hold(!/^(script|foreignObject|iframe|image|a|style|animate|set)$/i.test(name), "a picture holds no script or link");
    for (const [attribute, value] of attributes) {
      hold(!/^on|^style$|^src/i.test(attribute), "a picture has no handlers or styles");
      if (/href$/.test(attribute)) hold(value.startsWith("#"), "a picture leads nowhere");
      hold(!/NaN|Infinity|undefined/.test(/^(aria-label|class)$/.test(attribute) ? "" : value), "places are numbers");
    }
  }
  const html = refusedOr(() => renderReport(doc, { audience: "team" }));
  if (html === undefined) return;
  const tags = [...html.matchAll(/<\/?([a-z!][\w-]*)/gi)].map(([, name = ""]) => name.toLowerCase());
  const bad = tags.find((name) => /^(script|iframe|object|embed|img|a|form|link|base|!--)$/.test(name));
  hold(bad === undefined, "a page holds no script or link");
}

function outIn(doc: EcomapDocument, format: (typeof FORMATS)[number]): void {
  for (const { name, text } of writeNetwork(doc, format).files) {
    hold(/^[a-z]+(\.[a-z]+)+$/.test(name), "names of files hold nothing of a document");
    if (text.startsWith("<")) {
      for (const element of elementsIn(text)) hold(/^[a-z]+$/.test(element.name), "text becomes no element");
    }
    if (format === "csv") {
      for (const { cells } of rowsOf(text.slice(1))) {
        for (const cell of cells)
          hold(!/^[\s\p{Cc}]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/u.test(cell), "no cell is a formula");
      }
    }
    if (format !== "csv") readNetwork(text, { from: format });
  }
}

interface Element {
  readonly name: string;
  readonly attributes: readonly (readonly [string, string])[];
}

/** The elements of an XML text, which must be well formed. */
function elementsIn(xml: string): readonly Element[] {
  const found: Element[] = [];
  const parser = new SaxesParser({});
  parser.on("error", () => hold(false, "what is written is well-formed XML"));
  parser.on("opentag", ({ name, attributes }) => found.push({ name, attributes: Object.entries(attributes) }));
  parser.write(xml).close();
  return found;
}
