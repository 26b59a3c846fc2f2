import { hasEnglish, piecesOf } from "../describe/english.ts";
import { proseIn } from "../describe/prose-in.ts";
import { cleanText } from "../document/clean-text.ts";
import { elementToString, type Markup } from "../picture/to-string.ts";
import type { Language } from "../words/language.ts";
import type { Style } from "./styles.ts";

type Tag =
  | ("html" | "head" | "meta" | "title" | "style" | "body" | "main" | "header" | "footer" | "section" | "article")
  | ("h1" | "h2" | "p" | "span" | "strong" | "ul" | "li" | "figure" | "a" | "div")
  | ("table" | "thead" | "tbody" | "tr" | "th" | "td");

type Attribute = "class" | "lang" | "dir" | "charset" | "http-equiv" | "content" | "name" | "scope" | "href";

/** An element of a page, with text or other elements in it; undefined ones are left out. No scripts, no styles of its own. */
export function tag(
  name: Tag,
  attributes: Readonly<Partial<Record<Attribute, string>>>,
  held: string | readonly (Markup | undefined)[] = [],
): Markup {
  const children =
    typeof held !== "string" ? held.filter((one) => one !== undefined) : hasEnglish(held) ? spansOf(held) : [];
  const text = typeof held === "string" && children.length === 0 ? cleanText(held) : "";
  return {
    ...{ name, children, text, ends: name !== "meta" },
    attributes: Object.entries(attributes).map(([key, value]) => [key, cleanText(value)] as const),
  };
}

/** A text of which some is English: that is said of it, so that it is read aloud as English and from the left. */
const spansOf = (text: string): readonly Markup[] =>
  piecesOf(text).map((piece) => tag("span", piece.isEnglish ? ENGLISH : {}, piece.text));

const ENGLISH = { lang: "en", dir: "ltr" } as const;

const isOfEnglish = ({ attributes, children }: Markup): boolean =>
  attributes.some(([name, value]) => name === "lang" && value === ENGLISH.lang) || children.some(isOfEnglish);

/** What a draft says of itself: that it is one, and where it leaves words to English that it does. */
function draftOf(language: Language, body: readonly (Markup | undefined)[]): Markup | undefined {
  const { draft } = language;
  if (draft === undefined) return undefined;
  const { inEnglish } = proseIn(language);
  const isSaid = inEnglish !== undefined && body.some((one) => one !== undefined && isOfEnglish(one));
  return tag("footer", { class: "draft" }, [tag("p", {}, isSaid ? `${draft} · ${inEnglish}` : draft)]);
}

/**
 * A page as the text of an HTML file that fetches nothing, runs nothing and has one style, known by its hash. The title
 * bears no name: it is seen on tabs and in lists of files.
 */
export function pageText(
  language: Language,
  title: string,
  style: Style,
  body: readonly (Markup | undefined)[],
): string {
  const policy = `default-src 'none'; style-src '${style.hash}'; base-uri 'none'; form-action 'none'`;
  const html = tag("html", { lang: language.tag, dir: language.direction }, [
    tag("head", {}, [
      tag("meta", { charset: "utf-8" }),
      tag("meta", { "http-equiv": "Content-Security-Policy", "content": policy }),
      tag("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      tag("meta", { name: "referrer", content: "no-referrer" }),
      tag("title", {}, title),
      tag("style", {}, style.text),
    ]),
    tag("body", {}, [...body, draftOf(language, body)]),
  ]);
  return `<!doctype html>\n${elementToString(html)}\n`;
}

/** A table with a header for each column; of the first column each cell is the header of its row. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): Markup =>
  tag("table", {}, [
    tag("thead", {}, [
      tag(
        "tr",
        {},
        heads.map((head) => tag("th", { scope: "col" }, head)),
      ),
    ]),
    tag(
      "tbody",
      {},
      rows.map(([first = "", ...cells]) =>
        tag("tr", {}, [tag("th", { scope: "row" }, first), ...cells.map((cell) => tag("td", {}, cell))]),
      ),
    ),
  ]);

/** A part of a page under a heading; nothing where it holds nothing. */
export const section = (heading: string, held: readonly (Markup | undefined)[], name?: string): Markup | undefined =>
  held.some((one) => one !== undefined)
    ? tag("section", name === undefined ? {} : { class: name }, [tag("h2", {}, heading), ...held])
    : undefined;

/** A list of texts; nothing where there are none. */
export const listOf = (texts: readonly string[]): Markup | undefined =>
  texts.length === 0
    ? undefined
    : tag(
        "ul",
        {},
        texts.map((text) => tag("li", {}, text)),
      );
