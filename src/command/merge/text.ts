/** One text for all plain JSON values that say the same, whatever the order of their fields. */
export const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => byCode(a, b)))
      : part,
  ) ?? "";

/** Sorts texts by their code units. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
