import { dateOf } from "../../document/dates.ts";
import type { Language, Voice } from "../language.ts";

const MONTHS = [
  "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december",
];

const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} en ${items.at(-1)}`;

const client: Voice = {
  kinds: { person: "persoon", organisation: "organisatie", community: "groep of club", place: "plek", animal: "dier", other: "iets anders" },
  spheres: { informal: "familie, vrienden, bekenden", formal: "beroepskrachten", between: "vrijwilligers en lotgenoten" },
  domains: {
    partner: "Partner", children: "Kinderen", family: "Familie", friends: "Vrienden", neighbours: "Buren", peers: "Lotgenoten",
    faith: "Geloof en cultuur", leisure: "Vrije tijd", work: "Werk en dagactiviteit", school: "School", care: "Zorg en hulp",
    housing: "Wonen", money: "Geld en instanties", other: "Anders",
  },
  roles: {
    partner: "partner", "ex-partner": "ex", mother: "moeder", father: "vader", parent: "ouder", stepmother: "stiefmoeder",
    stepfather: "stiefvader", "foster-parent": "pleegouder", son: "zoon", daughter: "dochter", child: "kind", brother: "broer",
    sister: "zus", grandmother: "oma", grandfather: "opa", grandchild: "kleinkind", aunt: "tante", uncle: "oom", cousin: "neef of nicht",
    nephew: "neef", niece: "nicht", "parent-in-law": "schoonouder", "brother-in-law": "zwager", "sister-in-law": "schoonzus",
    relative: "familielid", friend: "vriend", acquaintance: "kennis", neighbour: "buur", housemate: "huisgenoot", peer: "lotgenoot",
    "fellow-believer": "geloofsgenoot", colleague: "collega", "former-colleague": "oud-collega", classmate: "klasgenoot",
    "club-mate": "clubgenoot", "faith-leader": "geestelijke", employer: "werkgever", teacher: "docent", landlord: "verhuurder",
    volunteer: "vrijwilliger", buddy: "maatje", "peer-worker": "ervaringsdeskundige", "network-coach": "netwerkcoach",
    "network-supporter": "netwerkondersteuner", "social-worker": "maatschappelijk werker", "shelter-worker": "begeleider opvang",
    "day-centre-worker": "begeleider inloop", "case-manager": "casemanager", "home-supporter": "woonbegeleider",
    "general-practitioner": "huisarts", nurse: "verpleegkundige", psychologist: "psycholoog", psychiatrist: "psychiater",
    "addiction-worker": "verslavingszorg", "debt-counsellor": "schuldhulp", "legal-administrator": "bewindvoerder",
    "legal-mentor": "mentor", guardian: "voogd", lawyer: "advocaat", "probation-officer": "reclassering", "job-coach": "jobcoach",
    "youth-worker": "jongerenwerker", "municipal-officer": "gemeente", "benefits-officer": "uitkering", "police-officer": "wijkagent",
    interpreter: "tolk", pet: "huisdier", other: "anders",
  },
  strengths: { weak: "los", moderate: "gewoon", strong: "sterk", unknown: "weet ik niet" },
  qualities: { supportive: "fijn", ambivalent: "soms fijn, soms lastig", stressful: "spanning", conflicted: "ruzie" },
  states: {
    active: "contact", dormant: "lang niet gesproken", broken: "nu geen contact", wished: "misschien", ended: "gestopt", deceased: "overleden",
  },
  supports: {
    emotional: "luisteren", practical: "praktische hulp", company: "gezelschap", advice: "advies", material: "spullen of geld", housing: "een slaapplek",
  },
  loads: { light: "doet een beetje", fitting: "doet wat past", heavy: "doet veel voor mij", overloaded: "doet veel voor mij", unknown: "weet ik niet" },
  moves: { strengthen: "beter of vaker contact", enlarge: "erbij zoeken", bound: "afspraken over contact", keep: "zo houden" },
  unburden: "minder vragen",
  later: "later",
  groups: { support: "steungroep", household: "huishouden", circle: "kring" },
  legend: { ties: "Band", moves: "Wat ik wil", who: "Wie", domains: "Waar in mijn leven", memberTie: "band tussen anderen", help: "wie helpt wie" },
  title: "Mijn netwerk",
  invitation: "Wie komt als eerste in je op?",
};

const professional: Voice = {
  ...client,
  kinds: { ...client.kinds, animal: "huisdier", other: "anders" },
  spheres: { informal: "informeel", formal: "formeel", between: "vrijwilliger of ervaringsdeskundig" },
  strengths: { weak: "zwak", moderate: "matig", strong: "sterk", unknown: "onbekend" },
  qualities: { supportive: "steunend", ambivalent: "ambivalent", stressful: "spanningsvol", conflicted: "conflict" },
  states: { ...client.states, active: "actief", dormant: "slapend", broken: "verbroken", wished: "gewenst", ended: "beëindigd" },
  supports: { ...client.supports, emotional: "emotioneel", practical: "praktisch", material: "materieel", housing: "onderdak" },
  loads: { light: "licht", fitting: "passend", heavy: "zwaar", overloaded: "overbelast", unknown: "onbekend" },
  moves: { strengthen: "versterken", enlarge: "vergroten", bound: "begrenzen", keep: "behouden" },
  unburden: "ontlasten",
  legend: { ...client.legend, ties: "Relatie", moves: "Beweging op de relatie", domains: "Leefgebied", memberTie: "relatie tussen anderen" },
  title: "Netwerk",
};

const times = (limit: number): string => limit.toString().replace(/\B(?=(\d{3})+$)/g, ".");

/** Nederlands. */
export const nl: Language = {
  tag: "nl",
  direction: "ltr",
  client,
  professional,
  list,
  date: (when) => {
    const [year, month, day] = dateOf(when).split("-");
    const text = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(" ");
    return typeof when === "string" ? text : `rond ${text}`;
  },
  sentences: {
    map: "netwerkkaart",
    client: "hoofdpersoon",
    member: { person: "persoon", organisation: "organisatie", community: "groep", place: "plek", animal: "dier", other: "iets anders" },
    description: (name, domains) =>
      domains.length === 0
        ? `Een kaart van het netwerk van ${name}. Er staat nog niemand op.`
        : `Een kaart van de mensen, groepen en plekken om ${name} heen. ${domains.map((domain) => `${domain.name}: ${list(domain.members)}.`).join(" ")}`,
    tie: (from, to, facts) => `Band tussen ${from} en ${to}${facts.length > 0 ? `: ${facts.join(", ")}` : ""}`,
    strength: (word) => `band: ${word}`,
    helps: (what) => `helpt met ${list(what)}`,
    getsHelp: (what) => `krijgt hulp: ${list(what)}`,
    inGroup: (group) => `hoort bij: ${group}`,
    moved: (name) => `${name} is verplaatst`,
    undone: (what) => `Teruggedraaid: ${what}`,
    redone: (what) => `Opnieuw gedaan: ${what}`,
    keys: "Met de pijlen ga je van de een naar de ander. Home gaat naar het midden. Enter kiest.",
  },
  commands: {
    addMember: "iemand erbij gezet", updateMember: "iemand veranderd", removeMember: "iemand van de kaart gehaald",
    addTie: "band toegevoegd", updateTie: "band veranderd", removeTie: "band weggehaald", updateClient: "gegevens veranderd",
    updateDocument: "kaart veranderd", strengthen: "beter of vaker contact", enlarge: "iemand erbij zoeken",
    bound: "afspraken over contact", keep: "zo houden", dropMove: "plan weggehaald", placeMembers: "plaatsen veranderd",
    pinMember: "iemand vastgezet", unpinMember: "iemand losgemaakt",
  },
  errors: {
    "not-json": () => "Dit is geen JSON. Sla de kaart opnieuw op, of kies een ander bestand.",
    "too-large": ({ limit }) => `Het bestand is groter dan ${times(limit)} tekens. Splits het.`,
    "too-deep": ({ limit }) => `Het bestand gaat dieper dan ${limit} lagen. Maak het vlakker.`,
    "forbidden-key": ({ key }) => `De sleutel ${key} mag niet. Haal die weg.`,
    "not-finite": () => "Dit getal is te groot. Schrijf een kleiner getal.",
    "null-value": () => "null is hier geen waarde. Laat het veld weg, of schrijf \"unknown\".",
    "wrong-format": () => "Dit is geen ecomap-bestand. Er hoort \"format\": \"ecomap\" in te staan.",
    "wrong-version": () => "De versie van dit bestand is niet bekend. Er hoort een heel getal te staan.",
    "newer-version": ({ version, known }) => `Dit bestand komt uit een nieuwere versie (${version}; bekend tot ${known}). Werk ecomap bij.`,
    "missing-field": ({ expected }) => `Dit veld ontbreekt. Er hoort een waarde te staan van type ${expected}.`,
    "wrong-type": ({ expected }) => `Deze waarde heeft het verkeerde type. Er hoort ${expected} te staan.`,
    "wrong-term": ({ terms }) => `Dit woord is niet bekend. Kies uit: ${terms.join(", ")}.`,
    "wrong-key": () => "Deze sleutel is niet bekend. Kies een bekende, of een eigen sleutel die begint met x-.",
    "wrong-date": () => "Deze datum bestaat niet. Schrijf JJJJ, JJJJ-MM of JJJJ-MM-DD.",
    "wrong-moment": () => "Dit tijdstip klopt niet. Schrijf het als 2026-03-03T10:00:00Z.",
    "wrong-value": () => "Deze waarde past hier niet. Kijk in de beschrijving van het formaat.",
    "too-long": ({ limit }) => `Deze tekst is langer dan ${times(limit)} tekens. Maak hem korter.`,
    "too-short": () => "Deze tekst is leeg. Vul iets in, of laat het veld weg.",
    "too-many": ({ limit }) => `Er staan er hier meer dan ${times(limit)}. Splits het bestand.`,
    "out-of-range": ({ least, most }) => `Dit getal ligt niet tussen ${times(least)} en ${times(most)}.`,
    "two-forms": ({ field }) => `De korte vorm (${field}) en roles staan er allebei. Houd er één.`,
    "double-id": ({ first }) => `Deze id bestaat al, bij ${first}. Geef ieder een eigen id.`,
    "missing-record": ({ table }) => `Dit wijst naar iets dat niet bij ${table} staat. Voeg het toe, of wijs iets anders aan.`,
    "same-ends": () => "Deze band loopt van iemand naar dezelfde. Geef hem een ander eind.",
    "dates-out-of-order": ({ earlier }) => `Deze datum ligt voor "${earlier}". Wissel ze om.`,
    "undeclared-key": ({ key }) => `De eigen sleutel ${key} heeft nog geen woorden. Zet die in vocabulary.`,
    "group-in-itself": () => "Deze groep ligt in zichzelf. Kies een andere.",
    "unknown-command": ({ type }) => `De opdracht ${type} bestaat niet.`,
    "unknown-record": ({ table }) => `Dit staat niet bij ${table}.`,
    "unknown-field": ({ field }) => `Het veld ${field} bestaat niet.`,
    "fixed-field": ({ field }) => `Het veld ${field} kan niet veranderen.`,
    banned: () => "De rechter heeft dit contact verboden. Geen plan stelt het voor.",
    "not-dormant-or-wished": () => "Vergroten is voor contact dat slaapt of gewenst is. Gebruik hier versterken.",
    "not-stronger": () => "De band is al sterker. Gebruik behouden of begrenzen.",
    redacted: ({ audience }) => `Dit is een kopie voor ${audience}, met stukken weggelaten. Werk in het hele document.`,
    "read-only": () => "Deze kaart is alleen om te bekijken.",
    conflict: () => "Dit is intussen ergens anders veranderd. Terugdraaien kan niet.",
    "nothing-to-undo": () => "Er is niets om terug te draaien.",
    "nothing-to-redo": () => "Er is niets om opnieuw te doen.",
    "unknown-option": ({ option }) => `De optie ${option} bestaat niet.`,
    "wrong-option": ({ option, terms }) => `De optie ${option} heeft een verkeerde waarde. Kies uit: ${terms.join(", ")}.`,
    "not-yet": ({ option, value }) => `${option} "${value}" kan nog niet in deze versie.`,
    destroyed: () => "Dit beeld is opgeruimd. Maak een nieuw beeld.",
  },
};
