import type { Theme } from "../theme.ts";
import { contrast } from "./contrast.ts";
import { dark } from "./dark.ts";
import { light } from "./light.ts";
import { mono } from "./mono.ts";
import { print } from "./print.ts";

export const THEMES = ["light", "dark", "print", "mono", "contrast"] as const;
export type ThemeName = (typeof THEMES)[number];

export const themes: Readonly<Record<ThemeName, Theme>> = { light, dark, print, mono, contrast };
