import { html, nothing, type TemplateResult } from "lit";
import type { Command } from "../../command/types.ts";
import type { Member } from "../../document/types.ts";
import { newPeople } from "../../view/new-people.ts";
import { mayTouch } from "../../view/options.ts";
import { buttonTemplate } from "./button.ts";
import type { Context } from "./context.ts";
import { faultTemplate } from "./field.ts";
import { at } from "./paths.ts";
import { nameOf } from "./people.ts";
import { linesOf, typedTemplate } from "./typed.ts";

const KEY = "tray";
/** Who came by the form over the list the last time: that is told, as long as they are there. */
const CAME = "came";
/** Of so many the names are told. */
const NAMES_TOLD = 5;

/** What puts names on the map, or in the tray, each with a tie to the client. */
function newNames({ doc, options, me }: Context, names: readonly string[], line?: string) {
  const waits = line === undefined ? {} : { agreed: "not-yet" as const, ...(me !== undefined && { notedBy: me }) };
  const notes = line
    ? { notes: [{ text: line, date: options.now().slice(0, 10), ...(me !== undefined && { by: me }) }] }
    : {};
  return newPeople(doc.client.id, names, options.newId, { ...waits, ...notes }, waits);
}

/** Names that wait until the client says that they may be on the map, and a short form for one more. It opens with the first name. */
export function trayTemplate(context: Context): TemplateResult | typeof nothing {
  const { doc, options, seen, view, drafts, attempt, voice } = context;
  const { panels } = voice;
  const waiting = seen.doc.members.filter(({ id }) =>
    doc.members.some((one) => one.id === id && one.agreed === "not-yet"),
  );
  const mayAdd = mayTouch(doc, options, "addMember") && mayTouch(doc, options, "addTie");
  const textOf = (part: string) => drafts.get(`${KEY} ${part}`)?.trim() ?? "";
  const add = (event: Event) => {
    event.preventDefault();
    if (textOf("name") === "") return;
    const { commands } = newNames(context, [textOf("name")], textOf("line"));
    attempt(
      KEY,
      () => view.dispatch(commands),
      () => drafts.forget(KEY),
    );
    if (event.currentTarget instanceof Element) event.currentTarget.querySelector("input")?.focus();
  };
  const input = (part: string, label: string) =>
    typedTemplate(context, { key: `${KEY} ${part}`, saved: "", label, isLoose: true, save: () => {} });
  if (!mayAdd && waiting.length === 0) return nothing;
  return html`<details .open=${seen.doc.members.length > 0}><summary>${panels.tray}</summary>
    ${
      mayAdd
        ? html`<form class="short" @submit=${add}>${input("name", panels.fields.name)}${input("line", panels.oneLine)}
            <button part="button">${panels.noteDown}</button></form>`
        : nothing
    }
    ${faultTemplate(context, KEY)}${
      waiting.length > 0
        ? html`<p><small>${panels.trayHint}</small></p><ul>${waiting.map((member) => waitingTemplate(context, member))}</ul>`
        : nothing
    }</details>`;
}

function waitingTemplate(context: Context, { id, notes }: Member): TemplateResult {
  const { doc, options, view, attempt, voice, open } = context;
  const { panels } = voice;
  const key = `${KEY} ${id}`;
  const name = nameOf(context, id);
  const button = (words: string, command: Command) =>
    mayTouch(doc, options, command.type, id)
      ? buttonTemplate(words, () => attempt(key, () => view.dispatch(command)), name)
      : nothing;
  return html`<li class="row"><span><button type="button" part="name" @click=${() => open({ table: "members", id })}>${name}</button>
    <span dir="auto">${String(at(notes, "0.text") ?? "")}</span></span>
    <span class="buttons">${button(panels.onMap, { type: "agree", member: id })}${button(panels.drop, { type: "removeMember", member: id })}</span>
    ${faultTemplate(context, key)}</li>`;
}

/** A form for new names, one a line, on the map at once. */
export function namesTemplate(context: Context): TemplateResult | typeof nothing {
  const { doc, options, seen, view, drafts, attempt, voice, words } = context;
  if (!mayTouch(doc, options, "addMember") || !mayTouch(doc, options, "addTie")) return nothing;
  const key = "names";
  const came = (drafts.get(CAME) ?? "").split(" ").filter((id) => seen.memberById.has(id));
  const told = came.slice(0, NAMES_TOLD).map((id) => nameOf(context, id));
  const add = (event: Event) => {
    event.preventDefault();
    const names = linesOf(drafts.get(`${key} all`) ?? "");
    const { commands, ids } = newNames(context, names);
    const keep = () => {
      drafts.forget(key);
      drafts.set(CAME, ids.join(" "));
    };
    if (names.length > 0) attempt(key, () => view.dispatch(commands), keep);
  };
  // At once, as on the map: by Enter, and by leaving the field, unless it is being taken away.
  const leave = (event: Event) => {
    if (!drafts.isDrawing) add(event);
  };
  const enter = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) add(event);
  };
  return html`<form class="short" @submit=${add} @change=${leave} @keydown=${enter}>${typedTemplate(context, {
    key: `${key} all`,
    saved: "",
    label: voice.panels.addNames,
    isLong: true,
    isLoose: true,
    save: () => {},
  })}<button part="button">${voice.panels.add}</button>${faultTemplate(context, key)}
    <p role="status">${came.length > 0 ? words.language.sentences.added(came.length > NAMES_TOLD ? [...told, "…"] : told) : nothing}</p></form>`;
}
