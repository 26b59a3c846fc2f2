/** Digits as Arabic, Persian and full-width letters have them. */
const OTHER_DIGITS = /[٠-٩۰-۹０-９]/g;

/** A text with its numbers as 0 to 9, one plain space and hyphen for all of their kinds, and nothing that cannot be seen. */
export const plainFigures = (text: string): string =>
  /^[!-~]*$/.test(text)
    ? text
    : text
        .replace(OTHER_DIGITS, (digit) => String(digit.charCodeAt(0) % 16))
        .replace(/\p{Cf}/gu, "")
        .replace(/\p{Pd}/gu, "-")
        .replace(/\s+/g, " ");
