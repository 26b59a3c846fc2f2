import type { CommandType, Step } from "../command/types.ts";
import { redoStep, undoStep } from "../command/undo.ts";
import type { EcomapDocument } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";

/** A step made in this view, and the type of command that names it. */
export interface Done {
  readonly step: Step;
  readonly name: CommandType;
}

/** What was done in one view. Only that can be undone in it. */
export interface UndoStack {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly toUndo: CommandType | undefined;
  readonly toRedo: CommandType | undefined;
  /** Remembers a step; what was undone before cannot be done again. Of what was erased, and of all before it, nothing is left. */
  readonly push: (done: Done) => void;
  /** @throws {EcomapError} `nothing-to-undo`; `conflict` where records moved on: the step then stays. */
  readonly undo: (doc: EcomapDocument) => Done & { readonly doc: EcomapDocument };
  /** @throws {EcomapError} `nothing-to-redo`; `conflict` where records moved on: the step then stays. */
  readonly redo: (doc: EcomapDocument) => Done & { readonly doc: EcomapDocument };
}

export function makeUndoStack(): UndoStack {
  const done: Done[] = [];
  const undone: Done[] = [];
  return {
    get canUndo() {
      return done.length > 0;
    },
    get canRedo() {
      return undone.length > 0;
    },
    get toUndo() {
      return done.at(-1)?.name;
    },
    get toRedo() {
      return undone.at(-1)?.name;
    },
    push: (one) => {
      if (one.step.erased) done.length = 0;
      else done.push(one);
      undone.length = 0;
    },
    undo: (doc) => {
      const last = done.at(-1);
      if (!last) throw new EcomapError({ code: "nothing-to-undo", path: [], params: {} });
      const before = undoStep(doc, last.step);
      done.pop();
      undone.push(last);
      return { ...last, doc: before };
    },
    redo: (doc) => {
      const last = undone.at(-1);
      if (!last) throw new EcomapError({ code: "nothing-to-redo", path: [], params: {} });
      const after = redoStep(doc, last.step);
      undone.pop();
      done.push(last);
      return { ...last, doc: after };
    },
  };
}
