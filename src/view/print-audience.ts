import type { Audience } from "../document/schema/terms.ts";

/**
 * For whom what leaves a screen is: what is printed or saved lies about and hangs on walls, so from the client's screen it is
 * for `carry` unless something else is asked.
 */
export const printAudienceOf = (asked: Audience | undefined, shown: Audience): Audience =>
  asked ?? (shown === "client" ? "carry" : shown);
