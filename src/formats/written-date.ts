/** The months as Dutch and English lists write them, whole or by their first letters. */
const MONTHS = [
  ["jan", "januari", "january"],
  ["feb", "februari", "february"],
  ["mrt", "maart", "mar", "march"],
  ["apr", "april"],
  ["mei", "may"],
  ["jun", "juni", "june"],
  ["jul", "juli", "july"],
  ["aug", "augustus", "august"],
  ["sep", "sept", "september"],
  ["okt", "oktober", "oct", "october"],
  ["nov", "november"],
  ["dec", "december"],
] as const satisfies readonly (readonly string[])[];

const NUMBERS: ReadonlyMap<string, string> = new Map(
  MONTHS.flatMap((names, i) => names.map((name) => [name, String(i + 1)] as const)),
);

/** A date in which the month may be a word, with its number in place of that: `3 maart 2022` is `3-3-2022`. */
export function inNumbers(text: string): string {
  const parts = /^(?:(\d{1,2})[ -])?(\p{L}{3,9})\.?[ -](\d{4})$/u.exec(text);
  const month = NUMBERS.get(parts?.[2]?.toLowerCase() ?? "");
  return month === undefined ? text : [parts?.[1], month, parts?.[3]].filter((part) => part !== undefined).join("-");
}
