import type { Choice } from "./ways.ts";

/** By it the element knows that a picture is printed alone, in place of all else on the page. */
const PRINTED = "ecomap-printed";

const SIZES = { a4: "A4", a3: "A3", letter: "letter", none: "A4" } as const;

/** Prints a picture alone, at the true size of its sheet: nothing else of the page is on the paper. */
export function printAlone(page: Document, picture: SVGElement, { paper, orientation }: Choice): void {
  const place = page.createElement("div");
  place.className = PRINTED;
  // Rules of the page do not reach in.
  const root = place.attachShadow({ mode: "open" });
  root.append(picture);
  const inside = sheet("svg { display: block; inline-size: 100vw; block-size: 99.9vh }");
  const outside = sheet(`@page { size: ${SIZES[paper]} ${orientation}; margin: 0 }
@media not print { .${PRINTED} { display: none } }
@media print {
  body > :not(.${PRINTED}) { display: none !important }
  html, body { margin: 0 !important; padding: 0 !important; block-size: auto !important; background: none !important }
}`);
  root.adoptedStyleSheets = [inside];
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, outside];
  page.body.append(place);
  const after = () => {
    place.remove();
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((one) => one !== outside);
  };
  const { defaultView } = page;
  defaultView?.addEventListener("afterprint", after, { once: true });
  defaultView?.print();
}

/** Rules that no policy about styles forbids. */
function sheet(rules: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(rules);
  return made;
}
