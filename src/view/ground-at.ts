import type { MemberInput } from "../document/types.ts";
import { ringAt } from "../layout/ring-at.ts";
import { sectorAt } from "../layout/sector-at.ts";
import type { Placement, Point } from "../layout/types.ts";

/** What the ground says of somebody who comes to stand on it: the ring, or the domain of the sector. */
export function groundAt({ grounds }: Placement, at: Point): Pick<MemberInput, "ring" | "domain"> {
  if (grounds?.is === "rings") return { ring: ringAt(grounds.rings, at) };
  const domain = grounds && sectorAt(grounds.sectors, at);
  return domain === undefined ? {} : { domain };
}
