import type { EcomapDocument } from "../../document/types.ts";
import type { ViewOptions } from "../../view/options.ts";

/** Gives the goodbye page to the browser as a file to print, under a name that tells of nobody. */
export async function savePage(
  page: Document,
  doc: EcomapDocument,
  options: ViewOptions,
  leaving: string,
): Promise<void> {
  const { renderGoodbye } = await import("../../export/goodbye.ts");
  const { audience, language, voice } = options;
  const text = renderGoodbye(doc, { leaving, language, voice, audience: audience === "team" ? "team" : "client" });
  const url = URL.createObjectURL(new Blob([text], { type: "text/html" }));
  const link = page.createElement("a");
  link.href = url;
  link.download = "goodbye.html";
  link.click();
  URL.revokeObjectURL(url);
}
