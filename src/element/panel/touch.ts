import { html, nothing, type TemplateResult } from "lit";
import type { Group } from "../../document/types.ts";
import { mayTouch } from "../../view/options.ts";
import { buttonTemplate } from "./button.ts";
import type { Context } from "./context.ts";
import type { PanelState } from "./state.ts";

/** The mode in which people are touched on the map to say who belongs to a group. */
export function touchTemplate(
  context: Context,
  state: PanelState,
  group: Group,
  go: Touching,
): TemplateResult | typeof nothing {
  const { doc, options, view, drafts, redraw, voice } = context;
  const { panels } = voice;
  if (!mayTouch(doc, options, "updateGroup", group.id)) return nothing;
  const end = (isKept: boolean) => {
    const { touching } = state;
    if (isKept && touching) {
      const set = { members: [...touching.ids] };
      drafts.attempt(`groups ${group.id} members`, () => view.dispatch({ type: "updateGroup", group: group.id, set }));
    }
    go.end();
    redraw();
  };
  return state.touching?.group === group.id
    ? html`<div class="touching" @keydown=${(event: KeyboardEvent) => event.key === "Escape" && end(false)}><p role="status">${panels.touching}</p>
        <div class="buttons">${buttonTemplate(panels.done, () => end(true))}${buttonTemplate(panels.cancel, () => end(false))}</div></div>`
    : buttonTemplate(panels.touch, () => go.start(group), undefined, "touch");
}

/** Begins and ends the mode. */
export interface Touching {
  readonly start: (group: Group) => void;
  readonly end: () => void;
}

/** Whom a new selection touched, after the one that was shown: the one alone, or who came or went. */
export function touchedBy(before: ReadonlySet<string>, now: readonly string[]): string | undefined {
  if (now.length === 1) return now[0];
  return (
    now.find((id) => !before.has(id)) ?? (now.length === 0 ? undefined : [...before].find((id) => !now.includes(id)))
  );
}
