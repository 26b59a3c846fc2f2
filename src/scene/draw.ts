import { forAudience } from "../document/audience/for-audience.ts";
import type { EcomapDocument } from "../document/types.ts";
import { layOut } from "../layout/layout.ts";
import { round } from "../layout/round.ts";
import type { Placement } from "../layout/types.ts";
import { indexNetwork, type NetworkIndex } from "../network/network-index.ts";
import type { MapWords } from "../words/member-words.ts";
import { compose } from "./compose.ts";
import type { Look } from "./look.ts";
import type { Scene } from "./marks.ts";
import { type DrawOptions, radiusOf } from "./options.ts";
import { type Sheet, sheetOf } from "./sheet.ts";

/** A document on its way to a picture: what may be seen of it, where it stands, what is drawn. */
export interface Drawing {
  readonly index: NetworkIndex;
  readonly words: MapWords;
  readonly placement: Placement;
  readonly look: Look;
  readonly scene: Scene;
}

/** The one way down: redacted once, then indexed, laid out and composed. The same document and options give the same answer. */
export function draw(doc: EcomapDocument, options: DrawOptions): Drawing {
  const { index, words } = seenBy(doc, options);
  return legibly(index, words, options);
}

/** What of a document its audience may see, with the words for it. */
export function seenBy(doc: EcomapDocument, options: DrawOptions): Pick<Drawing, "index" | "words"> {
  // No picture tells of history: redacting it would only take time.
  const seen = forAudience(doc.redactedFor === undefined ? { ...doc, history: [] } : doc, options.audience, options);
  const { language, voice } = options;
  return { index: indexNetwork(seen), words: { language, voice: language[voice], vocabulary: seen.vocabulary } };
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
/** Of so many the map has no shape that could be asked for. */
const FEW = 3;
/** Of a larger map not all can be read at arm's length on one sheet. */
const CROWD = 30;

/** Laid out and composed; on paper again with larger letters, until the smallest can be read there. */
function legibly(index: NetworkIndex, words: MapWords, options: DrawOptions): Drawing {
  const { theme, notation, header, legend, supportLetters } = options;
  const sheet = sheetOf(options, index.members.length);
  const lens = options.lens(index, words);
  const drawIn = (leastText: number, wide: number, rolesUpTo?: number): Drawing => {
    const look: Look = { theme, notation, header, legend, supportLetters, sheet, leastText, lens };
    const placement = layOut(index, words, {
      layout: options.layout,
      radius: radiusOf(options),
      leastText,
      ...(rolesUpTo !== undefined && { rolesUpTo }),
      ...(sheet && { aspect: aspectOn(sheet, legend) * wide }),
    });
    return { index, words, placement, look, scene: compose(index, placement, words, look) };
  };
  const first = drawIn(0, 1);
  if (!sheet || index.members.length > CROWD) return first;
  const needed = ({ scene }: Drawing) => (sheet.leastText * scene.box.width) / sheet.width;
  const legible = (drawing: Drawing) => Math.max(SMALLEST, drawing.look.leastText) / needed(drawing);
  let best = first;
  const isPaper = sheet.unit === "mm";
  const [attempts, tries] = isPaper ? [ATTEMPTS, TRIES] : [SCREEN_ATTEMPTS, SCREEN_TRIES];
  for (const { roles, narrow, ample } of attempts) {
    let last = first;
    let wide: number = narrow;
    for (let i = 0; i < tries && legible(best) < 1; i++) {
      const wished = Math.min(LARGEST, -Math.floor(needed(last) * ample * -4) / 4);
      // Names make maps wider or higher than they were asked to be; a few people stand in a row.
      if (index.members.length > FEW)
        wide = Math.max(0.6, Math.min(1.6, (wide * narrow * aspectOn(sheet, legend)) / proportionOf(last)));
      last = drawIn(wished, wide, roles ? undefined : 0);
      if (legible(last) > legible(best) && (isPaper || strayed(last, options) <= strayed(first, options))) best = last;
    }
  }
  return best;
}

/** How many stand elsewhere than the document has them: on a screen nobody is moved for larger letters. */
function strayed({ index, placement }: Drawing, { layout }: DrawOptions): number {
  const saved = new Map(index.doc.places?.[layout]?.map((place) => [place.member, place]));
  return placement.members.filter(({ id, x, y }) => {
    const place = saved.get(id);
    return place && (round(place.x) !== x || round(place.y) !== y);
  }).length;
}

const proportionOf = ({ placement: { bounds } }: Drawing): number => bounds.width / Math.max(1, bounds.height);

/** The share of the longer side of a sheet that a legend leaves to the map. */
const BESIDE_LEGEND = 0.75;

/** How much wider than high a map on a sheet had best be. */
export function aspectOn({ width, height }: Sheet, hasLegend: boolean): number {
  const share = hasLegend ? BESIDE_LEGEND : 1;
  return width > height ? (share * width) / height : width / (share * height);
}
