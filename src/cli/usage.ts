import { CHOICES } from "./choices.ts";

const terms = (option: keyof typeof CHOICES): string => CHOICES[option].now.join("|");

/** The kinds of work, as a list under an option. */
export const KINDS = `                 ${CHOICES.kind.now.join(", ")}`;
const FOR_WHOM = `[--audience ${terms("audience")}] [--reader ID] [--key FILE]`;

/** How each command is called. */
export const USAGE = {
  draw: `ecomap draw FILE… [-o OUT] [--format ${terms("format")}] [--layout ${terms("layout")}]
                  [--language ${terms("language")}]
                  [--theme ${terms("theme")}] [--notation ${terms("notation")}] [--support-letters]
                  [--paper ${terms("paper")}] [--orientation ${terms("orientation")}]
                  [--width N] [--height N] [--scale N] [--font FILE]… [--force]
                  [--at DATE | --compare DATE DATE [--beside] | --strip DATE,DATE,… | --hoped
                   | --without professionals|ID,ID,…|before:DATE | --goal ID | --kind KIND
                   | --plot ${terms("plot")}]
                  ${FOR_WHOM}
  ecomap draw --blank [-o OUT] [--layout …] [--paper …] and how it looks, as above`,
  check: `ecomap check FILE… [--language ${terms("language")}]
                  ${FOR_WHOM}`,
  measure: `ecomap measure FILE… [-o OUT] [--format ${terms("table")}] [--key FILE] [--without ${terms("without")}]
                  [--table ${terms("rows")} [--words]] [--force] [--language ${terms("language")}]`,
  describe: `ecomap describe FILE… [--length ${terms("length")}] [--since DATE] [--language ${terms("language")}]
                  ${FOR_WHOM}`,
  report: `ecomap report FILE… [-o OUT] [--format ${terms("pageFormat")}] [--page ${terms("page")}] [--leaving ID] [--force]
                  [--language ${terms("language")}]
                  ${FOR_WHOM}`,
  convert: `ecomap convert FILE… --to ${terms("to")} [-o OUT]
                  [--from ${terms("from")}] [--client ID|NAME]
                  [--keep HEADING,…] [--agreed] [--force] [--language ${terms("language")}]
                  ${FOR_WHOM}`,
  pocket: `ecomap pocket FILE… [-o OUT] [--format ${terms("pageFormat")}] [--force] [--language ${terms("language")}]`,
};
