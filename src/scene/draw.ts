import { forAudience } from "../document/audience/for-audience.ts";
import type { EcomapDocument } from "../document/types.ts";
import { layOut } from "../layout/layout.ts";
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
  // No picture tells of history: redacting it would only take time.
  const seen = forAudience(doc.redactedFor === undefined ? { ...doc, history: [] } : doc, options.audience, options);
  const index = indexNetwork(seen);
  const { language, voice } = options;
  const words: MapWords = { language, voice: language[voice], vocabulary: seen.vocabulary };
  return legibly(index, words, options);
}

/** No text is drawn smaller, where nothing larger is asked for. Map units. */
const SMALLEST = 12;
/** Larger letters would leave the names no room. */
const LARGEST = 24;
/** How often a map is laid out again for a sheet; in the second half no roles stand under names. */
const TRIES = 8;
/** Of a larger map not all can be read at arm's length on one sheet. */
const CROWD = 30;

/** Laid out and composed; on paper again with larger letters, until the smallest can be read there. */
function legibly(index: NetworkIndex, words: MapWords, options: DrawOptions): Drawing {
  const { theme, notation, header, legend, supportLetters } = options;
  const sheet = sheetOf(options);
  const drawIn = (leastText: number, rolesUpTo?: number): Drawing => {
    const look: Look = { theme, notation, header, legend, supportLetters, sheet, leastText };
    const placement = layOut(index, words, {
      layout: options.layout,
      radius: radiusOf(options),
      leastText,
      ...(rolesUpTo !== undefined && { rolesUpTo }),
      ...(sheet && { aspect: aspectOn(sheet) }),
    });
    return { index, words, placement, look, scene: compose(index, placement, words, look) };
  };
  const first = drawIn(0);
  if (!sheet || index.members.length > CROWD) return first;
  const needed = ({ scene }: Drawing) => (sheet.leastText * scene.box.width) / sheet.width;
  const legible = (drawing: Drawing) => Math.max(SMALLEST, drawing.look.leastText) / needed(drawing);
  let [best, last] = [first, first];
  for (let i = 0; i < TRIES && legible(best) < 1; i++) {
    if (i === TRIES / 2) last = first;
    const wished = Math.min(LARGEST, -Math.floor(needed(last) * -4) / 4);
    last = drawIn(wished, i < TRIES / 2 ? undefined : 0);
    if (legible(last) > legible(best)) best = last;
  }
  return best;
}

/** How much wider than high a map on a sheet had best be: its legend takes a quarter of the longer side. */
const aspectOn = ({ width, height }: Sheet): number =>
  width > height ? (0.75 * width) / height : width / (0.75 * height);
