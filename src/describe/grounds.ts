import { dateOf, type When } from "../document/dates.ts";
import type { Member, Tie } from "../document/types.ts";
import { joined, type Telling } from "./telling.ts";

/** What is kept on a ground that was said: whom it is about, since when, and in which words. */
interface Kept {
  readonly name: string;
  readonly ground: Ground;
  readonly date: When | undefined;
  readonly words: string;
}

type Basis = NonNullable<Member["basis"]>;
type Ground = Exclude<NonNullable<Basis["ground"]>, "unknown">;

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

/** People, and ties: the client's by who is at the other end, those between two others by both. */
function keptIn(telling: Telling): readonly Kept[] {
  const { index, memberCalled } = telling;
  const kept = (name: string, basis: Basis | undefined): readonly Kept[] => {
    const { ground, date, words } = basis ?? {};
    if (name === "" || ground === undefined || ground === "unknown") return [];
    return [{ name, ground, date, words: telling.quote(words) }];
  };
  return [
    ...index.members.flatMap((member) => kept(memberCalled(member), member.basis)),
    ...index.ties.flatMap((tie) => kept(tieCalled(telling, tie), tie.basis)),
  ];
}

function tieCalled({ doc, called, word }: Telling, { from, to }: Tie): string {
  const [one = "", other = ""] = [from, to].filter((end) => end !== doc.client.id).map(called);
  return one === "" || other === "" ? one : word("pair", { one, other });
}
