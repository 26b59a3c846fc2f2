import type { SimulationNodeDatum } from "d3-force";
import type { Room } from "./room.ts";

/** A node that takes room: a rectangle round its place, which may depend on the place. */
export interface RoomyNode extends SimulationNodeDatum {
  x: number;
  y: number;
  vx: number;
  vy: number;
  readonly roomAt: (x: number, y: number) => Room;
}

/**
 * A force that pushes nodes apart whose rooms overlap, along the shorter way out; fixed nodes stay.
 * Sorts by the left edge and sweeps, so that only neighbours are compared.
 */
export const forceRoom =
  (nodes: readonly RoomyNode[], strength = 0.7) =>
  (): void => {
    const laid = nodes.map(layOut).sort((a, b) => a.left - b.left);
    laid.forEach((a, i) => {
      for (let j = i + 1; j < laid.length; j++) {
        const b = laid[j];
        if (!b || b.left >= a.right) break;
        pushApart(a, b, strength);
      }
    });
  };

interface Laid {
  readonly node: RoomyNode;
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
}

function layOut(node: RoomyNode): Laid {
  const x = node.x + node.vx;
  const y = node.y + node.vy;
  const room = node.roomAt(x, y);
  return { node, left: x - room.left, right: x + room.right, up: y - room.up, down: y + room.down };
}

function pushApart(a: Laid, b: Laid, strength: number): void {
  const overX = Math.min(a.right, b.right) - b.left;
  const overY = Math.min(a.down, b.down) - Math.max(a.up, b.up);
  if (overY <= 0) return;
  const movesA = a.node.fx == null ? 1 : 0;
  const movesB = b.node.fx == null ? 1 : 0;
  const share = strength / Math.max(1, movesA + movesB);
  if (overX < overY) {
    const push = overX * share * (a.left + a.right <= b.left + b.right ? 1 : -1);
    a.node.vx -= push * movesA;
    b.node.vx += push * movesB;
  } else {
    const push = overY * share * (a.up + a.down <= b.up + b.down ? 1 : -1);
    a.node.vy -= push * movesA;
    b.node.vy += push * movesB;
  }
}
