import { tellingFor } from "../describe/describe.ts";
import { leavingText } from "../describe/moments.ts";
import type { Telling } from "../describe/telling.ts";
import { flowsOf } from "../describe/ties.ts";
import { shownText } from "../document/clean-text.ts";
import { saidNo } from "../document/said-no.ts";
import type { Audience } from "../document/schema/terms.ts";
import type { EcomapDocument, Member } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import type { Markup } from "../picture/to-string.ts";
import type { Language } from "../words/language.ts";
import { roleLine } from "../words/member-words.ts";
import { pageText, tag } from "./html.ts";
import { POCKET_STYLE } from "./styles.ts";

export interface PocketOptions {
  /** English where nothing is said. */
  readonly language?: Language;
  /** The client alone: others are refused. */
  readonly audience?: Audience;
}

/** The panels between the cover and the back of a folded sheet, and how many people have room on one. */
const INSIDE = 6;
const MOST = 2;

/**
 * My people in my pocket: whom the client may call, and for what, as the text of one HTML file. Printed it is a card of
 * eight panels on a lying A4, to fold to A7; on a phone one column with numbers to touch. Only people with a yes to
 * calling are on it; no lines, no scores. For the client alone, as it holds numbers.
 * @throws {EcomapError} `wrong-option` for another audience; `redacted` for a copy made for one.
 */
export function renderPocket(doc: EcomapDocument, options: PocketOptions = {}): string {
  const { audience = "client" } = options;
  if (audience !== "client") {
    throw new EcomapError({
      ...{ code: "wrong-option", path: ["audience"] },
      params: { option: "audience", terms: ["client"] },
    });
  }
  const telling = tellingFor(doc, { ...options, audience });
  const people = telling.index.members.filter((member) => mayCall(telling, member));
  const each = Math.max(1, Math.min(MOST, groupsOf(people.length, INSIDE)));
  const onSheet = each * INSIDE;
  const sheets = Array.from({ length: Math.max(1, groupsOf(people.length, onSheet)) }, (_, i) =>
    sheetOf(telling, people.slice(i * onSheet, (i + 1) * onSheet), each, i === 0),
  );
  return pageText(telling.words.language, telling.say("pocket"), POCKET_STYLE, [tag("main", {}, sheets)]);
}

/** How many groups of so many it takes for all. */
const groupsOf = (all: number, each: number): number => Math.floor((all + each - 1) / each);

/** Whether a card tells that somebody may be called: the client said yes, and nothing stands against it. */
function mayCall({ index }: Telling, { id, contact, own, kind }: Member): boolean {
  const tie = index.clientTie.get(id);
  const isOver =
    tie?.state === "deceased" || tie?.state === "ended" || tie?.state === "broken" || tie?.state === "wished";
  return contact?.answer === "yes" && kind !== "animal" && kind !== "other" && !isOver && !saidNo(own) && !tie?.ban;
}

/** One sheet: cover, six panels, back. Panels are written in reading order; when printed each goes to its place and turn. */
function sheetOf(telling: Telling, people: readonly Member[], each: number, isFirst: boolean): Markup {
  const { say } = telling;
  const panel = (number: number, held: readonly (Markup | undefined)[], more = "") =>
    tag("section", { class: `panel p${number}${more}` }, held);
  const inside = Array.from({ length: INSIDE }, (_, i) => {
    const here = people.slice(i * each, (i + 1) * each);
    const none = people.length === 0 && i === 0 ? [tag("p", {}, say("noCalls"))] : ownLines(say("ownLines"));
    if (here.length === 0) return panel(i + 2, none, people.length === 0 && i === 0 ? "" : " paper");
    return panel(
      i + 2,
      here.map((member) => personOf(telling, member)),
      each > 1 ? " many" : "",
    );
  });
  return tag("div", { class: "sheet" }, [
    panel(1, [tag("h1", {}, say("pocket")), tag("p", {}, say("pocketIntro"))], isFirst ? "" : " again"),
    ...inside,
    panel(8, [...ownLines(say("ownWords")), tag("p", { class: "small" }, say("folding"))], " paper"),
    tag("div", { class: "cut paper" }),
  ]);
}

const ownLines = (text: string): readonly Markup[] => [
  tag("p", { class: "small" }, text),
  ...Array.from({ length: 4 }, () => tag("div", { class: "line" })),
];

/** Somebody to call: name, number, and for what. */
function personOf(telling: Telling, member: Member): Markup {
  const { words, say, quote, named, memberCalled } = telling;
  const { reach, contact } = member;
  const until = leavingText(telling, member);
  const [role, phone, message] = [roleLine(words, member), shownText(reach?.phone), named(reach?.messageName)];
  const help = flowsOf(telling, member).toClient;
  const what = quote(contact?.about) || (help && say("forWhat", { what: help }));
  return tag("article", {}, [
    tag("h2", {}, memberCalled(member)),
    role === "" ? undefined : tag("p", { class: "small" }, role),
    until === "" ? undefined : tag("p", { class: "small" }, until),
    phone === "" ? undefined : tag("p", { class: "number" }, [numberOf(phone)]),
    message === "" ? undefined : tag("p", {}, say("message", { name: message })),
    phone === "" && message === "" ? tag("p", { class: "paper line" }, say("number")) : undefined,
    ...[what, quote(contact?.conditions), quote(contact?.words)].map((text) =>
      text === "" ? undefined : tag("p", { class: "what" }, text),
    ),
  ]);
}

/** A number to touch, where it is nothing but a number: no other text becomes a link. Numbers are written from the left. */
function numberOf(phone: string): Markup {
  const digits = phone.replace(/[\s().\-/]/g, "");
  return /^\+?\d{3,15}$/.test(digits)
    ? tag("a", { href: `tel:${digits}`, dir: "ltr" }, phone)
    : tag("div", { dir: "auto" }, phone);
}
