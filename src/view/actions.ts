import type { Command, CommandContext, CommandType } from "../command/types.ts";
import type { EcomapDocument } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import type { Point } from "../layout/types.ts";
import { draw } from "../scene/draw.ts";
import { explain } from "../words/explain.ts";
import type { Announcer } from "./announce.ts";
import type { ChangeSource, Emitter } from "./events.ts";
import { drawOptionsOf, isOpen, mayTouch, recordOf, type ViewOptions } from "./options.ts";
import type { Store } from "./state.ts";
import { dropAt, stepWithPlaces } from "./steps.ts";
import type { Transition } from "./transition.ts";
import type { UndoStack } from "./undo.ts";
import { isDrawn, nameOf } from "./walk.ts";

/** What a change is said to be, besides who made it and when. */
export type About = Pick<CommandContext, "happened" | "because" | "sitting">;

/** The doors through which a view changes its document. */
export interface Actions {
  readonly dispatch: (commands: readonly Command[], about?: About) => void;
  /** A member put down by hand. */
  readonly drop: (member: string, at: Point, source: "pointer" | "key") => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly select: (ids: readonly string[]) => void;
  /** Selects one alone, or adds it to the others; one that is among them goes again. */
  readonly choose: (id: string, adds: boolean) => void;
  /** Does what a key asks; what is refused is told. */
  readonly attempt: (act: () => void) => void;
}

export function makeActions(
  store: Store,
  stack: UndoStack,
  transition: Transition,
  { emit }: Emitter,
  { say }: Announcer,
): Actions {
  const contextOf = ({ now, actor }: ViewOptions, about: About = {}): CommandContext => ({
    recorded: now(),
    ...(actor !== undefined && { actor }),
    ...about,
  });

  const take = (commands: readonly Command[], context: CommandContext, source: ChangeSource) => {
    const [first] = commands;
    if (!first) return;
    const { doc, options, drawing } = store.state;
    const taken = stepWithPlaces(doc, drawing.placement, commands, context, drawOptionsOf(options));
    if (taken.step.ops.length === 0 && !taken.step.erased) return transition.show(doc, taken.drawing, true);
    stack.push({ step: taken.step, name: first.type });
    transition.show(taken.doc, taken.drawing, true);
    emit("change", { doc: taken.doc, change: taken.step.change, source });
  };

  const takeBack = (source: "undo" | "redo") => {
    const { doc, name, step } = stack[source](store.state.doc);
    const { language } = store.state.options;
    transition.show(doc, draw(doc, drawOptionsOf(store.state.options)), true);
    const what: Readonly<Record<CommandType, string>> = language.commands;
    say(source === "undo" ? language.sentences.undone(what[name]) : language.sentences.redone(what[name]));
    emit("change", { doc, change: step.change, source });
  };

  const choose = (ids: readonly string[]) => {
    const { drawing, selected } = store.state;
    if (!ids.every((id) => isDrawn(drawing, id))) {
      throw new EcomapError({ code: "unknown-record", path: [], params: { table: "members" } });
    }
    const next = [...new Set(ids)];
    if (next.length !== selected.length || next.some((id, i) => id !== selected[i])) store.set({ selected: next });
  };

  return {
    dispatch: (commands, about) => {
      const { doc, options } = store.state;
      refuseClosed(doc, options);
      for (const command of commands) if (!options.can(command.type, recordOf(command))) throw readOnly();
      take(commands, contextOf(options, about), "command");
    },
    drop: (member, at, source) => {
      const { doc, options, drawing } = store.state;
      const context = contextOf(options);
      const mayChange = mayTouch(doc, options, "updateMember", member);
      take(dropAt(doc, drawing, member, at, context, drawOptionsOf(options), mayChange), context, source);
      say(options.language.sentences.moved(nameOf(drawing, member)));
    },
    undo: () => takeBack("undo"),
    redo: () => takeBack("redo"),
    select: choose,
    choose: (id, adds) => {
      const { selected } = store.state;
      if (!adds) choose([id]);
      else choose(selected.includes(id) ? selected.filter((one) => one !== id) : [...selected, id]);
    },
    attempt: (act) => {
      try {
        act();
      } catch (error) {
        if (!(error instanceof EcomapError)) throw error;
        // Who hears it knows what they asked for: the sentence, without the place in a command.
        say(explain({ code: error.code, params: error.params }, store.state.options.language));
      }
    },
  };
}

const readOnly = () => new EcomapError({ code: "read-only", path: [], params: {} });

/** A redacted copy is refused by the command itself, which says why. */
function refuseClosed(doc: EcomapDocument, options: ViewOptions): void {
  if (doc.redactedFor === undefined && !isOpen(doc, options)) throw readOnly();
}
