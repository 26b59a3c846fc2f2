import { EcomapError } from "../../errors/ecomap-error.ts";
import type { PanelWords } from "../../words/interface/panel-words.ts";

/** Why an answer is not taken here, besides what the document refuses. */
type Refused = keyof PanelWords["refused"];

/** What is typed and not saved, and what was refused, by record and field: it outlives the panel that shows it. */
export interface Drafts {
  /** Whether the page is being drawn, when fields go that nobody left. */
  readonly isDrawing: boolean;
  /** The page is about to be drawn, at once. */
  readonly draw: () => void;
  readonly get: (key: string) => string | undefined;
  readonly set: (key: string, text: string | undefined) => void;
  readonly fault: (key: string) => EcomapError | Refused | undefined;
  readonly refuse: (key: string, why: Refused) => void;
  /** Does what is asked; where it is refused that is kept beside the field. Answers whether it was done. */
  readonly attempt: (key: string, act: () => void) => boolean;
  /** Forgets a field, all fields of a record, or all there are. */
  readonly forget: (key?: string) => void;
}

export function makeDrafts(): Drafts {
  const texts = new Map<string, string>();
  const faults = new Map<string, EcomapError | Refused>();
  let isDrawing = false;
  return {
    get isDrawing() {
      return isDrawing;
    },
    draw: () => {
      isDrawing = true;
      queueMicrotask(() => {
        isDrawing = false;
      });
    },
    get: (key) => texts.get(key),
    set: (key, text) => {
      if (text === undefined) texts.delete(key);
      else texts.set(key, text);
    },
    fault: (key) => faults.get(key),
    refuse: (key, why) => {
      faults.set(key, why);
    },
    attempt: (key, act) => {
      try {
        act();
        faults.delete(key);
        return true;
      } catch (error) {
        if (!(error instanceof EcomapError)) throw error;
        faults.set(key, error);
        return false;
      }
    },
    forget: (key) => {
      for (const kept of [texts, faults]) {
        for (const one of kept.keys()) if (key === undefined || `${one} `.startsWith(`${key} `)) kept.delete(one);
      }
    },
  };
}
