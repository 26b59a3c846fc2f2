/** What is agreed on contact, in English: said in these words wherever a language is not reviewed. */
export const AGREEMENT_WORDS = {
  bound: "agreements about contact",
  bounded: "agreements made",
  unburden: "ask less",
  ban: "a court has banned contact",
  notNow: "not to be called now",
} as const;
