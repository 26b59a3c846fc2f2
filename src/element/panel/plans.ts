import { html, nothing, type TemplateResult } from "lit";
import { isBefore } from "../../document/dates.ts";
import { moveKey } from "../../document/move-rules.ts";
import { MOVES, type MoveType } from "../../document/schema/terms.ts";
import type { Move, Tie } from "../../document/types.ts";
import { mayTouch } from "../../view/options.ts";
import { agreed } from "../agreed.ts";
import { addCommand, dropCommand, moveCommands, moveOf } from "./answers.ts";
import { isForThem } from "./asked.ts";
import { buttonTemplate } from "./button.ts";
import type { Context } from "./context.ts";
import { faultTemplate, partTemplate } from "./field.ts";
import type { Form } from "./form.ts";
import { MOVE_PARTS } from "./move-fields.ts";
import { put } from "./paths.ts";
import { planTemplate } from "./plan.ts";
import type { PanelState } from "./state.ts";

/** What tells an agreement from others, and for whom it is to see: with these alone nothing is agreed. */
const NOT_SAID = ["type", "for", "about", "shownTo"];

/** What the client wants of a tie: the moves on it, and one that is being filled in. */
export function plansTemplate(context: Context, state: PanelState, tie: Tie): TemplateResult | typeof nothing {
  const { doc, options, view, drafts, redraw, attempt, voice, open: show } = context;
  const { panels } = voice;
  const may = (type: MoveType | "dropMove" | "addLogEntry") => mayTouch(doc, options, type, tie.id);
  const whole = doc.ties.find(({ id }) => id === tie.id)?.moves ?? [];
  const moves = (MOVES.some(may) ? whole : (tie.moves ?? [])).filter((move) => isForThem(context, move));
  const key = `ties ${tie.id} moves`;
  const filled = state.moves.get(tie.id);
  const today = options.now().slice(0, 10);
  const open = (type: MoveType, before?: Move) => {
    const start = before ?? (type === "bound" ? { type, for: "client" } : { type });
    state.moves.set(tie.id, { type, record: start, before });
    redraw();
  };
  const dispatch = (commands: Parameters<typeof view.dispatch>[0], then?: () => void) =>
    attempt(key, () => view.dispatch(commands), then);
  const close = () => {
    state.moves.delete(tie.id);
    drafts.forget(key);
    redraw();
  };
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
    const save = () => {
      const wish = moveKey(moveOf(record));
      // Another about the same would take its place without a word.
      const isTwin = (!before || moveKey(before) !== wish) && whole.some((move) => moveKey(move) === wish);
      const isEmpty = type === "bound" && Object.keys(record).every((field) => NOT_SAID.includes(field));
      if (!isTwin && !isEmpty) return dispatch(moveCommands(tie.id, record, before), close);
      drafts.refuse(key, isEmpty ? "nothingYet" : "samePlan");
      redraw();
    };
    return html`<fieldset class="items plan"><legend>${wordsOf(context, tie, type, record)}</legend>
      ${MOVE_PARTS[type].map((part) => partTemplate(context, form, part))}${faultTemplate(context, key)}
      <div class="buttons">${buttonTemplate(panels.save, save)}${buttonTemplate(context.words.language.sentences.notNow, close)}</div>
    </fieldset>`;
  };
  const save = (move: Move, path: string, value: unknown) => {
    const now = put(move, path, value);
    if (typeof now === "object" && now !== null) dispatch(moveCommands(tie.id, now, move));
  };
  /** It was tried: that is a contact, and the plan stays. */
  const tried = (move: Move) => {
    const id = options.newId();
    const what = move.steps?.find(({ done }) => done === undefined)?.what;
    const entry = { id, tie: tie.id, date: today, ...(what !== undefined && { words: what }) };
    dispatch(addCommand("log", entry), () => show({ table: "log", id }));
  };
  const buttons = (move: Move) => [
    ...(may(move.type) && move.done === undefined
      ? [buttonTemplate(panels.moveDone, () => save(move, "done", today))]
      : []),
    ...(may("addLogEntry") && move.done === undefined && move.type !== "bound"
      ? [buttonTemplate(panels.tried, () => tried(move))]
      : []),
    ...(may(move.type) ? [buttonTemplate(panels.change, () => open(move.type, move))] : []),
    ...(may("dropMove")
      ? [buttonTemplate(move.done === undefined ? panels.stop : panels.drop, () => dispatch(dropCommand(tie.id, move)))]
      : []),
  ];
  const asked = MOVES.filter((type) => may(type) && suits(tie, type));
  const isThere = (type: MoveType) => moves.some((move) => move.type === type && move.done === undefined);
  const offer = (types: readonly MoveType[]) =>
    types.map((type) => buttonTemplate(html`+ ${wordsOf(context, tie, type, {})}`, () => open(type)));
  const again = asked.filter(isThere);
  if (moves.length === 0 && asked.length === 0) return nothing;
  return html`<section><h3>${panels.plans}</h3>
    ${moves
      .filter((move) => move !== filled?.before)
      .map((move) =>
        planTemplate(context, move, {
          title: wordsOf(context, tie, move.type, move),
          isPast:
            move.done === undefined && "review" in move && move.review !== undefined && isBefore(move.review, today),
          buttons: buttons(move),
          stepped: may(move.type) ? (i, done) => save(move, `steps.${i}.done`, done ? today : undefined) : undefined,
        }),
      )}
    ${
      filled
        ? formTemplate(filled)
        : html`${faultTemplate(context, key)}<div class="buttons">${offer(asked.filter((type) => !isThere(type)))}</div>${
            again.length > 0
              ? html`<details><summary>${panels.anotherPlan}</summary><div class="buttons">${offer(again)}</div></details>`
              : nothing
          }`
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
  if (type === "enlarge" && tie.state === "dormant") return voice.wake;
  if (type !== "bound") return voice.moves[type];
  return agreed("for" in move && move.for === "member" ? voice.unburden : voice.moves.bound, language);
}
