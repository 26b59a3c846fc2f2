import { STYLE } from "./style.ts";

type Root = Document | ShadowRoot;

/** The sheet of each page and shadow tree, and how many views in it ask for it. */
const sheets = new WeakMap<Root, { readonly sheet: CSSStyleSheet; views: number }>();

const isRoot = (node: Node): node is Root => "adoptedStyleSheets" in node;

/** Gives a view's page or shadow tree the stylesheet; answers how to take it away again, with the last view there. */
export function adoptStyle(container: Element): () => void {
  const own = container.getRootNode();
  const root: Root = isRoot(own) ? own : container.ownerDocument;
  const page = container.ownerDocument.defaultView;
  if (!page) return () => {};
  const adopted = sheets.get(root) ?? { sheet: new page.CSSStyleSheet(), views: 0 };
  if (adopted.views === 0) {
    adopted.sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, adopted.sheet];
    sheets.set(root, adopted);
  }
  adopted.views += 1;
  return () => {
    adopted.views -= 1;
    if (adopted.views > 0) return;
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== adopted.sheet);
    sheets.delete(root);
  };
}
