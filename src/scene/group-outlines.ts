import type { PlacedSymbol, Point } from "../layout/types.ts";
import { contours } from "./contour.ts";
import { bodiesOf, holesOf, type Joints } from "./group-shape.ts";
import { reachOf } from "./hull.ts";

/** A group on the map: its members, all others, what joins its members, and how far its outline keeps from them. */
export interface GroupGround {
  readonly held: readonly PlacedSymbol[];
  readonly others: readonly PlacedSymbol[];
  readonly joints: Joints;
  readonly beyond: number;
  readonly half: number;
}

type Outlines = readonly (readonly Point[])[] | undefined;

/** The outlines that the groups round a client had last, and where everybody stood then. */
const lately = new WeakMap<PlacedSymbol, Map<string, readonly [where: readonly number[], outlines: Outlines]>>();

/**
 * The outlines round a group. They take long to find, and through time most groups stay as they were: where nobody
 * round the same client stands otherwise they are the same ones.
 * @param which tells one group on a map from another
 */
export function groupOutlines(client: PlacedSymbol, which: string, ground: GroupGround): Outlines {
  const where = whereOf(ground);
  const known = lately.get(client) ?? new Map<string, readonly [readonly number[], Outlines]>();
  lately.set(client, known);
  const [before, outlines] = known.get(which) ?? [];
  if (before?.length === where.length && before.every((at, i) => at === where[i])) return outlines;
  const found = contours(bodiesOf(ground.held, ground.joints, ground.beyond, ground.half), holesOf(ground.others));
  known.set(which, [where, found]);
  return found;
}

const whereOf = ({ held, others, joints: { ways, fields }, beyond, half }: GroupGround): number[] => [
  ...[held.length, ways.length, beyond, half],
  ...[...held, ...others].flatMap((symbol) => [symbol.x, symbol.y, reachOf(symbol)]),
  ...[...ways, ...fields].flatMap((points) => points.flatMap(({ x, y }) => [x, y])),
];
