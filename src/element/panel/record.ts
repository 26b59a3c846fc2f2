import { html, nothing, type TemplateResult } from "lit";
import { mayTouch } from "../../view/options.ts";
import type { Ref } from "./answers.ts";
import type { Context } from "./context.ts";
import { fieldsTemplate, partTemplate } from "./field.ts";
import { type Field, PARTS, type Part } from "./fields.ts";
import { formOf } from "./form.ts";
import { nameOf } from "./people.ts";
import { plansTemplate } from "./plans.ts";
import type { PanelState } from "./state.ts";

/** All that is asked of a record: simple things first, the rest where it is opened. */
export function recordTemplate(context: Context, state: PanelState, ref: Ref): TemplateResult | typeof nothing {
  const form = formOf(context, ref);
  if (!form) return nothing;
  const parts: readonly Part[] = PARTS[ref.table];
  const isMember = ref.table === "members";
  return html`${parts.map(({ is, fields }) =>
    is === "first"
      ? html`${fieldsTemplate(context, form, mainRole(context, ref, fields))}${isMember ? tieWithClient(context, state, ref.id) : nothing}${
          ref.table === "ties" ? plans(context, state, ref.id) : nothing
        }`
      : partTemplate(context, form, is, mainRole(context, ref, fields)),
  )}${isMember ? tiesWithOthers(context, ref.id) : nothing}`;
}

/** The role that counts is the first that has not ended. */
function mainRole({ seen }: Context, { table, id }: Ref, fields: readonly Field[]): readonly Field[] {
  const [role] = table === "members" ? (seen.memberById.get(id)?.roles ?? []) : [];
  const all = seen.doc.members.find((member) => member.id === id)?.roles ?? [];
  const i = Math.max(0, role ? all.indexOf(role) : 0);
  return fields.map((field) => ({ ...field, path: field.path.replace(/^roles\.0\b/, `roles.${i}`) }));
}

const plans = (context: Context, state: PanelState, id: string) => {
  const tie = context.seen.ties.find((one) => one.id === id);
  return tie ? plansTemplate(context, state, tie) : nothing;
};

/** A member's tie with the client, in the panel of the member: it is what one asks first. */
function tieWithClient(context: Context, state: PanelState, id: string): TemplateResult | typeof nothing {
  const { seen, doc, options, view, drafts, redraw, voice } = context;
  const tie = seen.clientTie.get(id);
  const { panels } = voice;
  if (tie) {
    const form = formOf(context, { table: "ties", id: tie.id });
    const [first, more] = PARTS.ties;
    return form
      ? html`<section><h3>${panels.tie(nameOf(context, tie.from), nameOf(context, tie.to))}</h3>
          ${fieldsTemplate(context, form, first.fields)}
          ${partTemplate(context, form, more.is, more.fields)}${plansTemplate(context, state, tie)}</section>`
      : nothing;
  }
  if (!seen.memberById.has(id) || !mayTouch(doc, options, "addTie")) return nothing;
  const make = () => {
    const made = { id: options.newId(), from: doc.client.id, to: id };
    drafts.attempt(`members ${id} tie`, () => view.dispatch({ type: "addTie", tie: made }));
    redraw();
  };
  return html`<button type="button" part="button" @click=${make}>${panels.makeTie}</button>`;
}

function tiesWithOthers(context: Context, id: string): TemplateResult | typeof nothing {
  const { seen, view, voice } = context;
  const ties = (seen.tiesOf.get(id) ?? []).filter((tie) => tie !== seen.clientTie.get(id));
  if (ties.length === 0) return nothing;
  return html`<section><h3>${voice.panels.ties}</h3><div class="buttons">${ties.map(
    (tie) => html`<button type="button" part="button" @click=${() => view.select([tie.id])}
      >${nameOf(context, tie.from === id ? tie.to : tie.from)}</button>`,
  )}</div></section>`;
}
