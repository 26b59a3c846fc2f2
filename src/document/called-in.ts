import { shownText } from "./clean-text.ts";
import type { EcomapDocument } from "./types.ts";

/**
 * Who on the map is meant by a name, by the name they bear there: their own, or a part of it that is of nobody else.
 * Who is not on the map keeps the name that was said.
 */
export function calledIn({ client, members, groups = [] }: EcomapDocument): (name: string) => string {
  const names = [client, ...members, ...groups].map((one) => shownText(one.name)).filter((one) => one !== "");
  const wordsOf = (text: string) => text.toLowerCase().split(/\s+/);
  return (text) => {
    if (names.includes(text)) return text;
    const whose = names.filter((one) => wordsOf(text).every((word) => wordsOf(one).includes(word)));
    const [one = text] = whose;
    return new Set(whose).size === 1 ? one : text;
  };
}
