import { html, nothing, type TemplateResult } from "lit";
import type { Deeds, Model } from "./model.ts";

/** The same people and ties as on the map, in words. Who is selected there is selected here. */
export function listTemplate({ voice, covered, outline, selected, panels }: Model, deeds: Deeds): TemplateResult {
  const { list } = voice;
  if (covered || !outline) return html`<p class="empty">${covered ? list.covered : nothing}</p>`;
  const choose = (id: string, isOn: boolean) => (event: MouseEvent) => {
    deeds.select(id, event.shiftKey);
    if (!isOn && !event.shiftKey) panels?.unfold();
  };
  const name = (id: string, text: string | TemplateResult, isOn = selected.includes(id)) =>
    html`<th scope="row" role="rowheader"><button type="button" part="name" aria-pressed=${isOn} @click=${choose(id, isOn)}>${text}</button></th>`;
  const table = (title: string, heads: readonly string[], rows: readonly TemplateResult[]) =>
    rows.length === 0
      ? nothing
      : html`<table role="table" part="table"><caption>${title}</caption>
          <thead role="rowgroup"><tr role="row">${heads.map((head) => html`<th scope="col" role="columnheader">${head}</th>`)}${panels ? html`<th scope="col" role="columnheader" class="acts">${panels.change}</th>` : nothing}</tr></thead>
          <tbody role="rowgroup">${rows.map((row) => html`<tr role="row">${row}</tr>`)}</tbody></table>`;
  const cells = (...texts: readonly string[]) => texts.map((text) => html`<td role="cell" dir="auto">${text}</td>`);
  const acts = (id: string, text: string) =>
    panels ? html`<td role="cell" class="acts">${panels.row(id, text)}</td>` : nothing;
  const nobody = outline.people.length === 0 ? html`<p class="empty">${voice.form.required}</p>` : nothing;
  return html`${panels?.names}${nobody}${table(
    list.people,
    [list.name, list.who, list.tie, list.group],
    outline.people.map(
      (one) =>
        html`${name(one.id, html`<bdi>${one.name}</bdi>`)}${cells(one.who, one.tie)}<td role="cell" dir="auto" data-head=${list.group}>${one.groups}</td>${acts(one.id, one.name)}`,
    ),
  )}${table(
    list.others,
    [list.name, list.tie],
    outline.ties.map(
      (one) =>
        html`${name(one.id, html`<bdi>${one.from}</bdi> – <bdi>${one.to}</bdi>`)}${cells(one.facts)}${acts(one.id, `${one.from} – ${one.to}`)}`,
    ),
  )}`;
}
