import type { Audience } from "../document/schema/terms.ts";
import type { EcomapDocument } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { pictureElement } from "../picture/elements.ts";
import { makeNode } from "../picture/to-dom.ts";
import { draw } from "../scene/draw.ts";
import { drawOptionsOf, type ViewOptions } from "../view/options.ts";
import { printAudienceOf } from "../view/print-audience.ts";

interface Drawn {
  readonly doc: EcomapDocument;
  readonly options: ViewOptions;
}

/**
 * What is printed of a page lies about and hangs on walls: where it is for others than the screen is, a sheet for them stands
 * in the place of all else while the browser prints. What may not be drawn for them leaves that place empty. Answers what
 * to call when the element comes to the page and when it goes.
 */
export function makePrint(
  element: HTMLElement & { readonly printAudience: Audience | undefined },
  drawn: () => Drawn | undefined,
  complain: (error: EcomapError) => void,
): (isThere: boolean) => void {
  let sheet: HTMLElement | undefined;
  const page = element.ownerDocument;

  const before = () => {
    const { doc, options } = drawn() ?? {};
    if (!doc || !options) return;
    const audience = printAudienceOf(element.printAudience, options.audience);
    if (audience === options.audience) return;
    sheet ??= page.createElement("div");
    sheet.className = "print";
    sheet.replaceChildren();
    element.shadowRoot?.append(sheet);
    try {
      const paper = options.paper === "none" ? "a4" : options.paper;
      const { scene } = draw(doc, { ...drawOptionsOf(options), theme: "print", audience, paper });
      sheet.append(makeNode(page, pictureElement(scene, `${options.idPrefix}-print`)));
    } catch (error) {
      if (!(error instanceof EcomapError)) throw error;
      complain(error);
    }
  };
  const after = () => sheet?.remove();
  return (isThere) => {
    const listen = isThere ? "addEventListener" : "removeEventListener";
    page.defaultView?.[listen]("beforeprint", before);
    page.defaultView?.[listen]("afterprint", after);
    after();
  };
}
