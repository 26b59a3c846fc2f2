import type { EcomapDocument } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import type { ViewOptions } from "../view/options.ts";
import type { FullLanguage, InterfaceVoice } from "../words/interface/interface-words.ts";
import { readContent } from "./content.ts";
import { makeLateWords } from "./late-words.ts";
import type { Presenter, WallHost } from "./present/presenter.ts";

/**
 * The other face of an element, for a group; fetched when it is first asked for. Answers whether it stands there after
 * an update. The usual face waits meanwhile, out of the page, and keeps what could be undone.
 */
export type Wall = (
  drawn: { readonly doc: EcomapDocument; readonly options: ViewOptions } | undefined,
  language: FullLanguage,
  voice: InterfaceVoice,
) => boolean;

export function makeWall(host: WallHost & { readonly beside: unknown }, fail: (error: EcomapError) => void): Wall {
  let presenter: Presenter | undefined;
  let usual: Element | null = null;
  let place: HTMLElement | undefined;
  let loads = false;
  const wordsIn = makeLateWords(host, (language) => language.present(), fail);

  const load = async () => {
    loads = true;
    try {
      const made = await import("./present/presenter.ts");
      if (host.mode === "present") presenter = new made.Presenter(host);
    } catch {
      fail(new EcomapError({ code: "not-loaded", path: ["mode"], params: { language: "present" } }));
    }
    loads = false;
    host.requestUpdate();
  };
  const end = () => {
    if (place) presenter?.end(place);
    presenter = undefined;
  };

  return (drawn, language, voice) => {
    if (host.mode !== "present") {
      end();
      if (usual) place?.replaceWith(usual);
      usual = null;
      return false;
    }
    // Before the browser paints. Until the other is there nothing is shown: there would be names in it.
    usual = host.renderRoot.querySelector(".frame:not(.wall)") ?? usual;
    place ??= host.ownerDocument.createElement("div");
    if (usual?.isConnected) usual.replaceWith(place);
    const words = drawn && wordsIn(language);
    if (!drawn) end();
    else if (!presenter) loads || load();
    else if (words)
      presenter.show(place, { ...drawn, voice: { ...voice, ...words }, docs: docsOf(drawn.doc, host.beside) });
    return true;
  };
}

/** A document and those that are to stand beside it; what is none is left out. */
function docsOf(doc: EcomapDocument, beside: unknown): readonly EcomapDocument[] {
  const others: readonly unknown[] = Array.isArray(beside) ? beside : [beside];
  const contents = others.map(readContent);
  return [doc, ...contents.flatMap((content) => (content.is === "map" ? [content.doc] : []))];
}
