import { requireChromium } from "./chromium.mjs";

/** Before the browser tests: says in one sentence when there is no browser for them. */
export function setup(): void {
  requireChromium();
}
