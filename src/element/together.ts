import { sidesFace } from "./sides/sides-face.ts";
import { sidesStyle } from "./sides/style.ts";
import { sidesWords } from "./sides/words.ts";
import { takeoverStyle } from "./takeover/style.ts";
import { takeoverFace } from "./takeover/takeover-face.ts";
import { wordFace } from "./word-face.ts";

/** Two sides of one tie. */
export const sides = wordFace("sides", sidesStyle, sidesWords, sidesFace);

/** Who takes over what somebody who leaves does. */
export const takeover = wordFace("takeover", takeoverStyle, (language) => language.takeover(), takeoverFace);
