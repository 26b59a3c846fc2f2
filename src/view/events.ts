import type { DomainKey } from "../document/role-domain.ts";
import type { Change, EcomapDocument } from "../document/types.ts";

/** What a change came from. */
export type ChangeSource = "pointer" | "key" | "command" | "undo" | "redo";

/** The events of a view: verb and noun, and what their listeners are given. All text is plain text, never markup. */
export interface ViewEvents {
  readonly clickMember: { readonly member: string };
  readonly enterMember: { readonly member: string };
  readonly leaveMember: { readonly member: string };
  readonly clickTie: { readonly tie: string };
  readonly enterTie: { readonly tie: string };
  readonly leaveTie: { readonly tie: string };
  readonly clickClient: { readonly client: string };
  readonly enterClient: { readonly client: string };
  readonly leaveClient: { readonly client: string };
  /** In map units from the client. */
  readonly clickStage: { readonly x: number; readonly y: number };
  /** Who and what is selected now: ids of members, ties or the client. */
  readonly select: { readonly ids: readonly string[] };
  /** The map was covered with a plain sheet, or uncovered. */
  readonly cover: { readonly covered: boolean };
  /** Names that were hidden are shown, by somebody's own act: the map was uncovered, or names were asked for before a group. */
  readonly reveal: { readonly by: "uncover" | "present" };
  /**
   * A member was dropped in the sector of another domain, and stands where it stood. The map asks by two buttons; a host that
   * answers, by `moveTo` or another change, takes that question away.
   */
  readonly askDomain: { readonly member: string; readonly from: DomainKey; readonly to: DomainKey };
  /**
   * The whole document after a change, and the entry that went into history, or out of it again; places and pins
   * have no entry.
   */
  readonly change: { readonly doc: EcomapDocument; readonly change: Change | undefined; readonly source: ChangeSource };
}

export type Listener<T extends keyof ViewEvents> = (event: ViewEvents[T]) => void;

/** Who listens to a view. */
export interface Emitter {
  /** Answers how to stop listening. */
  readonly on: <T extends keyof ViewEvents>(type: T, listener: Listener<T>) => () => void;
  readonly emit: <T extends keyof ViewEvents>(type: T, event: ViewEvents[T]) => void;
  readonly clear: () => void;
}

type Listeners = { readonly [T in keyof ViewEvents]: Set<Listener<T>> };

export function makeEmitter(): Emitter {
  const listeners: Listeners = {
    clickMember: new Set(),
    enterMember: new Set(),
    leaveMember: new Set(),
    clickTie: new Set(),
    enterTie: new Set(),
    leaveTie: new Set(),
    clickClient: new Set(),
    enterClient: new Set(),
    leaveClient: new Set(),
    clickStage: new Set(),
    select: new Set(),
    askDomain: new Set(),
    cover: new Set(),
    reveal: new Set(),
    change: new Set(),
  };
  return {
    on: (type, listener) => {
      // A function of its own, so that one listener may listen twice and each can stop alone.
      const own: typeof listener = (event) => listener(event);
      listeners[type].add(own);
      return () => {
        listeners[type].delete(own);
      };
    },
    emit: (type, event) => {
      for (const listener of [...listeners[type]]) listener(event);
    },
    clear: () => {
      for (const each of Object.values(listeners)) each.clear();
    },
  };
}
