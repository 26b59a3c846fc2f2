import { forAudience } from "../document/audience/for-audience.ts";
import type { EcomapDocument } from "../document/types.ts";
import { layOut } from "../layout/layout.ts";
import type { Placement } from "../layout/types.ts";
import { indexNetwork, type NetworkIndex } from "../network/network-index.ts";
import type { MapWords } from "../words/member-words.ts";
import { compose } from "./compose.ts";
import type { Scene } from "./marks.ts";
import { type DrawOptions, radiusOf } from "./options.ts";

/** A document on its way to a picture: what may be seen of it, where it stands, what is drawn. */
export interface Drawing {
  readonly index: NetworkIndex;
  readonly words: MapWords;
  readonly placement: Placement;
  readonly scene: Scene;
}

/** The one way down: redacted once, then indexed, laid out and composed. The same document and options give the same answer. */
export function draw(doc: EcomapDocument, options: DrawOptions): Drawing {
  // No picture tells of history: redacting it would only take time.
  const seen = forAudience(doc.redactedFor === undefined ? { ...doc, history: [] } : doc, options.audience, options);
  const index = indexNetwork(seen);
  const { language, voice } = options;
  const words: MapWords = { language, voice: language[voice], vocabulary: seen.vocabulary };
  const placement = layOut(index, words, { layout: options.layout, radius: radiusOf(options), ...aspectOf(options) });
  const proportion = options.height === 0 ? 0 : options.height / options.width;
  return { index, words, placement, scene: compose(index, placement, words, { ...options, proportion }) };
}

/** The share of a picture that is left for the map beside its legend, or above it where the picture is upright. */
const BESIDE_LEGEND = 0.72;

/** What proportion the map should have in a picture of a given size. */
function aspectOf({ width, height, legend }: DrawOptions): { readonly aspect?: number } {
  if (height === 0) return {};
  const share = legend ? BESIDE_LEGEND : 1;
  const aspect = height > width ? width / (height * share) : (width * share) / height;
  return { aspect: Math.max(0.6, Math.min(2, aspect)) };
}
