import type { Audience } from "../../document/schema/terms.ts";

/** What is said where a map goes out: printed, or kept as a picture. */
export interface ShareWords {
  readonly title: string;
  /** Beside the tools: for whose eyes the map on the screen is. */
  readonly seenBy: Readonly<Record<Audience, string>>;
  readonly whom: string;
  /** For whom it goes out; a report by its reader. */
  readonly names: Readonly<Record<Audience, string>>;
  readonly reader: (name: string) => string;
  /** What such a picture holds, and what not. */
  readonly holds: Readonly<Record<Audience, string>>;
  /** On the client's screen: what is not made there. */
  readonly elsewhere: string;
  readonly way: string;
  readonly ways: Readonly<Record<"print" | "svg" | "png", string>>;
  readonly paper: string;
  readonly letter: string;
  readonly held: Readonly<Record<"landscape" | "portrait", string>>;
  /** Over a small picture of what goes out. */
  readonly goes: string;
  /** Before more goes out than the sheet to take home: the question, why it is asked, and the answers. */
  readonly seen: string;
  readonly seenWhy: string;
  readonly goOn: string;
  readonly rather: string;
  /** Of a handover: who receives it, and that the client says yes; and the yes that was written down before. */
  readonly receiver: string;
  readonly agrees: string;
  readonly agreed: (receiver: string, date: string) => string;
  readonly make: Readonly<Record<"print" | "file", string>>;
  readonly close: string;
  readonly saved: (file: string) => string;
  readonly noPng: string;
}
