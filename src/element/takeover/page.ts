import type { EcomapDocument } from "../../document/types.ts";
import type { ViewOptions } from "../../view/options.ts";
import { givePage } from "../give-page.ts";

/** Gives the goodbye page to the browser. */
export async function savePage(
  page: Document,
  doc: EcomapDocument,
  options: ViewOptions,
  leaving: string,
): Promise<void> {
  const { renderGoodbye } = await import("../../export/goodbye.ts");
  const { audience, language, voice } = options;
  const text = renderGoodbye(doc, { leaving, language, voice, audience: audience === "team" ? "team" : "client" });
  givePage(page, "goodbye", text);
}
