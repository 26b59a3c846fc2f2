import { forPicture } from "../document/audience/for-picture.ts";
import type { EcomapDocument } from "../document/types.ts";
import { ROLES_UP_TO } from "../layout/boxes.ts";
import { layOut } from "../layout/layout.ts";
import { ASPECT } from "../layout/oval.ts";
import { round } from "../layout/round.ts";
import type { Placement } from "../layout/types.ts";
import { indexNetwork, type NetworkIndex } from "../network/network-index.ts";
import type { MapWords } from "../words/member-words.ts";
import { wordsFor } from "../words/words-for.ts";
import { compose } from "./compose.ts";
import { distance } from "./field.ts";
import type { Look } from "./look.ts";
import type { Scene } from "./marks.ts";
import { type DrawOptions, radiusOf } from "./options.ts";
import { needsOf, type Sheet, sheetOf } from "./sheet.ts";
import { composeSketch } from "./sketch.ts";

/** A document on its way to a picture: what may be seen of it, where it stands, what is drawn. */
export interface Drawing {
  readonly index: NetworkIndex;
  readonly words: MapWords;
  readonly placement: Placement;
  readonly look: Look;
  readonly scene: Scene;
  /** Of a sketch: the drawing that it is a first sight of. */
  readonly drawn?: () => Drawing;
}

/** The one way down: redacted once, then indexed, laid out and composed. The same document and options give the same answer. */
export function draw(doc: EcomapDocument, options: DrawOptions): Drawing {
  const { index, words } = seenBy(doc, options);
  return legibly(index, words, options);
}

/**
 * A first sight of a large document, in a part of the time that drawing it takes: symbols and names near the places that
 * they will have, and plain lines for ties. Its `drawn` answers what {@link draw} does.
 */
export function sketch(doc: EcomapDocument, options: DrawOptions): Drawing {
  const { index, words } = seenBy(doc, options);
  const laid = layOn(sheetOf(options, index.members.length), index, words, options, 0, 1, undefined, 0, true);
  return {
    ...laid,
    scene: composeSketch(index, laid.placement, words, laid.look),
    drawn: () => legibly(index, words, options),
  };
}

/** What of a document its audience may see, with the words for it. */
export function seenBy(doc: EcomapDocument, options: DrawOptions): Pick<Drawing, "index" | "words"> {
  const seen = forPicture(doc, options.audience, options);
  return { index: indexNetwork(seen), words: wordsFor(seen, options) };
}

/** No text is drawn smaller, where nothing larger is asked for. Map units. */
const SMALLEST = 12;
/** Larger letters would leave the names no room. */
const LARGEST = 24;
/**
 * What is tried when a map is laid out again for a sheet, each a few times: whether roles stand under names, how much
 * narrower the map is than the sheet would have it, and how much larger letters are than they need be.
 */
const ATTEMPTS = [
  { roles: true, narrow: 1, ample: 1 },
  { roles: false, narrow: 1, ample: 1 },
  { roles: true, narrow: 0.8, ample: 1 },
  { roles: false, narrow: 0.8, ample: 1 },
  { roles: false, narrow: 0.8, ample: 1.1 },
  { roles: false, narrow: 1, ample: 1.2 },
  { roles: false, narrow: 0.9, ample: 1.3 },
] as const;
const TRIES = 4;
/** The same for a screen: fewer, as a living map is drawn at every change. */
const SCREEN_ATTEMPTS = [
  { roles: true, narrow: 1, ample: 1.1 },
  { roles: false, narrow: 1, ample: 1.1 },
  { roles: false, narrow: 0.8, ample: 1.2 },
] as const;
const SCREEN_TRIES = 2;
/** The same for a screen that is higher than wide. */
const UPRIGHT_ATTEMPTS = [
  { roles: false, narrow: 0.8, ample: 1.1 },
  { roles: false, narrow: 1.25, ample: 1.1 },
  { roles: false, narrow: 0.65, ample: 1.2 },
  { roles: false, narrow: 0.9, ample: 1 },
] as const;
/** A saved place may have been found with letters of another size, and holds with those. */
const HELD_LETTERS = [15, 17, 20] as const;
/** Up to so many have letters that are so much larger than the smallest that can be read: there is room for them. */
const HANDFUL = 5;
const COMFORT = { mm: 1.4, px: 1.2 } as const;
/** Of so many the map has no shape that could be asked for. */
const FEW = 3;
/** Of a larger map not all can be read at arm's length on one sheet; a wide picture of more than a few is drawn once. */
const CROWD = 60;
const SCREEN_CROWD = 25;

const isUpright = ({ width, height }: Sheet): boolean => height > width;

/** What is tried for so many on a sheet, and how often. */
function plannedFor(sheet: Sheet, members: number) {
  if (members > (sheet.unit === "mm" || isUpright(sheet) ? CROWD : SCREEN_CROWD)) return { attempts: [], tries: 0 };
  if (sheet.unit === "mm") return { attempts: ATTEMPTS, tries: TRIES };
  return isUpright(sheet)
    ? { attempts: UPRIGHT_ATTEMPTS, tries: 1 }
    : { attempts: SCREEN_ATTEMPTS, tries: SCREEN_TRIES };
}

/** The sizes of letters that are tried besides, where somebody has a saved place. */
const heldOn = (sheet: Sheet, { doc }: NetworkIndex, layout: DrawOptions["layout"]): readonly number[] =>
  sheet.unit === "px" && doc.places?.[layout]?.length ? HELD_LETTERS : [];

/** Laid out and composed; again with larger letters, until the smallest can be read. */
function legibly(index: NetworkIndex, words: MapWords, options: DrawOptions): Drawing {
  const { legend, layout } = options;
  const count = index.members.length;
  const sheet = sheetOf(options, count);
  if (sheet.letters) return steadily(sheet, sheet.letters, index, words, options);
  const { width, unit } = sheet;
  const isHandful = count > 0 && count <= HANDFUL;
  const leastText = sheet.leastText * (isHandful ? COMFORT[unit] : 1);
  const known = new Map<string, Drawing>();
  /** Attempts come upon the same sizes again and again. */
  const drawIn = (letters: number, wide: number, roles: boolean): Drawing => {
    const key = [letters, proportionFor(sheet, options, wide), roles && count <= ROLES_UP_TO].join();
    const drawing =
      known.get(key) ?? composed(layOn(sheet, index, words, options, letters, wide, roles ? undefined : 0));
    known.set(key, drawing);
    return drawing;
  };
  const needed = ({ scene }: Drawing) => (leastText * scene.box.width) / width;
  const legible = (drawing: Drawing) => Math.max(SMALLEST, drawing.look.leastText) / needed(drawing);
  /** Where somebody must move, all may a little, if no pin does. */
  const moved = (drawing: Drawing): number => {
    const by = sheet.unit === "mm" ? 0 : strayed(drawing, layout);
    return by > 0 ? Math.max(by, SLIGHT * count) : 0;
  };
  /** No role on paper goes for more than can be read. */
  const enough = (roles: boolean) => (isHandful && unit === "mm" && !roles ? 1 / COMFORT.mm : 1);
  const { attempts, tries } = plannedFor(sheet, count);
  const letters = lettersFor(sheet, count);
  const guess = drawIn(letters, 1, letters === 0);
  const first = letters === 0 || moved(guess) === 0 ? guess : drawIn(0, 1, true);
  let best = moved(guess) < moved(first) ? guess : first;
  /** Nobody is moved for larger letters, nor is a tie too short to be seen for more than can be read. */
  const consider = (drawing: Drawing): void => {
    if (isHandful && isTight(drawing) && legible(best) >= 1 / COMFORT[unit]) return;
    const [now, before] = [moved(drawing), moved(best)];
    if (now < before || (now === before && legible(drawing) > legible(best))) best = drawing;
  };
  for (const { roles, narrow, ample } of attempts) {
    let last = first;
    let wide: number = narrow;
    for (let i = 0; i < tries && legible(best) < enough(roles); i++) {
      const wished = Math.min(LARGEST, -Math.floor(needed(last) * ample * -4) / 4);
      // Names make maps wider or higher than they were asked to be; a few people stand in a row.
      if (count > FEW && tries > 1)
        wide = Math.max(0.6, Math.min(1.6, (wide * narrow * aspectOn(sheet, legend)) / proportionOf(last)));
      last = drawIn(wished, wide, roles);
      consider(last);
    }
  }
  for (const held of attempts.length > 0 ? heldOn(sheet, index, layout) : [])
    if (legible(best) < 1 || moved(best) > 0) consider(drawIn(held, 1, false));
  return best;
}

/** With more people than these nothing can be read without looking closer, and places take long to find. */
const THRONG = 150;
/** By how much roles, and words round the map, are smaller than names. */
const ROLES_SMALLER = 2;

/**
 * Laid out and composed with names of one size, whoever is there; of the usual size where somebody would have to move for
 * them. Whoever found a place with the usual ones may have larger ones all the same, where nobody moves for them: from
 * its own places a map is the same map.
 */
function steadily(sheet: Sheet, names: number, index: NetworkIndex, words: MapWords, options: DrawOptions): Drawing {
  const { layout } = options;
  const layIn = (size: number, of = index): Laid =>
    layOn(sheet, of, words, options, size - ROLES_SMALLER, 1, undefined, size);
  if (index.members.length > THRONG) return composed(layIn(ROLES_SMALLER));
  const large = layIn(names);
  if (strayed(large, layout) === 0) return composed(large);
  const usual = layIn(ROLES_SMALLER);
  const places = usual.placement.members.map(({ id, x, y }) => ({ member: id, x, y }));
  const again = layIn(names, { ...index, doc: { ...index.doc, places: { ...index.doc.places, [layout]: places } } });
  return composed(strayed(again, layout) === 0 ? { ...again, index } : usual);
}

/** A drawing before it is composed. */
type Laid = Omit<Drawing, "scene">;

const composed = (laid: Laid): Drawing => ({
  ...laid,
  scene: compose(laid.index, laid.placement, laid.words, laid.look),
});

/** Laid out once: with letters of a size, `wide` times as wide as the sheet would have it. */
function layOn(
  sheet: Sheet,
  index: NetworkIndex,
  words: MapWords,
  options: DrawOptions,
  letters: number,
  wide: number,
  rolesUpTo: number | undefined,
  names = letters,
  coarse = false,
): Laid {
  const { theme, notation, header, legend, roomy, supportLetters, layout } = options;
  const lens = options.lens(index, words);
  const look: Look = {
    theme,
    notation,
    header,
    legend,
    roomy,
    supportLetters,
    sheet,
    leastText: letters,
    leastName: names,
    lens,
  };
  const placement = layOut(index, words, {
    layout,
    radius: radiusOf(options),
    leastText: letters,
    leastName: names,
    coarse,
    ...(rolesUpTo !== undefined && { rolesUpTo }),
    aspect: proportionFor(sheet, options, wide),
    ...(isUpright(sheet) && { span: spanOn(sheet) * Math.max(SMALLEST, letters) }),
  });
  return { index, words, placement, look };
}

/** How wide a map may be on an upright sheet, in times the size of its smallest letters. */
const spanOn = ({ width, margin, leastText }: Sheet): number => (width - 2 * margin) / (NEARLY * leastText) - SPARE;
/** What is round a map; and by how much smaller letters may be than is wished, before names of many keep from their places. */
const SPARE = 3;
const NEARLY = 0.94;

/** The size of letters with which so many are likely to be legible, or nearly; 0 for the usual sizes. Map units. */
function lettersFor({ unit, width, height, leastText }: Sheet, members: number): number {
  const dense = (needsOf(members) * leastText * leastText) / (width * height);
  if (dense < DENSE.from || members > (unit === "mm" ? CROWD : THRONG)) return 0;
  return Math.min(LARGEST, Math.round((14 + (10 * (dense - DENSE.from)) / (DENSE.to - DENSE.from)) * 4) / 4);
}
const DENSE = { from: 0.35, to: 0.8 };

/** Whether somebody stands so near to the client that their tie is shorter than three quarters of a symbol. */
const isTight = ({ placement: { members, routes } }: Drawing): boolean =>
  routes.some(({ from, to }) => distance(from, to) < 1.5 * Math.max(...members.map(({ radius }) => radius)));

/** Of each of all, on average, in map units: half a hundredth of a map. */
const SLIGHT = 8;
const FAR = 1e6;

/** How far all together stand from where the document has them; a pin that gives way is as far as can be. */
function strayed({ index, placement }: Laid, layout: DrawOptions["layout"]): number {
  const saved = new Map(index.doc.places?.[layout]?.map((place) => [place.member, place]));
  return placement.members.reduce((sum, { id, x, y }) => {
    const place = saved.get(id);
    const by = place ? distance({ x: round(place.x), y: round(place.y) }, { x, y }) : 0;
    return sum + (by > 0 && place?.pinned ? FAR : by);
  }, 0);
}

const proportionOf = ({ placement: { bounds } }: Drawing): number => bounds.width / Math.max(1, bounds.height);

/** The share of the longer side of a sheet that a legend leaves to the map. */
const BESIDE_LEGEND = 0.75;

/** A map that is narrower still is a rope, and its rings are no rings. */
const NARROWEST = 0.45;
/** In narrower ones wedges above and below the client are too thin for names, so that all of it grows. */
const NARROWEST_WEDGES = 0.36;

/** How much wider than high a map is to be, where it is to be `wide` times as wide as its sheet would have it. */
function proportionFor(sheet: Sheet, { layout, legend }: DrawOptions, wide: number): number {
  const aspect = aspectOn(sheet, legend);
  return layout === "sectors" ? Math.max(NARROWEST_WEDGES, aspect * wide) : Math.max(NARROWEST, aspect) * wide;
}

/** How much wider than high a map on a sheet had best be. */
export function aspectOn({ width, height, letters }: Sheet, hasLegend: boolean): number {
  if (letters) return ASPECT;
  const share = hasLegend ? BESIDE_LEGEND : 1;
  return width > height ? (share * width) / height : width / (share * height);
}
