import type { admit } from "../../document/audience/admit.ts";
import type { shownText } from "../../document/clean-text.ts";
import type { mayTouch } from "../../view/options.ts";
import type { ShareWords } from "../../words/interface/share-words.ts";
import { isolate } from "../../words/isolate.ts";
import type { Language } from "../../words/language.ts";
import type { ElementExport } from "../events.ts";
import type { Shown } from "../other-face.ts";
import type { pictureFor } from "../picture-for.ts";
import { printAlone } from "./paper.ts";
import { type Choice, fileName, outOf } from "./ways.ts";

/** What is loaded with the element is handed in: shared by import it would lie in small files, which weigh more. */
export interface Means {
  readonly admit: typeof admit;
  readonly pictureFor: typeof pictureFor;
  readonly mayTouch: typeof mayTouch;
  readonly shownText: typeof shownText;
  readonly tellExport: (element: EventTarget, detail: ElementExport) => boolean;
  /** What was refused, in words; another error is thrown on. */
  readonly explained: (error: unknown, language: Language) => string;
}

interface Sent extends Pick<Shown, "doc" | "options"> {
  readonly words: ShareWords;
}

/**
 * Draws what was chosen, tells the page, and prints it or gives it to the browser as a file. Answers what is to be said;
 * `undefined` where the page prevented it.
 * @throws {EcomapError} as `forAudience`, and then the page hears of nothing.
 */
export async function send(
  host: HTMLElement,
  { pictureFor, tellExport }: Means,
  { doc, options, words }: Sent,
  choice: Choice,
): Promise<string | undefined> {
  const page = host.ownerDocument;
  const { audience, format, reader } = choice;
  const out = outOf(choice);
  const picture = pictureFor(doc, options, out);
  if (!tellExport(host, { audience, format, reader, paper: out.paper })) return undefined;
  if (format === "print") {
    printAlone(page, picture.node(page), choice);
    return "";
  }
  const svg = picture.text();
  const blob = format === "svg" ? new Blob([svg], { type: "image/svg+xml" }) : await pngOf(svg);
  if (!blob) return words.noPng;
  const name = fileName(choice, options.now());
  save(page, blob, name);
  return words.saved(isolate(name));
}

function save(page: Document, blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = page.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // A browser may begin to read it only after this.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

async function pngOf(svg: string): Promise<Blob | undefined> {
  const { toPng } = await import("../../view/png.ts");
  return await toPng(svg).catch(() => undefined);
}
