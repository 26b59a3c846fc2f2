/** The one of some names that may be meant by a misspelt one; `undefined` where none is near. */
export function nearestOf(name: string, names: readonly string[]): string | undefined {
  const near = names
    .filter((one) => Math.abs(one.length - name.length) <= lettersAllowed(one))
    .map((one) => ({ one, off: lettersOff(name.toLowerCase(), one.toLowerCase()) }))
    .filter(({ one, off }) => off <= lettersAllowed(one));
  return near.sort((a, b) => a.off - b.off)[0]?.one;
}

/** In a short name a letter is much. */
const lettersAllowed = ({ length }: string): number => (length < 3 ? 0 : length < 6 ? 1 : 2);

/** How many letters are wrong, too many, missing or swapped with the next one. */
function lettersOff(one: string, other: string): number {
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      const isSwapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const changed = at(above, j - 1) + (isSame ? 0 : 1);
      const swapped = isSwapped ? at(before, j - 2) + 1 : changed;
      row.push(Math.min(changed, swapped, at(above, j) + 1, at(row, j - 1) + 1));
    }
    [before, above] = [above, row];
  }
  return at(above, other.length);
}

const at = (row: readonly number[], i: number): number => row[i] ?? 0;
