import type { InterventionKind } from "../../document/schema/terms.ts";
import { wrapText } from "../../layout/text/wrap.ts";
import { helpingTies } from "../../network/helpers.ts";
import type { NetworkIndex } from "../../network/network-index.ts";
import { dateLine } from "../../words/date-line.ts";
import type { Language } from "../../words/language.ts";
import type { Lens, LensOf, LensSign } from "../lens.ts";
import { type LensIcon, lensIcons } from "./icons.ts";

/**
 * Lights who helps with a goal: the ties that do, with a sign, and whoever they lead to; all others stand back. A tie with nobody
 * but whose goal it is bears no sign. The goal stands under the title. Nothing where the map holds no such goal.
 */
export const goalLens =
  (goal: string): LensOf =>
  (index, { language }) => {
    const found = index.doc.goals?.find(({ id }) => id === goal);
    if (!found) return undefined;
    const lens = lensOn(
      index,
      { ties: new Set(found.ties === "unknown" ? [] : found.ties), members: new Set() },
      helpingTies(index, found).map(({ id }) => id),
      signOf("helps", language.lit.helps),
      language.lit.apart,
    );
    return { ...lens, line: lineOf(index, language, found.words) };
  };

/**
 * Lights what is worked on in one of the eight kinds of intervention: the ties and the people of all that is planned or done.
 * Nothing where there is none. The word for that kind stands under the title.
 */
export const interventionLens =
  (kind: InterventionKind): LensOf =>
  (index, { language, voice }) => {
    const { lit } = language;
    const found = (index.doc.interventions ?? []).filter((one) => one.kind === kind);
    if (found.length === 0) return undefined;
    const ties = new Set(found.flatMap((one) => one.ties ?? []));
    const members = new Set(found.flatMap((one) => one.members ?? []));
    const lens = lensOn(index, { ties, members }, [...ties, ...members], signOf("talk", lit.worked), lit.apart);
    return { ...lens, line: lineOf(index, language, voice.interventionKinds[kind]) };
  };

const ABOUT = { size: 14, maxWidth: 440, maxLines: 1 };

/** Under the title: the date of the map, and what the light is about, cut short where it is long. */
function lineOf({ doc }: NetworkIndex, language: Language, about = ""): string {
  const [said = ""] = about === "" ? [] : wrapText(about, ABOUT).lines;
  return [dateLine(doc, language), said].filter((part) => part !== "").join(" · ");
}

const signOf = (key: LensIcon, word: string): LensSign => ({ key, path: lensIcons[key], word });

interface Lit {
  readonly ties: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
}

/** Ties and people that are lit, some of them with a sign; all that none of them leads to stands back. */
function lensOn(
  { members, ties }: NetworkIndex,
  lit: Lit,
  signed: readonly string[],
  sign: LensSign,
  faintWord: string,
): Lens {
  const reached = new Set([
    ...lit.members,
    ...ties.filter(({ id }) => lit.ties.has(id)).flatMap(({ from, to }) => [from, to]),
  ]);
  const isLit = ({ id, from, to }: { id: string; from: string; to: string }) =>
    lit.ties.has(id) || lit.members.has(from) || lit.members.has(to);
  return {
    heading: sign.word,
    faint: new Set(
      [...members.filter(({ id }) => !reached.has(id)), ...ties.filter((tie) => !isLit(tie))].map(({ id }) => id),
    ),
    faintWord,
    kinds: [sign],
    signs: new Map(signed.map((id) => [id, [sign.key]])),
  };
}
