import { shownText } from "../document/clean-text.ts";
import { listed } from "../document/spells.ts";
import type { Group, Member } from "../document/types.ts";
import { domainTold } from "../network/member-facts.ts";
import { byDomain, roleLine } from "../words/member-words.ts";
import type { Prose } from "./prose.ts";
import { joined, type Telling } from "./telling.ts";

/** Who is on the map, by part of life; and, where all is told, what they are to the client. Of whom nothing is told that is said. */
export function whoParagraphs(telling: Telling, isLong: boolean): readonly string[] {
  const { index, words, say, client } = telling;
  if (index.members.length === 0) return [joined(say("empty"), words.voice.invitation)];
  const isUnnamed = (one: Member) => shownText(one.name) === "" && domainTold(one, words.vocabulary) === undefined;
  const named = index.members.filter((one) => !isUnnamed(one));
  const domains = byDomain(named, words).map(({ name, members }) => {
    const names = members.map((one) => withFacts(telling, one, isLong));
    return say("domain", { domain: name, names: words.language.list(names) });
  });
  const told = [...domains, ...(named.length < index.members.length ? [say("unnamed")] : [])];
  return [...(named.length === 0 ? [] : [say("around", { client })]), ...(isLong ? told : [joined(...told)])];
}

/** A name with what it does not say itself: that somebody is hoped for, or died; and where all is told the role. */
function withFacts({ index, words, memberCalled }: Telling, member: Member, isLong: boolean): string {
  const state = index.clientTie.get(member.id)?.state;
  const isTold = state === "wished" || state === "deceased";
  const facts = [isLong ? roleLine(words, member) : "", isTold ? words.voice.states[state] : ""];
  const said = facts.filter((fact) => fact !== "").join(", ");
  return said === "" ? memberCalled(member) : `${memberCalled(member)} (${said})`;
}

/** Each group: who is in it, how it meets, and who brings what. */
export const groupParagraphs = (telling: Telling): readonly string[] => groupTexts(telling, () => true);

/** The same of some groups. */
export function groupTexts(telling: Telling, isTold: (group: { readonly id: string }) => boolean): readonly string[] {
  const { doc, index, words, say, called } = telling;
  return index.groups.filter(isTold).map(({ id, kind, name, members }) => {
    const group = doc.groups?.find((one) => one.id === id);
    const names = words.language.list(members.map(called));
    return joined(
      say("group", { group: shownText(name) || words.voice.groups[kind], names }),
      group && howText(telling, group),
      ...listed(group?.contributions).map((one) => bringsText(telling, one)),
      ...listed(group?.meetings).map((meeting) => meetingText(telling, meeting)),
    );
  });
}

/** What a group is called. */
export const groupName = ({ words, named }: Telling, { name, kind = "circle" }: Group): string =>
  shownText(name) === "" ? words.voice.groups[kind] : named(name);

/** In what form a group meets, how often, and who leads it. */
export function howText({ say, called, quote }: Telling, { form, rhythm, chair }: Group): string {
  const often = quote(rhythm);
  return joined(
    form !== undefined && form !== "unknown" && say(FORM_KEYS[form]),
    often !== "" && say("rhythm", { words: often }),
    chair !== undefined && called(chair) !== "" && say("leads", { name: called(chair) }),
  );
}

type Contribution = Exclude<NonNullable<Group["contributions"]>, "unknown">[number];

/** Who brings what, and towards which goal. */
export function bringsText({ doc, say, called, quote }: Telling, { member, what, goal }: Contribution): string {
  const [giver, gift] = [called(member), quote(what)];
  const towards = quote(doc.goals?.find((one) => one.id === goal)?.words);
  if (giver === "" || gift === "") return "";
  return joined(say("brings", { name: giver, words: gift }), towards && say("forGoal", { words: towards }));
}

const FORM_KEYS = {
  meeting: "formMeeting",
  messages: "formMessages",
  "one-to-one": "formPair",
} as const satisfies Readonly<Record<string, keyof Prose>>;

type Meeting = Exclude<NonNullable<Group["meetings"]>, "unknown">[number];

/** A day on which a group came together, and who was there. */
export function meetingText(
  { say, quote, called, words: { language } }: Telling,
  { date, present, words }: Meeting,
): string {
  const names = language.list((present ?? []).map(called).filter((name) => name !== ""));
  if (date === undefined) return quote(words);
  return joined(`${say("met", { date: language.date(date) })}${names && `: ${names}`}.`, quote(words));
}
