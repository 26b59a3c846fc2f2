/** A name as it is known again: as a word, or as it stands where it has no letter or digit. */
export const plainName = (text: string): string => plainWord(text) || text.trim();

/** A word as it is looked up: small letters in one form, and one space where there is anything but a letter or digit. */
export const plainWord = (text: string): string =>
  text
    .slice(0, 200)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
