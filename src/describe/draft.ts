import { AGREED, type DraftProse, type Prose } from "./prose.ts";
import { en } from "./words/en.ts";

type Agreed = Pick<Prose, (typeof AGREED)[number]>;

// The entries are those of the list, which `fromEntries` cannot say.
const agreed = Object.fromEntries(AGREED.map((key) => [key, en[key]])) as Agreed;

/** The words of a draft. What is agreed on contact is never said in it: those words stay English. */
export const draftProse = (table: DraftProse): Prose & DraftProse => ({ ...table, ...agreed });
