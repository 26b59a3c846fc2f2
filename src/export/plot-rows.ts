import { documentAt } from "../command/timeline/document-at.ts";
import type { Telling } from "../describe/telling.ts";
import { isAlive } from "../describe/ties.ts";
import { dateOf, dayOf } from "../document/dates.ts";
import { SUPPORTS, type Support } from "../document/schema/terms.ts";
import type { Member, Tie } from "../document/types.ts";
import { indexNetwork, type NetworkIndex } from "../network/network-index.ts";
import type { Theme } from "../scene/theme.ts";
import { byDomain } from "../words/member-words.ts";

/** A row of a plot: a dot for each of some people, and for each on its other side, where it has one. */
export interface PlotRow {
  readonly label: string;
  readonly colour: string;
  readonly people: readonly string[];
  readonly others?: readonly string[];
}

/** Who counts: people, groups and places with whom there is or was contact; not who died, is gone or is hoped for. */
function countedIn({ members, clientTie }: NetworkIndex): readonly Member[] {
  return members.filter(({ id, kind }) => {
    const state = clientTie.get(id)?.state;
    return kind !== "animal" && kind !== "other" && state !== "wished" && state !== "ended" && state !== "deceased";
  });
}

/** Who is in each part of life. */
export function compositionRows({ index, words, memberCalled }: Telling, { domains }: Theme): readonly PlotRow[] {
  return byDomain(countedIn(index), words).map(({ domain = "other", name, members }) => ({
    ...{ label: name, colour: domains[domain], people: members.map(memberCalled) },
  }));
}

/** Who gives the client each kind of support, and on the other side who gets it of the client. */
export function supportRows({ index, words, memberCalled }: Telling, { client }: Theme): readonly PlotRow[] {
  const has = (kinds: Tie["gives"], kind: Support) =>
    kinds !== undefined && kinds !== "unknown" && kinds.includes(kind);
  const counted = countedIn(index);
  const side = (kind: Support, isToClient: boolean) =>
    counted.flatMap((member) => {
      const tie = index.clientTie.get(member.id);
      if (!tie || !isAlive(tie)) return [];
      const kinds = (tie.from === member.id) === isToClient ? tie.gives : tie.receives;
      return has(kinds, kind) ? [memberCalled(member)] : [];
    });
  const rows = SUPPORTS.map((kind) => ({
    ...{ label: words.voice.supports[kind], colour: client },
    ...{ people: side(kind, true), others: side(kind, false) },
  }));
  return rows.filter(({ people, others }) => people.length + others.length > 0);
}

/** As many dates as can be told apart. */
const DATES = 8;

/** Who is there on each of some dates, from the first that the document knows of to the last. */
export function sizeRows({ doc, words, memberCalled }: Telling, { client }: Theme): readonly PlotRow[] {
  const known = [...doc.history.map(dayOf), ...(doc.date === undefined ? [] : [dateOf(doc.date)])];
  const days = [...new Set(known)].sort();
  const step = (days.length - 1) / (DATES - 1);
  const some = days.length <= DATES ? days : Array.from({ length: DATES }, (_, i) => days[Math.round(i * step)] ?? "");
  return some.map((day) => ({
    ...{ label: words.language.date(day), colour: client },
    people: countedIn(indexNetwork(documentAt(doc, day))).map(memberCalled),
  }));
}
