import { statesOf } from "../../command/timeline/states.ts";
import { unionOf } from "../../command/timeline/union.ts";
import { forAudience } from "../../document/audience/for-audience.ts";
import { forPicture } from "../../document/audience/for-picture.ts";
import type { Wall } from "../../document/audience/wall.ts";
import type { When } from "../../document/dates.ts";
import type { Change, EcomapDocument } from "../../document/types.ts";
import { around } from "../../layout/around.ts";
import type { NetworkIndex } from "../../network/network-index.ts";
import { draw } from "../../scene/draw.ts";
import type { Drawing } from "../../scene/drawing.ts";
import type { Scene } from "../../scene/marks.ts";
import type { DrawOptions } from "../../scene/options.ts";
import { grown } from "../../scene/rects.ts";
import { drawStill, heldPlaces, type Steady, steadyBy } from "../../time/still.ts";

/** One drawing, step by step. */
export interface Series {
  /** What was done in each step. */
  readonly changes: readonly Change[];
  readonly still: (step: number, named: boolean, options: DrawOptions) => Still;
}

/** A drawing as it was after some changes. */
export interface Still {
  readonly index: NetworkIndex;
  readonly scene: Scene;
}

/** What stays the same from step to step: where everybody stands or will stand, how large letters are, and the edge. */
interface Frame extends Steady {
  readonly places: EcomapDocument["places"];
  readonly box: Scene["box"];
}

/** Who is told history may step through it; others see what there is. */
export const statesFor = (doc: EcomapDocument, options: DrawOptions): readonly EcomapDocument[] =>
  options.audience === "client" || options.audience === "team"
    ? statesOf(doc)
    : [forAudience(doc, options.audience, options)];

/** A document's states as drawings that hold still: who is in two of them stands on the same spot, at the same size. */
export function seriesOf(states: readonly EcomapDocument[], doc: EcomapDocument, wall: Wall): Series {
  const union = unionOf(states, states.at(-1) ?? doc);
  const frames = new Map<boolean, Frame & { readonly options: DrawOptions }>();

  const copyOf = (state: EcomapDocument, named: boolean, options: DrawOptions, places: EcomapDocument["places"]) =>
    named ? { ...forPicture(state, options.audience, options), ...(places && { places }) } : wall.copy(state, places);
  const frameFor = (named: boolean, options: DrawOptions): Frame => {
    const known = frames.get(named);
    if (known?.options === options) return known;
    const frame = { ...(named ? namedFrame(options) : wallFrame(options)), options };
    frames.set(named, frame);
    return frame;
  };

  const wallFrame = (options: DrawOptions): Frame => {
    const bare = wall.copy(union);
    // Somebody hidden would leave a hole.
    const saved = bare.members.length === union.members.length ? doc.places : undefined;
    const drawing = seenFromAfar(wall.copy(union, saved), options);
    const places = heldPlaces(drawing.placement, options.layout);
    const frame = { ...steadyBy(drawing), places, box: drawing.scene.box };
    return { ...frame, box: roomFor(frame, false, options) };
  };

  /** The edge round all that is drawn, also where names stand aside that had other room while places were sought. */
  const roomFor = (frame: Frame, named: boolean, options: DrawOptions): Scene["box"] => {
    const drawn = [union, doc].map((state) => drawStill(copyOf(state, named, options, frame.places), frame, options));
    return around([frame.box, ...drawn.map(({ placement }) => grown(placement.bounds, EDGE))]);
  };

  /** With their names people stand where they stood without. */
  const namedFrame = (options: DrawOptions): Frame => {
    const frame = frameFor(false, options);
    const { placement, scene } = drawStill(copyOf(union, true, options, frame.places), frame, options);
    const own = { ...frame, places: heldPlaces(placement, options.layout), box: scene.box };
    return { ...own, box: roomFor(own, true, options) };
  };

  return {
    changes: states.at(-1)?.history.slice(1 - states.length || states.length) ?? [],
    still: (step, named, options) => {
      const frame = frameFor(named, options);
      const copy = copyOf(states[Math.min(step, states.length - 1)] ?? doc, named, options, frame.places);
      const { index, scene } = drawStill(copy, frame, options);
      return { index, scene: { ...scene, box: frame.box } };
    },
  };
}

/** Round a map on a wall, in map units. */
const EDGE = 16;

/** A map is drawn for a smaller box than the one it fills, so that its letters are so many times as large; CSS pixels. */
const SEEN_FROM = { width: 640, height: 360 };

/** Half the size of a symbol that is seen from afar, in map units. */
export const radius = ({ kind }: { readonly kind?: string }): number =>
  kind === "animal" || kind === "other" ? 24 : 32;

/** How a map is drawn for a wall: calm, with large letters and symbols, for a box in CSS pixels. */
export function wallOptions(options: DrawOptions, width: number, height: number): DrawOptions {
  const larger = Math.max(1, Math.min(width / SEEN_FROM.width, height / SEEN_FROM.height));
  return {
    ...options,
    ...{ width: Math.max(1, width / larger), height: Math.max(1, height / larger), paper: "none" },
    ...{ header: false, legend: false, supportLetters: false },
    radius,
  };
}

/** The size of letters that is tried for a crowd, in map units, until it is so large in the box that the map is drawn for. */
const LETTERS = [20, 24, 28];
const LEGIBLE = 8;
/** Of a map that asks for no letters of its own. */
const SMALLEST = 12;

/** Laid out for all who will ever be there; a crowd with letters as large as they must be to be read on a wall. */
function seenFromAfar(copy: EcomapDocument, options: DrawOptions): Drawing {
  const first = draw(copy, { ...options, audience: "training" });
  const seen = ({ scene: { box }, look }: Drawing) =>
    (look.leastText || SMALLEST) * Math.min(options.width / box.width, options.height / box.height);
  let best = first;
  for (const leastText of LETTERS) {
    if (seen(best) >= LEGIBLE) break;
    best = drawStill(copy, { look: { ...first.look, leastText }, rolesUpTo: 0 }, options, false);
  }
  return best;
}

/** When a change was so. */
export const whenOf = ({ happened, recorded }: Change): When => happened ?? recorded.slice(0, 10);
