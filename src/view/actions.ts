import type { Command, CommandContext, CommandType } from "../command/types.ts";
import type { EcomapDocument } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { draw } from "../scene/draw.ts";
import { explain } from "../words/explain.ts";
import type { Announcer } from "./announce.ts";
import type { ChangeSource, Emitter } from "./events.ts";
import { isOpen, mayTouch, onItsPage, recordOf, type ViewOptions } from "./options.ts";
import type { Store } from "./state.ts";
import {
  type Before,
  type Dropped,
  dropAt,
  stepWithArrival,
  stepWithPins,
  stepWithPlaces,
  type Taken,
} from "./steps.ts";
import type { Transition } from "./transition.ts";
import type { UndoStack } from "./undo.ts";
import { isDrawn, nameOf } from "./walk.ts";

/** What a change is said to be, besides who made it and when. */
export type About = Pick<CommandContext, "happened" | "because" | "sitting">;

/** Where somebody new comes to stand, or where a member is pinned. */
export interface Put extends Dropped {
  readonly as: "new" | "pinned";
}

/** The doors through which a view changes its document. */
export interface Actions {
  readonly dispatch: (commands: readonly Command[], about?: About) => void;
  /** What hands ask, as one step, with where somebody comes to stand. Throws `read-only` where hands may not. */
  readonly act: (commands: readonly Command[], source: ChangeSource, put?: Put) => void;
  /** Members put down by hand. */
  readonly drop: (dropped: readonly Dropped[], source: ChangeSource) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly select: (ids: readonly string[]) => void;
  /** Selects one alone, or adds it to the others; one that is among them goes again. */
  readonly choose: (id: string, adds: boolean) => void;
  /** Does what a key asks, and answers whether it was done; what is refused is told. */
  readonly attempt: (act: () => void) => boolean;
}

export function makeActions(
  store: Store,
  stack: UndoStack,
  transition: Transition,
  { emit }: Emitter,
  { say }: Announcer,
): Actions {
  const contextOf = ({ history }: EcomapDocument, { now, actor }: ViewOptions, about: About = {}): CommandContext => ({
    // What is done comes after all that is seen, also where the clock of this device is behind another's.
    recorded: history.reduce((last, { recorded }) => (recorded > last ? recorded : last), now()),
    ...(actor !== undefined && { actor }),
    ...about,
  });

  const beforeIn = (about?: About): Before => {
    const { doc, drawing, options } = store.state;
    return { doc, drawing, context: contextOf(doc, options, about), options: onItsPage(store.state) };
  };

  /** Shows a step, which the first of its commands names, and tells of it. */
  const show = (name: CommandType, { doc, step, drawing }: Taken, source: ChangeSource) => {
    if (step.ops.length === 0 && !step.erased) return transition.show(store.state.doc, drawing, true);
    stack.push({ step, name });
    transition.show(doc, drawing, true);
    emit("change", { doc, change: step.change, source });
  };

  const takeBack = (source: "undo" | "redo") => {
    const { doc, name, step } = stack[source](store.state.doc);
    const { drawing: before, options } = store.state;
    const { language } = options;
    const drawing = draw(doc, onItsPage(store.state));
    transition.show(doc, drawing, true);
    // Whoever came back is meant now, as somebody new is.
    const back = drawing.index.members.flatMap(({ id }) => (before.index.memberById.has(id) ? [] : [id]));
    if (back[0] !== undefined) store.set({ current: back[0], selected: back, tie: undefined });
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
      const [first] = commands;
      if (first) show(first.type, stepWithPlaces(beforeIn(about), commands), "command");
    },
    act: (commands, source, put) => {
      const { doc, options } = store.state;
      refuseClosed(doc, options);
      for (const command of commands) if (!mayTouch(doc, options, command.type, recordOf(command))) throw readOnly();
      const [first] = commands;
      if (!first) return;
      const before = beforeIn();
      if (put?.as === "new") show(first.type, stepWithArrival(before, commands, put), source);
      else show(first.type, put ? stepWithPins(before, commands, [put]) : stepWithPlaces(before, commands), source);
    },
    drop: (dropped, source) => {
      const { doc, options, drawing } = store.state;
      const { changes, places } = dropAt(drawing, dropped, (member) => mayTouch(doc, options, "updateMember", member));
      show(changes[0]?.type ?? "pinMember", stepWithPins(beforeIn(), changes, places), source);
      const names = dropped.map(({ id }) => nameOf(drawing, id));
      const { sentences } = options.language;
      const [first, ...others] = changes.map(({ set }) => set?.ring);
      const ring = others.length === 0 && names.length === 1 ? first : undefined;
      if (ring === undefined || ring === "unknown") say(sentences.moved(names));
      else say(sentences.nowIn(names.join(), drawing.words.voice.rings[ring]), true);
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
        return true;
      } catch (error) {
        if (!(error instanceof EcomapError)) throw error;
        // Who hears it knows what they asked for: the sentence, without the place in a command.
        say(explain({ code: error.code, params: error.params }, store.state.options.language), true);
        return false;
      }
    },
  };
}

const readOnly = () => new EcomapError({ code: "read-only", path: [], params: {} });

/** A redacted copy is refused by the command itself, which says why. */
function refuseClosed(doc: EcomapDocument, options: ViewOptions): void {
  if (doc.redactedFor === undefined && !isOpen(doc, options)) throw readOnly();
}
