import type { Kept } from "../document/audience/kept.ts";
import type { FindingKind } from "../formats/finding.ts";
import type { Language } from "../words/language.ts";
import type { UselessPlace } from "./useless-places.ts";

/** How many records of each kind. */
export interface Counted {
  readonly people: number;
  readonly ties: number;
  readonly others: number;
}

/** What the command line itself says, in one language; `language` says the rest. A gap does not compile. */
export interface CliWords {
  readonly language: Language;
  /** Of a language that is a draft: that it is one. */
  readonly draft?: string;
  readonly standardInput: string;
  readonly standardOutput: string;
  // the call
  readonly unknownCommand: (command: string) => string;
  readonly unknownOption: (option: string, called: string) => string;
  readonly valueMissing: (option: string) => string;
  readonly valueToChoose: (option: string, terms: string) => string;
  readonly valueNotWanted: (option: string) => string;
  readonly optionTwice: (option: string) => string;
  readonly optionUnfit: (option: string, audience: string) => string;
  readonly fileMissing: (command: string) => string;
  readonly notWithBlank: (what: string) => string;
  readonly notTogether: (one: string, other: string) => string;
  readonly twoDates: string;
  /** `written`: how a date is written; `named`: what else stands for one. */
  readonly noDate: (option: string, written: string, named: string) => string;
  /** A date of a day or month that is on no calendar. */
  readonly neverWas: (option: string, date: string) => string;
  /** `told`: the audiences that are. */
  readonly noHistory: (option: string, audience: string, told: string) => string;
  /** An option that shows what an audience may not see. */
  readonly notFor: (option: string, audience: string, others: string) => string;
  readonly datesSwapped: (from: string, to: string) => string;
  /** Of a client who said no to research. */
  /** Where a table is for research alone there is no row at all without a yes. */
  readonly noResearch: (isAlways: boolean) => string;
  readonly wrongExtension: (extension: string, formats: string) => string;
  readonly wrongEnding: (ending: string, format: string, fitting: string) => string;
  readonly onlyWith: (option: string, other: string) => string;
  /** An option without another that it cannot do without. */
  readonly alsoAsks: (option: string, other: string) => string;
  readonly notOnPaper: (option: string) => string;
  readonly noResume: string;
  /** `meant`: the field that may be meant, or all there are. */
  readonly unknownField: (field: string, meant: string) => string;
  readonly unknownHeading: (heading: string, meant: string) => string;
  readonly noColumns: string;
  readonly intoOne: string;
  readonly comesIn: (added: Counted, updated: Counted, same: Counted) => string;
  readonly whoIsNew: (people: string) => string;
  readonly whoIsCompleted: (people: string) => string;
  /** `rows`: where they stand, and their names; `people`: those on the map; `added`: so many of them come in as somebody new. */
  readonly mayBeKnown: (rows: string, people: string, added: number) => string;
  readonly line: (line: number) => string;
  readonly staysAsItIs: (records: string) => string;
  readonly nothingWritten: string;
  readonly columnsNoObject: (file: string) => string;
  readonly inputTwice: string;
  readonly outputMissing: string;
  readonly toMissing: string;
  readonly twoTables: string;
  readonly severalMaps: string;
  /** `name`: what a directory may be called instead. */
  readonly outputOneFile: (path: string, name: string) => string;
  readonly outputNoDirectory: (path: string) => string;
  readonly outputTwice: (path: string, first: string, second: string) => string;
  readonly outputIsInput: (path: string) => string;
  readonly outputExists: (path: string, more: number) => string;
  readonly outputFailed: (path: string, code: string) => string;
  readonly notOnScreen: (format: string) => string;
  // what this computer has
  readonly missingPackage: (name: string, version: string) => string;
  readonly wrongFont: (path: string) => string;
  readonly noFonts: string;
  readonly systemFonts: string;
  readonly missingLetters: (scripts: string) => string;
  readonly tooManyPixels: (pixels: number, limit: number) => string;
  /** `named`: the variable that names one that cannot be run. */
  readonly noBrowser: (named: string | undefined) => string;
  readonly browserFailed: (code: string) => string;
  // an input
  readonly noFile: string;
  readonly isDirectory: string;
  readonly noPermission: string;
  readonly tooLarge: (megabytes: number) => string;
  readonly notUtf8: string;
  readonly emptyFile: string;
  /** Of a file that is a map in a format that is not our own. */
  readonly otherFormat: (format: string) => string;
  readonly unreadable: (code: string) => string;
  readonly unknownReader: string;
  readonly unknownLeaver: string;
  /** Of an id that a call names, by the table in which it is none. */
  readonly unknownMember: string;
  readonly unknownTie: string;
  /** Of a tie of which nobody said how they see it. */
  readonly unknownGoal: string;
  readonly noConference: string;
  /** Of a tie of which nobody told how it is for them. */
  readonly noSides: string;
  /** Where two sheets hold all of a report. */
  readonly noAppendix: (file: string) => string;
  readonly broken: (code: string) => string;
  readonly more: (count: number) => string;
  /** Where what is wrong kept the rest from being looked at. */
  readonly mayBeMore: string;
  // what was done
  readonly timeLeft: (minutes: number, seconds: number) => string;
  readonly doneBefore: (count: number) => string;
  /** Above the names of files at fault. */
  readonly atFault: string;
  readonly wholeDocument: string;
  /** Of a table with what people wrote. */
  readonly wordsAsWritten: string;
  readonly findings: Readonly<Record<FindingKind, string>>;
  /** So many wait in the tray, and nobody is on the map. */
  readonly allWait: (count: number) => string;
  /** Of a picture that shows only who is ticked for it, and nobody is. */
  readonly noneTicked: (count: number, audience: string) => string;
  readonly inWords: (file: string) => string;
  /** Dates outside of what a file tells, from its first date to its last: some of a strip, all that was asked for, or one after it. */
  readonly leftOut: (dates: string, first: string, last: string) => string;
  readonly noMapThen: (dates: string, first: string, last: string) => string;
  readonly lastInstead: (date: string, last: string) => string;
  /** A kind of intervention, by its name on the picture, of which nothing is planned or done that the reader may see. */
  readonly noneOfKind: (kind: string) => string;
  /** Small maps beside one another on which the letters are as small as this. */
  readonly smallOnPaper: (points: number) => string;
  readonly smallOnScreen: (pixels: number) => string;
  readonly inOrder: string;
  readonly isCopy: (audience: string) => string;
  readonly kept: Readonly<Record<Kept["how"], string>>;
  /** Somebody does not want to be on the map, by their own word. */
  readonly saidNo: string;
  readonly keptWithoutReason: string;
  readonly nearMiss: (field: string) => string;
  /** Of a record with a field that nobody knows: which it may have. */
  readonly unknownPart: (fields: string) => string;
  readonly uselessPlace: Readonly<Record<UselessPlace["why"], string>>;
  readonly drawn: (done: number, atFault: number) => string;
  /** After the sum: of how many nothing is written, which is nobody's fault. */
  readonly besidesLeftOut: (sum: string, leftOut: number) => string;
  readonly measured: (done: number, atFault: number) => string;
  readonly described: (done: number, atFault: number) => string;
  readonly written: (done: number, atFault: number) => string;
  readonly checked: (done: number, atFault: number) => string;
}
