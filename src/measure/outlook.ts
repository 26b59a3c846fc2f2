import type { EcomapDocument } from "../document/types.ts";
import { type Remains, whatRemains } from "../network/what-remains.ts";
import type { Without } from "../network/without.ts";
import { type Measures, measuresOf } from "./measure.ts";
import { type MemberMeasures, membersOf } from "./members.ts";
import { type PersonalNetwork, personalNetwork } from "./personal-network.ts";
import { remaining } from "./remaining.ts";

/** Who would carry most of the support, the most first; and whether anybody says it is heavy or too much already. */
export interface Carrier extends Pick<MemberMeasures, "id" | "load"> {
  readonly share: number;
  readonly isHeavy: boolean;
}

/** What remains of a network. It opens the talk on who takes over what; it never argues that care can end. */
export interface Outlook extends Remains {
  /** The map without them, to draw. */
  readonly doc: EcomapDocument;
  readonly now: Measures;
  readonly left: Measures;
  readonly carriers: readonly Carrier[];
}

/**
 * The map and the measures of a client without all professionals, without those who leave before a date, or without
 * certain people. For the client and the team alone.
 * @throws {EcomapError} as `measure`, and `not-for-others` for a copy that was made for others.
 */
export function outlook(doc: EcomapDocument, { without }: { readonly without: Without }): Outlook {
  const remains = whatRemains(doc, without);
  const gone = new Set(remains.gone);
  const left = personalNetwork(doc, gone);
  return {
    ...remains,
    doc: remaining(doc, gone),
    now: measuresOf(personalNetwork(doc)),
    left: measuresOf(left),
    carriers: carriersOf(left),
  };
}

const carriersOf = (network: PersonalNetwork): readonly Carrier[] =>
  membersOf(network)
    .flatMap(({ id, share, load }): Carrier[] =>
      share === null || share === 0 ? [] : [{ id, share, load, isHeavy: load === "heavy" || load === "overloaded" }],
    )
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
