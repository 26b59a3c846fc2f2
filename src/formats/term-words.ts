import type { Language, Voice } from "../words/language.ts";
import { client as clientEn, professional as professionalEn } from "../words/voices/en.ts";
import { client as clientNl, professional as professionalNl } from "../words/voices/nl.ts";
import { plainWord } from "./plain-word.ts";

/** The words for the terms of a field, in a voice. */
function termsIn(voice: Voice, field: string): Readonly<Record<string, string>> {
  switch (field) {
    case "kind":
      return voice.kinds;
    case "role":
      return voice.roles;
    case "domain":
      return voice.domains;
    case "sphere":
      return voice.spheres;
    case "strength":
      return voice.strengths;
    case "quality":
      return voice.qualities;
    case "state":
      return voice.states;
    case "gives":
    case "receives":
      return voice.supports;
    case "load":
      return voice.loads;
    default:
      return {};
  }
}

const AUDIENCES = "cliënt=client, om mee te nemen=carry, steungroep=network, overdracht=handover, verslag=report";

/** Words that lists use besides those of the maps: "word=term", for a field. */
const ALSO: Readonly<Record<string, string>> = {
  kind: "mens=person, instelling=organisation, instantie=organisation, huisdier=animal, vereniging=community, club=community",
  role: "familie=relative, family=relative, zuster=sister, mama=mother, moeder van client=mother, papa=father, ex=ex-partner, partner/echtgenoot=partner, man=partner, vrouw=partner, echtgenoot=partner, echtgenote=partner, vriendin=friend, buurvrouw=neighbour, buurman=neighbour, buren=neighbour, huisarts=general-practitioner, mentor=legal-mentor, bewindvoerder=legal-administrator, opa=grandfather, oma=grandmother, begeleider=home-supporter, ambulant begeleider=home-supporter, persoonlijk begeleider=home-supporter, thuisbegeleider=home-supporter, begeleider wonen=home-supporter, gz psycholoog=psychologist, schuldhulpverlener=debt-counsellor, imam=faith-leader, dominee=faith-leader, predikant=faith-leader, pastoor=faith-leader, priest=faith-leader, wijkverpleegkundige=nurse, verpleegster=nurse, maatschappelijk werkster=social-worker, sociaal werker=social-worker, reclasseringswerker=probation-officer, klantmanager=benefits-officer, wmo consulent=municipal-officer, ervaringswerker=peer-worker, leraar=teacher, woningcorporatie=landlord, gp=general-practitioner, husband=partner, wife=partner, girlfriend=partner, boyfriend=partner, vriend(in)=friend, mum=mother, mom=mother, dad=father, kleinzoon=grandchild, kleindochter=grandchild, schoonmoeder=parent-in-law, schoonvader=parent-in-law, mother in law=parent-in-law, father in law=parent-in-law",
  domain:
    "gezin=family, vrienden=friends, werk=work, zorg=care, hulpverlening=care, familie=family, buurt=neighbours, vrije tijd=leisure, wonen=housing, geld=money, geloof=faith, overig=other",
  sphere: "informeel=informal, formeel=formal, tussen=between",
  strength: "zwak=weak, los=weak, matig=moderate, gewoon=moderate, gemiddeld=moderate, sterk=strong, hecht=strong",
  quality: "steunend=supportive, wisselend=ambivalent, stressvol=stressful, conflict=conflicted, gespannen=stressful",
  state: "actief=active, slapend=dormant, verbroken=broken, gewenst=wished, beëindigd=ended, overleden=deceased",
  frequency:
    "dagelijks=daily, elke dag=daily, wekelijks=weekly, elke week=weekly, maandelijks=monthly, elke maand=monthly, jaarlijks=yearly, elk jaar=yearly, iedere dag=daily, iedere week=weekly, iedere maand=monthly, ieder jaar=yearly, 1x per dag=daily, 1 x per dag=daily, 1x per week=weekly, 1 x per week=weekly, 1x per maand=monthly, 1 x per maand=monthly, 1x per jaar=yearly, 1 x per jaar=yearly, every day=daily, every week=weekly, every month=monthly, every year=yearly, zelden=rarely, soms=rarely, af en toe=rarely, nooit=never",
  load: "licht=light, passend=fitting, zwaar=heavy, overbelast=overloaded",
  gives:
    "emotioneel=emotional, praktisch=practical, gezelschap=company, advies=advice, materieel=material, onderdak=housing",
  receives:
    "emotioneel=emotional, praktisch=practical, gezelschap=company, advies=advice, materieel=material, onderdak=housing",
  stoppedBy: "cliënt=client, client=client, ander=other, de ander=other, beiden=both, iemand anders=someone-else",
  agreed: "ja=yes, nog niet=not-yet, nee=not-yet, no=not-yet",
  ownAnswer: "ja=yes, nee=no, nog niet=later",
  origin:
    "cliënt=client, medewerker=worker, familie=relative, naaste=relative, uit een bestand=import, ingevoerd=import",
  shownOnlyTo: AUDIENCES,
  notShownTo: AUDIENCES,
  alsoShownTo: AUDIENCES,
  copyFor: AUDIENCES,
};
/** Answers that every field takes which knows them. */
const ANSWERS: readonly (readonly [word: string, term: string])[] = [
  ...(["onbekend", "unknown", "weet niet", "niet bekend"] as const).map((word) => [word, "unknown"] as const),
  ...(["geen", "none"] as const).map((word) => [word, "none"] as const),
];

const pairsFor = (field: string): readonly (readonly [word: string, term: string])[] =>
  (ALSO[field] ?? "").split(", ").map((pair) => {
    const [word = "", term = ""] = pair.split("=");
    return [word, term];
  });

/** What those are called whose work it is to help, where we have no role for it; in Dutch and English. */
const AT_WORK =
  /(?:verle(?:ner|enster)|begeleid(?:st)?er|behandelaar|therapeut|therapist|psycholo(?:og|ge)|verpleegkundige|consulent|medewerk(?:st)?er|praktijkondersteuner|beschermer|gezinsvoogd|curator|(?:budget|gezins|jongeren)coach|arts|dokter|doctor|professional|beroepskracht|practitioner|counsell?or|(?:care|case|key|support) ?worker)(?: |$)/;

/** Whether a word for a role is that of a professional: none who does it unpaid, nor who belongs to one. */
export const isAtWork = (word: string): boolean => {
  const [own = ""] = plainWord(word).split(/ (?:van|of) /);
  return AT_WORK.test(own) && !/(?:^| )(?:vrijwillig|volunt)/.test(own);
};

/** Words of one in the middle, where a list tells of all in one column. */
const CLIENT = new Set([
  "client",
  "cliënt",
  "ego",
  "hoofdpersoon",
  "clïent",
  "the client",
  "de cliënt",
  "zelf",
  "ikzelf",
  "self",
]);
export const isClientWord = (word: string): boolean => CLIENT.has(plainWord(word));

type Lookup = ReadonlyMap<string, string>;
const lookups = new WeakMap<object, Map<string, Lookup>>();
const BUILT_IN = {};

/** The term of each word for a field: the terms themselves first, then Dutch and English, then the language given. */
export function wordsFor(field: string, terms: readonly string[], language?: Language): Lookup {
  const key = language ?? BUILT_IN;
  const known = lookups.get(key) ?? new Map<string, Lookup>();
  lookups.set(key, known);
  const found = known.get(field) ?? lookupOf(field, terms, language);
  known.set(field, found);
  return found;
}

function lookupOf(field: string, terms: readonly string[], language?: Language): Lookup {
  const found = new Map<string, string>();
  const add = (word: string, term: string) => {
    if (word !== "" && terms.includes(term) && !found.has(word)) found.set(word, term);
  };
  for (const term of terms) add(plainWord(term), term);
  for (const [word, term] of pairsFor(field)) add(plainWord(word), term);
  const own = language ? [language.professional, language.client] : [];
  for (const voice of [professionalNl, clientNl, professionalEn, clientEn, ...own]) {
    for (const [term, word] of Object.entries(termsIn(voice, field))) add(plainWord(word), term);
  }
  for (const [word, term] of ANSWERS) add(plainWord(word), term);
  return found;
}

/** All that a list of terms may say. */
export const listTerms = (terms: readonly string[]): readonly string[] => [...terms, "unknown", "none"];

/** The Dutch word for a term where reading it gives that term again: that of the maps, else the first that lists use; else the term itself. */
export function dutchFor(field: string, terms: readonly string[], term: string): string {
  const known = wordsFor(field, terms);
  const also = [...pairsFor(field), ...ANSWERS].flatMap(([word, of]) => (of === term ? [word] : []));
  const words = [termsIn(professionalNl, field)[term], ...also].filter((word) => word !== undefined);
  return words.find((word) => known.get(plainWord(word)) === term) ?? term;
}
