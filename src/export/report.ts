import { type DescribeOptions, tellingFor } from "../describe/describe.ts";
import { goalsOf } from "../describe/goals.ts";
import { contactParagraphs, experienceParagraphs, planParagraphs } from "../describe/log.ts";
import type { Telling } from "../describe/telling.ts";
import { groupParagraphs } from "../describe/who.ts";
import { agreementParagraphs, interventionParagraphs, moveParagraphs, muchParagraphs } from "../describe/work.ts";
import { shownText } from "../document/clean-text.ts";
import type { EcomapDocument } from "../document/types.ts";
import { pictureElement } from "../picture/elements.ts";
import type { Markup } from "../picture/to-string.ts";
import { draw } from "../scene/draw.ts";
import { type DrawOptions, resolveDrawOptions } from "../scene/options.ts";
import { dateLine } from "../words/date-line.ts";
import { listOf, pageText, section, tag } from "./html.ts";
import { isMany, isTable, peopleOf } from "./people.ts";
import { REPORT_STYLE } from "./styles.ts";

/** For whom a report is, and in what words; and how its map is drawn. */
export type ReportOptions = Omit<DescribeOptions, "length" | "since"> & Partial<Pick<DrawOptions, "layout" | "theme">>;

/** The map of the first sheet in CSS pixels: an upright A4 without its margins and the lines above it. */
const MAP = { width: 703, height: 815 };

/**
 * A report to print, as the text of one HTML file: on the first A4 the map and the goals side by side, on the second the
 * people, what is being worked on, agreements, and the answers about calling; all of it as far as its audience may know. It
 * fetches and runs nothing. The same document and options give the same text everywhere.
 * @throws {EcomapError} as `forAudience`, so `not-allowed` for a handover without a dated yes that names the receiver.
 */
export function renderReport(doc: EcomapDocument, options: ReportOptions = {}): string {
  const { layout, theme, ...forWhom } = options;
  const telling = tellingFor(doc, forWhom);
  const { voice, language } = telling.words;
  return pageText(language, voice.title, REPORT_STYLE, [
    tag("header", {}, headerOf(telling)),
    tag("main", {}, [
      tag("figure", {}, [mapOf(telling.doc, { ...options, language })]),
      section(telling.say("goals"), [goalTable(telling)]),
      tag("div", { class: "words" }, sectionsOf(telling)),
    ]),
  ]);
}

/** The title, the date, and on a handover who receives it. */
function headerOf({ doc, words, say, named }: Telling): readonly Markup[] {
  const line = dateLine(doc, words.language);
  const receiver = doc.redactedFor === "handover" ? named(doc.allows?.handover?.receiver) : "";
  return [
    tag("h1", {}, shownText(doc.title) || words.voice.title),
    ...(line === "" ? [] : [tag("p", {}, line)]),
    ...(receiver === "" ? [] : [tag("p", {}, say("receiver", { name: receiver }))]),
  ];
}

/** The map of a copy that is redacted already. */
function mapOf(seen: EcomapDocument, { layout, theme, voice, language, viewer, reader }: ReportOptions): Markup {
  const audience = seen.redactedFor ?? "client";
  const drawn = resolveDrawOptions({
    ...{ audience, ...MAP, header: false },
    ...{ ...(layout && { layout }), ...(theme && { theme }), ...(voice && { voice }), ...(language && { language }) },
    ...{ ...(viewer !== undefined && { viewer }), ...(reader !== undefined && { reader }) },
  });
  return pictureElement(draw(seen, drawn).scene, drawn.idPrefix, MAP);
}

function sectionsOf(telling: Telling): readonly (Markup | undefined)[] {
  const { say, doc } = telling;
  const isTeam = doc.redactedFor === "team";
  return [
    section(say("who"), peopleOf(telling), isTable(telling) ? "wide" : "people"),
    section(say("groups"), groupsOf(telling)),
    section(say("work"), [
      listOf([
        ...muchParagraphs(telling),
        ...moveParagraphs(telling, true, false),
        ...(isTeam ? [] : interventionParagraphs(telling, ["planned"])),
      ]),
    ]),
    section(say("agreements"), [listOf(agreementParagraphs(telling))]),
    section(say("experience"), [listOf(experienceParagraphs(telling))]),
    section(say("byDate"), [isTeam ? listOf(planParagraphs(telling)) : undefined]),
    section(say("contacts"), [
      isTeam || doc.redactedFor === "handover" ? listOf(contactParagraphs(telling)) : undefined,
    ]),
  ];
}

/** So long is a text at least that tells more of a group than who is in it. */
const MORE = 200;

/** A line for each group; on large maps those of which only the people are told go on after one another. */
function groupsOf(telling: Telling): readonly (Markup | undefined)[] {
  const texts = groupParagraphs(telling);
  if (!isMany(telling)) return [listOf(texts)];
  const [long, short] = [true, false].map((isLong) => texts.filter((text) => text.length > MORE === isLong));
  return [listOf(long ?? []), short?.[0] === undefined ? undefined : tag("p", {}, short.join(" "))];
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
