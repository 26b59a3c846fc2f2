import { html, nothing, type TemplateResult } from "lit";
import type { Command } from "../../command/types.ts";
import { shownText } from "../../document/clean-text.ts";
import { mayTouch } from "../../view/options.ts";
import type { Ref } from "./answers.ts";
import type { Context } from "./context.ts";
import { faultTemplate } from "./field.ts";
import { recordTemplate } from "./record.ts";
import type { PanelState } from "./state.ts";
import { trayTemplate } from "./tray.ts";

/** The panel of the map itself: the tray, groups, goals, what workers do. */
export function mapTemplate(context: Context, state: PanelState, open: (ref: Ref) => void): TemplateResult {
  const { doc, seen, options, view, drafts, redraw, voice, words } = context;
  const { panels } = voice;
  const section = (
    table: "groups" | "goals" | "interventions",
    rows: readonly (readonly [id: string, words: string])[],
    newWords: string,
    command: (id: string) => Command,
  ) => {
    const add = () => {
      const id = options.newId();
      if (drafts.attempt(table, () => view.dispatch(command(id)))) open({ table, id });
      redraw();
    };
    const mayAdd = mayTouch(doc, options, command("").type);
    if (rows.length === 0 && !mayAdd) return nothing;
    return html`<section><h3>${panels[table]}</h3>${
      rows.length > 0
        ? html`<ul>${rows.map(
            ([id, text]) =>
              html`<li><button type="button" part="name" @click=${() => open({ table, id })}><bdi>${text}</bdi></button></li>`,
          )}</ul>`
        : nothing
    }${mayAdd ? html`<button type="button" part="button" @click=${add}>+ ${newWords}</button>` : nothing}
    ${faultTemplate(context, table)}</section>`;
  };
  return html`${trayTemplate(context, open)}${section(
    "groups",
    (seen.doc.groups ?? []).map(({ id, name, kind }) => [id, shownText(name) || words.voice.groups[kind ?? "circle"]]),
    panels.newGroup,
    (id) => ({ type: "addGroup", group: { id, kind: "support" } }),
  )}${section(
    "goals",
    (seen.doc.goals ?? []).map((goal) => [goal.id, shownText(goal.words) || "…"]),
    panels.newGoal,
    (id) => ({ type: "addGoal", goal: { id, of: doc.client.id } }),
  )}${section(
    "interventions",
    (seen.doc.interventions ?? []).map((one) => [
      one.id,
      shownText(one.words) || (one.kind ? panels.terms.interventionKinds[one.kind] : "…"),
    ]),
    panels.newIntervention,
    (id) => ({ type: "addIntervention", intervention: { id, status: "planned" } }),
  )}${recordTemplate(context, state, { table: "document", id: "" })}`;
}
