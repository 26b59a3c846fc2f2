import { html, nothing, type TemplateResult } from "lit";
import type { LensOf } from "../../scene/lens.ts";
import { goalLens, interventionLens } from "../../scene/lenses/lit.ts";
import type { Ref } from "./answers.ts";
import type { Context } from "./context.ts";

/** Light on the map, on who helps with a goal or what an intervention is about, while its panel stands. */
export interface Light {
  /** A button in the panel of a record; nothing where nobody helps. */
  readonly template: (context: Context, ref: Ref) => TemplateResult | typeof nothing;
  /** Puts the light out where the panel of another stands. */
  readonly settle: (context: Context, ref: Ref) => void;
}

/** A lens of the host's comes back when the light is put out. */
export function makeLight(): Light {
  let lit: string | undefined;
  const put = ({ view, options, redraw }: Context, id: string | undefined, lens: LensOf = options.lens) => {
    lit = id;
    view.setOptions({ lens });
    redraw();
  };
  return {
    template: (context, { table, id }) => {
      const lens = lensFor(context, { table, id });
      if (!lens) return nothing;
      const { showHelp, showWork } = context.voice.panels;
      const turn = () => (lit === id ? put(context, undefined) : put(context, id, lens));
      return html`<div class="buttons"><button type="button" part="button" class="light" aria-pressed=${lit === id ? "true" : "false"}
        @click=${turn}>${table === "goals" ? showHelp : showWork}</button></div>`;
    },
    settle: (context, { id }) => {
      if (lit === undefined || lit === id) return;
      lit = undefined;
      // Not while it is drawn.
      queueMicrotask(() => put(context, undefined));
    },
  };
}

function lensFor({ seen: { doc } }: Context, { table, id }: Ref): LensOf | undefined {
  const goal = table === "goals" ? doc.goals?.find((one) => one.id === id) : undefined;
  if (goal) return goal.ties === "unknown" || !goal.ties?.length ? undefined : goalLens(id);
  const kind = table === "interventions" ? doc.interventions?.find((one) => one.id === id)?.kind : undefined;
  return kind && interventionLens(kind);
}
