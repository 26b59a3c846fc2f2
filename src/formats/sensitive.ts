import { SENSITIVE, type Sensitive } from "./finding.ts";
import { plainFigures } from "./plain-figures.ts";
import { plainWord } from "./plain-word.ts";

/** Words in a heading that say what stands below is too private to come in unasked. */
const WORDS: Readonly<Record<Sensitive, string>> = {
  "citizen-number": "bsn burgerservicenummer sofi sofinummer ssn citizen security",
  "birth-date": "geboortedatum geboorte geboortedag geboren birth birthdate birthday dob dateofbirth",
  "address":
    "adres address huisadres woonadres postadres straat street straatnaam huisnummer postcode zip zipcode woonplaats",
  "diagnosis": "diagnose diagnosen diagnosis diagnoses dsm dsm5 icd icd10 aandoening",
  "health": "medicatie medication medicijnen",
};

const BY_WORD: ReadonlyMap<string, Sensitive> = new Map(
  SENSITIVE.flatMap((what) => WORDS[what].split(" ").map((word) => [word, what] as const)),
);

/** What a heading says of its column, where that is too private; `geb. datum` is one too. */
export function sensitiveHeading(heading: string): Sensitive | undefined {
  const words = plainWord(heading).split(" ");
  if (words[0] === "geb") return "birth-date";
  return words.map((word) => BY_WORD.get(word)).find((what) => what !== undefined);
}

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** Whether nine digits pass the test of citizen service numbers (the Dutch "elfproef"). */
function passesEleven(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return sum !== 0 && sum % 11 === 0;
}

/** Nine digits apart from others, as people write a number: with a space, point or hyphen between. Linear. */
const NINE = /(?<![\d+])\d(?:[ .-]?\d){8}(?!\d)/g;

/** Whether a text holds what looks like a citizen service number, and is no decimal number. */
export const holdsCitizenNumber = (text: string): boolean =>
  text.length >= WEIGHTS.length &&
  !/^-?\d+[.,]\d+$/.test(text) &&
  (plainFigures(text).match(NINE) ?? []).some((found) => passesEleven(found.replace(/\D/g, "")));

/** Nine digits that are no Dutch phone: with a zero one has ten, and without it a mobile begins with a six. */
const NO_PHONE = /^(?:0\d{8}|(?:[1-57-9]\d|6[0679])(?:[ .-]?\d){7})$/;

/** Whether what stands under a phone looks like a citizen service number instead. */
export const isCitizenNumberAsPhone = (text: string): boolean => {
  const phone = plainFigures(text).trim();
  return NO_PHONE.test(phone) && passesEleven(phone.replace(/\D/g, ""));
};
