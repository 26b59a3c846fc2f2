/** A letter that no font has, at the end of the private planes: what is drawn for it stands for every missing one. */
const NOBODYS = "\u{10fffd}";

const SCRIPTS = ["Latin", "Arabic", "Ethiopic", "Cyrillic", "Greek", "Hebrew", "Armenian", "Georgian"];

/** A picture of every letter of a text once, each by itself, and before them one that no font has. */
export function lettersPicture(svg: string): { readonly letters: readonly string[]; readonly picture: string } {
  const [, family = ""] = /^<svg[^>]*? font-family="([^"]*)"/.exec(svg) ?? [];
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text = ""]) => text.replace(/&#?\w+;/g, ""));
  const letters = [...new Set(texts.join(""))].filter((letter) => /\p{L}/u.test(letter));
  const picture = [NOBODYS, ...letters].map((letter) => `<text x="0" y="20" font-size="16">${letter}</text>`).join("");
  return {
    letters,
    picture: `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" font-family="${family}">${picture}</svg>`,
  };
}

/**
 * The scripts of which letters are missing, by their names in Unicode, after that picture was made into outlines;
 * `undefined` where nothing can be drawn at all.
 */
export function missingScripts(letters: readonly string[], outlines: string): readonly string[] | undefined {
  const [box, ...drawn] = [...outlines.matchAll(/ d="([^"]*)"/g)].map(([, path]) => path);
  if (box === undefined) return letters.length > 0 ? undefined : [];
  // A letter without an outline says nothing of the others.
  if (drawn.length !== letters.length) return [];
  const missing = letters.filter((_, i) => drawn[i] === box);
  const named = missing.map((letter) => SCRIPTS.find((name) => isOf(name, letter)) ?? "other");
  return [...new Set(named)].sort();
}

const isOf = (script: string, letter: string): boolean => new RegExp(`\\p{Script=${script}}`, "u").test(letter);
