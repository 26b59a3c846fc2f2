import { html, type TemplateResult } from "lit";
import type { Deeds, Model, Shown } from "./model.ts";

/** Map and list as equals; where there is little room the list comes first. */
export function tabsTemplate({ voice, shown, narrow, guide }: Model, deeds: Deeds): TemplateResult {
  const order: readonly Shown[] = narrow ? ["list", "map"] : ["map", "list"];
  // Where there is room for one of the two, the question stands in the place of the list.
  const isGuide = (one: Shown) => one === "list" && guide?.alone === true;
  const onKey = (event: KeyboardEvent) => {
    const { currentTarget, key } = event;
    const to = key === "Home" ? order[0] : key === "End" ? order[1] : order.find((one) => one !== shown);
    if (!/^(Arrow(Left|Right)|Home|End)$/.test(key) || to === undefined) return;
    event.preventDefault();
    deeds.show(to);
    if (currentTarget instanceof Element) currentTarget.querySelector<HTMLElement>(`#tab-${to}`)?.focus();
  };
  return html`<div class="tabs" part="tabs" role="tablist" aria-label=${voice.shown.name} @keydown=${onKey}>
    ${order.map(
      (
        one,
      ) => html`<button type="button" part="tab" role="tab" id="tab-${one}" aria-controls=${isGuide(one) ? "guide" : one}
        aria-selected=${one === shown} tabindex=${one === shown ? 0 : -1} @click=${() => deeds.show(one)}
        >${isGuide(one) && guide ? guide.title : voice.shown[one]}</button>`,
    )}
  </div>`;
}
