import { symbolRect } from "../layout/room.ts";
import type { Placement, Point, Rect } from "../layout/types.ts";
import type { DrawnGroup } from "../network/network-index.ts";
import type { Disc } from "./crowd.ts";
import { groupMarks } from "./group-marks.ts";
import { makeNames } from "./group-names.ts";
import type { GroupMark, Mark } from "./marks.ts";
import { overlap } from "./rects.ts";
import type { Theme } from "./theme.ts";

/** The groups of a map as they are drawn. */
export interface GroupLayers {
  /** Their grounds and outlines, the first at the back, under everything else. */
  readonly layers: readonly GroupMark[];
  /** Their names, over the ties. */
  readonly names: readonly GroupMark[];
  /** Points round all that is drawn of each. */
  readonly outlines: readonly (readonly Point[])[];
  /** The ground of the names. */
  readonly named: readonly Disc[];
  /** The numbers of those that the legend has to name, by id. */
  readonly numbers: ReadonlyMap<string, string>;
}

/** Each group with its name near it or, where there is no room for that and a legend to tell it, with a number on its outline. */
export function groupLayers(
  groups: readonly DrawnGroup[],
  placement: Placement,
  ground: Rect,
  theme: Theme,
  { leastText, legend }: { readonly leastText: number; readonly legend: boolean },
): GroupLayers {
  const drawn = groups.flatMap((group, i) => {
    const nth = groups.slice(0, i).filter(({ kind }) => kind === group.kind).length;
    const look = groupMarks(group, nth, placement, theme);
    return look.marks.length === 0 ? [] : [{ group, ...look }];
  });
  const nameOf = makeNames(
    placement,
    drawn.flatMap(({ outlines }) => outlines),
    ground,
    theme,
    leastText,
  );
  const numbers = new Map<string, string>();
  const rects: Rect[] = [];
  const names = drawn.flatMap(({ group: { id, name }, outlines }): GroupMark[] => {
    if (name === "") return [];
    const placed = nameOf(name, outlines, !legend);
    if (placed) rects.push(placed.rect);
    else numbers.set(id, String(numbers.size + 1));
    const number = numbers.get(id);
    const at = number === undefined ? undefined : numberSpot(outlines.flat(), placement, leastText);
    const marks = at ? numberMarks(number ?? "", at, theme, leastText) : (placed?.marks ?? []);
    return [{ type: "group", key: `group-name:${id}`, hook: "group-name", children: marks }];
  });
  return {
    layers: drawn.map(({ group, marks }) => ({
      ...{ type: "group", key: `group:${group.id}`, hook: "group", children: marks },
    })),
    names,
    outlines: [...drawn.flatMap(({ outlines }) => outlines), ...rects.map(cornersOf)],
    named: rects.flatMap(discsIn),
    numbers,
  };
}

const cornersOf = ({ x, y, width, height }: Rect): Point[] =>
  [0, 0.25, 0.5, 0.75, 1].flatMap((share) => [0, 1].map((down) => ({ x: x + width * share, y: y + height * down })));

/** A rectangle that is wider than high, as rounds in a row. */
function discsIn({ x, y, width, height }: Rect): Disc[] {
  const radius = height / 2;
  const count = Math.max(1, Math.ceil(width / height));
  const at = (i: number) => x + radius + ((width - height) * i) / Math.max(1, count - 1);
  return Array.from({ length: count }, (_, i) => ({ x: at(i), y: y + radius, radius }));
}

const NUMBER = 11;

/** A number as it stands on an outline and in the legend. */
export function numberMarks(text: string, { x, y }: Point, theme: Theme, leastText: number): Mark[] {
  const size = Math.max(NUMBER, leastText * 0.9);
  return [
    {
      type: "circle",
      key: "number-ground",
      x,
      y,
      radius: size * 0.75,
      fill: theme.ground,
      stroke: theme.group,
      strokeWidth: 1.5,
    },
    {
      type: "text",
      key: "number",
      text,
      x,
      y: y + size * 0.36,
      size,
      weight: "bold",
      anchor: "middle",
      fill: theme.text,
    },
  ];
}

/** The point of an outline that is furthest from the client and where a number lies on nobody; any where there is none. */
function numberSpot(points: readonly Point[], { client, members }: Placement, leastText: number): Point {
  const half = Math.max(NUMBER, leastText * 0.9) * 0.75 + 2;
  const taken = [client, ...members].flatMap((symbol) => [
    symbolRect(symbol),
    ...(symbol === client ? [] : [symbol.label]),
  ]);
  const isFree = ({ x, y }: Point) =>
    !taken.some((rect) => overlap(rect, { x: x - half, y: y - half, width: 2 * half, height: 2 * half }));
  const far = ({ x, y }: Point) => x * x + y * y;
  const outermost = (some: readonly Point[]) =>
    some.reduce<Point | undefined>((best, point) => (best && far(best) >= far(point) ? best : point), undefined);
  return outermost(points.filter(isFree)) ?? outermost(points) ?? client;
}
