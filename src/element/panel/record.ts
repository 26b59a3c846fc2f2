import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { carrierOf } from "../../network/carrier.ts";
import { mayTouch } from "../../view/options.ts";
import { isolate } from "../../words/isolate.ts";
import { memberName } from "../../words/member-words.ts";
import { canLeave, canTalk } from "../sides/talk.ts";
import type { Ref } from "./answers.ts";
import type { Field, Part } from "./asking.ts";
import { buttonTemplate } from "./button.ts";
import type { Context } from "./context.ts";
import { partTemplate } from "./field.ts";
import { PARTS } from "./fields.ts";
import { formOf } from "./form.ts";
import { at } from "./paths.ts";
import { nameOf } from "./people.ts";
import { plansTemplate } from "./plans.ts";
import { sectionTemplate } from "./section.ts";
import type { PanelState } from "./state.ts";

/** All that is asked of a record: simple things first, the rest where it is opened. */
export function recordTemplate(context: Context, state: PanelState, ref: Ref): TemplateResult | typeof nothing {
  const form = formOf(context, ref);
  if (!form) return nothing;
  const parts: readonly Part[] = PARTS[ref.table];
  const asked = parts.map(
    ({ is, fields }) =>
      html`${partTemplate(
        context,
        form,
        { is, fields: fitted(context, ref, fields) },
        is === "private" ? sheetTemplate(context, ref.id) : nothing,
      )}${is === "first" && ref.table === "ties" ? doneOn(context, state, ref.id) : nothing}`,
  );
  if (ref.table !== "members") return html`${asked}`;
  // Somebody and the tie with them are asked the same things.
  return html`${muchTemplate(context, ref.id)}<section><h3>${context.voice.panels.about(nameOf(context, ref.id))}</h3>${asked}</section>
    ${tieWithClient(context, state, ref.id)}${tiesWithOthers(context, ref.id)}${pinTemplate(context, ref.id)}${takeoverTemplate(context, ref.id)}`;
}

/** Where much rests on this person: a question for all. It is said of the map too, where nobody is selected. */
export function muchTemplate({ seen, words }: Context, id?: string): TemplateResult | typeof nothing {
  const carrier = carrierOf(seen);
  const member = carrier !== undefined && (id ?? carrier) === carrier ? seen.memberById.get(carrier) : undefined;
  if (!member) return nothing;
  return html`<p class="much">${words.language.sentences.doesMuch(isolate(memberName(words, member)))}</p>`;
}

/** Whether somebody stays where they stand: without a key, and without dragging. */
function pinTemplate(context: Context, id: string): TemplateResult | typeof nothing {
  const { seen, doc, options, view, attempt, words } = context;
  if (!seen.memberById.has(id) || !mayTouch(doc, options, "pinMember", id)) return nothing;
  const isPinned = doc.places?.[options.layout]?.some((place) => place.member === id && place.pinned) ?? false;
  return html`<label class="term wide"><input type="checkbox" .checked=${live(isPinned)}
    @change=${() => attempt(`members ${id} pin`, () => view.pin([id], !isPinned))}><span>${words.language.sentences.pinned([nameOf(context, id)])}</span></label>`;
}

/** Leads to who takes over what somebody does. */
function takeoverTemplate({ seen, voice, enter }: Context, id: string): TemplateResult | typeof nothing {
  if (!canLeave(seen, id)) return nothing;
  return html`<div class="buttons">${buttonTemplate(voice.panels.takeover, () => enter("takeover", id))}</div>`;
}

/** Gives the empty sheet for the part of a conference that people have to themselves. */
function sheetTemplate({ doc, options, voice, give }: Context, conference: string): TemplateResult {
  const { audience, language, voice: name } = options;
  const save = async () => {
    const { renderOwnTime } = await import("../../export/own-time.ts");
    const of = { audience: audience === "team" ? "team" : "client", conference, language, voice: name } as const;
    give("own-time", renderOwnTime(doc, of));
  };
  return html`<div class="buttons">${buttonTemplate(voice.panels.sheet, () => void save())}</div>`;
}

/**
 * The fields as they are asked of this record. The role that counts is the first that has not ended; how much somebody does
 * for the client is asked of the client's own ties alone.
 */
function fitted({ seen }: Context, { table, id }: Ref, fields: readonly Field[]): readonly Field[] {
  const tie = table === "ties" ? seen.ties.find((one) => one.id === id) : undefined;
  if (tie && ![tie.from, tie.to].includes(seen.doc.client.id))
    return fields.map((field) => (field.base === "load." ? { ...field, when: () => false } : field));
  const [role] = table === "members" ? (seen.memberById.get(id)?.roles ?? []) : [];
  const all = seen.doc.members.find((member) => member.id === id)?.roles ?? [];
  const i = Math.max(0, role ? all.indexOf(role) : 0);
  return fields.map((field) => ({ ...field, path: field.path.replace(/^roles\.0\b/, `roles.${i}`) }));
}

/** What is wanted of a tie, and each contact that was written down. */
function doneOn(context: Context, state: PanelState, id: string): TemplateResult | typeof nothing {
  const tie = context.seen.ties.find((one) => one.id === id);
  if (!tie) return nothing;
  const sides = canTalk(context.seen, tie)
    ? html`<div class="buttons">${buttonTemplate(context.voice.panels.sides, () => context.enter("sides", id))}</div>`
    : nothing;
  return html`${sides}${plansTemplate(context, state, tie)}${sectionTemplate(
    context,
    "log",
    { tie: id, date: context.options.now().slice(0, 10) },
    (one) => at(one, "tie") === id,
  )}`;
}

/** A member's tie with the client, in the panel of the member: it is what one asks first. */
function tieWithClient(context: Context, state: PanelState, id: string): TemplateResult | typeof nothing {
  const { seen, doc, options, view, attempt, voice } = context;
  const tie = seen.clientTie.get(id);
  const { panels } = voice;
  if (tie) {
    const form = formOf(context, { table: "ties", id: tie.id });
    return form
      ? html`<section><h3>${panels.tie(nameOf(context, tie.from), nameOf(context, tie.to))}</h3>
          ${PARTS.ties.slice(0, 2).map((part) => partTemplate(context, form, part))}${doneOn(context, state, tie.id)}</section>`
      : nothing;
  }
  if (!seen.memberById.has(id) || !mayTouch(doc, options, "addTie")) return nothing;
  const make = () => view.dispatch({ type: "addTie", tie: { id: options.newId(), from: doc.client.id, to: id } });
  return buttonTemplate(panels.makeTie, () => attempt(`members ${id} tie`, make));
}

/** A member's ties with others, and one more by a choice of names: for who draws none by hand. */
function tiesWithOthers(context: Context, id: string): TemplateResult | typeof nothing {
  const { seen, view, voice, doc, options, attempt } = context;
  const ties = (seen.tiesOf.get(id) ?? []).filter((tie) => tie !== seen.clientTie.get(id));
  const tied = new Set([id, ...ties.flatMap(({ from, to }) => [from, to])]);
  const may = seen.memberById.has(id) && mayTouch(doc, options, "addTie");
  const others = may ? seen.members.filter((one) => !tied.has(one.id)) : [];
  if (ties.length === 0 && others.length === 0) return nothing;
  const make = (event: Event) => {
    event.preventDefault();
    const list = event.currentTarget instanceof Element ? event.currentTarget.querySelector("select") : null;
    if (list) attempt(`members ${id} others`, () => view.connect(id, list.value));
  };
  return html`<section><h3>${voice.panels.ties}</h3><div class="buttons">${ties.map((tie) =>
    buttonTemplate(nameOf(context, tie.from === id ? tie.to : tie.from), () => view.select([tie.id])),
  )}</div>${
    others.length === 0
      ? nothing
      : html`<form class="short" @submit=${make}><label class="field"><span>${voice.panels.makeTie}</span><select>${others.map(
          (one) => html`<option value=${one.id}>${nameOf(context, one.id)}</option>`,
        )}</select></label><button part="button">${voice.panels.add}</button></form>`
  }</section>`;
}
