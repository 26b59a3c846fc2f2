import { widthOf } from "../layout/boxes.ts";
import { symbolRect } from "../layout/room.ts";
import type { Grounds, Placement, Point, Rect } from "../layout/types.ts";
import type { TextMark } from "./marks.ts";
import type { Theme } from "./theme.ts";
import { trackOf } from "./track.ts";

const SIZE = 12;
/** Of a line, in times the size of its letters. */
const LINE = 1.25;
/** Between a name and the outline of its group, and between a name and all else. */
const GAP = 5;
/** Places tried round a group. */
const TRIES = 48;
/** Looked at along a tie. */
const STOPS = 40;
/** On maps with more ties names do not look for a place between them. */
const TIES_KEPT_OFF = 300;

/**
 * Finds room for the names of groups: outside their outlines, on no symbol, label or tie, on no name of a ring, a
 * sector or another group, within the ground. No letters are smaller than `leastText`.
 */
export function makeNames(placement: Placement, ground: Rect, theme: Theme, leastText: number) {
  const size = Math.max(SIZE, leastText);
  const height = size * LINE;
  const taken = [placement.client, ...placement.members].flatMap((symbol) =>
    symbol.lines.length === 0 ? [symbolRect(symbol)] : [symbolRect(symbol), symbol.label],
  );
  taken.push(...namesOn(placement.grounds));
  const routes = placement.routes.length > TIES_KEPT_OFF ? [] : placement.routes;
  const lines = routes.map((route) => {
    const track = trackOf(route);
    return Array.from({ length: STOPS + 1 }, (_, i) => track.at((track.length * i) / STOPS));
  });
  const isCrossed = (rect: Rect) => lines.some((line) => line.some((point) => holds(rect, point, 4)));

  /** The name of a group where there is room for it, furthest from the client; nothing where there is none. */
  return (name: string, outline: readonly Point[]): TextMark[] => {
    const width = widthOf(name, size);
    const step = Math.max(1, Math.floor(outline.length / TRIES));
    const middle = middleOf(outline);
    const rects = outline
      .filter((_, i) => i % step === 0)
      .map((point): Rect => {
        const [dx, dy] = [point.x - middle.x, point.y - middle.y];
        const far = Math.max(1, Math.sqrt(dx * dx + dy * dy));
        const x = point.x + (dx / far) * (width / 2 + GAP) - width / 2;
        return { x, y: point.y + (dy / far) * (height / 2 + GAP) - height / 2, width, height };
      })
      .filter((rect) => isWithin(rect, ground) && !taken.some((other) => meet(rect, other)))
      .filter((rect) => !outline.some((point) => holds(rect, point, 1)));
    const best = outermost(rects.filter((rect) => !isCrossed(rect)));
    if (!best) return [];
    taken.push(best);
    const { x, y } = best;
    const at = { x: x + width / 2, y: y + height * 0.76 };
    const look = { size, weight: "normal", anchor: "middle", fill: theme.muted, halo: theme.ground } as const;
    return [{ type: "text", key: "name", text: name, ...at, ...look }];
  };
}

/** The names of rings or sectors. */
const namesOn = (grounds: Grounds | undefined): Rect[] =>
  (grounds?.is === "rings" ? grounds.rings : (grounds?.sectors ?? [])).map(({ name }) => name.rect);

const outermost = (rects: readonly Rect[]): Rect | undefined => {
  const far = ({ x, y, width, height }: Rect) => {
    const [dx, dy] = [x + width / 2, y + height / 2];
    return dx * dx + dy * dy;
  };
  return rects.reduce<Rect | undefined>((best, rect) => (best && far(best) >= far(rect) ? best : rect), undefined);
};

function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: sum.x / Math.max(1, points.length), y: sum.y / Math.max(1, points.length) };
}

const holds = ({ x, y, width, height }: Rect, point: Point, margin: number): boolean =>
  point.x > x - margin && point.x < x + width + margin && point.y > y - margin && point.y < y + height + margin;

const isWithin = (rect: Rect, ground: Rect): boolean =>
  rect.x >= ground.x &&
  rect.y >= ground.y &&
  rect.x + rect.width <= ground.x + ground.width &&
  rect.y + rect.height <= ground.y + ground.height;

const meet = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width + GAP && b.x < a.x + a.width + GAP && a.y < b.y + b.height + GAP && b.y < a.y + a.height + GAP;
