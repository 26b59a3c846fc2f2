import { wordFace } from "../word-face.ts";
import { takeoverStyle } from "./style.ts";
import { takeoverFace } from "./takeover-face.ts";

/** Who takes over what somebody who leaves does. */
export const open = wordFace("takeover", takeoverStyle, (language) => language.takeover(), takeoverFace);
