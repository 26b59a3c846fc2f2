import type { EcomapDocument } from "../../document/types.ts";
import type { ViewOptions } from "../../view/options.ts";
import { givePage } from "../give-page.ts";

/** Gives what both said of a tie to the browser, as a page to print. */
export async function savePage(page: Document, doc: EcomapDocument, options: ViewOptions, tie: string): Promise<void> {
  const { renderSides } = await import("../../export/sides.ts");
  const { audience, language, voice } = options;
  givePage(
    page,
    "two-sides",
    renderSides(doc, { tie, language, voice, audience: audience === "team" ? "team" : "client" }),
  );
}
