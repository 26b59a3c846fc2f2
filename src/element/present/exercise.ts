import { parseEcomap } from "../../document/parse.ts";
import { FORMAT, VERSION } from "../../document/schema/document.ts";
import { createEcomap } from "../../view/create-ecomap.ts";
import type { ViewOptions } from "../../view/options.ts";
import type { View } from "../../view/view.ts";
import { radius } from "./series.ts";

/** Opens an empty map to practise on, drawn as the one on the wall. Nothing of it is told to the page or goes with a form. */
export function openExercise(place: Element, options: ViewOptions): View {
  const doc = parseEcomap({ format: FORMAT, version: VERSION, client: { id: "client" } });
  const { width: _width, height: _height, actor: _actor, ...rest } = options;
  return createEcomap(place, doc, {
    ...rest,
    ...{ radius, header: false, legend: false, zoomable: true },
    ...{ audience: "client", viewer: "", editable: true, can: () => true },
  });
}
