import type { Theme } from "../theme.ts";
import { light } from "./light.ts";

/** The light colours on white: saves ink. */
export const print: Theme = {
  ...light,
  ground: "#ffffff",
  text: "#000000",
  muted: "#3d474d",
  tie: "#3d4a51",
  strengthenBand: "#cfe9dd",
  groupOpacity: 0.14,
};
