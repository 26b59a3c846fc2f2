import type { Domain } from "../document/schema/terms.ts";
import type { EcomapDocument } from "../document/types.ts";
import type { Placement, Point } from "../layout/types.ts";
import type { Drawing } from "../scene/drawing.ts";
import type { Scene } from "../scene/marks.ts";
import type { ViewOptions } from "./options.ts";

/** A member that follows a hand or the arrow keys, and others who go with it. */
export interface Carried extends Point {
  readonly id: string;
  readonly along: readonly string[];
}

/** A field that is open in the map, for the name of somebody new at a place, after those who came before, or for another name. */
export type Field =
  | { readonly is: "add"; readonly at: Point | undefined; readonly came?: readonly string[] }
  | { readonly is: "rename"; readonly id: string };

/** A tie that is being drawn from the client or a member: to where the hand is, and to whom it leads now. */
export interface Link {
  readonly from: string;
  readonly at: Point | undefined;
  readonly to: string | undefined;
}

/** What is asked in the map: whether a member who was dropped in another sector belongs there, or where each of some who are new does. */
export type Question =
  | { readonly is: "move"; readonly member: string; readonly to: Domain; readonly at: Point }
  | { readonly is: "who"; readonly member: string; readonly next: readonly string[] };

/** How the scene lies in the picture's box: by `scale`, then to `x`, `y`. */
export interface Transform extends Point {
  readonly scale: number;
}

/** All that a view knows. Only `doc` is ever saved, and only what comes of `doc` and `options` is in a picture's bytes. */
export interface ViewState {
  readonly doc: EcomapDocument;
  readonly options: ViewOptions;
  /** What the document and the options draw. */
  readonly drawing: Drawing;
  /** Where all stand at this moment: on their way to the places of the drawing, or carried. */
  readonly placement: Placement;
  /** What is drawn at this moment. */
  readonly scene: Scene;
  readonly transform: Transform;
  readonly carried: Carried | undefined;
  /** The member, or the client, who has the focus or takes it next. */
  readonly current: string;
  /** A tie of the current one, pointed at by key. */
  readonly tie: string | undefined;
  /** Whether the focus is in the map, and whether it shows: after a key, not after a click. */
  readonly focus: "none" | "in" | "shown";
  /** The member, or the client, that a mouse or pen points at. */
  readonly hovered: string | undefined;
  /** What is open over the map. */
  readonly open: Field | Question | undefined;
  readonly link: Link | undefined;
  /** Ids of members, ties or the client. */
  readonly selected: readonly string[];
  /** Whether who is clicked is chosen beside the others. */
  readonly several: boolean;
  readonly covered: boolean;
}

/** One idea of a view's behaviour: follows the state, and goes without a trace. */
export interface Machine {
  readonly update?: (state: ViewState, before: ViewState) => void;
  readonly destroy?: () => void;
}

/** The one place where state lives. */
export interface Store {
  readonly state: ViewState;
  /** Takes over what is given and tells all machines. */
  readonly set: (part: Partial<ViewState>) => void;
  /** Ends what listens for this view. */
  readonly signal: AbortSignal;
  /** Machines are told in the order in which they join, and destroyed in the other. */
  readonly join: <M extends Machine>(machine: M) => M;
  readonly destroy: () => void;
}

export function makeStore(first: ViewState): Store {
  let state = first;
  let told = first;
  let telling = false;
  let gone = false;
  const machines: Machine[] = [];
  const listening = new AbortController();
  /** What machines set while they are told is told in another round, so that none is interrupted halfway. */
  const tell = () => {
    telling = true;
    try {
      while (told !== state) {
        const before = told;
        told = state;
        for (const machine of machines) machine.update?.(told, before);
      }
    } finally {
      telling = false;
    }
  };
  return {
    signal: listening.signal,
    get state() {
      return state;
    },
    set: (part) => {
      // A gesture may end after the view has gone.
      if (gone) return;
      state = { ...state, ...part };
      if (!telling) tell();
    },
    join: (machine) => {
      machines.push(machine);
      return machine;
    },
    destroy: () => {
      gone = true;
      listening.abort();
      for (const machine of machines.splice(0).reverse()) machine.destroy?.();
    },
  };
}
