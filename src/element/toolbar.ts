import { html, nothing, type TemplateResult } from "lit";
import { LAYOUTS } from "../document/schema/terms.ts";
import { type IconName, icon } from "./icons.ts";
import type { Deeds, Model } from "./model.ts";
import { goAlong, oneStop } from "./roving.ts";

/** A row of buttons, one stop of the Tab key. */
export function toolbarTemplate(model: Model, deeds: Deeds): TemplateResult {
  const { voice, history, covered } = model;
  const { tools } = voice;
  const button = (name: IconName, words: string, act: () => void, off = false, pressed?: boolean) =>
    html`<button type="button" part="button" class=${name} title=${words} aria-disabled=${off ? "true" : nothing}
      aria-pressed=${pressed === undefined ? nothing : pressed} @click=${() => off || act()}
      >${icon(name)}<span class="word">${words}</span></button>`;
  const undo = (name: "undo" | "redo", what: string | undefined) =>
    button(name, what ?? tools[name], deeds[name], what === undefined || covered);
  const onMap = model.shown === "map";
  const { several } = model;
  const ofFingers =
    onMap && several
      ? html`${button("several", tools.several, deeds.several, covered, several.isOn)}${
          several.isOn ? button("move", tools.move, deeds.takeUp, covered || !several.hasPeople) : nothing
        }`
      : nothing;
  const ofMap = onMap
    ? html`${button("zoomOut", tools.zoomOut, deeds.zoomOut, covered)}${button("zoomIn", tools.zoomIn, deeds.zoomIn, covered)}
          ${button("fit", tools.fit, deeds.fit, covered)}${button("turn", tools.turn, deeds.turn, covered, model.turned)}
          <div class="layouts" role="group" aria-label=${tools.layout}>${LAYOUTS.map(
            (layout) => html`<button type="button" part="button" aria-pressed=${layout === model.layout}
              aria-disabled=${covered ? "true" : nothing} @click=${() => covered || deeds.layOut(layout)}>${voice.layouts[layout]}</button>`,
          )}</div>`
    : nothing;
  const others = html`${model.hasPast ? button("time", tools.time, deeds.lookBack, covered) : nothing}
    ${button("share", tools.share, deeds.share, covered)}
    <button type="button" part="button" class="keys" aria-label=${tools.keys} aria-haspopup="dialog" @click=${deeds.keys}><span aria-hidden="true">?</span></button>`;

  return html`<div class="toolbar" part="toolbar" role="toolbar" aria-label=${tools.name} @keydown=${goAlong}
    @focusin=${({ currentTarget, target }: FocusEvent) => currentTarget instanceof Element && oneStop(currentTarget, target)}>
    ${model.mayAdd ? button("add", tools.add, deeds.add, covered) : nothing}
    ${model.mayAdd && model.guideTitle ? button("ask", model.guideTitle, deeds.ask, covered) : nothing}
    ${ofFingers}
    ${history ? [undo("undo", history.undo), undo("redo", history.redo)] : nothing}
    ${
      // Fingers zoom by themselves: on a phone what they cannot do is in sight.
      model.narrow ? [others, ofMap] : [ofMap, others]
    }
    ${button("cover", covered ? tools.uncover : tools.cover, deeds.cover, false, covered)}
  </div>`;
}
