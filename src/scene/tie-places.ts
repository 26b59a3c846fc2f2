import { MARKS_APART } from "../layout/tie-length.ts";

/** A mark on a tie: where its middle stands or would best stand, counted along the tie, and how far it reaches to each side. */
export interface Wish {
  readonly at: number;
  readonly half: number;
}

/** Whether a stretch of a tie is fit for a mark. */
export interface Fitness {
  /** No symbol and no label lies there. */
  readonly isClear: (at: number) => boolean;
  /** No other tie does. */
  readonly isOpen?: (at: number) => boolean;
  /** A mark, by its place among the wishes, would lie on no other mark there. */
  readonly isApart?: (mark: number, at: number) => boolean;
}

/** Further from its wish a mark does not move to keep off other ties. */
const STRAY = 60;
/** A long way is tried at so many places, at most. */
const TRIES = 400;

/**
 * Where marks stand along a tie of some length: each as near to its wish as it can, without lying on one before it, on
 * what stands fast there, on another mark, on what is not clear or not open. What cannot be had is given up in turn: first
 * to be open, then to be clear, then to be near the wish. Nothing where the tie is too short even so.
 */
export function placesAlong(
  length: number,
  fast: readonly Wish[],
  wishes: readonly Wish[],
  { isClear, isOpen = always, isApart = always }: Fitness,
): number[] | undefined {
  const clear = (i: number, at: number, { half }: Wish) =>
    [0, -half, half].every((side) => isClear(at + side)) && isApart(i, at);
  const open = (i: number, at: number, wish: Wish) =>
    Math.abs(at - wish.at) <= STRAY && isOpen(at) && clear(i, at, wish);
  return (
    inTurn(length, fast, wishes, open) ??
    inTurn(length, fast, wishes, clear) ??
    inTurn(length, fast, wishes, isApart) ??
    packed(length, fast, wishes, isApart)
  );
}

const always = () => true;

/** Each mark at the place nearest to its wish that may be; `undefined` where one has none. */
function inTurn(
  length: number,
  fast: readonly Wish[],
  wishes: readonly Wish[],
  may: (i: number, at: number, wish: Wish) => boolean,
): number[] | undefined {
  const taken = [...fast];
  for (const [i, wish] of wishes.entries()) {
    const { half } = wish;
    const place = nearestPlace(
      wish,
      length,
      (at) => taken.every((one) => Math.abs(one.at - at) >= one.half + half + MARKS_APART) && may(i, at, wish),
    );
    if (place === undefined) return undefined;
    taken.push({ at: place, half });
  }
  return taken.slice(fast.length).map(({ at }) => at);
}

/** The place on a tie nearest to a wish at which the mark lies within its ends, and may be. */
function nearestPlace({ at: wish, half }: Wish, length: number, may: (at: number) => boolean): number | undefined {
  if (length < 2 * half) return undefined;
  const mayBe = (at: number) => at >= half && at <= length - half && may(at);
  const start = Math.max(half, Math.min(length - half, wish));
  const step = Math.max(2, length / TRIES);
  for (let away = 0; away <= length; away += step) {
    if (mayBe(start + away)) return start + away;
    if (away > 0 && mayBe(start - away)) return start - away;
  }
  return undefined;
}

/** A free stretch of a tie, and the marks that stand in it. */
interface Slot {
  readonly from: number;
  readonly room: number;
  readonly marks: number[];
}

/** The largest first, each in the stretch nearest to its wish that still holds it, evenly spread there. */
function packed(
  length: number,
  fast: readonly Wish[],
  wishes: readonly Wish[],
  isApart: (mark: number, at: number) => boolean,
): number[] | undefined {
  const slots = slotsBetween(length, fast);
  const breadth = (i: number) => 2 * (wishes[i]?.half ?? 0) + MARKS_APART;
  const leftIn = ({ room, marks }: Slot) => marks.reduce((left, i) => left - breadth(i), room - MARKS_APART);
  const bySize = wishes.map((_, i) => i).sort((a, b) => breadth(b) - breadth(a) || a - b);
  for (const i of bySize) {
    const off = ({ from, room }: Slot) => Math.abs(from + room / 2 - (wishes[i]?.at ?? 0));
    const [slot] = slots.filter((one) => leftIn(one) >= breadth(i)).sort((a, b) => off(a) - off(b));
    if (!slot) return undefined;
    slot.marks.push(i);
  }
  const places = wishes.map(() => 0);
  for (const slot of slots) {
    const spare = leftIn(slot) / (slot.marks.length + 1);
    let at = slot.from + MARKS_APART;
    slot.marks.sort((a, b) => (wishes[a]?.at ?? 0) - (wishes[b]?.at ?? 0) || a - b);
    for (const i of slot.marks) {
      at += spare + breadth(i);
      places[i] = at - MARKS_APART - (wishes[i]?.half ?? 0);
    }
  }
  return places.every((at, i) => isApart(i, at)) ? places : undefined;
}

/** What a tie has left between what stands fast on it. */
function slotsBetween(length: number, fast: readonly Wish[]): Slot[] {
  const slots: Slot[] = [];
  let from = 0;
  for (const { at, half } of [...fast].sort((a, b) => a.at - b.at)) {
    slots.push({ from, room: at - half - from, marks: [] });
    from = Math.max(from, at + half);
  }
  return [...slots, { from, room: length - from, marks: [] }];
}
