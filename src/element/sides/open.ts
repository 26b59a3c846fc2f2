import { wordFace } from "../word-face.ts";
import { sidesFace } from "./sides-face.ts";
import { sidesStyle } from "./style.ts";
import { sidesWords } from "./words.ts";

/** Two sides of one tie. */
export const open = wordFace("sides", sidesStyle, sidesWords, sidesFace);
