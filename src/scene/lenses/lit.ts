import type { InterventionKind } from "../../document/schema/terms.ts";
import type { NetworkIndex } from "../../network/network-index.ts";
import type { Lens, LensOf, LensSign } from "../lens.ts";
import { type LensIcon, lensIcons } from "./icons.ts";

/**
 * Lights who helps with a goal: the ties that do, with a sign, and whoever they lead to; all others stand back. Nothing
 * where the map holds no such goal.
 */
export const goalLens =
  (goal: string): LensOf =>
  (index, { language: { lit } }) => {
    const found = index.doc.goals?.find(({ id }) => id === goal);
    const ties = new Set(found?.ties);
    return found && lensOn(index, { ties, members: new Set() }, signOf("helps", lit.helps), lit.apart);
  };

/**
 * Lights what is worked on in one of the eight kinds of intervention: the ties and the people of all that is planned or done.
 * Nothing where there is none.
 */
export const interventionLens =
  (kind: InterventionKind): LensOf =>
  (index, { language: { lit } }) => {
    const found = (index.doc.interventions ?? []).filter((one) => one.kind === kind);
    if (found.length === 0) return undefined;
    const ties = new Set(found.flatMap((one) => one.ties ?? []));
    const members = new Set(found.flatMap((one) => one.members ?? []));
    return lensOn(index, { ties, members }, signOf("talk", lit.worked), lit.apart);
  };

const signOf = (key: LensIcon, word: string): LensSign => ({ key, path: lensIcons[key], word });

interface Lit {
  readonly ties: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
}

/** Signs on the ties and people that are lit; all that none of them leads to stands back. */
function lensOn({ members, ties }: NetworkIndex, lit: Lit, sign: LensSign, faintWord: string): Lens {
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
    signs: new Map([...lit.ties, ...lit.members].map((id) => [id, [sign.key]])),
  };
}
