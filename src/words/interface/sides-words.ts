import type { LoadLevel } from "../../document/schema/terms.ts";

/** What is said where two people each say how they see their tie, and then look together. Names come as arguments. */
export interface SidesWords {
  readonly title: string;
  /** Of the buttons over it. */
  readonly tools: string;
  readonly intro: (one: string, other: string) => string;
  readonly begin: (name: string) => string;
  /** What both said before, where it is known. */
  readonly before: string;
  readonly question: (name: string) => string;
  /** That nobody else looks, and that all may be left open. */
  readonly alone: string;
  /** How much is asked of somebody; and the answers. */
  readonly load: (name: string) => string;
  readonly loads: Readonly<Record<Exclude<LoadLevel, "unknown">, string>>;
  /** Two ways to be ready. */
  readonly show: string;
  readonly hide: string;
  /** The screen goes to the other. */
  readonly pass: (name: string) => string;
  readonly ready: (name: string) => string;
  readonly together: string;
  readonly look: string;
  /** Over what somebody says; the client is spoken to. */
  readonly youSay: string;
  readonly says: (name: string) => string;
  /** A question without an answer; somebody who keeps theirs. */
  readonly open: string;
  readonly page: string;
  readonly hidden: (name: string) => string;
  /** Equal and different are both fine. */
  readonly talk: string;
  readonly takeBack: (name: string) => string;
  /** Where what is kept goes. */
  readonly where: (client: string, other: string) => string;
  readonly save: string;
  readonly leave: string;
  readonly saved: string;
  /** What was chosen is lost. */
  readonly stopping: string;
  readonly stop: string;
  readonly goOn: string;
  readonly end: string;
  /** Over the ties to choose from. */
  readonly choose: string;
  /** There is no tie to talk about. */
  readonly none: string;
}
