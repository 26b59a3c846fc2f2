import type { Member } from "../document/types.ts";
import type { PlacedSymbol } from "../layout/types.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import { describeMember } from "../words/describe.ts";
import { type MapWords, memberName } from "../words/member-words.ts";
import type { Crowd } from "./crowd.ts";
import type { RingsShown } from "./ground-marks.ts";
import type { GroupMark } from "./marks.ts";
import { memberMarks } from "./member-marks.ts";
import { domainShown } from "./role-icons.ts";
import type { Theme } from "./theme.ts";

/** A member with what is said of it; nothing where it was not placed. */
export function memberMark(
  member: Member,
  symbol: PlacedSymbol | undefined,
  index: NetworkIndex,
  words: MapWords,
  theme: Theme,
  rings: RingsShown,
  crowd: Crowd,
): GroupMark[] {
  if (!symbol) return [];
  const meaning = {
    is: "member",
    label: describeMember(index, words, member, rings === "rings"),
    kind: words.language.sentences.member[member.kind ?? "person"],
  } as const;
  return [
    {
      ...{ type: "group", key: `member:${member.id}`, hook: "member", ...domainOf(member, index), meaning },
      ...(symbol.cut && { title: memberName(words, member) }),
      children: memberMarks(member, symbol, index, theme, rings, crowd),
    },
  ];
}

/** For hosts' own colours. */
export function domainOf(member: Member, { doc }: NetworkIndex): Pick<GroupMark, "domain"> {
  const domain = domainShown(member, doc.vocabulary);
  return domain === undefined ? {} : { domain };
}
