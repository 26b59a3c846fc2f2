import { AUDIENCES, type Audience, LAYOUTS, type LayoutName } from "../document/schema/terms.ts";
import type { EcomapDocument, Member } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import type { Language, VoiceName } from "../words/language.ts";
import { en } from "../words/languages/en.ts";
import type { LensOf } from "./lens.ts";
import type { Page } from "./marks.ts";
import { NOTATIONS, type NotationName } from "./notation.ts";
import { ORIENTATIONS, type Orientation, PAPERS, type PaperName } from "./sheet.ts";
import { THEMES, type ThemeName } from "./themes/themes.ts";

/** How a map is drawn. Each option has one default, in {@link DRAW_DEFAULTS}. */
export interface DrawOptions {
  readonly layout: LayoutName;
  readonly audience: Audience;
  /** For whom a report is, by the id of the document's `readers`. */
  readonly reader: string;
  /** Who looks: of what is not agreed yet, client and team see in words what this one noted; it is not drawn. */
  readonly viewer: string;
  /** A secret text for `training`, from which stand-ins are made. */
  readonly key: string;
  readonly language: Language;
  /** The words of professionals or those of clients. */
  readonly voice: VoiceName;
  readonly theme: ThemeName;
  /** The tradition in which ties are drawn: `hartman` and `genogram` change how strength and tension look, nothing else. */
  readonly notation: NotationName;
  /** Of the picture, in CSS pixels, from 100. */
  readonly width: number;
  /** Of the picture, in CSS pixels, from 100; `0` follows from the width and what is drawn, so that it can be read. */
  readonly height: number;
  /** A sheet to fill and print at its true size, in place of `width` and `height`; no text on it under 9 points up to 25 members. */
  readonly paper: PaperName;
  /** How the sheet of `paper` is held. */
  readonly orientation: Orientation;
  readonly header: boolean;
  readonly legend: boolean;
  /**
   * On a screen, whether up to five people have the room of an empty map, with the client in its middle, so that it stays
   * as it is when somebody comes. By itself in a view that hands may change.
   */
  readonly roomy: boolean;
  /** Letters on ties for the kinds of support, near the one who receives; only with the legend, which explains them. */
  readonly supportLetters: boolean;
  /** For print by a browser: names stand on plates in place of within rims, so that what is copied says each once. */
  readonly plates: boolean;
  /** Half the size of a symbol in map units, for all or for each member. */
  readonly radius: number | ((member: Member) => number);
  /** What is laid over the map to see one thing of it: what changed, who helps with a goal. */
  readonly lens: LensOf;
  /** What the ids in the picture start with. */
  readonly idPrefix: string;
  /** Of a picture before this one of the same size: its edges, title and legend stay where they were as long as all has room there. */
  readonly page: Page | undefined;
}

export const DRAW_DEFAULTS: DrawOptions = {
  layout: "force",
  audience: "client",
  reader: "",
  viewer: "",
  key: "",
  language: en,
  voice: "client",
  theme: "light",
  notation: "default",
  width: 1122,
  height: 0,
  paper: "none",
  orientation: "landscape",
  header: true,
  legend: true,
  roomy: false,
  supportLetters: false,
  plates: false,
  radius: ({ kind }) => (kind === "animal" || kind === "other" ? 18 : 24),
  lens: () => undefined,
  idPrefix: "ecomap",
  page: undefined,
};

/** The values of each option that has a closed list of them. */
export const DRAW_TERMS = {
  layout: LAYOUTS,
  audience: AUDIENCES,
  voice: ["client", "professional"],
  theme: THEMES,
  paper: PAPERS,
  orientation: ORIENTATIONS,
  notation: NOTATIONS,
} as const;

/** A redacted copy is drawn for those it was made for, where nothing else is said. */
export const audienceOf = ({ redactedFor }: EcomapDocument): Partial<DrawOptions> =>
  redactedFor === undefined ? {} : { audience: redactedFor };

/** Of the width and the height of a picture, in CSS pixels: in a smaller one nothing can be told. */
export const LEAST_SIDE = 100;
export const LARGEST_PICTURE = 20_000;
const SIZES = {
  width: [LEAST_SIDE, LARGEST_PICTURE],
  height: [LEAST_SIDE, LARGEST_PICTURE],
  radius: [8, 200],
} as const;

/**
 * Options with the defaults filled in.
 * @throws {EcomapError} `unknown-option`, `wrong-option`.
 */
export function resolveDrawOptions(given: Partial<DrawOptions> = {}): DrawOptions {
  const options: DrawOptions = { ...DRAW_DEFAULTS, ...given };
  for (const option of Object.keys(given)) {
    if (!Object.hasOwn(DRAW_DEFAULTS, option)) {
      throw new EcomapError({ code: "unknown-option", path: [option], params: { option } });
    }
  }
  for (const option of ["layout", "audience", "voice", "theme", "notation", "paper", "orientation"] as const) {
    const terms: readonly string[] = DRAW_TERMS[option];
    const value = options[option];
    if (!terms.includes(value)) throw wrong(option, terms);
  }
  refuseWrongValues(options);
  if (typeof options.lens !== "function") throw wrong("lens", ["function"]);
  if (typeof options.language.client !== "object") throw wrong("language", ["en", "nl"]);
  if (!/^[A-Za-z][\w-]{0,63}$/.test(options.idPrefix)) throw wrong("idPrefix", ["A-Z a-z 0-9 _ -"]);
  return options;
}

/** Sizes beyond the limits, and what is not of the type it should be. */
function refuseWrongValues(options: DrawOptions): void {
  for (const option of ["width", "height", "radius"] as const) {
    const [least, most] = SIZES[option];
    const value = options[option];
    if (typeof value === "function" || isWithin(value, least, most) || (option === "height" && value === 0)) continue;
    throw wrong(option, [...(option === "height" ? ["0"] : []), `${least}-${most}`]);
  }
  for (const option of ["header", "legend", "roomy", "supportLetters", "plates"] as const) {
    if (typeof options[option] !== "boolean") throw wrong(option, ["true", "false"]);
  }
  for (const option of ["reader", "viewer", "key"] as const) {
    if (typeof options[option] !== "string") throw wrong(option, ["text"]);
  }
}

const isWithin = (value: unknown, least: number, most: number): boolean =>
  typeof value === "number" && value >= least && value <= most;

/** The option `radius` as a function that answers no size beyond the limits. @throws {EcomapError} `wrong-option` */
export function radiusOf({ radius }: DrawOptions): (member: Member) => number {
  if (typeof radius === "number") return () => radius;
  const [least, most] = SIZES.radius;
  return (member) => {
    const value = radius(member);
    if (isWithin(value, least, most)) return value;
    throw wrong("radius", [`${least}-${most}`]);
  };
}

const wrong = (option: keyof DrawOptions, terms: readonly string[]) =>
  new EcomapError({ code: "wrong-option", path: [option], params: { option, terms } });
