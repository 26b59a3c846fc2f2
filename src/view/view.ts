import type { Command, CommandType } from "../command/types.ts";
import type { EcomapDocument } from "../document/types.ts";
import type { About } from "./actions.ts";
import type { Listener, ViewEvents } from "./events.ts";
import type { ViewOptions } from "./options.ts";

/** A living map in a page. After `destroy` every call but that throws `destroyed`. */
export interface View {
  /** The whole document as it is now. */
  readonly doc: EcomapDocument;
  /** Whether this view has a change to take back, or to do again. */
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The command that `undo` would take back, and that `redo` would do again: the first of its step. */
  readonly toUndo: CommandType | undefined;
  readonly toRedo: CommandType | undefined;
  readonly covered: boolean;
  /** Calls a listener at each event of a type; answers how to stop. */
  readonly on: <T extends keyof ViewEvents>(type: T, listener: Listener<T>) => () => void;
  /** Applies commands as one step, saves everybody's place with it, and emits `change`. Throws where one is refused. */
  readonly dispatch: (command: Command | readonly Command[], about?: About) => void;
  /** Shows another state of the document, such as one that came from elsewhere. Emits no `change`; what was done here stays undoable. */
  readonly setDoc: (doc: EcomapDocument) => void;
  /** Changes some options; throws where one is wrong, and then changes none. */
  readonly setOptions: (options: Partial<ViewOptions>) => void;
  /** Takes the last change made in this view back. Throws `nothing-to-undo`, or `conflict` where records moved on. */
  readonly undo: () => void;
  readonly redo: () => void;
  /** Shows the whole map. */
  readonly fit: () => void;
  /** Shows the map one step larger or smaller, as the keys `+` and `-` do. */
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** Shows the map larger (above 1) or smaller, between half and eight times the whole. */
  readonly zoomBy: (factor: number) => void;
  /** Gives the client or a member the focus and brings it into sight. */
  readonly focus: (id: string) => void;
  readonly select: (ids: readonly string[]) => void;
  /** Covers the map with a plain sheet, all names at once; called again, uncovers it. The key is F9. */
  readonly cover: () => void;
  /** The bytes of `renderToString` for this document and these options. */
  readonly toString: () => string;
  /** Takes everything out of the container again. Twice is harmless. */
  readonly destroy: () => void;
}
