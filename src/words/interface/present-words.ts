/** What is said where a map is shown to a group: on a wall, in a training. */
export interface PresentWords {
  /** Of the buttons, and of those for the steps. */
  readonly tools: string;
  readonly steps: string;
  readonly back: string;
  readonly next: string;
  /** At the last step, in place of the next: to the first. */
  readonly again: string;
  /** Before the first change; after so many of all. */
  readonly start: string;
  readonly step: (step: number, all: number) => string;
  /** What was done more than once. */
  readonly times: (count: number, what: string) => string;
  readonly full: string;
  readonly window: string;
  /** Names are invented; to show the real ones, what is asked before, and to hide them again. */
  readonly invented: string;
  readonly show: string;
  readonly ask: string;
  readonly hide: string;
  /** Who is in the spotlight, with all who have a tie with them. */
  readonly lit: (name: string) => string;
  /** The title of one of several drawings. */
  readonly group: (number: number) => string;
  /** An empty map to draw on; that it is kept nowhere; the tools on it. */
  readonly exercise: string;
  readonly unkept: string;
  readonly add: string;
  readonly done: string;
  readonly end: string;
}
