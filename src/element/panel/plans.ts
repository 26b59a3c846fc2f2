import { html, nothing, type TemplateResult } from "lit";
import { MOVES, type MoveType } from "../../document/schema/terms.ts";
import type { Move, Tie } from "../../document/types.ts";
import { mayTouch } from "../../view/options.ts";
import { agreed } from "../agreed.ts";
import { dropCommand, moveCommands } from "./answers.ts";
import { isForThem } from "./asked.ts";
import type { Context } from "./context.ts";
import { faultTemplate, fieldsTemplate, partTemplate } from "./field.ts";
import { MOVE_PARTS } from "./fields.ts";
import type { Form } from "./form.ts";
import { put } from "./paths.ts";
import type { PanelState } from "./state.ts";

/** What the client wants of a tie: the moves on it, and one that is being filled in. */
export function plansTemplate(context: Context, state: PanelState, tie: Tie): TemplateResult | typeof nothing {
  const { doc, options, view, drafts, redraw, voice } = context;
  const { panels } = voice;
  const may = (type: MoveType | "dropMove") => mayTouch(doc, options, type, tie.id);
  const moves = (tie.moves ?? []).filter((move) => isForThem(context, move));
  const key = `ties ${tie.id} moves`;
  const filled = state.moves.get(tie.id);
  const open = (type: MoveType, before?: Move) => {
    const start = before ?? (type === "bound" ? { type, for: "client" } : { type });
    state.moves.set(tie.id, { type, record: start, before });
    redraw();
  };
  const dispatch = (commands: Parameters<typeof view.dispatch>[0]) => {
    const isDone = drafts.attempt(key, () => view.dispatch(commands));
    if (isDone) close();
    redraw();
  };
  const close = () => {
    state.moves.delete(tie.id);
    drafts.forget(key);
    redraw();
  };
  const button = (words: string | TemplateResult, act: () => void) =>
    html`<button type="button" part="button" @click=${act}>${words}</button>`;
  const formTemplate = ({ type, record, before }: NonNullable<typeof filled>) => {
    const form: Form = {
      key: `${key} ${type}`,
      record,
      may: true,
      isLoose: true,
      save: (path, value) => {
        const now = put(record, path, value);
        if (typeof now === "object" && now !== null) state.moves.set(tie.id, { type, record: now, before });
      },
    };
    return html`<fieldset class="items plan"><legend>${wordsOf(context, tie, type, record)}</legend>
      ${MOVE_PARTS[type].map(({ is, fields }) =>
        is === "first" ? fieldsTemplate(context, form, fields) : partTemplate(context, form, "more", fields),
      )}${faultTemplate(context, key)}
      <div class="buttons">${button(panels.save, () => dispatch(moveCommands(tie.id, record, before)))}${button(panels.notNow, close)}</div>
    </fieldset>`;
  };
  const asked = MOVES.filter((type) => may(type) && suits(tie, type));
  if (moves.length === 0 && asked.length === 0) return nothing;
  return html`<section><h3>${panels.plans}</h3>
    ${moves.map(
      (move) => html`<div class="row"><span>${wordsOf(context, tie, move.type, move)}</span>
      <span class="buttons">${may(move.type) ? button(panels.change, () => open(move.type, move)) : nothing}
      ${may("dropMove") ? button(panels.drop, () => dispatch(dropCommand(tie.id, move))) : nothing}</span></div>`,
    )}
    ${
      filled
        ? formTemplate(filled)
        : html`${faultTemplate(context, key)}<div class="buttons">${asked.map((type) =>
            button(html`+ ${wordsOf(context, tie, type, {})}`, () => open(type)),
          )}</div>`
    }</section>`;
}

/** Whether a move is offered: what would be refused is not, but for what only the whole document knows. */
function suits({ state, ban }: Tie, type: MoveType): boolean {
  if (type === "enlarge") return !ban && (state === "dormant" || state === "wished");
  return type !== "strengthen" || (!ban && state !== "deceased");
}

/** A move in words: strengthening what is broken is mending it, a bound for the other is asking less. */
function wordsOf(
  { words: { voice, language }, voice: { panels } }: Context,
  tie: Tie,
  type: MoveType,
  move: object,
): string | TemplateResult {
  if (type === "strengthen" && tie.state === "broken") return panels.repair;
  if (type === "keep" && "until" in move) return voice.later;
  if (type !== "bound") return voice.moves[type];
  return agreed("for" in move && move.for === "member" ? voice.unburden : voice.moves.bound, language);
}
