import type { Kept } from "../document/audience/kept.ts";
import type { Language } from "../words/language.ts";
import { ar } from "../words/languages/ar.ts";
import { de } from "../words/languages/de.ts";
import { en } from "../words/languages/en.ts";
import { es } from "../words/languages/es.ts";
import { fr } from "../words/languages/fr.ts";
import { nl } from "../words/languages/nl.ts";
import { pl } from "../words/languages/pl.ts";
import { ti } from "../words/languages/ti.ts";
import { tr } from "../words/languages/tr.ts";
import { uk } from "../words/languages/uk.ts";
import type { UselessPlace } from "./useless-places.ts";

/** What the command line itself says, in one language; `language` says the rest. A gap does not compile. */
export interface CliWords {
  readonly language: Language;
  /** Of a language that is a draft: that it is one. */
  readonly draft?: string;
  readonly standardInput: string;
  readonly standardOutput: string;
  // the call
  readonly unknownCommand: (command: string) => string;
  readonly commandNotYet: (command: string) => string;
  readonly unknownOption: (option: string, called: string) => string;
  readonly optionNotYet: (option: string) => string;
  readonly valueMissing: (option: string) => string;
  readonly valueNotWanted: (option: string) => string;
  readonly optionTwice: (option: string) => string;
  readonly optionUnfit: (option: string, audience: string) => string;
  readonly fileMissing: (command: string) => string;
  readonly notWithBlank: (what: string) => string;
  readonly inputTwice: string;
  readonly outputMissing: string;
  readonly outputNoDirectory: (path: string) => string;
  readonly outputTwice: (path: string, first: string, second: string) => string;
  readonly outputIsInput: (path: string) => string;
  readonly outputExists: (path: string, more: number) => string;
  readonly outputFailed: (path: string, code: string) => string;
  // an input
  readonly noFile: string;
  readonly isDirectory: string;
  readonly noPermission: string;
  readonly tooLarge: (megabytes: number) => string;
  readonly notUtf8: string;
  readonly unreadable: (code: string) => string;
  readonly unknownReader: string;
  readonly broken: (code: string) => string;
  readonly more: (count: number) => string;
  // what was done
  readonly inOrder: string;
  readonly isCopy: (audience: string) => string;
  readonly kept: Readonly<Record<Kept["how"], string>>;
  readonly keptWithoutReason: string;
  readonly nearMiss: (field: string) => string;
  readonly uselessPlace: Readonly<Record<UselessPlace["why"], string>>;
  readonly drawn: (done: number, atFault: number) => string;
  readonly checked: (done: number, atFault: number) => string;
}

const english: CliWords = {
  language: en,
  standardInput: "standard input",
  standardOutput: "standard output",
  unknownCommand: (command) => `There is no command ${command}. Use draw or check; see ecomap --help.`,
  commandNotYet: (command) => `The command ${command} is not available in this version. Use draw or check.`,
  unknownOption: (option, called) => `${called} has no option ${option}. See ${called} --help.`,
  optionNotYet: (option) => `The option ${option} is not available in this version. Leave it out.`,
  valueMissing: (option) => `The option ${option} needs a value. Write it after the option.`,
  valueNotWanted: (option) => `The option ${option} takes no value. Write it alone.`,
  optionTwice: (option) => `The option ${option} is given twice. Keep one.`,
  optionUnfit: (option, audience) =>
    `The option ${option} goes with --audience ${audience} only. Choose that audience, or leave it out.`,
  fileMissing: (command) => `Name at least one FILE, or - for standard input: ecomap ${command} FILE…`,
  notWithBlank: (what) => `--blank draws a sheet without anybody on it. Leave out ${what}.`,
  inputTwice: "Standard input (-) can be read once only. Name it once.",
  outputMissing: "Several drawings need a directory. Name it with -o.",
  outputNoDirectory: (path) => `${path}: There is no such directory. Make it, or choose another -o.`,
  outputTwice: (path, first, second) =>
    `${path}: Both ${first} and ${second} would be written here. Draw them apart, or rename one.`,
  outputIsInput: (path) => `${path}: This is an input and is never written over. Choose another -o.`,
  outputExists: (path, more) =>
    `${path}: This file exists${more > 0 ? `, and so do ${more} more` : ""}. Nothing was drawn; use --force to write over it.`,
  outputFailed: (path, code) => `${path}: Writing here does not work (${code}). Choose another -o.`,
  noFile: "There is no such file. Check its name and directory.",
  isDirectory: "This is a directory. Name the files in it.",
  noPermission: "You may not read this file. Ask who owns it for permission.",
  tooLarge: (megabytes) => `The file is larger than ${megabytes} MB. Split it.`,
  notUtf8: "The file is not UTF-8 text. Save it as UTF-8.",
  unreadable: (code) => `The file cannot be read (${code}). Try a copy of it.`,
  unknownReader: "No reader of the file is named. Name one by its id, or add one to readers.",
  broken: (code) => `Something is wrong in ecomap itself (${code}). Please report it, without the file.`,
  more: (count) => `and ${count} more`,
  inOrder: "in order",
  isCopy: (audience) => `This is a copy made for ${audience}, not the whole map. Keep the map it was made from.`,
  kept: {
    team: "kept from the client",
    "off-picture": "kept off the client's picture",
    undiscussed: "a limit of the worker, kept from the client until it is discussed",
    waiting: "waits until the client agrees",
  },
  keptWithoutReason: "kept from the client without a reason. Write it in shownTo.because.",
  nearMiss: (field) => `A field here is not known. Did you mean ${field}?`,
  uselessPlace: {
    "not-drawn": "This place is not used, as its member is not drawn yet.",
    "gives-way": "Another is pinned on this spot. Move one of them, or this one gives way.",
  },
  drawn: (done, atFault) => `${done} drawn, ${atFault} at fault`,
  checked: (done, atFault) => `${done} in order, ${atFault} at fault`,
};

const dutch: CliWords = {
  language: nl,
  standardInput: "standaardinvoer",
  standardOutput: "standaarduitvoer",
  unknownCommand: (command) => `De opdracht ${command} bestaat niet. Gebruik draw of check; zie ecomap --help.`,
  commandNotYet: (command) => `De opdracht ${command} is er nog niet in deze versie. Gebruik draw of check.`,
  unknownOption: (option, called) => `${called} heeft geen optie ${option}. Zie ${called} --help.`,
  optionNotYet: (option) => `De optie ${option} is er nog niet in deze versie. Laat haar weg.`,
  valueMissing: (option) => `Bij de optie ${option} hoort een waarde. Schrijf die achter de optie.`,
  valueNotWanted: (option) => `Bij de optie ${option} hoort geen waarde. Schrijf haar alleen.`,
  optionTwice: (option) => `De optie ${option} staat er twee keer. Houd er één.`,
  optionUnfit: (option, audience) =>
    `De optie ${option} hoort alleen bij --audience ${audience}. Kies die, of laat haar weg.`,
  fileMissing: (command) => `Noem minstens één FILE, of - voor standaardinvoer: ecomap ${command} FILE…`,
  notWithBlank: (what) => `--blank tekent een vel zonder iemand erop. Laat ${what} weg.`,
  inputTwice: "Standaardinvoer (-) kan maar één keer gelezen worden. Noem die één keer.",
  outputMissing: "Voor meer tekeningen is een map nodig. Noem die met -o.",
  outputNoDirectory: (path) => `${path}: Deze map bestaat niet. Maak haar, of kies een andere -o.`,
  outputTwice: (path, first, second) =>
    `${path}: Hier zouden ${first} en ${second} allebei komen. Teken ze apart, of geef er een andere naam aan.`,
  outputIsInput: (path) => `${path}: Dit is invoer en wordt nooit overschreven. Kies een andere -o.`,
  outputExists: (path, more) =>
    `${path}: Dit bestand bestaat al${more > 0 ? `, en nog ${more} andere` : ""}. Er is niets getekend; met --force wordt het overschreven.`,
  outputFailed: (path, code) => `${path}: Hier schrijven lukt niet (${code}). Kies een andere -o.`,
  noFile: "Dit bestand bestaat niet. Kijk de naam en de map na.",
  isDirectory: "Dit is een map. Noem de bestanden erin.",
  noPermission: "Je mag dit bestand niet lezen. Vraag de eigenaar om toestemming.",
  tooLarge: (megabytes) => `Het bestand is groter dan ${megabytes} MB. Splits het.`,
  notUtf8: "Het bestand is geen UTF-8-tekst. Sla het op als UTF-8.",
  unreadable: (code) => `Het bestand is niet te lezen (${code}). Probeer een kopie.`,
  unknownReader: "Er is geen lezer uit het bestand genoemd. Noem er een met de id, of zet er een bij readers.",
  broken: (code) => `Er gaat iets mis in ecomap zelf (${code}). Meld het, zonder het bestand mee te sturen.`,
  more: (count) => `en nog ${count}`,
  inOrder: "in orde",
  isCopy: (audience) =>
    `Dit is een kopie voor ${audience}, niet de hele kaart. Bewaar de kaart waar ze van gemaakt is.`,
  kept: {
    team: "niet te zien voor de cliënt",
    "off-picture": "niet op het beeld van de cliënt",
    undiscussed: "een grens van de hulpverlener, niet te zien voor de cliënt tot die besproken is",
    waiting: "wacht tot de cliënt het goed vindt",
  },
  keptWithoutReason: "niet te zien voor de cliënt, zonder reden. Schrijf die in shownTo.because.",
  nearMiss: (field) => `Een veld hier is niet bekend. Bedoel je ${field}?`,
  uselessPlace: {
    "not-drawn": "Deze plek wordt niet gebruikt, want wie er hoort wordt nog niet getekend.",
    "gives-way": "Op deze plek staat al iemand vast. Verzet een van de twee, anders wijkt deze.",
  },
  drawn: (done, atFault) => `${done} getekend, ${atFault} met fouten`,
  checked: (done, atFault) => `${done} in orde, ${atFault} met fouten`,
};

/** A draft speaks of maps and documents; of the call and of files the command line then speaks English. */
const inDraft = (language: Language): CliWords => ({
  ...english,
  language,
  draft: `The words in "${language.tag}" are a draft (${language.draft}). Have a native speaker look before you use them.`,
});

/** What is said, by the name that `--language` takes. */
export const WORDS = {
  en: english,
  nl: dutch,
  ar: inDraft(ar),
  es: inDraft(es),
  ti: inDraft(ti),
  tr: inDraft(tr),
  de: inDraft(de),
  fr: inDraft(fr),
  pl: inDraft(pl),
  uk: inDraft(uk),
} as const satisfies Readonly<Record<string, CliWords>>;
export type LanguageName = keyof typeof WORDS;

const isLanguageName = (name: string): name is LanguageName => Object.hasOwn(WORDS, name);
export const LANGUAGE_NAMES: readonly LanguageName[] = Object.keys(WORDS).filter(isLanguageName);
