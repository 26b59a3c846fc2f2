import type { CSSResult } from "lit";
import { adoptStyle } from "../view/sheet.ts";

/** Gives the shadow tree of a pane the rules of pictures and those of a face; answers how to take them away again. */
export function adoptRules(pane: Element, rules: CSSResult): () => void {
  const drop = adoptStyle(pane);
  const root = pane.getRootNode();
  const sheet = rules.styleSheet;
  if (!(root instanceof ShadowRoot) || !sheet) return drop;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    drop();
  };
}
