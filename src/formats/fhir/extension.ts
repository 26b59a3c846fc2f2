import type { Extension } from "fhir/r4";
import { cleanText } from "../../document/clean-text.ts";
import { LIMITS } from "../../document/limits.ts";
import { refusal } from "../format-error.ts";
import type { Json } from "../json/json.ts";
import { columnName, type Report } from "../report.ts";
import { holdsCitizenNumber } from "../sensitive.ts";

/** An item of a list has this name; an empty list and an empty record have a code for their value. */
const ITEM = "item";
const [NONE, EMPTY] = ["none", "empty"];

/** Whether a field can be told by its name: a host's own may be called otherwise. */
const canTell = (name: string): boolean =>
  /^[A-Za-z][\w-]{0,63}$/.test(name) && name !== ITEM && !(name in Object.prototype);

/**
 * A value of a document as an extension: text, number, yes or no; a record as its fields by name, a list as its items.
 * `undefined` for what an extension cannot say, as an empty text.
 */
export function extensionOf(url: string, value: unknown): Extension | undefined {
  if (typeof value === "string") {
    const valueString = cleanText(value);
    return valueString.trim() === "" ? undefined : { url, valueString };
  }
  if (typeof value === "boolean") return { url, valueBoolean: value };
  if (typeof value === "number") return numberOf(url, value);
  if (Array.isArray(value)) {
    const extension = value.flatMap((item) => extensionOf(ITEM, item) ?? []);
    if (extension.length > 0) return { url, extension };
    return value.length === 0 ? { url, valueCode: NONE } : undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const extension = Object.entries(value).flatMap(([name, part]) =>
    canTell(name) ? (extensionOf(name, part) ?? []) : [],
  );
  return extension.length > 0 ? { url, extension } : { url, valueCode: EMPTY };
}

function numberOf(url: string, value: number): Extension | undefined {
  if (/e/.test(String(value))) return undefined;
  return Number.isInteger(value) && Math.abs(value) < 2147483648
    ? { url, valueInteger: value }
    : { url, valueDecimal: value };
}

/** The fields of a record that an extension tells, by their names. */
export type Told = ReadonlyMap<string, unknown>;

/** What the extension of that address says among those of an element; nothing where there is none. */
export function toldIn(element: Json, url: string, report: Report): Told {
  const found = extensionIn(element, url);
  return found ? fieldsIn(found, report, 0) : new Map();
}

export const extensionIn = (element: Json, url: string): Json | undefined =>
  element.get("extension").items.find((one) => one.get("url").text === url);

function fieldsIn(extension: Json, report: Report, depth: number): Told {
  if (depth > LIMITS.depth) throw refusal("too-deep", { limit: LIMITS.depth });
  const fields = new Map<string, unknown>();
  for (const part of extension.get("extension").items) {
    const name = part.get("url").text ?? "";
    const value = canTell(name) ? valueIn(part, report, depth + 1) : undefined;
    if (value !== undefined) fields.set(name, value);
    else if (!part.get("valueReference").isThere)
      report.note("element-left-out", { element: columnName(name) }, part.where);
  }
  return fields;
}

function valueIn(extension: Json, report: Report, depth: number): unknown {
  if (depth > LIMITS.depth) throw refusal("too-deep", { limit: LIMITS.depth });
  const text = extension.get("valueString").text;
  if (text !== undefined) return textIn(text, extension, report);
  const code = extension.get("valueCode").text;
  if (code === NONE) return [];
  if (code === EMPTY) return {};
  for (const name of ["valueInteger", "valueDecimal", "valueBoolean"]) {
    const { scalar } = extension.get(name);
    if (scalar !== undefined && typeof scalar !== "string") return scalar;
  }
  const { items } = extension.get("extension");
  if (items.length === 0) return undefined;
  if (items.every((item) => item.get("url").text === ITEM)) {
    return items.map((item) => valueIn(item, report, depth + 1)).filter((item) => item !== undefined);
  }
  return Object.fromEntries(fieldsIn(extension, report, depth));
}

/** Text that may come in: clean, and without a citizen service number. */
export function textIn(raw: string, { where }: Json, report: Report): string | undefined {
  const text = cleanText(raw);
  if (text !== raw) report.note("cleaned", {}, where);
  if (!holdsCitizenNumber(text)) return text;
  report.note("citizen-number", {}, where);
  return undefined;
}
