import { html, nothing, type TemplateResult } from "lit";
import { listTemplate } from "./list.ts";
import type { Deeds, Model } from "./model.ts";
import { tabsTemplate } from "./tabs.ts";
import { toolbarTemplate } from "./toolbar.ts";

/**
 * The whole of the element: tools, map and list, and the area beside them. The view puts its picture into `.stage`;
 * until it stands there, what the page holds is shown in its place. Panels stand in the `aside`, before those of the host.
 */
export function shellTemplate(model: Model, deeds: Deeds): TemplateResult {
  const { language, voice, shown, covered } = model;
  // The map keeps its room behind the list or the question, so that who is added there gets a place in the map's own shape.
  const isList = model.living && shown === "list";
  const asks = model.guide?.alone === true && isList;
  return html`<div class="frame theme-${model.theme}" part="frame" lang=${language.tag} dir=${language.direction}>
    ${model.toolbar && model.living ? headTemplate(model, deeds) : nothing}
    <p class="message" part="message" role="status" ?hidden=${model.message === ""}>${model.message}</p>
    <div class="body">
      ${model.guide?.card ?? nothing}
      <div class="main ${asks ? "behind" : ""}" part="main">
        <div class="map ${isList ? "behind" : ""}" id="map" role=${model.toolbar ? "tabpanel" : nothing} aria-labelledby=${model.toolbar ? "tab-map" : nothing}>
          <slot ?hidden=${model.living}></slot>
          <div class="stage ${model.turned ? "turned" : ""}" part="stage"></div>
          ${covered ? html`<p class="empty">${voice.list.covered}</p>` : nothing}
        </div>
        <div class="list" id="list" part="list" role=${model.toolbar ? "tabpanel" : nothing} aria-labelledby=${model.toolbar ? "tab-list" : nothing} tabindex="0" ?hidden=${!isList || asks}
          >${isList && !asks ? listTemplate(model, deeds) : nothing}</div>
      </div>
      <aside part="panel" id="beside" class=${model.panels?.folded ? "folded" : ""} aria-label=${model.beside} aria-labelledby="beside ${model.idPrefix}-title" ?hidden=${!model.beside || covered}
        >${model.panels?.aside}<slot name="panel"></slot></aside>
    </div>
    ${language.draft === undefined ? nothing : html`<p class="draft" part="draft">${language.draft}</p>`}
    <div class="keys-place"></div>${model.panels?.dialog}${model.share.dialog}
  </div>`;
}

const headTemplate = (model: Model, deeds: Deeds) => {
  const { seenBy } = model.share;
  return html`<div class="head" part="head">${tabsTemplate(model, deeds)}${toolbarTemplate(model, deeds)}${
    seenBy === undefined ? nothing : html`<p class="seen-by" part="seen-by">${seenBy}</p>`
  }</div>`;
};
