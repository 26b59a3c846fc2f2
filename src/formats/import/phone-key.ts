const EASTERN = /[٠-٩۰-۹]/g;

/** What two phones have in common however they are written: the last nine digits, also in the digits of Arabic and Persian. */
export const phoneKey = (phone: string): string =>
  phone
    .slice(0, 100)
    .normalize("NFKC")
    .replace(EASTERN, (digit) => String(digit.charCodeAt(0) % 16))
    .replace(/\D/g, "")
    .slice(-9);
