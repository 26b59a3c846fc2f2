import { dateOf, type When } from "../document/dates.ts";
import { saidNo } from "../document/said-no.ts";
import type { Member, Tie } from "../document/types.ts";
import type { Prose } from "./prose.ts";
import { joined, type Telling } from "./telling.ts";

/** What is kept on a ground that was said: whom it is about, since when, and in which words. */
interface Kept {
  readonly name: string;
  readonly ground: keyof Prose;
  readonly date: When | undefined;
  readonly words: string;
}

type Basis = NonNullable<Member["basis"]>;
type Ground = Exclude<NonNullable<Basis["ground"]>, "unknown">;
type Own = Member["own"];

/** On what grounds all this may be kept: those of one ground and day together, and with words of their own each alone. */
export function groundParagraphs(telling: Telling): readonly string[] {
  const groups = new Map<string, readonly Kept[]>();
  for (const one of keptIn(telling)) {
    const key = [one.ground, one.date === undefined ? "" : dateOf(one.date), one.words].join("\n");
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((some) => (some[0] ? [groundText(telling, some[0], some)] : []));
}

function groundText(
  { say, words: { language } }: Telling,
  { ground, date, words }: Kept,
  some: readonly Kept[],
): string {
  const day = date === undefined ? "" : `(${language.date(date)})`;
  const names = language.list([...new Set(some.map(({ name }) => name))]);
  return joined(say("domain", { domain: joined(say(ground), day), names }), words);
}

/**
 * A ground in words. Consent does not say whose: who said yes themselves is told so, and who says no themselves is never
 * told to agree.
 */
function groundKey(ground: Ground, own: readonly Own[]): keyof Prose {
  if (ground !== "consent") return ground;
  if (own.some(saidNo)) return "consentNo";
  return own.length > 0 && own.every((one) => one?.answer === "yes") ? "consent" : "consentUntold";
}

/** The day of a ground: of somebody's own yes the day they said it, and of one that they took back none, which is of before. */
function dayOf(key: keyof Prose, date: When | undefined, [first]: readonly Own[]): When | undefined {
  if (key === "consentNo") return undefined;
  return key === "consent" ? (first?.date ?? date) : date;
}

/** People, and ties: the client's by who is at the other end, those between two others by both. */
function keptIn(telling: Telling): readonly Kept[] {
  const { doc, index, memberCalled } = telling;
  const kept = (name: string, basis: Basis | undefined, own: readonly Own[]): readonly Kept[] => {
    const { ground, date, words } = basis ?? {};
    if (name === "" || ground === undefined || ground === "unknown") return [];
    const key = groundKey(ground, own);
    return [{ name, ground: key, date: dayOf(key, date, own), words: telling.quote(words) }];
  };
  const ownOf = ({ from, to }: Tie) =>
    [from, to].filter((end) => end !== doc.client.id).map((end) => index.memberById.get(end)?.own);
  return [
    ...index.members.flatMap((member) => kept(memberCalled(member), member.basis, [member.own])),
    ...index.ties.flatMap((tie) => kept(tieCalled(telling, tie), tie.basis, ownOf(tie))),
  ];
}

function tieCalled({ doc, called, word }: Telling, { from, to }: Tie): string {
  const [one = "", other = ""] = [from, to].filter((end) => end !== doc.client.id).map(called);
  return one === "" || other === "" ? one : word("pair", { one, other });
}
