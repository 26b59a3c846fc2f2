import type { EcomapDocument } from "../../document/types.ts";
import type { EcomapError } from "../../errors/ecomap-error.ts";
import { mayTouch, type ViewOptions } from "../../view/options.ts";
import type { FullLanguage, InterfaceVoice } from "../../words/interface/interface-words.ts";
import { makeLateWords } from "../late-words.ts";
import type { Given } from "./context.ts";
import type { PanelHost, Panels, PanelTemplates } from "./panels.ts";

/** Whether panels stand beside a map: where hands may change more than places, or where the host asks for them. */
export const hasPanels = (
  { doc, options }: { readonly doc: EcomapDocument; readonly options: ViewOptions },
  asked: "full" | "none" | undefined,
): boolean => asked !== "none" && (asked === "full" || ALL.some((action) => mayTouch(doc, options, action)));

const ALL = ["updateMember", "updateTie", "updateDocument"] as const;

/** What an element gives its panels at each drawing, but for the words that come with them. */
type Asked = Omit<Given, "voice"> & { readonly language: FullLanguage; readonly voice: InterfaceVoice };

/** The panels of an element, fetched when they are first needed: who only shows a map does not load them. */
export interface PanelDoor {
  /** Called at each drawing; `undefined` until they are there. */
  readonly draw: (given: Asked | undefined) => PanelTemplates | undefined;
  readonly leave: Panels["leave"];
  readonly forget: Panels["forget"];
}

export function makePanelDoor(element: PanelHost, fail: (error: EcomapError) => void): PanelDoor {
  let panels: Panels | undefined;
  let isAsked = false;
  const wordsIn = makeLateWords(element, (language) => language.panels(), fail);
  const load = async () => {
    isAsked = true;
    const { makePanels } = await import("./panels.ts");
    if (element.shadowRoot) panels = makePanels(element, element.shadowRoot);
    if (element.isConnected) element.requestUpdate();
  };
  return {
    draw: (given) => {
      if (given && !isAsked) void load();
      const words = given && wordsIn(given.language)?.[given.options.voice ?? "client"];
      return panels?.draw(words && { ...given, voice: { ...given.voice, panels: words } });
    },
    leave: () => panels?.leave(),
    forget: () => panels?.forget(),
  };
}
