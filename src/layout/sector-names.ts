import type { Domain } from "../document/schema/terms.ts";
import type { MapWords } from "../words/member-words.ts";
import { around } from "./around.ts";
import { BAND_STEP, fitBands, type Ring, upToStep } from "./bands.ts";
import { cornersOf, cutOval } from "./cut-oval.ts";
import { type Cover, makeCover, nameAt } from "./ground-names.ts";
import { farOut, isNarrow, reachOut } from "./oval.ts";
import { symbolRect } from "./room.ts";
import { round } from "./round.ts";
import { pointAt } from "./seats.ts";
import { wrapText } from "./text/wrap.ts";
import { unitPoint } from "./trig.ts";
import type { GroundName, Grounds, PlacedSymbol, Point, Rect, Route, SectorGround } from "./types.ts";
import { isBetween, type Span, STEPS, turnOfStep } from "./wedges.ts";

const NAME_SIZE = 15;
/** A name on two lines. */
const NAME_WIDTH = 100;
/** The least way from the client to the rim. */
const LEAST_RIM = 300;
/** Between the rim and what stands within it. */
const FROM_RIM = 10;
/** The share of a narrow map's height that people stand in, at least, where it grows in height alone for its names. */
const STOOD_IN = 0.7;
/** How far inwards from the rim a name may stand, by which steps, and after how many steps of the rim it may lie on a tie. */
const INWARDS = 110;
const INWARD_STEP = 10;
const PATIENCE = 4;
/** Steps to the side that are tried, and what a turn to the side and a line more cost, in map units inwards. */
const ASIDE_STEP = 1.5;
const ASIDE = 2.2;
const BREAK = 14;
/** Straight up, as a share of a turn from where the first wedge begins. */
const UP = 0.125;

export interface NamedSectors {
  readonly domains: readonly Domain[];
  readonly wedges: readonly Span[];
  /** Of each member. */
  readonly wedgeOf: readonly number[];
  readonly rings: readonly Ring[];
  readonly members: readonly PlacedSymbol[];
  readonly routes: readonly Route[];
  readonly client: PlacedSymbol;
  readonly words: MapWords;
  readonly aspect: number;
  /** No text is smaller than this, in map units. */
  readonly leastText: number;
}

/** Wedges with the oval that they are cut from: as much wider than high as `oval` says. */
interface Cut extends NamedSectors {
  readonly oval: number;
}

/** The wedges as far out as everybody and all names need, with the arcs that tell the rings of those in them. */
export function nameSectors(named: NamedSectors): Grounds {
  const { domains, wedges, members, routes, client, aspect } = named;
  const cover = makeCover([client, ...members], routes);
  const { oval, far } = cutOval(members, aspect);
  let sectors: Cut = { ...named, oval };
  let rim = Math.max((LEAST_RIM * aspect) / oval, upToStep(far + FROM_RIM));
  let names: GroundName[] | undefined;
  for (let tries = 0; ; tries++) {
    names = namesAt(sectors, rim, cover, tries < PATIENCE);
    if (names) break;
    const wide = rim * sectors.oval;
    rim += BAND_STEP;
    if (isNarrow(aspect) && heightOf(members) > STOOD_IN * 2 * rim) sectors = { ...sectors, oval: wide / rim };
  }
  const arcs = arcsOf(sectors, rim);
  const placed = names;
  return {
    is: "sectors",
    radii: { x: round(rim * sectors.oval), y: round(rim) },
    sectors: domains.flatMap((domain, i): SectorGround[] => {
      const [wedge, name] = [wedges[i], placed[i]];
      if (!wedge || !name) return [];
      const side = (step: number): Point => {
        const { x, y } = onOval(rim, turnOfStep(step), sectors);
        return { x: round(x), y: round(y) };
      };
      return [
        {
          domain,
          ...(domains.length > 1 && { sides: [side(wedge.from), side(wedge.to)] as const }),
          wide: (wedge.to - wedge.from) * 2 > STEPS,
          arcs: arcs.flatMap((arc, a) => (isTrue(arc, a === 0 ? 1 : 2, i, sectors) ? [round(arc)] : [])),
          name,
        },
      ];
    }),
  };
}

/** From the top of the highest to the foot of the lowest. */
const heightOf = (members: readonly PlacedSymbol[]): number =>
  around(members.flatMap((symbol) => [symbolRect(symbol), symbol.label])).height;

/** A point so far out on the oval, measured upwards, in the direction that a turn has among the wedges. */
function onOval(far: number, turn: number, { aspect, oval }: Cut): Point {
  const at = pointAt({ far, turn }, aspect);
  const by = oval === aspect ? 1 : far / farOut(at, oval);
  return { x: at.x * by, y: at.y * by };
}

/** A place for every name, or nothing where one has none. */
function namesAt(sectors: Cut, rim: number, cover: (rect: Rect) => Cover, isChoosy: boolean): GroundName[] | undefined {
  const names: GroundName[] = [];
  for (const [i, domain] of sectors.domains.entries()) {
    const name = nameOf(sectors.words.voice.domains[domain], sectors.wedges[i], rim, sectors, cover, isChoosy);
    if (!name) return undefined;
    names.push(name);
  }
  return names;
}

/** One way to write a name in a wedge. */
interface Try {
  readonly lines: readonly string[];
  readonly step: number;
  readonly inwards: number;
  readonly cost: number;
}

/** The place in a wedge that is nearest to the middle of its rim and free: on one line, or on two. */
function nameOf(
  text: string,
  wedge: Span | undefined,
  rim: number,
  sectors: Cut,
  cover: (rect: Rect) => Cover,
  isChoosy: boolean,
): GroundName | undefined {
  if (!wedge) return undefined;
  const { domains, leastText } = sectors;
  const whole = domains.length < 2;
  const size = Math.max(NAME_SIZE, leastText);
  const maxWidth = (NAME_WIDTH * size) / NAME_SIZE;
  const broken = wrapText(text, { size, weight: "bold", maxWidth, maxLines: 2 });
  const tries = [[text], ...(broken.lines.length > 1 && !broken.cut ? [broken.lines] : [])].flatMap((lines) =>
    triesOf(lines, wedge, rim, whole),
  );
  for (const { lines, step, inwards } of tries.sort((a, b) => a.cost - b.cost)) {
    const name = nameWithin(lines, size, turnOfStep(step), onOval(rim - inwards, turnOfStep(step), sectors));
    if (!isWithin(name.rect, wedge, whole, rim, sectors)) continue;
    const covered = cover(name.rect);
    if (covered === "free" || (covered === "tie" && !isChoosy)) return name;
  }
  return undefined;
}

function triesOf(lines: readonly string[], wedge: Span, rim: number, whole: boolean): Try[] {
  const middle = whole ? STEPS * UP : (wedge.from + wedge.to) / 2;
  const half = (wedge.to - wedge.from) / 2;
  const tries: Try[] = [];
  for (let inwards = FROM_RIM; inwards <= INWARDS; inwards += INWARD_STEP) {
    for (let aside = 0; aside <= half; aside += ASIDE_STEP) {
      const cost = inwards + (aside / STEPS) * rim * ASIDE + (lines.length - 1) * BREAK;
      tries.push({ lines, inwards, cost, step: middle - aside });
      if (aside > 0) tries.push({ lines, inwards, cost, step: middle + aside });
    }
  }
  return tries;
}

/** A name that touches an oval from within, in a direction. */
function nameWithin(lines: readonly string[], size: number, turn: number, at: Point): GroundName {
  const { rect } = nameAt(lines, size, at);
  const out = unitPoint(turn);
  return nameAt(lines, size, { x: at.x - (out.x * rect.width) / 2, y: at.y - (out.y * rect.height) / 2 });
}

function isWithin(rect: Rect, wedge: Span, whole: boolean, rim: number, { aspect, oval }: Cut): boolean {
  return cornersOf(rect).every((corner) => {
    if (farOut(corner, oval) > rim - 6) return false;
    return whole || isBetween(corner, 3, wedge, aspect);
  });
}

/** Two arcs that keep the members of the three rings apart as well as can be. */
function arcsOf({ members, rings, client, oval }: Cut, rim: number): number[] {
  const start = client.radius + 30;
  const plan = { 1: upToStep(start + (rim - start) * 0.4), 2: upToStep(start + (rim - start) * 0.72), 3: rim };
  const ranged = members.flatMap((symbol, i) => {
    const ring = rings[i];
    return ring ? [{ ring, ...reachOut(symbol, 0, oval) }] : [];
  });
  const bands = fitBands(ranged, plan, start);
  return [bands[1], bands[2]].filter((arc) => arc < rim - 30);
}

/** Whether an arc leaves everybody of a wedge on the right side: an arc that would tell something else is not drawn. */
function isTrue(arc: number, ring: 1 | 2, wedge: number, { wedgeOf, rings, members, oval }: Cut): boolean {
  return members.every((symbol, i) => {
    if (wedgeOf[i] !== wedge) return true;
    const far = farOut(symbol, oval);
    return (rings[i] ?? 3) <= ring ? far <= arc : far >= arc;
  });
}
