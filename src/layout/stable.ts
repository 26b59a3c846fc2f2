import type { LaidOut, LayoutInput } from "./layer.ts";
import type { Point } from "./types.ts";

/** More rounds than it ever took. */
const ROUNDS = 8;

/**
 * A layout that gives its own answer again from that answer, also where a pin lies where its member may not stand, as
 * after a ring or domain has changed: pins stay as they are written, so the member that
 * gives way takes what the others leave, until nobody moves.
 */
export const untilStable =
  (layOut: (input: LayoutInput) => LaidOut) =>
  (input: LayoutInput): LaidOut => {
    const ids = input.index.members.map(({ id }) => id);
    const isPinned = (i: number) => input.holds[i] === "pinned";
    let now = input;
    for (let round = 0; ; round++) {
      const { saved } = now;
      const first = layOut(now);
      const strayed = new Set(ids.filter((id, i) => isPinned(i) && !isSame(saved.get(id), first.spots[i])));
      if (strayed.size === 0) return first;
      const laid = layOut({
        ...now,
        holds: now.holds.map((hold, i) => (strayed.has(ids[i] ?? "") ? "strayed" : hold)),
      });
      const spots = ids.map((id, i) => (isPinned(i) ? saved.get(id) : laid.spots[i]));
      if (round === ROUNDS || ids.every((id, i) => isSame(saved.get(id), spots[i]))) return laid;
      now = {
        ...now,
        saved: new Map(ids.flatMap((id, i): [string, Point][] => (spots[i] ? [[id, spots[i]]] : []))),
        holds: input.holds.map((hold) => (hold === "pinned" ? hold : "saved")),
      };
    }
  };

const isSame = (a: Point | undefined, b: Point | undefined): boolean => a?.x === b?.x && a?.y === b?.y;
