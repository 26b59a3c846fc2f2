import { type FieldName, MEMBER_FIELDS, TIE_FIELDS } from "./fields.ts";
import { plainWord } from "./plain-word.ts";

/** Headings by which people call a column, in Dutch and English; the first is what we write in Dutch. */
const HEADINGS: Readonly<Record<FieldName, string>> = {
  id: "id, nr, nummer, key, sleutel",
  from: "van, from, source, bron",
  to: "naar, to, target, met",
  name: "naam, name, label, volledige naam, full name, voor- en achternaam, persoon, contactpersoon, wie, who",
  firstName: "voornaam, first name, firstname, given name, roepnaam",
  infix: "tussenvoegsel, tussenvoegsels, infix",
  lastName: "achternaam, last name, lastname, surname, family name, familienaam",
  organisation: "organisatie, organisation, organization, instelling, instantie",
  lang: "taal van de naam, lang",
  kind: "soort, kind, soort lid",
  role: "relatie, role, rol, relation, relationship, soort relatie, type relatie, relationship type, verwantschap, functie, beroep, discipline, job title",
  domain: "leefgebied, domain, domein, levensgebied, leefdomein, part of life",
  sphere: "formeel of informeel, sphere, sfeer, soort contact, type contact, formeel/informeel",
  ring: "ring, kring, circle",
  phone: "telefoon, phone",
  messageName: "naam in berichten, messageName, message name, whatsapp",
  note: "opmerking, note, opmerkingen, notitie, notities, toelichting, bijzonderheden, notes, remarks, comment, comments",
  agreed: "afgesproken, agreed",
  origin: "herkomst, origin",
  notedBy: "genoteerd door, notedBy, noted by",
  strength: "sterkte, strength, sterkte band, band, weight, gewicht",
  quality: "kwaliteit, quality",
  state: "toestand, state, status",
  stoppedBy: "gestopt door, stoppedBy, stopped by",
  gives: "geeft, gives, hulp aan",
  receives: "krijgt, receives, ontvangt, steun, support, hulp, hulp van",
  frequency: "hoe vaak, frequency, how often, frequentie, contactfrequentie",
  lastContact: "laatste contact, lastContact, last contact",
  load: "belasting, load",
  since: "sinds, since, vanaf, startdatum, begindatum, start date",
  until: "tot, until, tot en met, einddatum, end date",
  shownOnlyTo: "alleen te zien voor, shownOnlyTo, shown only to",
  notShownTo: "niet te zien voor, notShownTo, not shown to",
  alsoShownTo: "ook te zien voor, alsoShownTo, also shown to",
  shownToBecause: "waarom niet te zien, shownToBecause, shown to because",
  ownAnswer: "eigen antwoord, ownAnswer, own answer",
  withdrawn: "eigen ja ingetrokken, withdrawn",
  copyFor: "kopie voor, copyFor, copy for",
};

const isField = (name: string): name is FieldName => Object.hasOwn(HEADINGS, name);
/** Every field that a column may be. */
export const FIELD_NAMES: readonly FieldName[] = Object.keys(HEADINGS).filter(isField);

const BY_HEADING: ReadonlyMap<string, FieldName> = new Map(
  FIELD_NAMES.flatMap((field) =>
    HEADINGS[field].split(", ").map((heading): [string, FieldName] => [plainWord(heading), field]),
  ),
);

/** What a heading adds to a word that means the same without: of several such columns which, and of whom it tells. */
const NUMBER = / ?\d{1,2}$/;
const TO_CLIENT = / (?:met|tot|to|with) (?:de |the )?cli[eë]nt$/;
const OF_SOMEBODY =
  / (?:(?:van|de|of|in|the) )*(?:contact(?:persoon|person)?|netwerklid|naaste)$|^(?:contact(?:persoon)?|datum) /;

/** A phone however it is called: `Tel.nr`, `Mobiel`, `Telefoonnummer werk`, `Work phone`. */
const PHONE =
  /^(?:(?:mobiele?|mobile|work|home|cell) ?)?(?:tel|telefoon|telephone|phone|mobiel|mobile|gsm)(?: ?(?:nr|nummer|number|no))?(?: (?:mobiel|vast|thuis|priv[eé]|werk|mobile|home|work))?$|^mobiel(?:e )?(?:nr|nummer)$/;

/** The field that a heading means, as it is in a table of people or ties; `undefined` where nobody knows. */
export function fieldFor(heading: string): FieldName | undefined {
  const whole = plainWord(heading);
  const word = whole.replace(NUMBER, "").replace(TO_CLIENT, "").replace(OF_SOMEBODY, "");
  return BY_HEADING.get(whole) ?? BY_HEADING.get(word) ?? (PHONE.test(word) ? "phone" : undefined);
}

/** The heading that we write: in Dutch, or the name of the field. */
export const headingOf = (field: FieldName, isDutch: boolean): string =>
  isDutch ? (HEADINGS[field].split(", ")[0] ?? field) : field;

/** Whether a field is one of a member, or of a tie alone. */
export const isOfMember = (field: string): boolean => Object.hasOwn(MEMBER_FIELDS, field);
export const isOfTie = (field: string): boolean => Object.hasOwn(TIE_FIELDS, field);
