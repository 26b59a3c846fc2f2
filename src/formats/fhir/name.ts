import type { Json } from "../json/json.ts";
import { extensionIn } from "./extension.ts";
import { NAME_PART } from "./systems.ts";

/**
 * What somebody is called, of one name or several: how they are called day by day, with the family name as it is written in
 * full; else the name in one text; else its parts, first names before initials. No name that is old.
 */
export function nameIn(names: Json): string | undefined {
  const all = names.isList ? names.items : [names];
  const now = all.filter((name) => !isOld(name));
  const official = now.find((name) => familyIn(name) !== "") ?? now[0];
  const usual = now.find((name) => ["usual", "nickname"].includes(name.get("use").text ?? "") && givenIn(name) !== "");
  if (!official) return undefined;
  const called = usual && usual !== official ? joined(givenIn(usual), familyIn(official)) : undefined;
  const name = called ?? official.get("text").text ?? joined(givenIn(official), familyIn(official));
  return name.trim() === "" ? undefined : name;
}

/** What somebody was called before, and a name that they were born with beside the one they go by. */
export const oldNamesIn = (names: Json): readonly string[] =>
  names.items.flatMap((name) => {
    const text = name.get("text").text ?? joined(givenIn(name), familyIn(name));
    return isOld(name) && text !== "" ? [text] : [];
  });

const isOld = (name: Json): boolean =>
  ["old", "maiden"].includes(name.get("use").text ?? "") || name.get("period").get("end").isThere;

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(" ");

/** First names; initials where there are none. */
function givenIn(name: Json): string {
  const marks = name.get("_given").items;
  const given = name.get("given").items.map(({ text = "" }, i) => ({ text, mark: marks[i] }));
  const isInitial = ({ mark }: { readonly mark: Json | undefined }): boolean =>
    mark !== undefined && extensionIn(mark, NAME_PART.qualifier)?.get("valueCode").text === "IN";
  const full = given.filter((one) => !isInitial(one));
  return full.length > 0 ? joined(...full.map(({ text }) => text)) : given.map(({ text }) => text).join("");
}

/** The family name, or where it is told in parts alone: the own name, then a partner's. */
function familyIn(name: Json): string {
  const text = name.get("family").text;
  if (text !== undefined) return text;
  const part = (url: string) => extensionIn(name.get("_family"), url)?.get("valueString").text ?? "";
  const own = joined(part(NAME_PART.ownPrefix), part(NAME_PART.ownName));
  const partner = joined(part(NAME_PART.partnerPrefix), part(NAME_PART.partnerName));
  return [own, partner].filter((one) => one !== "").join("-");
}
