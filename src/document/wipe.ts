import { rewrite, type Schema } from "./rewrite.ts";
import { name, words } from "./schema/base.ts";

/** What stands where a text was wiped. */
const WIPED = "…";
const NOTHING_LEFT = /^[\s\p{P}]*$/u;
/** Scripts that write small words onto the next one: a name is found there inside a word. */
const JOINS_WORDS = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Ethiopic}\p{Script=Han}\p{Script=Thai}]/u;

/** Takes texts out of every name and free text it is given: the value without them, `undefined` where nothing is left. */
export type Wipe = <T>(value: T, schema: Schema) => T | undefined;

/** After a name: "Karim's", "Hans’"; and before another word, "Karims broer". */
const APOSTROPHE = "['’]s|(?<=[sxz])['’]";
const BARE_S = "s(?=\\s+[\\p{L}\\p{N}])";

/**
 * A wiper of some texts, whatever the case of their letters, the white space between their words and the way in which
 * their accents are stored; with the genitive of a name. Words that only hold such a text within stay, and so does a
 * name of `others` that looks like the genitive of another: Ans is not of An.
 */
export function makeWipe(texts: readonly string[], others: readonly string[] = []): Wipe {
  const sought = texts.map((text) => text.normalize().trim()).filter((text) => text !== "");
  // The longest first: a full name is wiped before a first name within it.
  const patterns = sought.sort((a, b) => b.length - a.length).map((text) => patternOf(text, others));
  const wiped = (text: string): string | undefined => {
    const whole = text.normalize();
    const left = patterns.reduce((rest, pattern) => rest.replace(pattern, WIPED), whole);
    if (left === whole) return text;
    return NOTHING_LEFT.test(left) ? undefined : left;
  };
  const leaf = (value: unknown, schema: Schema): unknown => {
    if (typeof value === "object") return anywhere(value, wiped);
    return typeof value === "string" && (schema === name || schema === words) ? wiped(value) : value;
  };
  return (value, schema) =>
    rewrite(value, schema, { leaf, field: (inner, _, field) => (field ? inner : anywhere(inner, wiped)) });
}

/** In what the schema does not name, or holds any keys, every text is free. */
function anywhere(value: unknown, wiped: (text: string) => string | undefined): unknown {
  if (typeof value === "string") return wiped(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => anywhere(item, wiped)).filter((item) => item !== undefined);
  const entries = Object.entries(value).map(([key, item]) => [key, anywhere(item, wiped)]);
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}

function patternOf(text: string, others: readonly string[]): RegExp {
  const literal = text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "\\s+");
  if (JOINS_WORDS.test(text)) return new RegExp(literal, "giu");
  // "Ans" and "Ans Visser" are people, "Karims broer" is somebody's.
  const isName = new RegExp(`^${literal}s(?!\\s+\\p{Ll}|[\\p{L}\\p{M}\\p{N}])`, "u");
  const genitive = others.some((name) => isName.test(name.normalize())) ? APOSTROPHE : `${APOSTROPHE}|${BARE_S}`;
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${literal}(?:${genitive})?(?![\\p{L}\\p{M}\\p{N}])`, "giu");
}
