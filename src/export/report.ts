import { type DescribeOptions, tellingFor } from "../describe/describe.ts";
import { goalsOf } from "../describe/goals.ts";
import { joined, type Telling } from "../describe/telling.ts";
import { shownText } from "../document/clean-text.ts";
import type { EcomapDocument } from "../document/types.ts";
import { pictureElement } from "../picture/elements.ts";
import type { Markup } from "../picture/to-string.ts";
import { draw } from "../scene/draw.ts";
import { type DrawOptions, resolveDrawOptions } from "../scene/options.ts";
import { onPlates } from "../scene/plates.ts";
import { dateLine } from "../words/date-line.ts";
import { listOf, pageText, section, tag } from "./html.ts";
import { partsOf } from "./parts.ts";
import { heightOf, POINT, SHEET } from "./room.ts";
import { REPORT_STYLE } from "./styles.ts";

/** For whom a report is, and in what words; and how its map is drawn. */
export type ReportOptions = Omit<DescribeOptions, "length" | "since"> & Partial<Pick<DrawOptions, "layout" | "theme">>;

/** The map of the first sheet in CSS pixels: an upright A4 without its margins and the lines above it. */
const MAP = { width: 703, height: 815 };
/** Between the map and what stands over and under it, in CSS pixels. */
const AROUND_MAP = 20;
/** However many goals are under it, no lower. */
const LOWEST = 520;

/**
 * A report to print, as the text of one HTML file: on the first A4 the map and the goals side by side, on the second the
 * people, what is being worked on, agreements, and the answers about calling; all of it as far as its audience may know.
 * What else there is stands there too where there is room, and otherwise on one more sheet (`renderAppendix`), which it says.
 * It fetches and runs nothing. The same document and options give the same text everywhere.
 * @throws {EcomapError} as `forAudience`, so `not-allowed` for a handover without a dated yes that names the receiver.
 */
export function renderReport(doc: EcomapDocument, options: ReportOptions = {}): string {
  const { layout, theme, ...forWhom } = options;
  const telling = tellingFor(doc, forWhom);
  const { voice, language } = telling.words;
  const { here, elsewhere } = partsOf(telling);
  const names = language.list(elsewhere.map(({ heading }) => heading));
  const header = tag("header", {}, headerOf(telling));
  const goals = section(telling.say("goals"), [goalTable(telling)]);
  const height = heightBeside([header, goals]);
  return pageText(language, voice.title, REPORT_STYLE, [
    header,
    tag("main", {}, [
      tag("figure", {}, [mapOf(telling.doc, { ...options, language }, height)]),
      goals,
      tag("div", { class: "words" }, [
        ...here.map(({ section }) => section),
        names === "" ? undefined : tag("p", { class: "more" }, telling.say("onMoreSheet", { names })),
      ]),
    ]),
  ]);
}

/**
 * What a report of the same options has no room for, as the text of one HTML file: the contacts, what is planned and was
 * done with what researchers ask, and more of a large map. `undefined` where the report holds all of it.
 * @throws {EcomapError} as `renderReport`.
 */
export function renderAppendix(doc: EcomapDocument, options: ReportOptions = {}): string | undefined {
  const { layout: _layout, theme: _theme, ...forWhom } = options;
  const telling = tellingFor(doc, forWhom);
  const { elsewhere } = partsOf(telling);
  if (elsewhere.length === 0) return undefined;
  return pageText(telling.words.language, telling.words.voice.title, REPORT_STYLE, [
    tag("header", {}, [...headerOf(telling), tag("p", {}, telling.say("moreSheet"))]),
    tag(
      "main",
      { class: "plan" },
      elsewhere.map(({ section }) => section),
    ),
  ]);
}

/** How high the map may be where these are over and under it, in CSS pixels. */
function heightBeside(others: readonly (Markup | undefined)[]): number {
  const left = SHEET.height - others.reduce((sum, one) => sum + (one ? heightOf(one, SHEET.width) : 0), 0);
  return Math.max(LOWEST, Math.min(MAP.height, Math.floor(left / POINT) - AROUND_MAP));
}

/** The title, the date, and on a handover who receives it, and in which words the client said yes to that. */
function headerOf({ doc, words, say, named, quote }: Telling): readonly Markup[] {
  const line = dateLine(doc, words.language);
  const yes = doc.redactedFor === "handover" ? doc.allows?.handover : undefined;
  const [receiver, said] = [named(yes?.receiver), quote(yes?.words)];
  return [
    tag("h1", {}, shownText(doc.title) || words.voice.title),
    ...(line === "" ? [] : [tag("p", {}, line)]),
    ...(receiver === "" ? [] : [tag("p", {}, joined(say("receiver", { name: receiver }), said && `· ${said}`))]),
  ];
}

/** The map of a copy that is redacted already. */
function mapOf(
  seen: EcomapDocument,
  { layout, theme, voice, language, viewer, reader }: ReportOptions,
  height: number,
): Markup {
  const audience = seen.redactedFor ?? "client";
  const size = { width: MAP.width, height };
  const drawn = resolveDrawOptions({
    ...{ audience, ...size, header: false },
    ...{ ...(layout && { layout }), ...(theme && { theme }), ...(voice && { voice }), ...(language && { language }) },
    ...{ ...(viewer !== undefined && { viewer }), ...(reader !== undefined && { reader }) },
  });
  return pictureElement(onPlates(draw(seen, drawn).scene), drawn.idPrefix, size);
}

/** The client's goals and those of others, side by side. */
function goalTable(telling: Telling): Markup | undefined {
  const { own, others } = goalsOf(telling);
  if (own.length + others.length === 0) return undefined;
  const heads = [telling.say("goalsOf", { client: telling.client }), telling.say("goalsOthers")];
  const sides = [own, others].map(listOf);
  const [head, cells] = others.length > 0 ? [heads, sides] : [heads.slice(0, 1), sides.slice(0, 1)];
  return tag("table", { class: "sides" }, [
    tag("thead", {}, [
      tag(
        "tr",
        {},
        head.map((text) => tag("th", { scope: "col" }, text)),
      ),
    ]),
    tag("tbody", {}, [
      tag(
        "tr",
        {},
        cells.map((cell) => tag("td", {}, [cell])),
      ),
    ]),
  ]);
}
