import type { CommandName } from "./arguments.ts";
import type { LanguageName } from "./languages.ts";
import { KINDS, LISTS, MANY_FILES, MANY_ROWS, USAGE } from "./usage.ts";

type About = CommandName | "ecomap";

const HELP: Readonly<Record<"en" | "nl", Readonly<Record<About, string>>>> = {
  en: {
    ecomap: `Draws, checks, measures, tells and converts maps of a person's network (ecomaps).

  ${USAGE.draw}
  ${USAGE.check}
  ${USAGE.measure}
  ${USAGE.describe}
  ${USAGE.report}
  ${USAGE.pocket}
  ${USAGE.convert}
  ecomap --help | ecomap COMMAND --help | ecomap --version

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
${MANY_FILES.en}
  --at           the map as it was; a DATE is 2026, 2026-03 or 2026-03-31, intake (when the map was begun),
                 3m or 1y (so long after that) or today
  --compare      two dates in one picture: a sign at all that became otherwise
  --beside       the two maps of --compare next to one another, with the signs on the second
  --strip        small maps of several dates beside one another, the earliest first; dates still to come are left out
  --hoped        today, and what is hoped for if every move succeeds
  --without      what remains without all professionals, certain members, or those who leave before a DATE: who takes
                 over what; in words where few of the client's own people are left; for client and team
  --goal         the map with light on who helps with a goal, by its id in the FILE
  --kind         the map with light on all that is planned or done in one kind of intervention:
${KINDS}
  --plot         in place of the map dots for people: by part of life (composition), by kind of support (support),
                 or on dates up to now (size)
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
  --table        interventions: a row for each, for research, of files with the client's yes to research; dates are
                 shifted and workers have stand-ins; needs --key
  --words        with context, intervention, mechanism and outcome as they were written, known names left out: read
                 them before they go anywhere
  --force        write over a table that exists
${MANY_ROWS.en}
  --language     of messages; the table is the same in all
`,
    describe: `Tells each FILE in plain sentences, for its audience: who is there, what they give and get, what is being worked on.

  ${USAGE.describe}

  FILE           an ecomap file, or - for standard input
  --length       short: who is there, what is wanted and the goals; long: all that its reader may know
  --since        tell also what changed since a DATE: 2026, 2026-03 or 2026-03-31, intake or 3m (so long after that)
  --language     the words, and those of messages
  --audience     for whom it is; what they may not see is not in it
  --reader       for report: who reads it, an id among the readers of the FILE
  --key          for training: a file that holds a secret text, from which invented names and dates are made
`,
    report: `Writes each FILE as a page to print, in HTML: the map, the people, what is being worked on, agreements and goals.

  ${USAGE.report}

  FILE           an ecomap file, or - for standard input
  -o, --output   a file for one FILE, a directory for several; one page goes to standard output by default
  --page         handover: all of it, on two A4; conference: the plan of the last conference, on one;
                 own-time: an empty A3 sheet for the part of a conference that people have to themselves;
                 goodbye: what somebody who leaves does, and who takes it over; for client and team
  --leaving      with --page goodbye: who leaves, the id of a member
  --language     the words, and those of messages
  --audience     for whom it is; handover needs a dated yes of the client that names who receives it
  --reader       for report: who reads it, an id among the readers of the FILE
  --key          for training: a file that holds a secret text, from which invented names and dates are made
  --force        write over pages that exist
`,
    convert: `Writes a map in another format. FILE is in any of them, told by its content; tables of people and of ties go
together. What was guessed, changed or left out is said on standard error. Who comes in waits in the tray.

  ${USAGE.convert}

  FILE           a file in any format, or - for standard input; several are the tables of one map
  --to           the format to write; csv are two files: people and ties
  -o, --output   a file, or a directory for csv; standard output by default
  --from         what FILE is, where its content does not say it
  --client       who is in the middle, by the id or name in FILE
${LISTS.en}
  --keep         headings of columns that come in as notes, though nobody knows what they are
  --agreed       put everybody on the map at once: it is agreed with the client already
  --language     of messages, and of the headings of csv (nl: Dutch)
  --audience     for whom it is; the whole document where nothing is said
  --reader       for report: who reads it, an id among the readers of the FILE
  --key          for training: a file that holds a secret text, from which invented names and dates are made
  --force        write over files that exist
${MANY_FILES.en}
`,
    pocket: `Writes a card of the people whom the client may call: an A4 to fold to the size of a pocket, and a page for a phone.
Many people take more sheets. For the client alone.

  ${USAGE.pocket}

  FILE           an ecomap file, or - for standard input
  -o, --output   a file for one FILE, a directory for several; one card goes to standard output by default
  --language     the words, and those of messages
  --force        write over cards that exist
`,
  },
  nl: {
    ecomap: `Tekent, controleert, meet, vertelt en zet om: kaarten van iemands netwerk (ecomaps).

  ${USAGE.draw}
  ${USAGE.check}
  ${USAGE.measure}
  ${USAGE.describe}
  ${USAGE.report}
  ${USAGE.pocket}
  ${USAGE.convert}
  ecomap --help | ecomap COMMAND --help | ecomap --version

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
${MANY_FILES.nl}
  --at           de kaart van toen; een DATE is 2026, 2026-03 of 2026-03-31, intake (toen de kaart begon),
                 3m of 1y (zo lang daarna) of today (vandaag)
  --compare      twee datums in één plaatje: een teken bij alles wat anders werd
  --beside       de twee kaarten van --compare naast elkaar, met de tekens op de tweede
  --strip        kleine kaarten van meer datums naast elkaar, de vroegste eerst; wat nog moet komen valt weg
  --hoped        vandaag, en wat je hoopt als alles lukt
  --without      wat er blijft zonder alle beroepskrachten, bepaalde mensen, of wie weggaat voor een DATE: wie neemt wat
                 over; in woorden als er weinig eigen mensen blijven; voor cliënt en team
  --goal         de kaart met licht op wie helpt bij een doel, met de id ervan in FILE
  --kind         de kaart met licht op alles wat in één soort interventie gepland of gedaan is:
${KINDS}
  --plot         in plaats van de kaart stippen voor mensen: per leefgebied (composition), per soort hulp (support),
                 of op datums tot nu (size)
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
  --table        interventions: een regel per interventie, voor onderzoek, van bestanden met een ja van de cliënt tegen
                 onderzoek; datums zijn verschoven, hulpverleners hebben een andere naam; vraagt --key
  --words        met context, interventie, mechanisme en uitkomst zoals opgeschreven, bekende namen weggelaten: lees ze
                 eerst voor ze ergens heen gaan
  --force        overschrijf een tabel die er al is
${MANY_ROWS.nl}
  --language     van de meldingen; de tabel is in elke taal dezelfde
`,
    describe: `Vertelt elke FILE in gewone zinnen, voor wie het bedoeld is: wie er zijn, wie wat geeft, waar aan gewerkt wordt.

  ${USAGE.describe}

  FILE           een ecomap-bestand, of - voor standaardinvoer
  --length       short: wie er zijn, wat iemand wil en de doelen; long: alles wat de lezer mag weten
  --since        vertel ook wat er veranderde sinds DATE: 2026, 2026-03 of 2026-03-31, intake of 3m (zo lang daarna)
  --language     de woorden, ook van meldingen
  --audience     voor wie het is; wat die niet mag zien staat er niet in
  --reader       bij report: wie het leest, een id uit de readers van FILE
  --key          bij training: een bestand met een geheime tekst, waaruit verzonnen namen en datums gemaakt worden
`,
    report: `Schrijft elke FILE als pagina om te printen, in HTML: de kaart, de mensen, waar aan gewerkt wordt, afspraken, doelen.

  ${USAGE.report}

  FILE           een ecomap-bestand, of - voor standaardinvoer
  -o, --output   een bestand bij één FILE, een map bij meer; één pagina gaat anders naar standaarduitvoer
  --page         handover: alles, op twee A4; conference: het plan van de laatste conferentie, op één;
                 own-time: een leeg A3-vel voor het deel van een conferentie dat mensen voor zichzelf hebben;
                 goodbye: wat iemand die weggaat doet, en wie het overneemt; voor cliënt en team
  --leaving      bij --page goodbye: wie weggaat, de id van een lid
  --language     de woorden, ook van meldingen
  --audience     voor wie het is; handover vraagt een ja van de cliënt, met datum en voor wie
  --reader       bij report: wie het leest, een id uit de readers van FILE
  --key          bij training: een bestand met een geheime tekst, waaruit verzonnen namen en datums gemaakt worden
  --force        overschrijf pagina's die er al zijn
`,
    convert: `Schrijft een kaart in een ander formaat. FILE mag elk formaat hebben, herkend aan de inhoud; tabellen met mensen en
met banden horen bij elkaar. Wat gegokt, veranderd of weggelaten is staat op standaardfout. Wie erbij komt wacht in het wachtvak.

  ${USAGE.convert}

  FILE           een bestand in elk formaat, of - voor standaardinvoer; meer zijn de tabellen van één kaart
  --to           het formaat om te schrijven; csv zijn twee bestanden: mensen en banden
  -o, --output   een bestand, of een map bij csv; anders standaarduitvoer
  --from         wat FILE is, als de inhoud het niet zegt
  --client       wie in het midden staat, met de id of naam uit FILE
${LISTS.nl}
  --keep         koppen van kolommen die als notitie meekomen, ook al is niet bekend wat ze zijn
  --agreed       zet iedereen meteen op de kaart: het is al met de cliënt afgesproken
  --language     van de meldingen, en van de koppen van csv (nl: Nederlands)
  --audience     voor wie het is; anders het hele document
  --reader       bij report: wie het leest, een id uit de readers van FILE
  --key          bij training: een bestand met een geheime tekst, waaruit verzonnen namen en datums gemaakt worden
  --force        overschrijf bestanden die er al zijn
${MANY_FILES.nl}
`,
    pocket: `Schrijft een kaartje met de mensen die de cliënt mag bellen: een A4 om klein te vouwen, en een pagina voor de telefoon.
Veel mensen vragen meer vellen. Voor de cliënt zelf.

  ${USAGE.pocket}

  FILE           een ecomap-bestand, of - voor standaardinvoer
  -o, --output   een bestand bij één FILE, een map bij meer; één kaartje gaat anders naar standaarduitvoer
  --language     de woorden, ook van meldingen
  --force        overschrijf kaartjes die er al zijn
`,
  },
};

/** How to call the program, or one of its commands; in English where the language is a draft. */
export const helpText = (language: LanguageName, about: CommandName | undefined): string =>
  HELP[language === "nl" ? "nl" : "en"][about ?? "ecomap"];
