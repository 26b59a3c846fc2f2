import { contactAnswer } from "../describe/calling.ts";
import type { Telling } from "../describe/telling.ts";
import { bondFacts, flowsOf, isAlive } from "../describe/ties.ts";
import { whoParagraphs } from "../describe/who.ts";
import type { Support } from "../document/schema/terms.ts";
import type { Member } from "../document/types.ts";
import type { Markup } from "../picture/to-string.ts";
import { byDomain, memberDomainWords, roleLine } from "../words/member-words.ts";
import { table, tag } from "./html.ts";

/** So many people fit in a table; more are told in short, in two columns: each on lines of their own, or, of many, on. */
const MOST_ROWS = 6;
const MOST_LINES = 25;

export const isTable = ({ index }: Telling): boolean => index.members.length <= MOST_ROWS;

export const isMany = ({ index }: Telling): boolean => index.members.length > MOST_LINES;

/** The people, in a table or in short; where no more is told than who they are, in sentences. */
export function peopleOf(telling: Telling): readonly Markup[] {
  const { index, say, client } = telling;
  const rows = index.members.map((member) => factsOf(telling, member));
  const heads = [
    ...[say("name"), say("role"), say("contact")],
    ...[say("getsFrom", { client }), say("givesTo", { client }), say("call")],
  ];
  const used = heads.map((_, i) => rows.some((row) => row[i] !== ""));
  if (!used.slice(2).includes(true)) return whoParagraphs(telling, true).map((text) => tag("p", {}, text));
  if (isMany(telling)) return onAndOn(telling);
  if (!isTable(telling))
    return [
      tag(
        "ul",
        {},
        index.members.map((member) => tag("li", {}, inShort(telling, member))),
      ),
    ];
  const kept = (row: readonly string[]) => row.filter((_, i) => used[i]);
  return [table(kept(heads), rows.map(kept))];
}

function factsOf(telling: Telling, member: Member): readonly string[] {
  const { toClient, toMember } = flowsOf(telling, member);
  return [
    telling.memberCalled(member),
    roleOf(telling, member),
    bondFacts(telling, member).join("; "),
    ...[toClient, toMember, contactAnswer(telling, member, telling.say)],
  ];
}

function roleOf({ words }: Telling, member: Member): string {
  const role = roleLine(words, member);
  return role === "" ? memberDomainWords(words, member) : role;
}

/** A person in the words of the map: a third of the room of a row. */
const inShort = (telling: Telling, member: Member, end = ""): readonly Markup[] => [
  tag("strong", {}, telling.memberCalled(member)),
  tag("span", {}, `${["", ...shortFacts(telling, member)].join(" · ")}${end}`),
];

/** Many people, one after another in each part of life. */
const onAndOn = (telling: Telling): readonly Markup[] =>
  byDomain(telling.index.members, telling.words).map(({ name, members }) =>
    tag("p", {}, [
      tag("span", { class: "small" }, `${name} `),
      ...members.flatMap((one) => inShort(telling, one, ". ")),
    ]),
  );

function shortFacts(telling: Telling, member: Member): readonly string[] {
  const { index, say, word, words } = telling;
  const { language, voice } = words;
  const tie = index.clientTie.get(member.id);
  const [toClient, toMember] = tie?.from === member.id ? [tie.gives, tie.receives] : [tie?.receives, tie?.gives];
  const { sentences } = language;
  const kindsOf = (kinds: readonly Support[] | "unknown" | undefined) =>
    tie === undefined || !isAlive(tie) || kinds === undefined || kinds === "unknown"
      ? ""
      : language.list(kinds.map((kind) => voice.supports[kind]));
  const [gets, gives] = [kindsOf(toClient), kindsOf(toMember)];
  const help = (heading: string, what: string) => (what === "" ? "" : `${heading}: ${what}`);
  // Not to know whether one may call is not told of each.
  const call = member.contact?.answer === "unknown" ? "" : contactAnswer(telling, member, word);
  return [
    isMany(telling) ? roleLine(words, member) : roleOf(telling, member),
    bondFacts(telling, member, isMany(telling) ? "least" : "short").join(language.comma),
    ...(gets === gives
      ? [help([sentences.helps, sentences.getsHelp].join(language.comma), gets)]
      : [help(sentences.helps, gets), help(sentences.getsHelp, gives)]),
    call && `${say("call")}: ${call.replace(/[.።]$/u, "")}`,
  ].filter((text) => text !== "");
}
