import { html, nothing, type TemplateResult } from "lit";
import { mayTouch } from "../../view/options.ts";
import { addCommand, addType, type OpenTable } from "./answers.ts";
import { buttonTemplate } from "./button.ts";
import type { Context } from "./context.ts";
import { faultTemplate } from "./field.ts";
import { titleOf } from "./title.ts";

type Listed = Exclude<OpenTable, "members" | "ties">;

/** A button that adds a record and opens it. */
function addTemplate(context: Context, table: Listed, start: object): TemplateResult | typeof nothing {
  const { doc, options, view, attempt, voice, open } = context;
  const { panels } = voice;
  if (!mayTouch(doc, options, addType(table))) return nothing;
  const add = () => {
    const id = options.newId();
    attempt(
      table,
      () => view.dispatch(addCommand(table, { id, ...start })),
      () => open({ table, id }),
    );
  };
  return html`${buttonTemplate(`+ ${panels.add}`, add, panels.tables[table])}${faultTemplate(context, table)}`;
}

/** Records of a table under its heading, each with a button that opens it; those of some tables when that is opened. */
export function sectionTemplate(
  context: Context,
  table: Listed,
  start: object,
  isListed: (record: object) => boolean = () => true,
  opens = false,
): TemplateResult | typeof nothing {
  const add = addTemplate(context, table, start);
  const records: readonly { readonly id: string }[] = (context.seen.doc[table] ?? []).filter(isListed);
  if (records.length === 0 && add === nothing) return nothing;
  const heading = context.voice.panels.tables[table];
  const body = html`${
    records.length > 0
      ? html`<ul>${records.map(
          ({ id }) =>
            html`<li><button type="button" part="name" @click=${() => context.open({ table, id })}><bdi>${titleOf(context, { table, id })}</bdi></button></li>`,
        )}</ul>`
      : nothing
  }${add}`;
  return opens
    ? html`<details><summary>${heading}</summary>${body}</details>`
    : html`<section><h3>${heading}</h3>${body}</section>`;
}
