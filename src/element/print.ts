import type { Audience } from "../document/schema/terms.ts";
import type { EcomapDocument } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import type { ViewOptions } from "../view/options.ts";
import { printAudienceOf } from "../view/print-audience.ts";
import { tellExport } from "./events.ts";
import { pictureFor } from "./picture-for.ts";

/** What is on the screen. */
export interface Drawn {
  readonly doc: EcomapDocument;
  readonly options: ViewOptions;
}

/**
 * What is printed of a page lies about and hangs on walls: where it is for others than the screen is, a sheet for them stands
 * in the place of all else while the browser prints. The page is told, and may say no; that, and what may not be drawn for
 * them, leaves the place empty. Answers what to call when the element comes to the page and when it goes.
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
    if (!doc || !options || page.querySelector("body > .ecomap-printed")) return;
    const audience = printAudienceOf(element.printAudience, options.audience);
    const paper = options.paper === "none" ? "a4" : options.paper;
    const goes = tellExport(element, { audience, format: "print", paper, reader: options.reader });
    if (goes && audience === options.audience) return;
    sheet ??= page.createElement("div");
    sheet.className = "print";
    sheet.replaceChildren();
    element.shadowRoot?.append(sheet);
    if (!goes) return;
    try {
      sheet.append(pictureFor(doc, options, { audience, paper }).node(page));
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
