import { SUPPORTS, type Support } from "../document/schema/terms.ts";
import type { EcomapDocument } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { type Measures, measuresOf } from "./measure.ts";
import { type MemberMeasures, membersOf } from "./members.ts";
import { type PersonalNetwork, personalNetwork } from "./personal-network.ts";
import { remaining } from "./remaining.ts";
import { giversOf } from "./support.ts";
import { takenOut, type Without } from "./without.ts";

/** Who gives a kind of support, by id, now and without those who are left out. */
export interface SupportOutlook {
  readonly support: Support;
  readonly now: readonly string[];
  readonly left: readonly string[];
  /** `stays`: two or more still give it. `on-one`: one alone would. `nobody`: it would end. `not-given`: nobody gives it now. */
  readonly becomes: "stays" | "on-one" | "nobody" | "not-given";
}

/** Who would carry most of the support, the most first; and whether anybody says it is heavy or too much already. */
export interface Carrier extends Pick<MemberMeasures, "id" | "load"> {
  readonly share: number;
  readonly isHeavy: boolean;
}

/** What remains of a network. It opens the talk on who takes over what; it never argues that care can end. */
export interface Outlook {
  /** The ids of those who are left out. */
  readonly gone: readonly string[];
  /** The map without them, to draw. */
  readonly doc: EcomapDocument;
  readonly now: Measures;
  readonly left: Measures;
  readonly supports: readonly SupportOutlook[];
  readonly carriers: readonly Carrier[];
  /** Under four of the client's own people: say it in words, not in an empty picture. */
  readonly inWords: boolean;
}

const FEW = 4;

/**
 * The map and the measures of a client without all professionals, without those who leave before a date, or without
 * certain people. For the client and the team alone.
 * @throws {EcomapError} as `measure`, and `not-allowed` for a copy that was made for others.
 */
export function outlook(doc: EcomapDocument, { without }: { readonly without: Without }): Outlook {
  const { redactedFor = "client" } = doc;
  if (redactedFor !== "client" && redactedFor !== "team") {
    throw new EcomapError({ code: "not-allowed", path: ["redactedFor"], params: { audience: redactedFor } });
  }
  const gone = takenOut(doc, without);
  const [now, left] = [personalNetwork(doc), personalNetwork(doc, gone)];
  return {
    gone: doc.members.flatMap(({ id }) => (gone.has(id) ? [id] : [])),
    doc: remaining(doc, gone),
    now: measuresOf(now),
    left: measuresOf(left),
    supports: SUPPORTS.map((support) => supportOutlook(support, now, left)),
    carriers: carriersOf(left),
    inWords: left.alters.filter(({ drawn }) => drawn !== "formal").length < FEW,
  };
}

function supportOutlook(support: Support, now: PersonalNetwork, left: PersonalNetwork): SupportOutlook {
  const [before, after] = [now, left].map((network) => giversOf(network, support).map(({ id }) => id));
  const [one = [], other = []] = [before, after];
  const becomes =
    one.length === 0 ? "not-given" : other.length === 0 ? "nobody" : other.length === 1 ? "on-one" : "stays";
  return { support, now: one, left: other, becomes };
}

const carriersOf = (network: PersonalNetwork): readonly Carrier[] =>
  membersOf(network)
    .flatMap(({ id, share, load }): Carrier[] =>
      share === null || share === 0 ? [] : [{ id, share, load, isHeavy: load === "heavy" || load === "overloaded" }],
    )
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
