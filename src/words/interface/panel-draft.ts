import type { AGREED_FIELDS, AGREED_TERMS, PanelWords } from "./panel-words.ts";

type AgreedField = (typeof AGREED_FIELDS)[number];
type AgreedTerms = (typeof AGREED_TERMS)[number];

/** What is agreed on contact, in English: said in these words wherever a language is not reviewed. */
export const AGREED: {
  readonly fields: Pick<PanelWords["fields"], AgreedField>;
  readonly terms: Pick<PanelWords["terms"], AgreedTerms>;
  readonly contact: string;
} = {
  fields: {
    mayCall: "May we call?",
    whoCalls: "Who may call?",
    about: "About what?",
    conditions: "What do we agree about calling?",
    ban: "A court has banned contact",
    banBy: "By which court?",
    boundFor: "For whom?",
    agreement: "What is agreed?",
    guardedBy: "Who keeps an eye on it?",
    review: "Look at it again on",
    discussed: "Talked about on",
  },
  terms: {
    boundFor: { client: "for me", member: "for the other", worker: "for the worker" },
    contactAnswers: { yes: "yes", no: "no", later: "later", conditions: "yes, but", unknown: "I don't know" },
  },
  contact: "May we call?",
};

/** The words of the panels from a draft, but those on contact answers and bounds. */
export interface DraftPanels extends Omit<PanelWords, "fields" | "terms" | "parts"> {
  readonly fields: Omit<PanelWords["fields"], AgreedField>;
  readonly terms: Omit<PanelWords["terms"], AgreedTerms>;
  readonly parts: Omit<PanelWords["parts"], "contact">;
}

/** The words of the panels from a draft, in one voice for all. What is agreed on contact is never said in it. */
export const draftPanels = ({ fields, terms, parts, ...words }: DraftPanels): PanelWords => ({
  ...words,
  fields: { ...fields, ...AGREED.fields },
  terms: { ...terms, ...AGREED.terms },
  parts: { ...parts, contact: AGREED.contact },
});
