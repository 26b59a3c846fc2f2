import { type About, KINDS, LISTS, MANY_FILES, MANY_ROWS, USAGE } from "./usage.ts";

/** How to call each command, in English. */
export const english: Readonly<Record<About, string>> = {
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
  --format       what to write; goes before the extension of -o. png asks for the package @resvg/resvg-js, pdf for
                 Chromium, Chrome or Edge on this computer, and is a sheet of A4 where no size is said
  --scale        of png: pixels for each pixel of --width; 2 where nothing is said
  --font         of png: a font to write names in (ttf, otf); may be given again; those of this computer otherwise
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
  --at           the map as it was; a DATE is 2026, 2026-03, 2026-03-31 or 31-03-2026, intake (when the map was begun),
                 3m or 1y (so long after that) or today
  --compare      two dates in one picture: a sign at all that became otherwise
  --beside       the two maps of --compare next to one another, with the signs on the second
  --strip        small maps of several dates beside one another, the earliest first; dates outside the map are left out
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
  --audience     say also whether a picture for them may be made; for team, or without one, what is kept is listed
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
  --format       html, or pdf by Chromium, Chrome or Edge on this computer; goes before the extension of -o
  --page         handover: all of it, on two A4; appendix: what there is no room for on them;
                 conference: the plan of the last conference, on one A4;
                 own-time: an empty A3 sheet for the part of a conference that people have to themselves;
                 goodbye: what somebody who leaves does, and who takes it over; for client and team
                 sides: what both ends of a tie say of it, side by side; for client and team
  --leaving      with --page goodbye: who leaves, the id of a member
  --tie          with --page sides: which tie, by its id
  --language     the words, and those of messages
  --audience     for whom it is; handover needs a dated yes of the client that names who receives it
  --reader       for report: who reads it, an id among the readers of the FILE
  --key          for training: a file that holds a secret text, from which invented names and dates are made
  --force        write over pages that exist
`,
  convert: `Writes a map in another format. FILE is in any of them, told by its content; tables of people and of ties go
together. What was guessed, changed or left out is said on standard error. Who comes in waits in the tray.

  ${USAGE.convert}

  FILE           a file in any format, or - for standard input; several are the tables of one map; a zip may hold
                 several maps, such as the sessions of Network Canvas: each gets a file in the directory of -o
  --to           the format to write; csv are two files: people and ties. With --into it is ecomap by default
  -o, --output   a file, or a directory for csv; standard output by default
  --from         what FILE is, where its content does not say it
  --client       who is in the middle, by the id or name in FILE; of a plain list, the name of the client
${LISTS.en}
  --into         an ecomap file that it comes into: first you hear what changes; with -o the new map goes to another
                 file, as one step of its history. What the map says already stays
  --by           what people in it are known again by, in this order; id,name where nothing is said
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
  --format       html, or pdf by Chromium, Chrome or Edge on this computer; goes before the extension of -o
  --language     the words, and those of messages
  --force        write over cards that exist
`,
};
