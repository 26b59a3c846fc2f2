import type { Command, CommandType } from "../command/types.ts";
import type { EcomapDocument } from "../document/types.ts";
import type { Point } from "../layout/types.ts";
import type { About } from "./actions.ts";
import type { Listener, ViewEvents } from "./events.ts";
import type { ViewOptions } from "./options.ts";
import type { Standing } from "./standing.ts";

/** A living map in a page. After `destroy` every call but that throws `destroyed`. */
export interface View {
  /** The whole document as it is now. */
  readonly doc: EcomapDocument;
  /**
   * The options in force: those given, the defaults, as `width` and `height` the box that the map is drawn for, and as
   * `page` the edges that it has kept. With them `renderToString` draws the same map.
   */
  readonly options: ViewOptions;
  /** Whether this view has a change to take back, or to do again. */
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The command that `undo` would take back, and that `redo` would do again: the first of its step. */
  readonly toUndo: CommandType | undefined;
  readonly toRedo: CommandType | undefined;
  readonly covered: boolean;
  /**
   * When the map is drawn as it rests. That is at once, but for one of more than 200 members: of such a sketch is shown
   * first, and the map in its stead after a frame or two, or as soon as something is done with it.
   */
  readonly settled: Promise<void>;
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
  /** Whether whoever is clicked or tapped is chosen beside the others, as with Shift: for hands without keys. */
  readonly several: (on: boolean) => void;
  /**
   * Opens a field in the map for the name of somebody new: at a place in map units from the client, else in the middle of
   * what is seen. Enter adds them with a tie to the client, Escape closes the field. Several lines that are pasted are several
   * names, and one step. This and the six that follow do what hands do: each throws `read-only` where those may not.
   */
  readonly add: (at?: Point) => void;
  /** Opens a field for another name, of the client, a member, or who is meant now: the only one selected, else who has the focus. */
  readonly rename: (id?: string) => void;
  /**
   * Draws a tie from the client or a member, or who is meant now. Without `to` the next one who is clicked, or chosen by
   * Enter, is its other end; Escape lets go. Two who have a tie get no second one: theirs is selected.
   */
  readonly connect: (from?: string, to?: string) => void;
  /**
   * Takes members and ties off the map, or what is meant now: a tie that is pointed at, else all who are selected, or the one to
   * whom keys have gone on from those. History keeps them, and `undo` brings them back. Throws `client-stays` for the one in the middle.
   */
  readonly remove: (ids?: readonly string[]) => void;
  /** Pins members, or those who are meant now, where they stand; or lets them loose. Without `pinned` the other of what they are. */
  readonly pin: (ids?: readonly string[], pinned?: boolean) => void;
  /** Takes up all who are selected, or who is meant now; the next click puts them down there. Once more, they stay where they were. */
  readonly takeUp: () => void;
  /** Says where a member belongs: in which domain, in which ring, at which place. It also answers `askDomain`. */
  readonly moveTo: (member: string, standing: Standing) => void;
  /** Covers the map with a plain sheet, all names at once; called again, uncovers it. F9 covers all maps of a page. */
  readonly cover: () => void;
  /** The bytes of `renderToString` for `doc` and what of `options` says how a map is drawn, its width and height among them. */
  readonly toString: () => string;
  /** Takes everything out of the container again. Twice is harmless. */
  readonly destroy: () => void;
}
