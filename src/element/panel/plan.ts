import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Move } from "../../document/types.ts";
import { isForThem } from "./asked.ts";
import type { Field } from "./asking.ts";
import type { Context } from "./context.ts";
import { whenOf } from "./dates.ts";
import { fieldsTemplate } from "./field.ts";
import { STEPS } from "./fields.ts";
import { MOVE_PARTS } from "./move-fields.ts";
import { at } from "./paths.ts";
import { nameOf } from "./people.ts";

interface Plan {
  readonly title: string | TemplateResult;
  /** Whether the day has passed on which one would look at it again. */
  readonly isPast: boolean;
  readonly buttons: readonly TemplateResult[];
  /** Says that a small step was done, or was not; `undefined` where that may not be said. */
  readonly stepped: ((i: number, done: boolean) => void) | undefined;
}

/** A plan as it was agreed, in words: what, who, when. */
export function planTemplate(context: Context, move: Move, { title, isPast, buttons, stepped }: Plan): TemplateResult {
  const { panels } = context.voice;
  const form = { key: "", record: move, may: false, save: () => {} };
  const step = (one: unknown, i: number) =>
    isForThem(context, one, STEPS.fields)
      ? html`<label class="term wide"><input type="checkbox" .checked=${live(at(one, "done") !== undefined)} ?disabled=${!stepped}
          @change=${() => stepped?.(i, at(one, "done") === undefined)}><span>${stepWords(context, one)}</span></label>`
      : nothing;
  const fields = MOVE_PARTS[move.type].flatMap((part): readonly Field[] => (part.is === "shown" ? [] : part.fields));
  return html`<div class="items plan"><h4>${title}</h4>
    ${fields.map((field) =>
      // For whom it is stands in its title.
      field === STEPS
        ? (move.steps ?? []).map(step)
        : field.open === false
          ? nothing
          : fieldsTemplate(context, form, [field]),
    )}
    ${isPast ? html`<p>${panels.lookAgain}</p>` : nothing}<div class="buttons">${buttons}</div></div>`;
}

/** A small step on one line: what, who and when. */
function stepWords(context: Context, step: unknown): string {
  const who = at(step, "who");
  const when = whenOf(at(step, "done") ?? at(step, "when"));
  const parts = [at(step, "what"), who && nameOf(context, String(who)), when && context.words.language.date(when)];
  return parts.filter(Boolean).join(" · ") || "…";
}
