import { en } from "../words/languages/en.ts";
import type { CliWords, Counted } from "./messages.ts";

const millions = (count: number): number => Math.round(count / 1_000_000);

function records({ people, ties, others }: Counted): string {
  const told = [
    ...(people > 0 ? [people === 1 ? "1 person" : `${people} people`] : []),
    ...(ties > 0 ? [ties === 1 ? "1 tie" : `${ties} ties`] : []),
    ...(others > 0 ? [`${others} more`] : []),
  ];
  return told.length > 0 ? told.join(", ") : "nothing";
}

/** English. */
export const english: CliWords = {
  language: en,
  standardInput: "standard input",
  standardOutput: "standard output",
  unknownCommand: (command) =>
    `There is no command ${command}. Use draw, check, convert, describe, measure, pocket or report; see ecomap --help.`,
  unknownOption: (option, called) => `${called} has no option ${option}. See ${called} --help.`,
  valueMissing: (option) => `The option ${option} needs a value. Write it after the option.`,
  valueToChoose: (option, terms) => `The option ${option} needs a value. Use one of: ${terms}.`,
  valueNotWanted: (option) => `The option ${option} takes no value. Write it alone.`,
  optionTwice: (option) => `The option ${option} is given twice. Keep one.`,
  optionUnfit: (option, audience) =>
    `The option ${option} goes with --audience ${audience} only. Choose that audience, or leave it out.`,
  fileMissing: (command) => `Name at least one FILE, or - for standard input: ecomap ${command} FILE…`,
  notWithBlank: (what) => `--blank draws a sheet without anybody on it. Leave out ${what}.`,
  notTogether: (one, other) => `${one} and ${other} ask for different pictures. Leave one of them out.`,
  twoDates: "--compare needs two dates, the earlier one first, as in --compare intake today.",
  noDate: (option, written, named) =>
    `${option} asks for a date. Write it with the year first: ${written}; or use ${named}.`,
  neverWas: (option, date) => `${option}: there is no ${date}. Look at the day and the month.`,
  noHistory: (option, audience, told) =>
    `${option} shows how it was before, which ${audience} is not told. Leave it out, or choose one of: ${told}.`,
  notFor: (option, audience, others) =>
    `${option} shows more than ${audience} may see. Leave it out, or choose one of: ${others}.`,
  datesSwapped: (from, to) =>
    `--compare goes from the earlier date to the later one, and ${from} is after ${to}. Swap them.`,
  noResearch: (isAlways) =>
    `The client did not say yes to research, so there is no row. ${isAlways ? "Ask the client, and write down a yes." : "Without --key there is one, for your own use."}`,
  wrongExtension: (extension, formats) =>
    `A file that ends with ${extension} cannot be written. Choose one of: ${formats}.`,
  wrongEnding: (ending, format, fitting) => `A file that ends with ${ending} is no ${format}. Use: ${fitting}.`,
  onlyWith: (option, other) => `The option ${option} goes with ${other} only. Choose that, or leave it out.`,
  alsoAsks: (option, other) => `The option ${option} says nothing of whom or what it is about. Give ${other} too.`,
  notOnPaper: (option) => `A sheet of paper has its own size. Leave out ${option} or the paper.`,
  unknownField: (field, meant) => `A column cannot be ${field}. Use: ${meant}.`,
  unknownHeading: (heading, meant) => `There is no column ${heading}. Use: ${meant}.`,
  intoOne: "One map at a time comes into another. Name one with --into, without --each.",
  comesIn: (added, updated, same) =>
    `new: ${records(added)}; completed: ${records(updated)}; known already: ${records(same)}`,
  whoIsNew: (people) => `new on the map: ${people}`,
  whoIsCompleted: (people) => `completed on the map: ${people}`,
  mayBeKnown: (rows, people, added) =>
    `${rows}: perhaps on the map already (${people}). New on the map: ${added}. Is somebody there already? Take out the line then, or choose another --by, by which one person alone is known.`,
  line: (line) => `line ${line}`,
  staysAsItIs: (records) => `the file says something else; the map stays as it is: ${records}`,
  nothingWritten: "Nothing is written yet. Name a file for the new map with -o.",
  noColumns: "This file has no columns or fields to name. Leave --columns out.",
  columnsNoObject: (file) => `${file}: This is no JSON object of headings and fields. Write {"HEADING": "FIELD"}.`,
  noResume: "A table is written whole or not at all, so there is nothing to go on with. Leave out --resume.",
  inputTwice: "Standard input (-) can be read once only. Name it once.",
  outputMissing: "Several drawings need a directory. Name it with -o.",
  toMissing: "The format is missing. Name it: ecomap convert FILE --to FORMAT.",
  twoTables: "A table of people and a table of ties are two files. Name one for the people, or a directory, with -o.",
  severalMaps: "For all of them name a directory with -o: each map gets a file in it, with this number.",
  outputOneFile: (path, name) =>
    `${path}: Several files cannot go into one. Name a directory with -o, such as ${name}, or ${path}/ if it is one.`,
  outputNoDirectory: (path) => `${path}: There is no such directory. Make it, or choose another -o.`,
  outputTwice: (path, first, second) =>
    `${path}: Both ${first} and ${second} would be written here. Draw them apart, or rename one.`,
  outputIsInput: (path) => `${path}: This is an input and is never written over. Choose another -o.`,
  outputExists: (path, more) =>
    `${path}: This file exists${more > 0 ? `, and so do ${more} more` : ""}. Nothing was written; use --force to write over it.`,
  outputFailed: (path, code) => `${path}: Writing here does not work (${code}). Choose another -o.`,
  notOnScreen: (format) => `A terminal cannot show ${format}. Name a file with -o.`,
  missingPackage: (name, version) =>
    `PNG is drawn by a package that is not here. Install it beside ecomap: npm install ${name}@${version}.`,
  wrongFont: (path) => `${path}: This is no font that can be read. Name a TrueType or OpenType file (ttf, otf).`,
  noFonts: "There is no font here to write names in. Name one with --font FILE.",
  systemFonts: "Names are written in the fonts of this computer. Use --font FILE for the same picture on every one.",
  missingLetters: (scripts) => `No font has the letters of ${scripts}, so boxes stand there. Add one with --font FILE.`,
  tooManyPixels: (pixels, limit) =>
    `This would be ${millions(pixels)} million pixels, and ${millions(limit)} is the most. Choose a smaller --scale or --width.`,
  noBrowser: (named) =>
    named === undefined
      ? "PDF is printed by a browser, and none was found. Install Chromium, Chrome or Edge, or name it in ECOMAP_BROWSER."
      : `${named} names no program that can be run. Write the path of Chromium, Chrome or Edge in it.`,
  browserFailed: (code) => `The browser was started and left no PDF (${code}). Name another one in ECOMAP_BROWSER.`,
  noFile: "There is no such file. Check its name and directory.",
  isDirectory: "This is a directory. Name the files in it.",
  noPermission: "You may not read this file. Ask who owns it for permission.",
  tooLarge: (megabytes) => `The file is larger than ${megabytes} MB. Split it.`,
  notUtf8: "The file is not UTF-8 text. Save it as UTF-8.",
  emptyFile: "The file is empty. Choose another.",
  otherFormat: (format) =>
    `This is ${format}, no ecomap file. Make one of it: ecomap convert FILE --to ecomap -o MAP.json.`,
  unreadable: (code) => `The file cannot be read (${code}). Try a copy of it.`,
  unknownReader:
    "A report is for one reader. Name who with --reader ID, from the readers of the file; or add one to readers there.",
  unknownLeaver: "Nobody on the map has this id. Use professionals, ids of members, or before:DATE as in before:3m.",
  unknownMember: "Nobody whom this audience may see has this id. Use the id of a member of the file.",
  unknownTie: "No tie that this audience may see has this id. Use the id of a tie of the file.",
  unknownGoal: "No goal that this audience may see has this id. Use the id of a goal of the file.",
  noConference: "The file holds no conference that this audience may see. Choose another --page, or add a conference.",
  noSides: "Of this tie no one but the client told how it is for them. Choose another --tie, or ask them first.",
  noAppendix: (file) => `${file}: The report has room for all of it, so there is no appendix.`,
  broken: (code) => `Something is wrong in ecomap itself (${code}). Please report it, without the file.`,
  more: (count) => `and ${count} more`,
  mayBeMore: "There may be more. Mend this first; the rest is looked at then.",
  leftOut: (dates, first, last) =>
    `This map runs from ${first} to ${last}. Outside of that, so not in the picture: ${dates}.`,
  noMapThen: (dates, first, last) =>
    `This map runs from ${first} to ${last}, so there is none of ${dates}. Choose a date between them.`,
  lastInstead: (date, last) => `Nothing was written down after ${last}. This is the map of that date, not of ${date}.`,
  noneOfKind: (kind) =>
    `Nothing of the kind “${kind}” is planned or done that this reader may see. The map is as it is; choose another --kind.`,
  smallOnPaper: (points) =>
    `The smallest letters are ${points} points, hard to read on paper. Take larger paper (--paper a3), the other --orientation or fewer dates; or draw each date by itself, with --at.`,
  smallOnScreen: (pixels) =>
    `The smallest letters are ${pixels} pixels, hard to read on a screen. Take a larger --width or fewer dates; or draw each date by itself, with --at.`,
  timeLeft: (minutes, seconds) => (minutes > 0 ? `about ${minutes} min left` : `about ${seconds} s left`),
  doneBefore: (count) => `${count} done before, and newer than what they are made from`,
  atFault: "At fault:",
  noneTicked: (count, audience) =>
    `Nobody is on it: of ${count} on the map nobody is ticked for ${audience}, or whoever was took back their own yes. Tick in the element, or by shownTo, who agreed to be seen.`,
  allWait: (count) =>
    `Nobody is on the map yet: ${count} wait until the client agrees. Agree in the element; or convert with --agreed what is agreed already.`,
  inWords: (file) => `${file}: No picture was made. What remains is told here in words.`,
  wholeDocument: "Nothing is left out for a reader. Choose --audience for what somebody may see.",
  wordsAsWritten:
    "The table holds words as they were written; phone numbers and names that are not on the map may be in them. Read it before it goes anywhere.",
  findings: {
    "read": "read",
    "guessed": "guessed",
    "changed": "changed",
    "left out": "left out",
    "refused": "refused",
  },
  inOrder: "in order",
  isCopy: (audience) => `This is a copy made for ${audience}, not the whole map. Keep the map it was made from.`,
  kept: {
    team: "kept from the client",
    "off-picture": "kept off the client's picture",
    undiscussed: "a limit of the worker, kept from the client until it is discussed",
    waiting: "waits until the client agrees",
  },
  saidNo: "said no themselves, and is on no map for others. Talk together about whether this may be kept",
  keptWithoutReason: "kept from the client without a reason. Write it in shownTo.because.",
  unknownPart: (fields) =>
    `A field here is not known. It is kept, and shown nowhere. ${fields === "" ? "All that is known here is filled" : `Known here: ${fields}`}.`,
  nearMiss: (field) => `A field here is not known. Did you mean ${field}?`,
  uselessPlace: {
    "not-drawn": "This place is not used, as its member is not drawn yet.",
    "gives-way": "Another is pinned on this spot. Move one of them, or this one gives way.",
  },
  drawn: (done, atFault) => `${done} drawn, ${atFault} at fault`,
  besidesLeftOut: (sum, leftOut) => `${sum}, ${leftOut} left out`,
  measured: (done, atFault) => `${done} measured, ${atFault} at fault`,
  described: (done, atFault) => `${done} described, ${atFault} at fault`,
  written: (done, atFault) => `${done} written, ${atFault} at fault`,
  checked: (done, atFault) => `${done} in order, ${atFault} at fault`,
};
