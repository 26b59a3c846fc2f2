import { html, type TemplateResult } from "lit";
import { cache } from "lit/directives/cache.js";
import type { EcomapDocument } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import type { ViewOptions } from "../view/options.ts";
import type { InterfaceVoice } from "../words/interface/interface-words.ts";
import { readContent } from "./content.ts";
import type { Presenter, WallHost } from "./present/presenter.ts";

/** What an element has to show. */
interface Source extends WallHost {
  readonly beside: unknown;
}

/** The other face of an element, for a group; fetched when it is first asked for. */
export interface WallOf {
  /** The wall, or what stands there else; that waits meanwhile, out of the page, and keeps what could be undone. */
  readonly render: (
    drawn: { readonly doc: EcomapDocument; readonly options: ViewOptions } | undefined,
    voice: InterfaceVoice,
    other: () => TemplateResult,
  ) => TemplateResult;
  /** Draws what was rendered; answers whether the wall stands. */
  readonly updated: () => boolean;
}

export function makeWall(host: Source, fail: (error: EcomapError) => void): WallOf {
  let presenter: Presenter | undefined;
  let loads = false;
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
  return {
    render: (drawn, voice, other) => {
      if (host.mode !== "present") {
        presenter?.end();
        presenter = undefined;
        return html`${cache(other())}`;
      }
      if (!presenter && !loads) load();
      // Until it is there nothing is shown: there would be names in it.
      return html`${cache(presenter && drawn ? presenter.template({ ...drawn, voice, docs: docsOf(drawn.doc, host.beside) }) : html``)}`;
    },
    updated: () => {
      presenter?.updated();
      return host.mode === "present";
    },
  };
}

/** A document and those that are to stand beside it; what is none is left out. */
function docsOf(doc: EcomapDocument, beside: unknown): readonly EcomapDocument[] {
  const others: readonly unknown[] = Array.isArray(beside) ? beside : [beside];
  return [
    doc,
    ...others.flatMap((one) => {
      const content = readContent(one);
      return content.is === "map" ? [content.doc] : [];
    }),
  ];
}
