import type { FileError } from "../node/index.ts";
import { callFault, type Fault, type Sentence } from "./fault.ts";
import type { CliWords } from "./messages.ts";
import type { Terminal } from "./terminal.ts";

/** What is written, and how: fonts by their paths, pixels for each CSS pixel. */
export interface AsFile {
  readonly format: "svg" | "html" | "png" | "pdf";
  readonly fonts?: readonly string[];
  readonly scale?: number | undefined;
  /** To the screen of a terminal, which shows no pictures. */
  readonly onScreen: boolean;
}

/** Makes of a picture or a page the file that was asked for, and says what is not as it should be in it. */
export type MakeFile = (text: string, terminal: Terminal) => Promise<string | Uint8Array>;

/**
 * How files are made. What is missing on this computer is said before any is read, where that can be known.
 * @throws {Fault} of the call.
 */
export async function fileMaker(asked: AsFile, words: CliWords): Promise<MakeFile> {
  const { format, fonts = [], scale } = asked;
  const unfit = fonts.length > 0 ? "--font" : "--scale";
  if (format !== "png" && (fonts.length > 0 || scale !== undefined)) {
    throw callFault((words) => words.onlyWith(unfit, "--format png"));
  }
  if (format === "svg" || format === "html") return async (text) => text;
  if (asked.onScreen) throw callFault((words) => words.notOnScreen(format));
  const node = await import("../node/index.ts");
  const told = async <T>(work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw error instanceof node.FileError ? faultOf(error, fonts) : error;
    }
  };
  return format === "pdf" ? pdfMaker(node, told, words) : pngMaker(node, told, asked, words);
}

type Node = typeof import("../node/index.ts");
type Told = <T>(work: () => T | Promise<T>) => Promise<T>;

async function pdfMaker({ findBrowser, toPdf }: Node, told: Told, words: CliWords): Promise<MakeFile> {
  const browser = await told(() => findBrowser());
  // As of a page: the title bears no name, as it is seen in windows and lists.
  return (text) => told(() => toPdf(text, { browser, title: words.language.client.title }));
}

const NOTHING = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

async function pngMaker({ toPng }: Node, told: Told, asked: AsFile, words: CliWords): Promise<MakeFile> {
  const { fonts = [], scale } = asked;
  const options = { fonts, ...(scale !== undefined && { scale }) };
  await told(() => toPng(NOTHING, options));
  return async (text, terminal) => {
    const { data, missing } = await told(() => toPng(text, options));
    if (missing.length > 0) terminal.complain(words.missingLetters(missing.join(", ")));
    return data;
  };
}

const faultOf = (error: FileError, fonts: readonly string[]): Fault => callFault(sentenceOf(error.fault, fonts));

function sentenceOf(fault: FileError["fault"], fonts: readonly string[]): Sentence {
  switch (fault.code) {
    case "missing-package":
      return (words) => words.missingPackage(fault.params.package, fault.params.version);
    case "wrong-font":
      return (words) => words.wrongFont(fonts[fault.params.font] ?? "");
    case "no-fonts":
      return (words) => words.noFonts;
    case "too-many-pixels":
      return (words) => words.tooManyPixels(fault.params.pixels, fault.params.limit);
    case "no-browser":
      return (words) => words.noBrowser(fault.params.named);
    case "browser-failed":
      return (words) => words.browserFailed(fault.params.code);
    default:
      return (words) => words.broken(fault.code);
  }
}
