import { type DescribeOptions, tellingFor } from "../describe/describe.ts";
import type { EcomapDocument } from "../document/types.ts";
import { pageText, table, tag } from "./html.ts";
import { lastConference } from "./last-conference.ts";
import { OWN_TIME_STYLE } from "./styles.ts";

/** For whom a sheet is, and in what words; of which conference, by id, where it is not the last. */
export type OwnTimeOptions = Omit<DescribeOptions, "length" | "since"> & { readonly conference?: string };

/** Rows to write an agreement in. */
const ROWS = 7;

/**
 * An empty A3 sheet for the part of a conference that people have to themselves, as the text of one HTML file: the question
 * they came for, room to think and draw, and rows for what they agree, with whom and until when. It bears no name but
 * those in the question, and nothing that is written on it comes into a document. Without a conference it has no question.
 * @throws {EcomapError} as `forAudience`.
 */
export function renderOwnTime(doc: EcomapDocument, { conference: id, ...options }: OwnTimeOptions = {}): string {
  const { doc: seen, say, quote, words } = tellingFor(doc, options);
  const all = seen.conferences ?? [];
  const question = quote((id === undefined ? lastConference(all) : all.find((one) => one.id === id))?.question);
  const rows = Array.from({ length: ROWS }, () => ["", "", ""]);
  return pageText(words.language, say("ownTime"), OWN_TIME_STYLE, [
    tag("header", {}, [
      tag("h1", {}, say("ownTime")),
      tag("p", {}, say("ownSheet")),
      question === "" ? undefined : tag("p", { class: "question" }, question),
    ]),
    tag("main", {}, [tag("div", { class: "room" }), table([say("agreements"), say("role"), say("when")], rows)]),
  ]);
}
