import type { EcomapError } from "../errors/ecomap-error.ts";
import type { FaceHost } from "./other-face.ts";
import { type Drawn, makePrint } from "./print.ts";
import { makeShareDoor, type ShareDoor } from "./share/door.ts";
import type { ShareHost } from "./share/share.ts";

/** The ways out of an element: the dialog, and the print of the page. */
export interface WaysOut extends ShareDoor {
  /** The element came to the page, or goes. */
  readonly isThere: (isThere: boolean) => void;
}

/** `drawn`: what is on the screen. Before a group and under the cover nothing of it is printed for others. */
export function makeWaysOut(
  host: FaceHost & ShareHost,
  isCovered: () => boolean,
  drawn: () => Drawn | undefined,
  fail: (error: EcomapError) => void,
): WaysOut {
  const toPrint = () => (host.mode === "present" || isCovered() ? undefined : drawn());
  return { ...makeShareDoor(host, fail), isThere: makePrint(host, toPrint, fail) };
}
