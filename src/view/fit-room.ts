import { resolveViewOptions, type ViewOptions } from "./options.ts";
import type { Room, RoomSize } from "./room.ts";
import type { Machine, Store } from "./state.ts";

/** Whether a host leaves the size of the picture to its container. */
const isOpen = ({ width, height, paper = "none" }: Partial<ViewOptions>): boolean =>
  width === undefined && height === undefined && paper === "none";

/** The options that a host gives, with the size of the room where it gives none; hidden, with the usual size. */
export function optionsIn({ measure }: Room, given: Partial<ViewOptions>, members: number): ViewOptions {
  const size = measure(members);
  if (!isOpen(given)) return resolveViewOptions(given);
  const { width: _w, height: _h, ...rest } = given;
  return resolveViewOptions({ ...rest, ...size });
}

/** A change of width and height by less than this share is no other shape: a scrollbar, a phone's bar of buttons. */
const SAME = 1 / 8;

const isOther = (now: RoomSize, drawn: RoomSize): boolean =>
  Math.abs(now.width - drawn.width) > SAME * drawn.width || Math.abs(now.height - drawn.height) > SAME * drawn.height;

/**
 * Calls `redraw` when the container has taken another shape than what is drawn, once it has kept it for a frame and nobody
 * is carried; and `keepSeen` at any change of its size.
 */
export function makeFitRoom(
  store: Store,
  room: Room,
  page: Window | null,
  given: () => Partial<ViewOptions>,
  redraw: () => void,
  keepSeen: () => void,
): Machine {
  let frame = 0;
  let last: RoomSize | undefined;
  const look = () => {
    frame = 0;
    const now = room.measure(store.state.doc.members.length);
    const isWanted = isOpen(given()) && now !== undefined && isOther(now, store.state.options);
    const isStill = now?.width === last?.width && now?.height === last?.height;
    last = now;
    if (isWanted && isStill && !store.state.carried) redraw();
    else if (isWanted) lookLater();
    keepSeen();
  };
  // Measuring may change what is observed: not while that is being told.
  const lookLater = () => {
    if (frame === 0) frame = page?.requestAnimationFrame(look) ?? 0;
  };
  const stop = room.watch(lookLater);
  return {
    destroy: () => {
      stop();
      if (frame !== 0) page?.cancelAnimationFrame(frame);
    },
  };
}
