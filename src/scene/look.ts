import type { Lens } from "./lens.ts";
import type { NotationName } from "./notation.ts";
import type { Sheet } from "./sheet.ts";
import type { ThemeName } from "./themes/themes.ts";

/** How a placement is shown. */
export interface Look {
  readonly theme: ThemeName;
  readonly notation: NotationName;
  readonly header: boolean;
  readonly legend: boolean;
  /** Whether a few people have the room of an empty map. */
  readonly roomy: boolean;
  /** Drawn with a legend alone. */
  readonly supportLetters: boolean;
  /** What the picture has to fill. */
  readonly sheet: Sheet;
  /** No text is smaller than this, in map units; `0` for the usual sizes. */
  readonly leastText: number;
  /** Nor is a name smaller than this. */
  readonly leastName: number;
  /** What is laid over the map to see one thing of it. */
  readonly lens?: Lens | undefined;
}
