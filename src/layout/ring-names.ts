import type { MapWords } from "../words/member-words.ts";
import { type Bands, RINGS, type Ring } from "./bands.ts";
import { makeCover, nameAt } from "./ground-names.ts";
import { round } from "./round.ts";
import type { GroundName, Grounds, PlacedSymbol, Rect, RingGround, Route } from "./types.ts";

const NAME_SIZE = 13;
/** From the edge of a ring to the middle of its name, and the steps inwards that are tried where a tie runs there. */
const FROM_EDGE = 15;
const STEP = 5;
/** How far from the sides of their ground the names stay. */
const ASIDE = 4;

/** The size of names; no text is smaller than `leastText`. */
const sizeOf = (leastText: number): number => Math.max(NAME_SIZE, leastText);

/** Half the width of the ground above the client that is kept for the names of the rings. */
export const namesHalf = (leastText: number): number => (56 * sizeOf(leastText)) / NAME_SIZE;

/** The rings with their names, which stand above the client, where nobody does: at the edge of the ring, or further in where a tie runs. */
export function nameRings(
  bands: Bands,
  client: PlacedSymbol,
  members: readonly PlacedSymbol[],
  routes: readonly Route[],
  { voice }: MapWords,
  aspect: number,
  leastText: number,
): Grounds {
  const cover = makeCover(members, routes);
  const nameOf = (ring: Ring): GroundName => {
    const text = voice.rings[ring];
    const first = wished(ring, bands, text, leastText);
    const spare = Math.max(0, namesHalf(leastText) - first.rect.width / 2 - ASIDE);
    const inner = ring === 1 ? client.radius + FROM_EDGE : bands[ring === 2 ? 1 : 2];
    for (let inwards = FROM_EDGE; inwards <= bands[ring] - inner - FROM_EDGE; inwards += STEP) {
      for (const x of [0, -spare, spare]) {
        const name = nameAt([text], sizeOf(leastText), { x, y: inwards - bands[ring] });
        if (cover(name.rect) === "free") return name;
      }
    }
    return first;
  };
  return {
    is: "rings",
    rings: RINGS.map(
      (ring): RingGround => ({ ring, radii: { x: round(bands[ring] * aspect), y: bands[ring] }, name: nameOf(ring) }),
    ),
  };
}

/** Where the names would best stand: ties keep clear of it where they can. */
export const ringNameRects = (bands: Bands, { voice }: MapWords, leastText: number): Rect[] =>
  RINGS.map((ring) => wished(ring, bands, voice.rings[ring], leastText).rect);

const wished = (ring: Ring, bands: Bands, text: string, leastText: number): GroundName =>
  nameAt([text], sizeOf(leastText), { x: 0, y: FROM_EDGE - bands[ring] });
