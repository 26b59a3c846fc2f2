import { aboutParagraphs, wishParagraphs } from "../describe/about.ts";
import { ownParagraphs } from "../describe/calling.ts";
import { agreementParagraphs } from "../describe/conferences.ts";
import { groundParagraphs } from "../describe/grounds.ts";
import { contactParagraphs, doneParagraphs, experienceParagraphs, planParagraphs } from "../describe/log.ts";
import { momentParagraphs } from "../describe/moments.ts";
import type { Telling } from "../describe/telling.ts";
import { groupParagraphs } from "../describe/who.ts";
import { interventionParagraphs, moveParagraphs, muchParagraphs } from "../describe/work.ts";
import type { Markup } from "../picture/to-string.ts";
import { listOf, section, tag } from "./html.ts";
import { isMany, isTable, peopleOf } from "./people.ts";
import { ROOM, roomOf } from "./room.ts";

/** A part of the words under its heading, and which go first where there is no room; the first of all never. */
interface Part {
  readonly heading: string;
  readonly section: Markup;
  readonly goes: number;
}

/** All that a report tells in words, in its order. */
function allParts(telling: Telling): readonly Part[] {
  const { say, doc, client } = telling;
  const isTeam = doc.redactedFor === "team";
  const part = (
    goes: number,
    heading: string,
    held: readonly (Markup | undefined)[],
    name?: string,
  ): readonly Part[] => {
    const whole = section(heading, held, name);
    return whole ? [{ heading, section: whole, goes }] : [];
  };
  const work = [
    ...muchParagraphs(telling),
    ...moveParagraphs(telling, true, { withDone: false, withAgreers: !isMany(telling) }),
    ...(isTeam ? [] : interventionParagraphs(telling, ["planned", "let-go"])),
  ];
  const toldContacts = isTeam || doc.redactedFor === "handover" ? contactParagraphs(telling) : [];
  return [
    ...part(0, say("who"), peopleOf(telling), isTable(telling) ? "wide" : "people"),
    ...part(1, say("moments"), [listOf(momentParagraphs(telling))]),
    ...part(1, say("aboutClient", { client }), [listOf(aboutParagraphs(telling))]),
    ...part(1, say("groups"), groupsOf(telling)),
    ...part(0, say("work"), [listOf(work)]),
    ...part(0, say("agreements"), [listOf(agreementParagraphs(telling))]),
    ...part(2, say("experience"), [listOf(experienceParagraphs(telling))]),
    ...part(3, say(isTeam ? "byDate" : "doneByDate"), [
      listOf(isTeam ? planParagraphs(telling) : doneParagraphs(telling)),
    ]),
    ...part(4, say("contacts"), [listOf(toldContacts)]),
    ...part(6, say("themselves"), [listOf([...wishParagraphs(telling), ...ownParagraphs(telling)])]),
    ...part(5, say("kept"), [listOf(groundParagraphs(telling))]),
  ];
}

/** What fits on the second sheet, and what goes to another: whole parts, so that nobody has to look for half of one. */
export function partsOf(telling: Telling): { readonly here: readonly Part[]; readonly elsewhere: readonly Part[] } {
  const parts = allParts(telling);
  let left = ROOM;
  const here = new Set<Part>();
  for (const part of [...parts].sort((a, b) => a.goes - b.goes)) {
    const height = roomOf(part.section);
    if (part.goes > 0 && height > left) continue;
    here.add(part);
    left -= height;
  }
  return { here: parts.filter((part) => here.has(part)), elsewhere: parts.filter((part) => !here.has(part)) };
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
