import { agreementsOf } from "../describe/conferences.ts";
import { type DescribeOptions, tellingFor } from "../describe/describe.ts";
import type { Telling } from "../describe/telling.ts";
import type { Conference, EcomapDocument } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import type { Markup } from "../picture/to-string.ts";
import { circlePicture } from "./circle.ts";
import { pageText, section, table, tag } from "./html.ts";
import { lastConference } from "./last-conference.ts";
import { REPORT_STYLE } from "./styles.ts";

/** For whom a plan is, and in what words. */
export type ConferenceOptions = Omit<DescribeOptions, "length" | "since">;

/**
 * The plan of the last conference on one A4, as the text of one HTML file: the question, who leads it and where, who sits in
 * the circle, what was agreed with whom and until when, and when they meet again; as far as its audience may know. Of
 * the time that people have to themselves nothing is told.
 * @throws {EcomapError} as `forAudience`; `unknown-record` where there is no conference that its audience may see.
 */
export function renderConference(doc: EcomapDocument, options: ConferenceOptions = {}): string {
  const telling = tellingFor(doc, options);
  const { say, words, client } = telling;
  const conference = lastConference(telling.doc.conferences ?? []);
  if (!conference) {
    throw new EcomapError({ code: "unknown-record", path: ["conferences"], params: { table: "conferences" } });
  }
  const { date } = conference;
  return pageText(words.language, say("conference"), REPORT_STYLE, [
    tag("header", {}, [
      tag("h1", {}, say("conference")),
      tag(
        "p",
        {},
        [client, date === undefined ? "" : words.language.date(date)].filter((one) => one !== "").join(" · "),
      ),
    ]),
    tag("main", { class: "plan" }, [
      questionOf(telling, conference),
      circleOf(telling, conference),
      informationOf(telling, conference),
      section(say("ownTime"), [tag("p", {}, say("ownTimeHint"))]),
      agreementsIn(telling, conference),
      againOf(telling, conference),
    ]),
  ]);
}

/** The question, and beside it who asked and leads, where, with what food, and who interprets. */
function questionOf({ say, quote, called, named }: Telling, conference: Conference): Markup | undefined {
  const { question, askedBy, coordinator, place, food, interpreter } = conference;
  const led = [named(coordinator?.name), named(coordinator?.from)].filter((one) => one !== "").join(" · ");
  const rows = [
    [say("askedBy"), askedBy === undefined ? "" : called(askedBy)],
    [say("coordinator"), led],
    ...[
      [say("place"), named(place)],
      [say("food"), named(food)],
      [say("interpreter"), named(interpreter)],
    ],
  ].filter(([, answer]) => answer !== "");
  const asked = quote(question);
  return section(say("question"), [
    asked === "" ? undefined : tag("p", { class: "question" }, asked),
    ...rows.map(([head = "", answer = ""]) => tag("p", {}, `${head} ${answer}`)),
  ]);
}

/** Those who are asked to come, but who did not: the client too, and people who are not on the map. Of whom nobody said whether they came are there. */
function circleOf({ doc, say, called, named, client, words }: Telling, { invited }: Conference): Markup | undefined {
  const asked = invited === undefined || invited === "unknown" ? [] : invited;
  const there = asked.filter(({ came }) => came !== "no");
  const names = there.map(({ member, name }) => (member === undefined ? named(name) : called(member)));
  const all = [...new Set([client, ...names])].filter((name) => name !== "");
  if (all.length < 2 || there.length === 0) return undefined;
  const own = words.voice.self.name;
  const title = say("circle");
  return section(title, [
    tag("figure", {}, [
      circlePicture(
        title,
        doc.client.name === undefined ? all.map((name) => (name === client ? own : name)) : all,
        words.language,
      ),
    ]),
  ]);
}

/** What professionals told in the first part. */
function informationOf({ say, quote }: Telling, { information }: Conference): Markup | undefined {
  const told = quote(information);
  return told === "" ? undefined : section(say("explained"), [tag("p", {}, told)]);
}

/** A table of what was agreed; where nothing is yet, lines to write on. */
function agreementsIn(telling: Telling, conference: Conference): Markup | undefined {
  const { say } = telling;
  const rows = agreementsOf(telling, conference).map(({ words, who, when }) => [words, who, when]);
  if (rows.length > 0) return section(say("plan"), [table([say("what"), say("role"), say("when")], rows)]);
  const lines = Array.from({ length: 5 }, () => tag("p", {}));
  return section(say("plan"), [tag("div", { class: "lines" }, lines)]);
}

/** When they meet again, and who calls them together. */
function againOf({ say, called, words }: Telling, { followUp }: Conference): Markup | undefined {
  const by = followUp?.calledBy === undefined ? "" : called(followUp.calledBy);
  const date = followUp?.date === undefined ? "" : words.language.date(followUp.date);
  if (by === "" && date === "") return undefined;
  return tag("p", { class: "again" }, [
    ...(date === "" ? [] : [tag("strong", {}, say("followUp", { date }))]),
    ...(by === "" ? [] : [tag("span", {}, ` ${say("calledBy")} ${by}`)]),
  ]);
}
