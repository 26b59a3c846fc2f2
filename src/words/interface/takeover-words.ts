/** What is said where the client lays what somebody who leaves does on others. */
export interface TakeoverWords {
  readonly title: string;
  /** Of the buttons over it. */
  readonly tools: string;
  readonly intro: (name: string) => string;
  /** Over the cards that lie nowhere yet; and where all lie somewhere. */
  readonly cards: string;
  readonly allLaid: string;
  /** Nothing on the map says what this person does. */
  readonly nothing: (name: string) => string;
  /** What kind of thing a card is. */
  readonly kinds: Readonly<
    Record<"support" | "contribution" | "leads" | "agreement" | "calls" | "guards" | "step" | "plan" | "own", string>
  >;
  readonly who: (what: string) => string;
  readonly myself: string;
  readonly nobody: string;
  readonly someoneNew: string;
  readonly newName: string;
  readonly person: string;
  readonly place: string;
  readonly layHere: string;
  /** Over the cards that lie somewhere. */
  readonly laid: string;
  /** Tells that a card was laid; and that it was taken back. */
  readonly lies: (what: string, who: string) => string;
  readonly isBack: (what: string) => string;
  readonly change: string;
  readonly takeBack: string;
  /** A card of one's own. */
  readonly ownCard: string;
  readonly addCard: string;
  /** One more coffee: a heading, its date, and its words as a plan. */
  readonly coffee: (name: string) => string;
  readonly coffeeDay: string;
  /** How a day is written. */
  readonly coffeeHint: string;
  readonly page: string;
  readonly end: string;
  /** Over those who may be leaving; and where who was asked for is not on the map. */
  readonly choose: string;
  readonly none: string;
}
