/**
 * What a program for tables takes for a formula; apostrophes before it are ours. The sign may stand behind white space
 * and control characters, and be a full-width one (OWASP ASVS 1.2.10, CWE-1236).
 */
const FORMULA = /^'*(?:[\s\p{Cc}]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/u;

/** A cell of text: what would be a formula is text after an apostrophe, and quotes stand where they are needed. */
export function csvText(text: string): string {
  const plain = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n;\t]/.test(plain) || plain !== plain.trim() ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** A cell as it was before {@link csvText}, without the white space about it. */
export function textOfCell(cell: string): string {
  const text = cell.trim();
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
