import { nl } from "../words/languages/nl.ts";
import type { CliWords, Counted } from "./messages.ts";

const millions = (count: number): number => Math.round(count / 1_000_000);

function records({ people, ties, others }: Counted): string {
  const told = [
    ...(people > 0 ? [people === 1 ? "1 mens" : `${people} mensen`] : []),
    ...(ties > 0 ? [ties === 1 ? "1 band" : `${ties} banden`] : []),
    ...(others > 0 ? [`${others} andere`] : []),
  ];
  return told.length > 0 ? told.join(", ") : "niets";
}

/** Nederlands. */
export const dutch: CliWords = {
  language: nl,
  standardInput: "standaardinvoer",
  standardOutput: "standaarduitvoer",
  unknownCommand: (command) =>
    `De opdracht ${command} bestaat niet. Gebruik draw, check, convert, describe, measure, pocket of report; zie ecomap --help.`,
  unknownOption: (option, called) => `${called} heeft geen optie ${option}. Zie ${called} --help.`,
  valueMissing: (option) => `Bij de optie ${option} hoort een waarde. Schrijf die achter de optie.`,
  valueToChoose: (option, terms) => `Bij de optie ${option} hoort een waarde. Kies uit: ${terms}.`,
  valueNotWanted: (option) => `Bij de optie ${option} hoort geen waarde. Schrijf haar alleen.`,
  optionTwice: (option) => `De optie ${option} staat er twee keer. Houd er één.`,
  optionUnfit: (option, audience) =>
    `De optie ${option} hoort alleen bij --audience ${audience}. Kies die, of laat haar weg.`,
  fileMissing: (command) => `Noem minstens één FILE, of - voor standaardinvoer: ecomap ${command} FILE…`,
  notWithBlank: (what) => `--blank tekent een vel zonder iemand erop. Laat ${what} weg.`,
  notTogether: (one, other) => `${one} en ${other} vragen om verschillende tekeningen. Laat er een weg.`,
  twoDates: "--compare vraagt twee datums, de vroegste eerst, zoals --compare intake today.",
  noDate: (option, written, named) =>
    `${option} vraagt om een datum. Schrijf het jaar eerst: ${written}; of gebruik ${named}.`,
  neverWas: (option, date) => `${option}: ${date} bestaat niet. Kijk naar de dag en de maand.`,
  noHistory: (option, audience, told) =>
    `${option} laat zien hoe het eerder was, en dat hoort ${audience} niet te weten. Laat het weg, of kies uit: ${told}.`,
  notFor: (option, audience, others) =>
    `${option} laat meer zien dan ${audience} mag zien. Laat het weg, of kies uit: ${others}.`,
  datesSwapped: (from, to) =>
    `--compare gaat van de vroegste datum naar de laatste, en ${from} is na ${to}. Wissel ze om.`,
  noResearch: (isAlways) =>
    `De cliënt zei geen ja tegen onderzoek, dus er is geen rij. ${isAlways ? "Vraag het de cliënt, en schrijf een ja op." : "Zonder --key is die er wel, voor eigen gebruik."}`,
  wrongExtension: (extension, formats) =>
    `Een bestand dat eindigt op ${extension} kan niet geschreven worden. Kies uit: ${formats}.`,
  wrongEnding: (ending, format, fitting) =>
    `Een bestand dat eindigt op ${ending} is geen ${format}. Gebruik: ${fitting}.`,
  onlyWith: (option, other) => `De optie ${option} hoort alleen bij ${other}. Kies die, of laat haar weg.`,
  alsoAsks: (option, other) => `De optie ${option} zegt nog niet over wie of wat het gaat. Geef ook ${other}.`,
  notOnPaper: (option) => `Een vel papier heeft zijn eigen maat. Laat ${option} of het papier weg.`,
  unknownField: (field, meant) => `Een kolom kan niet ${field} zijn. Gebruik: ${meant}.`,
  unknownHeading: (heading, meant) => `Er is geen kolom ${heading}. Gebruik: ${meant}.`,
  intoOne: "Er komt één kaart tegelijk in een andere. Noem er één met --into, zonder --each.",
  comesIn: (added, updated, same) =>
    `nieuw: ${records(added)}; aangevuld: ${records(updated)}; al bekend: ${records(same)}`,
  whoIsNew: (people) => `nieuw op de kaart: ${people}`,
  whoIsCompleted: (people) => `aangevuld op de kaart: ${people}`,
  mayBeKnown: (rows, people, added) =>
    `${rows}: misschien al op de kaart (${people}). Nieuw op de kaart: ${added}. Staat iemand er al? Haal de regel dan weg, of kies een andere --by waaraan maar één mens te herkennen is.`,
  line: (line) => `regel ${line}`,
  staysAsItIs: (records) => `het bestand zegt iets anders; de kaart blijft zoals die is: ${records}`,
  nothingWritten: "Er is nog niets geschreven. Noem met -o een bestand voor de nieuwe kaart.",
  noColumns: "In dit bestand staan geen kolommen of velden om te noemen. Laat --columns weg.",
  columnsNoObject: (file) => `${file}: Dit is geen JSON-object met koppen en velden. Schrijf {"HEADING": "FIELD"}.`,
  noResume: "Een tabel wordt heel geschreven of niet, dus er is niets om mee verder te gaan. Laat --resume weg.",
  inputTwice: "Standaardinvoer (-) kan maar één keer gelezen worden. Noem die één keer.",
  outputMissing: "Voor meer tekeningen is een map nodig. Noem die met -o.",
  toMissing: "Het formaat ontbreekt. Noem het: ecomap convert FILE --to FORMAT.",
  twoTables:
    "Een tabel met mensen en een tabel met banden zijn twee bestanden. Noem er een voor de mensen, of een map, met -o.",
  severalMaps: "Noem voor alle kaarten een map met -o: elke kaart krijgt daar een bestand met dit nummer.",
  outputOneFile: (path, name) =>
    `${path}: Meer bestanden passen niet in één bestand. Noem een map met -o, zoals ${name}, of ${path}/ als het een map is.`,
  outputNoDirectory: (path) => `${path}: Deze map bestaat niet. Maak haar, of kies een andere -o.`,
  outputTwice: (path, first, second) =>
    `${path}: Hier zouden ${first} en ${second} allebei komen. Teken ze apart, of geef er een andere naam aan.`,
  outputIsInput: (path) => `${path}: Dit is invoer en wordt nooit overschreven. Kies een andere -o.`,
  outputExists: (path, more) =>
    `${path}: Dit bestand bestaat al${more > 0 ? `, en nog ${more} andere` : ""}. Er is niets geschreven; met --force wordt het overschreven.`,
  outputFailed: (path, code) => `${path}: Hier schrijven lukt niet (${code}). Kies een andere -o.`,
  notOnScreen: (format) => `Een terminal kan ${format} niet laten zien. Noem een bestand met -o.`,
  missingPackage: (name, version) =>
    `PNG wordt getekend door een pakket dat hier niet is. Installeer het naast ecomap: npm install ${name}@${version}.`,
  wrongFont: (path) =>
    `${path}: Dit is geen lettertype dat te lezen is. Noem een TrueType- of OpenType-bestand (ttf, otf).`,
  noFonts: "Er is hier geen lettertype voor de namen. Noem er een met --font FILE.",
  systemFonts:
    "De namen staan in de lettertypen van deze computer. Met --font FILE is het plaatje op elke computer hetzelfde.",
  missingLetters: (scripts) =>
    `Geen lettertype heeft de letters van ${scripts}: daar staan blokjes. Noem er een bij met --font FILE.`,
  tooManyPixels: (pixels, limit) =>
    `Dit worden ${millions(pixels)} miljoen pixels, en meer dan ${millions(limit)} gaat niet. Kies een kleinere --scale of --width.`,
  noBrowser: (named) =>
    named === undefined
      ? "PDF wordt geprint door een browser, en die is er niet. Installeer Chromium, Chrome of Edge, of noem hem in ECOMAP_BROWSER."
      : `${named} noemt geen programma dat kan starten. Zet er het pad van Chromium, Chrome of Edge in.`,
  browserFailed: (code) => `De browser startte, maar er kwam geen PDF (${code}). Noem een andere in ECOMAP_BROWSER.`,
  noFile: "Dit bestand bestaat niet. Kijk de naam en de map na.",
  isDirectory: "Dit is een map. Noem de bestanden erin.",
  noPermission: "Je mag dit bestand niet lezen. Vraag de eigenaar om toestemming.",
  tooLarge: (megabytes) => `Het bestand is groter dan ${megabytes} MB. Splits het.`,
  notUtf8: "Het bestand is geen UTF-8-tekst. Sla het op als UTF-8.",
  emptyFile: "Het bestand is leeg. Kies een ander.",
  otherFormat: (format) =>
    `Dit is ${format}, geen ecomap-bestand. Maak er een van: ecomap convert FILE --to ecomap -o KAART.json.`,
  unreadable: (code) => `Het bestand is niet te lezen (${code}). Probeer een kopie.`,
  unknownReader:
    "Een verslag is voor één lezer. Noem die met --reader ID, uit de readers van het bestand; of zet er daar een bij.",
  unknownLeaver:
    "Niemand op de kaart heeft deze id. Gebruik professionals, id's van leden, of before:DATE zoals before:3m.",
  unknownMember: "Niemand die deze lezer mag zien heeft deze id. Gebruik de id van iemand uit het bestand.",
  unknownTie: "Geen band die deze lezer mag zien heeft deze id. Gebruik de id van een band uit het bestand.",
  unknownGoal: "Geen doel dat deze lezer mag zien heeft deze id. Gebruik de id van een doel uit het bestand.",
  noConference:
    "In het bestand staat geen conferentie die deze lezer mag zien. Kies een andere --page, of voeg er een toe.",
  noSides: "Over deze band zei nog niemand anders hoe die voor hen is. Kies een andere --tie, of vraag het eerst.",
  noAppendix: (file) => `${file}: Alles past in het verslag zelf, dus er is geen extra blad.`,
  broken: (code) => `Er gaat iets mis in ecomap zelf (${code}). Meld het, zonder het bestand mee te sturen.`,
  more: (count) => `en nog ${count}`,
  mayBeMore: "Misschien is er meer. Maak dit eerst in orde; daarna wordt de rest bekeken.",
  leftOut: (dates, first, last) =>
    `Deze kaart loopt van ${first} tot en met ${last}. Daarbuiten, en dus niet in de tekening: ${dates}.`,
  noMapThen: (dates, first, last) =>
    `Deze kaart loopt van ${first} tot en met ${last}; van ${dates} is er geen. Kies een datum daartussen.`,
  lastInstead: (date, last) =>
    `Na ${last} is er niets meer opgeschreven. Dit is de kaart van toen, en niet die van ${date}.`,
  noneOfKind: (kind) =>
    `Van de soort ‘${kind}’ is niets gepland of gedaan dat deze lezer mag zien. De kaart is gewoon getekend; kies een andere --kind.`,
  smallOnPaper: (points) =>
    `De kleinste letters zijn ${points} punten, en op papier moeilijk te lezen. Neem groter papier (--paper a3), de andere --orientation of minder datums; of teken elke datum apart, met --at.`,
  smallOnScreen: (pixels) =>
    `De kleinste letters zijn ${pixels} pixels, en op een scherm moeilijk te lezen. Neem een grotere --width of minder datums; of teken elke datum apart, met --at.`,
  timeLeft: (minutes, seconds) => (minutes > 0 ? `nog ongeveer ${minutes} min` : `nog ongeveer ${seconds} s`),
  doneBefore: (count) => `${count} al eerder gedaan, en nieuwer dan waar ze van gemaakt zijn`,
  atFault: "Met fouten:",
  noneTicked: (count, audience) =>
    `Er staat niemand op: van ${count} op de kaart is niemand aangevinkt voor ${audience}, of wie dat was nam het eigen ja terug. Vink in het element of met shownTo aan wie het goed vindt.`,
  allWait: (count) =>
    `Er staat nog niemand op de kaart: ${count} in het wachtvak, tot de cliënt het goed vindt. Spreek het af in het element; of zet met convert --agreed om wat al is afgesproken.`,
  inWords: (file) => `${file}: Er is geen tekening gemaakt. Wat er blijft staat hier in woorden.`,
  wholeDocument: "Voor geen lezer is iets weggelaten. Kies --audience voor wat iemand mag zien.",
  wordsAsWritten:
    "In de tabel staan woorden zoals ze zijn opgeschreven, misschien met telefoonnummers en namen die niet op de kaart staan. Lees die na voordat de tabel ergens heen gaat.",
  findings: {
    "read": "gelezen",
    "guessed": "gegokt",
    "changed": "veranderd",
    "left out": "weggelaten",
    "refused": "geweigerd",
  },
  inOrder: "in orde",
  isCopy: (audience) =>
    `Dit is een kopie voor ${audience}, niet de hele kaart. Bewaar de kaart waar ze van gemaakt is.`,
  kept: {
    team: "niet te zien voor de cliënt",
    "off-picture": "niet op het beeld van de cliënt",
    undiscussed: "een grens van de hulpverlener, niet te zien voor de cliënt tot die besproken is",
    waiting: "wacht tot de cliënt het goed vindt",
  },
  saidNo: "zei zelf nee, en staat op geen kaart voor anderen. Bespreek samen of dit bewaard mag blijven",
  keptWithoutReason: "niet te zien voor de cliënt, zonder reden. Schrijf die in shownTo.because.",
  unknownPart: (fields) =>
    `Een veld hier is niet bekend. Het blijft bewaard, en staat nergens op. ${fields === "" ? "Alles wat hier bekend is, is ingevuld" : `Bekend is hier: ${fields}`}.`,
  nearMiss: (field) => `Een veld hier is niet bekend. Bedoel je ${field}?`,
  uselessPlace: {
    "not-drawn": "Deze plek wordt niet gebruikt, want wie er hoort wordt nog niet getekend.",
    "gives-way": "Op deze plek staat al iemand vast. Verzet een van de twee, anders wijkt deze.",
  },
  drawn: (done, atFault) => `${done} getekend, ${atFault} met fouten`,
  besidesLeftOut: (sum, leftOut) => `${sum}, ${leftOut} weggelaten`,
  measured: (done, atFault) => `${done} gemeten, ${atFault} met fouten`,
  described: (done, atFault) => `${done} beschreven, ${atFault} met fouten`,
  written: (done, atFault) => `${done} geschreven, ${atFault} met fouten`,
  checked: (done, atFault) => `${done} in orde, ${atFault} met fouten`,
};
