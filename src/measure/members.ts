import type { LoadLevel, Support } from "../document/schema/terms.ts";
import type { EcomapDocument } from "../document/types.ts";
import type { Flow } from "../network/alter.ts";
import { takenOut } from "../network/without.ts";
import type { MeasureOptions } from "./measure.ts";
import { type PersonalNetwork, personalNetwork } from "./personal-network.ts";
import { memberBetweenness } from "./structure.ts";
import { kindsIn } from "./support.ts";

/** What is measured of one member. Nothing here is a grade of a person. */
export interface MemberMeasures {
  readonly id: string;
  /** How many other members they know; `null` where it was not asked. */
  readonly degree: number | null;
  /** On how many shortest ways between two others they lie, without the client, as a share of all pairs; `null` under three. */
  readonly betweenness: number | null;
  /** Kinds of support that the client gets from them, and gives to them; `null` where it is not known. */
  readonly received: readonly Support[] | null;
  readonly given: readonly Support[] | null;
  /** Their part of all the support that the client gets; `null` where there is none. */
  readonly share: number | null;
  readonly load: LoadLevel | null;
}

/** The measures of each member who counts, in the order of their ids. @throws {EcomapError} as `measure`. */
export const measureMembers = (doc: EcomapDocument, { without }: MeasureOptions = {}): readonly MemberMeasures[] =>
  membersOf(personalNetwork(doc, takenOut(doc, without)));

export function membersOf({ alters, graph }: PersonalNetwork): readonly MemberMeasures[] {
  const between = graph && alters.length > 2 ? memberBetweenness(graph) : {};
  const total = alters.reduce((sum, { received }) => sum + kindsIn(received), 0);
  return alters.map(({ id, received, given, load }) => ({
    id,
    degree: graph?.degree(id) ?? null,
    betweenness: between[id] ?? null,
    received: listOf(received),
    given: listOf(given),
    share: total === 0 || listOf(received) === null ? null : kindsIn(received) / total,
    load: load ?? null,
  }));
}

const listOf = (flow: Flow): readonly Support[] | null => (flow === undefined || flow === "unknown" ? null : [...flow]);
