import { html, nothing, type TemplateResult } from "lit";
import { helpersOf } from "../../network/helpers.ts";
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
      const { lens, words } = lightOn(context, { table, id }) ?? {};
      if (!lens) return nothing;
      const turn = () => (lit === id ? put(context, undefined) : put(context, id, lens));
      return html`<div class="buttons"><button type="button" part="button" class="light" aria-pressed=${lit === id ? "true" : "false"}
        @click=${turn}>${words}</button></div>`;
    },
    settle: (context, { id }) => {
      if (lit === undefined || lit === id) return;
      lit = undefined;
      // Not while it is drawn.
      queueMicrotask(() => put(context, undefined));
    },
  };
}

/** What is lit on the map, and what the button says. */
function lightOn(context: Context, { table, id }: Ref): { readonly lens: LensOf; readonly words: string } | undefined {
  const { seen, words, voice } = context;
  const { showHelp, showWork } = voice.panels;
  const goal = table === "goals" ? seen.doc.goals?.find((one) => one.id === id) : undefined;
  if (goal) return helpersOf(seen, goal).length === 0 ? undefined : { lens: goalLens(id), words: showHelp };
  const kind = table === "interventions" ? seen.doc.interventions?.find((one) => one.id === id)?.kind : undefined;
  if (kind === undefined) return undefined;
  return { lens: interventionLens(kind), words: `${showWork}: ${words.voice.interventionKinds[kind]}` };
}
