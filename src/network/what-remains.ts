import { SUPPORTS, type Support } from "../document/schema/terms.ts";
import type { EcomapDocument } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { type Alter, giversOf } from "./alter.ts";
import { altersIn, present } from "./counted.ts";
import { indexNetwork } from "./network-index.ts";
import { takenOut, type Without } from "./without.ts";

/** Who gives a kind of support, by id, now and without those who are left out. */
export interface SupportOutlook {
  readonly support: Support;
  readonly now: readonly string[];
  readonly left: readonly string[];
  /** `stays`: two or more still give it. `on-one`: one alone would. `nobody`: it would end. `not-given`: nobody gives it now. */
  readonly becomes: "stays" | "on-one" | "nobody" | "not-given";
}

/** What remains of a network, as far as it needs no graph to be told. */
export interface Remains {
  /** The ids of those who are left out. */
  readonly gone: readonly string[];
  readonly supports: readonly SupportOutlook[];
  /** The ids of people who count as staying without the professionals, though nobody told whether they are one. */
  readonly sphereUntold: readonly string[];
  /** Under four of the client's own people: say it in words, not in an empty picture. */
  readonly inWords: boolean;
}

const FEW = 4;

/**
 * Who remains of a network, and what support. For the client and the team alone.
 * @throws {EcomapError} `not-for-others` for a copy that was made for others; as {@link takenOut}.
 */
export function whatRemains(doc: EcomapDocument, without: Without): Remains {
  const { redactedFor = "client" } = doc;
  if (redactedFor !== "client" && redactedFor !== "team") {
    throw new EcomapError({ code: "not-for-others", path: ["redactedFor"], params: {} });
  }
  const gone = takenOut(doc, without);
  const index = indexNetwork(doc);
  const [now, left] = [present(altersIn(index, new Set())), present(altersIn(index, gone))];
  return {
    gone: doc.members.flatMap(({ id }) => (gone.has(id) ? [id] : [])),
    supports: SUPPORTS.map((support) => supportOutlook(support, now, left)),
    sphereUntold: without === "professionals" ? idsOf(left.filter(isSphereUntold)) : [],
    inWords: left.filter(({ drawn }) => drawn !== "formal").length < FEW,
  };
}

function supportOutlook(support: Support, before: readonly Alter[], after: readonly Alter[]): SupportOutlook {
  const [now, left] = [idsOf(giversOf(before, support)), idsOf(giversOf(after, support))];
  const becomes =
    now.length === 0 ? "not-given" : left.length === 0 ? "nobody" : left.length === 1 ? "on-one" : "stays";
  return { support, now, left, becomes };
}

/** A place or a club is no professional, whatever was told of it. */
const isSphereUntold = ({ kind = "person", sphere }: Alter): boolean => kind === "person" && sphere === undefined;

const idsOf = (alters: readonly Alter[]): readonly string[] => alters.map(({ id }) => id);
