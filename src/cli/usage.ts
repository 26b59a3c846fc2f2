import type { CommandName } from "./arguments.ts";
import { CHOICES } from "./choices.ts";

const terms = (option: keyof typeof CHOICES): string => CHOICES[option].now.join("|");

/** What help is about. */
export type About = CommandName | "ecomap";

/** The kinds of work, as a list under an option. */
export const KINDS = `                 ${CHOICES.kind.now.join(", ")}`;
const FOR_WHOM = `[--audience ${terms("audience")}] [--reader ID] [--key FILE]`;

/** How each command is called. */
export const USAGE = {
  draw: `ecomap draw FILE… [-o OUT] [--format ${terms("format")}] [--layout ${terms("layout")}]
                  [--language ${terms("language")}]
                  [--theme ${terms("theme")}] [--notation ${terms("notation")}] [--support-letters]
                  [--paper ${terms("paper")}] [--orientation ${terms("orientation")}]
                  [--width N] [--height N] [--scale N] [--font FILE]…
                  [--force] [--resume] [--jobs N] [--quiet]
                  [--at DATE | --compare DATE DATE [--beside] | --strip DATE,DATE,… | --hoped
                   | --without professionals|ID,ID,…|before:DATE | --goal ID | --kind KIND
                   | --plot ${terms("plot")}]
                  ${FOR_WHOM}
  ecomap draw --blank [-o OUT] [--layout …] [--paper …] and how it looks, as above`,
  check: `ecomap check FILE… [--language ${terms("language")}]
                  ${FOR_WHOM}`,
  measure: `ecomap measure FILE… [-o OUT] [--format ${terms("table")}] [--key FILE] [--without ${terms("without")}]
                  [--table ${terms("rows")} [--words]] [--force] [--jobs N] [--quiet]
                  [--language ${terms("language")}]`,
  describe: `ecomap describe FILE… [--length ${terms("length")}] [--since DATE] [--language ${terms("language")}]
                  ${FOR_WHOM}`,
  report: `ecomap report FILE… [-o OUT] [--format ${terms("pageFormat")}] [--page ${terms("page")}]
                  [--leaving ID] [--tie ID] [--force] [--language ${terms("language")}]
                  ${FOR_WHOM}`,
  convert: `ecomap convert FILE… --to ${terms("to")} [-o OUT]
  ecomap convert FILE… --into MAP [--by ${terms("by").replaceAll("|", ",")}] [--to …] [-o OUT]
                  and for both:
                  [--from ${terms("from")}] [--client ID|NAME]
                  [--columns HEADING=FIELD,…|FILE] [--keep HEADING,…] [--agreed] [--force]
                  [--each [--resume] [--jobs N]] [--quiet] [--language ${terms("language")}]
                  ${FOR_WHOM}`,
  pocket: `ecomap pocket FILE… [-o OUT] [--format ${terms("pageFormat")}] [--force] [--language ${terms("language")}]`,
};

/** The options for many files, where each goes to a file of its own; of a table the last two. */
const JOBS = {
  en: "  --jobs         so many threads at most; all processors but one where nothing is said, and one for few files",
  nl: "  --jobs         zoveel draden hooguit; anders alle processoren op één na, en één voor weinig bestanden",
};
const QUIET = {
  en: "  --quiet        say only what is wrong",
  nl: "  --quiet        zeg alleen wat er mis is",
};
const RESUME = {
  en: "  --resume       go on with a call that began with --resume and asked the same: what is newer than its FILE stays",
  nl: "  --resume       ga verder met wat met --resume begon en hetzelfde vroeg: wat nieuwer is dan zijn FILE blijft",
};
const lines = (...all: readonly { readonly en: string; readonly nl: string }[]) => ({
  en: all.map(({ en }) => en).join("\n"),
  nl: all.map(({ nl }) => nl).join("\n"),
});
export const MANY_FILES = lines(RESUME, JOBS, QUIET);
export const MANY_ROWS = lines(JOBS, QUIET);

/** What columns of a list are, and that each FILE is a map. */
export const LISTS = {
  en: `  --columns      what the columns of a table are, as HEADING=FIELD, or a FILE with that as a JSON object; all others are
                 left out. A FIELD is a name such as name, role, ring, phone, note, strength or from
  --each         each FILE is a map of its own, written into the directory of -o`,
  nl: `  --columns      wat de kolommen van een tabel zijn, als HEADING=FIELD, of een FILE met dat als JSON-object; alle andere
                 blijven weg. Een FIELD is een naam als name, role, ring, phone, note, strength of from
  --each         elke FILE is een kaart op zich; ze komen in de map van -o`,
};
