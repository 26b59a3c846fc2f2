import { EcomapError } from "../errors/ecomap-error.ts";
import type { Mode } from "./mode.ts";
import type { Face, FaceHost, OpenFace, Shown } from "./other-face.ts";

/** Each is fetched when it is first asked for. */
const FACES: Readonly<Partial<Record<Mode, () => Promise<{ readonly open: OpenFace }>>>> = {
  present: () => import("./present/open.ts"),
  time: () => import("./time/open.ts"),
  sides: async () => ({ open: (await import("./together.ts")).sides }),
  takeover: async () => ({ open: (await import("./together.ts")).takeover }),
};

/** In these something is said, and kept through the map: it is drawn first, behind them. */
const KEEPS: readonly Mode[] = ["sides", "takeover"];

/**
 * The other faces of an element: called at each update. The usual face, with what draws its map, waits meanwhile out of the
 * page, and keeps what could be undone.
 */
export function makeOtherFace(
  host: FaceHost,
  fail: (error: EcomapError) => void,
  drawMap: () => void,
): (shown: Shown | undefined) => void {
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
  const load = async (asked: Mode, bring: () => Promise<{ readonly open: OpenFace }>) => {
    mode = asked;
    try {
      const { open } = await bring();
      if (mode === asked && host.mode === asked) face ??= open(host, fail);
    } catch {
      fail(new EcomapError({ code: "not-loaded", path: ["mode"], params: { language: asked } }));
    }
    host.requestUpdate();
  };

  return (shown) => {
    const bring = FACES[host.mode];
    if (mode !== host.mode) end();
    if (!bring) {
      if (usual) place?.replaceWith(usual);
      usual = null;
      drawMap();
      return;
    }
    if (shown && !host.view && KEEPS.includes(host.mode)) drawMap();
    // Before the browser paints. Until the other is there nothing is shown: there would be names in it.
    usual = host.renderRoot.querySelector(".frame:not(.other)") ?? usual;
    place ??= host.ownerDocument.createElement("div");
    if (usual?.isConnected) usual.replaceWith(place);
    if (!shown) end();
    else if (face) face.show(place, shown);
    else if (mode !== host.mode) load(host.mode, bring);
  };
}
