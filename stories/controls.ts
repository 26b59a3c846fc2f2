import type { EcoMapElement } from "../src/element/index.ts";
import { DRAW_TERMS } from "../src/scene/options.ts";

/** What the controls of a story set: the options of the element, by their own names. */
export type Controls = Partial<
  Pick<
    EcoMapElement,
    | ("layout" | "language" | "voice" | "theme" | "notation" | "audience" | "header" | "legend" | "supportLetters")
    | ("editable" | "zoomable" | "toolbar" | "panels" | "shown" | "turned" | "mode" | "about" | "disabled" | "readOnly")
  >
>;

const LANGUAGES = ["en", "nl", "ar", "de", "es", "fr", "pl", "ti", "tr", "uk"];

const choice = <T>(options: readonly T[]) => ({ control: { type: "select" as const }, options });
const yes = { control: { type: "boolean" as const } };

/** A control for each option: the values are those that the code knows. */
export const CONTROLS = {
  layout: choice(DRAW_TERMS.layout),
  language: choice(LANGUAGES),
  voice: choice(DRAW_TERMS.voice),
  theme: choice(DRAW_TERMS.theme),
  notation: choice(DRAW_TERMS.notation),
  audience: choice(DRAW_TERMS.audience),
  header: yes,
  legend: yes,
  supportLetters: yes,
  editable: choice([false, "positions", "full"]),
  zoomable: yes,
  toolbar: choice(["full", "none"]),
  panels: choice(["full", "none"]),
  shown: choice(["map", "list"]),
  turned: yes,
  mode: choice(["draw", "guide", "time", "sides", "takeover", "present"]),
  disabled: yes,
  readOnly: yes,
};

/** Only these controls: a story shows what it is about. */
export const only = <K extends keyof typeof CONTROLS>(...names: readonly K[]) =>
  Object.fromEntries(names.map((name) => [name, CONTROLS[name]]));
