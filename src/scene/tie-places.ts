/** A mark on a tie: where its middle stands or would best stand, counted along the tie, and how far it reaches to each side. */
export interface Wish {
  readonly at: number;
  readonly half: number;
}

/** Between two marks on one tie. */
const APART = 2;
/** Further from its wish a mark does not move to keep off other ties. */
const STRAY = 60;
/** A long way is tried at so many places, at most. */
const TRIES = 400;

/**
 * Where marks stand along a tie of some length: each as near to its wish as it can, without lying on one before it, on
 * what stands fast there, on what is not clear or not open. What cannot be had is given up in turn: first to be open, then
 * to be clear, then to keep off what stands fast; where the tie is too short even so, they stand evenly, in the order of
 * their wishes.
 * @param isClear whether no symbol and no label lies at a stretch of the tie.
 * @param isOpen whether no other tie does.
 */
export function placesAlong(
  length: number,
  fast: readonly Wish[],
  wishes: readonly Wish[],
  isClear: (at: number) => boolean,
  isOpen: (at: number) => boolean = () => true,
): number[] {
  const clear = ({ at, half }: Wish) => [-half, 0, half].every((side) => isClear(at + side));
  const open = (mark: Wish, wish: number) => Math.abs(mark.at - wish) <= STRAY && isOpen(mark.at) && clear(mark);
  return (
    inTurn(length, fast, wishes, open) ??
    inTurn(length, fast, wishes, clear) ??
    inTurn(length, fast, wishes, () => true) ??
    inTurn(length, [], wishes, () => true) ??
    evenly(length, wishes)
  );
}

/** Each mark at the place nearest to its wish that may be; `undefined` where one has none. */
function inTurn(
  length: number,
  fast: readonly Wish[],
  wishes: readonly Wish[],
  may: (mark: Wish, wish: number) => boolean,
): number[] | undefined {
  const taken = [...fast];
  for (const { at, half } of wishes) {
    const place = placesNear(at, half, length).find(
      (near) => taken.every((one) => Math.abs(one.at - near) >= one.half + half + APART) && may({ at: near, half }, at),
    );
    if (place === undefined) return undefined;
    taken.push({ at: place, half });
  }
  return taken.slice(fast.length).map(({ at }) => at);
}

/** The places of a tie at which a mark lies within its ends, from the nearest to the wish. */
function placesNear(wish: number, half: number, length: number): number[] {
  if (length < 2 * half) return [];
  const within = (at: number) => at >= half && at <= length - half;
  const start = Math.max(half, Math.min(length - half, wish));
  const step = Math.max(2, length / TRIES);
  const places = [start];
  for (let away = step; away <= length; away += step) {
    for (const at of [start + away, start - away]) if (within(at)) places.push(at);
  }
  return places;
}

function evenly(length: number, wishes: readonly Wish[]): number[] {
  const order = wishes.map((_, i) => i).sort((a, b) => (wishes[a]?.at ?? 0) - (wishes[b]?.at ?? 0) || a - b);
  return wishes.map((_, i) => (length * (order.indexOf(i) + 1)) / (wishes.length + 1));
}
