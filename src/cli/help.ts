import type { CommandName } from "./arguments.ts";
import { CHOICES } from "./choices.ts";
import type { LanguageName } from "./languages.ts";

const terms = (option: keyof typeof CHOICES): string => CHOICES[option].now.join("|");

const FOR_WHOM = `[--audience ${terms("audience")}] [--reader ID] [--key FILE]`;

const USAGE = {
  draw: `ecomap draw FILE… [-o OUT] [--format ${terms("format")}] [--layout ${terms("layout")}] [--language ${terms("language")}]
                  [--theme ${terms("theme")}] [--notation ${terms("notation")}] [--support-letters]
                  [--paper ${terms("paper")}] [--orientation ${terms("orientation")}]
                  [--width N] [--height N] [--force]
                  [--at DATE | --compare DATE DATE [--beside] | --strip DATE,DATE,… | --hoped
                   | --without professionals|ID,ID,…|before:DATE]
                  ${FOR_WHOM}
  ecomap draw --blank [-o OUT] [--layout …] [--paper …] and how it looks, as above`,
  check: `ecomap check FILE… [--language ${terms("language")}]
                  ${FOR_WHOM}`,
  measure: `ecomap measure FILE… [-o OUT] [--format ${terms("table")}] [--key FILE] [--without ${terms("without")}]
                  [--force] [--language ${terms("language")}]`,
};

type About = CommandName | "ecomap";

const HELP: Readonly<Record<"en" | "nl", Readonly<Record<About, string>>>> = {
  en: {
    ecomap: `Draws, checks and measures maps of a person's network (ecomaps).

  ${USAGE.draw}
  ${USAGE.check}
  ${USAGE.measure}
  ecomap --help | ecomap draw --help | ecomap check --help | ecomap measure --help | ecomap --version

FILE may be - for standard input. Exit codes: 0 done, 1 an input is at fault (the others are still done),
2 the call is.
`,
    draw: `Draws each FILE as a picture for its audience.

  ${USAGE.draw}

  FILE           an ecomap file, or - for standard input
  -o, --output   a file for one FILE, a directory for several (made where it is not there);
                 one picture goes to standard output by default
  --format       what to write; goes before the extension of -o
  --layout       how the map is laid out
  --language     the words of the map and of messages
  --theme        the colours; print saves ink, mono is for photocopies, contrast for weak eyes
  --paper        a sheet to fill, printed at its true size
  --orientation  how the sheet is held
  --width        of a picture for a screen, in pixels; 1122 where nothing is said
  --height       of such a picture, in pixels: header, map and legend fill the box; follows from the width otherwise
  --notation     how strength and tension look, as an organisation is used to it; nothing else changes
  --support-letters
                 letters on ties for the kinds of support, near the one who receives; the legend explains them
  --audience     for whom the picture is; what they may not see is not in it
  --reader       for report: who reads it, an id among the readers of the FILE
  --key          for training: a file that holds a secret text, from which invented names and dates are made
  --force        write over pictures that exist
  --at           the map as it was; a DATE is 2026, 2026-03 or 2026-03-31, intake (when the map was begun),
                 3m or 1y (so long after that) or today
  --compare      two dates in one picture: a sign at all that became otherwise
  --beside       the two maps of --compare next to one another, with the signs on the second
  --strip        small maps of several dates beside one another
  --hoped        today, and what is hoped for if every move succeeds
  --without      what remains without all professionals, certain members, or those who leave before a DATE: who takes
                 over what; in words where few of the client's own people are left; for client and team
  --blank        a sheet to draw on by pen: empty rings or sectors and a legend of all signs, on A3
`,
    check: `Says of each FILE whether it is in order, or what is wrong, where, and how to mend it. It says what looks like
a mistake, and lists what is kept from the client, with the reason: this is for the team.

  ${USAGE.check}

  FILE           an ecomap file, or - for standard input
  --language     of the messages
  --audience     say also whether a picture for them may be made
  --reader       for report: who reads it, an id among the readers of the FILE
  --key          for training: a file that holds a secret text, from which invented names and dates are made
`,
    measure: `Measures each FILE: a table with a row for each, for research. No names are in it. What is not asked stays empty,
and the last column says why; the guide has a code book. No measure is a grade of a person.

  ${USAGE.measure}

  FILE           an ecomap file, or - for standard input
  -o, --output   a file for the whole table; standard output by default
  --format       csv, or json with a row a line; goes before the extension of -o
  --key          a file that holds a secret text, from which pseudonyms are made: the same for the same client each
                 time; without it the column id holds the name of the file
  --without      what remains: the same measures without all professionals
  --force        write over a table that exists
  --language     of messages; the table is the same in all
`,
  },
  nl: {
    ecomap: `Tekent, controleert en meet kaarten van iemands netwerk (ecomaps).

  ${USAGE.draw}
  ${USAGE.check}
  ${USAGE.measure}
  ecomap --help | ecomap draw --help | ecomap check --help | ecomap measure --help | ecomap --version

FILE mag - zijn: standaardinvoer. Exitcodes: 0 gedaan, 1 er is iets mis met een bestand (de andere zijn wel gedaan),
2 er is iets mis met de opdracht.
`,
    draw: `Tekent elke FILE als beeld voor wie het bedoeld is.

  ${USAGE.draw}

  FILE           een ecomap-bestand, of - voor standaardinvoer
  -o, --output   een bestand bij één FILE, een map bij meer (wordt gemaakt als die er niet is);
                 één beeld gaat anders naar standaarduitvoer
  --format       wat er geschreven wordt; gaat voor de extensie van -o
  --layout       hoe de kaart is ingedeeld
  --language     de woorden op de kaart en in meldingen
  --theme        de kleuren; print spaart inkt, mono is voor kopieën, contrast voor wie minder ziet
  --paper        een vel om te vullen, geprint op ware grootte
  --orientation  liggend (landscape) of staand (portrait)
  --width        breedte van een beeld voor een scherm, in pixels; anders 1122
  --height       hoogte daarvan, in pixels: titel, kaart en legenda vullen dan het vak; volgt anders uit de breedte
  --notation     hoe sterkte en spanning eruitzien, zoals een organisatie gewend is; verder verandert er niets
  --support-letters
                 letters op de banden voor de soorten hulp, bij wie die krijgt; de legenda legt ze uit
  --audience     voor wie het beeld is; wat die niet mag zien staat er niet in
  --reader       bij report: wie het leest, een id uit de readers van FILE
  --key          bij training: een bestand met een geheime tekst, waaruit verzonnen namen en datums gemaakt worden
  --force        overschrijf beelden die er al zijn
  --at           de kaart van toen; een DATE is 2026, 2026-03 of 2026-03-31, intake (toen de kaart begon),
                 3m of 1y (zo lang daarna) of today (vandaag)
  --compare      twee datums in één plaatje: een teken bij alles wat anders werd
  --beside       de twee kaarten van --compare naast elkaar, met de tekens op de tweede
  --strip        kleine kaarten van meer datums naast elkaar
  --hoped        vandaag, en wat je hoopt als alles lukt
  --without      wat er blijft zonder alle beroepskrachten, bepaalde mensen, of wie weggaat voor een DATE: wie neemt wat
                 over; in woorden als er weinig eigen mensen blijven; voor cliënt en team
  --blank        een vel om met de pen op te tekenen: lege ringen of sectoren en alle tekens, op A3
`,
    check: `Zegt van elke FILE of die in orde is, of wat er mis is, waar, en hoe het goed komt. Noemt wat een vergissing
lijkt, en wat de cliënt niet ziet, met de reden: dit is voor het team.

  ${USAGE.check}

  FILE           een ecomap-bestand, of - voor standaardinvoer
  --language     van de meldingen
  --audience     zeg ook of er een beeld voor gemaakt mag worden
  --reader       bij report: wie het leest, een id uit de readers van FILE
  --key          bij training: een bestand met een geheime tekst, waaruit verzonnen namen en datums gemaakt worden
`,
    measure: `Meet elke FILE: een tabel met voor elk een regel, voor onderzoek. Er staan geen namen in. Wat niet gevraagd
is blijft leeg, en de laatste kolom zegt waarom; de gids heeft een codeboek. Geen enkele maat is een cijfer voor een mens.

  ${USAGE.measure}

  FILE           een ecomap-bestand, of - voor standaardinvoer
  -o, --output   een bestand voor de hele tabel; anders standaarduitvoer
  --format       csv, of json met een regel per bestand; gaat voor de extensie van -o
  --key          een bestand met een geheime tekst, waaruit pseudoniemen gemaakt worden: voor dezelfde cliënt telkens
                 dezelfde; zonder staat in de kolom id de naam van het bestand
  --without      wat er overblijft: dezelfde maten zonder alle beroepskrachten
  --force        overschrijf een tabel die er al is
  --language     van de meldingen; de tabel is in elke taal dezelfde
`,
  },
};

/** How to call the program, or one of its commands; in English where the language is a draft. */
export const helpText = (language: LanguageName, about: CommandName | undefined): string =>
  HELP[language === "nl" ? "nl" : "en"][about ?? "ecomap"];
