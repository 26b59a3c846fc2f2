/** What of somebody's own answer tells whether they want to be on the map, or called. */
export interface OwnSaid {
  readonly answer?: unknown;
  readonly withdrawn?: unknown;
}

/** Whether somebody said no themselves, or took back their yes. */
export const saidNo = (own: OwnSaid | undefined): boolean => own?.answer === "no" || own?.withdrawn !== undefined;
