/** What is said where one looks at a map through time. */
export interface TimeWords {
  /** Of all of it; of the buttons; of the slider. */
  readonly title: string;
  readonly tools: string;
  readonly slider: string;
  readonly back: string;
  readonly next: string;
  readonly play: string;
  readonly pause: string;
  /** Of the last moment, beside the date of the map. */
  readonly now: string;
  /** A button: what became otherwise from the day shown until now. */
  readonly compare: string;
  /** The list of what happened, and each kind of it. */
  readonly milestones: string;
  readonly kinds: Readonly<Record<"transition" | "meeting" | "conference" | "intervention" | "experience", string>>;
  /** Where nothing was ever otherwise. */
  readonly still: string;
  /** Of the legend, which can be opened. */
  readonly signs: string;
  readonly end: string;
}
