/** Why a measure has no value, in plain words. A measure without a value is `null`, never 0. */
export const REASONS = {
  "nobody": "Nobody is on the map who counts.",
  "too-few": "It needs more members than there are.",
  "not-asked": "It was not asked.",
  "not-known": "It was asked, and nobody knew.",
  "none": "It was asked, and there is none of it to take a share of.",
} as const;

export type Reason = keyof typeof REASONS;

export const isReason = (value: number | Reason): value is Reason => typeof value === "string";
