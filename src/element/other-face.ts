import type { EcomapDocument } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import type { ViewOptions } from "../view/options.ts";
import type { View } from "../view/view.ts";
import type { FullLanguage, InterfaceVoice } from "../words/interface/interface-words.ts";
import type { Mode } from "./mode.ts";

/** The element that a face is of. */
export interface FaceHost extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  mode: Mode;
  readonly view: View | undefined;
  readonly beside: unknown;
  requestUpdate(): void;
}

/** What a face is given at every update. */
export interface Shown {
  readonly doc: EcomapDocument;
  readonly options: ViewOptions;
  readonly language: FullLanguage;
  readonly voice: InterfaceVoice;
}

/** Another face of the element: it draws itself into a place of the shadow tree, and takes itself out again. */
export interface Face {
  readonly show: (place: HTMLElement, shown: Shown) => void;
  readonly end: (place: HTMLElement) => void;
}

export type OpenFace = (host: FaceHost, fail: (error: EcomapError) => void) => Face;

/** Each is fetched when it is first asked for. */
const FACES: Readonly<Partial<Record<Mode, () => Promise<{ readonly open: OpenFace }>>>> = {
  present: () => import("./present/open.ts"),
  time: () => import("./time/open.ts"),
};

/**
 * The other faces of an element. Answers whether one stands there after an update. The usual face waits meanwhile, out of
 * the page, and keeps what could be undone.
 */
export function makeOtherFace(
  host: FaceHost,
  fail: (error: EcomapError) => void,
): (shown: Shown | undefined) => boolean {
  let face: Face | undefined;
  /** Whose face it is, also while it is fetched. */
  let mode: Mode = "draw";
  let usual: Element | null = null;
  let place: HTMLElement | undefined;

  const end = () => {
    if (place) face?.end(place);
    face = undefined;
    mode = "draw";
  };
  const load = async (asked: Mode, fetch: () => Promise<{ readonly open: OpenFace }>) => {
    mode = asked;
    try {
      const { open } = await fetch();
      if (mode === asked && host.mode === asked) face ??= open(host, fail);
    } catch {
      fail(new EcomapError({ code: "not-loaded", path: ["mode"], params: { language: asked } }));
    }
    host.requestUpdate();
  };

  return (shown) => {
    const fetch = FACES[host.mode];
    if (mode !== host.mode) end();
    if (!fetch) {
      if (usual) place?.replaceWith(usual);
      usual = null;
      return false;
    }
    // Before the browser paints. Until the other is there nothing is shown: there would be names in it.
    usual = host.renderRoot.querySelector(".frame:not(.other)") ?? usual;
    place ??= host.ownerDocument.createElement("div");
    if (usual?.isConnected) usual.replaceWith(place);
    if (!shown) end();
    else if (face) face.show(place, shown);
    else if (mode !== host.mode) load(host.mode, fetch);
    return true;
  };
}
