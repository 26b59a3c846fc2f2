import { TABLES } from "../document/schema/change.ts";
import { FIELD_NAMES, headingOf } from "../formats/headings.ts";
import type { FullLanguage } from "../words/interface/interface-words.ts";
import type { PanelWords } from "../words/interface/panel-words.ts";
import type { Language } from "../words/language.ts";

/** What people call a field of a document, by its path without places: `title`, `members.contact`. */
export type FieldWord = (field: string) => string;

/** Each language but English with the words of its panels, which are read when a field is to be told. */
const FULL: Readonly<Record<string, () => Promise<FullLanguage>>> = {
  nl: async () => (await import("../words/full/nl.ts")).nl,
  ar: async () => (await import("../words/full/ar.ts")).ar,
  es: async () => (await import("../words/full/es.ts")).es,
  ti: async () => (await import("../words/full/ti.ts")).ti,
  tr: async () => (await import("../words/full/tr.ts")).tr,
  de: async () => (await import("../words/full/de.ts")).de,
  fr: async () => (await import("../words/full/fr.ts")).fr,
  pl: async () => (await import("../words/full/pl.ts")).pl,
  uk: async () => (await import("../words/full/uk.ts")).uk,
};

/** Fields of records that a table has under another name. */
const IN_TABLES = new Map([
  ["roles", "role"],
  ["reach", "phone"],
  ["notes", "note"],
]);

/** Fields that a panel asks for under another name. */
const IN_PANELS = new Map<string, (panels: PanelWords) => string>([
  ["contact", ({ parts }) => parts.contact],
  ["shownTo", ({ parts }) => parts.shown],
  ["allows", ({ parts }) => parts.allows],
  ["moves", ({ plans }) => plans],
  ["basis", ({ fields }) => fields.ground],
  ["reach", ({ fields }) => fields.phone],
]);

/** What a panel asks is something else than the field of this name. */
const OTHERWISE = ["asked"];

const RECORDS: readonly string[] = [...TABLES, "client"];

/**
 * The words for fields in a language: in Dutch those over the columns of tables, else those of the panels, as quoted. In
 * English, and where neither has any, the name of the field.
 */
export async function fieldWordIn({ tag }: Language): Promise<FieldWord> {
  if (tag === "en") return (path) => path;
  const panels = await (await FULL[tag]?.())?.panels();
  const called = (field: string): string | undefined => {
    const heading = FIELD_NAMES.find((one) => one === (IN_TABLES.get(field) ?? field));
    if (tag === "nl" && heading !== undefined) return headingOf(heading, true);
    const word = panels && !OTHERWISE.includes(field) ? inPanels(panels.professional, field) : undefined;
    return word === undefined ? undefined : `“${word}”`;
  };
  return (path) => {
    const steps = path.split(".");
    const fields = steps.length > 1 && RECORDS.includes(steps[0] ?? "") ? steps.slice(1) : steps;
    return called(fields[0] ?? "") === undefined ? path : fields.map((field) => called(field) ?? field).join(" / ");
  };
}

function inPanels(panels: PanelWords, field: string): string | undefined {
  const named = IN_PANELS.get(field);
  if (named) return named(panels);
  return new Map(Object.entries({ ...panels.fields, ...panels.tables })).get(field);
}
