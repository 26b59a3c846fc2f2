import { whatRemains } from "../../network/what-remains.ts";
import type { Without } from "../../network/without.ts";
import { dateLine } from "../../words/date-line.ts";
import { gapsIn, gapWords, remainsHeading, untoldIn } from "../../words/remains-words.ts";
import type { LensOf, LensSign } from "../lens.ts";
import { lensIcons } from "./icons.ts";

/**
 * What remains without some: they stand back, each with a sign for what nobody else would give, and whoever would be the
 * only one to give something has a sign for that; so has who counts as staying, though nobody told whether they are a
 * professional. It opens with the question who takes over what. Nothing where few of
 * the client's own people are left: that is told in words (`renderOutlook`), not by an empty picture.
 * @throws {EcomapError} while drawing: `not-for-others` for all audiences but client and team; `unknown-record`, `wrong-date`.
 */
export const outlookLens =
  (without: Without): LensOf =>
  (index, words) => {
    const { members, ties, doc } = index;
    const { language } = words;
    const remains = whatRemains(doc, without);
    if (remains.inWords) return undefined;
    const gone = new Set(remains.gone);
    const signs = new Map<string, string[]>();
    const kinds = gapsIn(remains).map((gap): LensSign => {
      const key = `${gap.becomes}-${gap.support}`;
      for (const id of gap.becomes === "nobody" ? gap.now : gap.left) signs.set(id, [...(signs.get(id) ?? []), key]);
      return {
        key,
        path: lensIcons[gap.support],
        word: gapWords(index, words, remains, gap),
        isGap: gap.becomes === "nobody",
      };
    });
    const untold = { key: "untold", path: lensIcons.untold, word: language.remains.maybe };
    for (const id of untoldIn(index, remains)) signs.set(id, [...(signs.get(id) ?? []), untold.key]);
    const isGone = ({ from, to }: { from: string; to: string }) => gone.has(from) || gone.has(to);
    return {
      heading: language.remains.heading,
      line: [remainsHeading(language, without, remains), dateLine(doc, language)]
        .filter((part) => part !== "")
        .join(" · "),
      faint: new Set([...members.filter(({ id }) => gone.has(id)), ...ties.filter(isGone)].map(({ id }) => id)),
      faintWord: language.remains.leaves,
      kinds: [...kinds, untold],
      signs,
    };
  };
