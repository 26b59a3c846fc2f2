import { dateOf } from "../../document/dates.ts";
import { ROLES } from "../../document/schema/roles.ts";
import type { Language, Voice } from "../language.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

/** Our terms are English words already, but for their hyphens. */
function spelled<T extends string>(terms: readonly T[]): Record<T, string> {
  // The keys are those of the list, which `fromEntries` cannot say.
  return Object.fromEntries(terms.map((term) => [term, term.replaceAll("-", " ")])) as Record<T, string>;
}

const client: Voice = {
  kinds: {
    person: "person",
    organisation: "organisation",
    community: "group or club",
    place: "place",
    animal: "animal",
    other: "something else",
  },
  spheres: {
    informal: "family, friends, people I know",
    formal: "professionals",
    between: "volunteers and peer workers",
  },
  domains: {
    partner: "Partner",
    children: "Children",
    family: "Family",
    friends: "Friends",
    neighbours: "Neighbours",
    peers: "Peers",
    faith: "Faith and culture",
    leisure: "Free time",
    work: "Work and daytime",
    school: "School",
    care: "Care and support",
    housing: "Housing",
    money: "Money and offices",
    other: "Other",
  },
  roles: {
    ...spelled(ROLES),
    "ex-partner": "ex-partner",
    "parent-in-law": "parent-in-law",
    "brother-in-law": "brother-in-law",
    "sister-in-law": "sister-in-law",
    "general-practitioner": "family doctor",
  },
  strengths: { weak: "loose", moderate: "ordinary", strong: "strong", unknown: "not known" },
  qualities: {
    supportive: "good",
    ambivalent: "sometimes good, sometimes hard",
    stressful: "tension",
    conflicted: "arguments",
  },
  states: {
    active: "in contact",
    dormant: "not spoken for a long time",
    broken: "no contact now",
    wished: "maybe",
    ended: "stopped",
    deceased: "died",
  },
  supports: {
    emotional: "listening",
    practical: "practical help",
    company: "company",
    advice: "advice",
    material: "things or money",
    housing: "a place to stay",
  },
  loads: {
    light: "does a little",
    fitting: "does what fits",
    heavy: "does a lot for me",
    overloaded: "does a lot for me",
    unknown: "not known",
  },
  moves: {
    strengthen: "more or better contact",
    enlarge: "look for",
    bound: "agreements about contact",
    keep: "keep as it is",
  },
  unburden: "ask less",
  later: "later",
  groups: { support: "support group", household: "household", circle: "circle" },
  legend: {
    ties: "Tie",
    moves: "What I want",
    who: "Who",
    domains: "Part of life",
    memberTie: "tie between others",
    help: "who helps whom",
  },
  title: "My network",
  invitation: "Who comes to mind first?",
};

const professional: Voice = {
  ...client,
  kinds: { ...client.kinds, community: "community", animal: "pet", other: "other" },
  spheres: { informal: "informal", formal: "formal", between: "volunteer or peer worker" },
  domains: { ...client.domains, leisure: "Leisure", work: "Work and day activities", money: "Money and government" },
  strengths: { ...client.strengths, weak: "weak", moderate: "moderate", unknown: "unknown" },
  qualities: { supportive: "supportive", ambivalent: "ambivalent", stressful: "stressful", conflicted: "conflicted" },
  states: {
    ...client.states,
    active: "active",
    dormant: "dormant",
    broken: "broken",
    wished: "wished for",
    ended: "ended",
    deceased: "deceased",
  },
  supports: {
    ...client.supports,
    emotional: "emotional",
    practical: "practical",
    material: "material",
    housing: "housing",
  },
  loads: { light: "light", fitting: "fitting", heavy: "heavy", overloaded: "overloaded", unknown: "unknown" },
  moves: { strengthen: "strengthen", enlarge: "enlarge", bound: "bound", keep: "keep" },
  unburden: "unburden",
  legend: { ...client.legend, moves: "Moves", who: "Members", domains: "Domain" },
  title: "Network",
};

const times = (limit: number): string => `${limit.toString().replace(/\B(?=(\d{3})+$)/g, ",")}`;

/** English. */
export const en: Language = {
  tag: "en",
  direction: "ltr",
  client,
  professional,
  list,
  date: (when) => {
    const [year, month, day] = dateOf(when).split("-");
    const text = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(" ");
    return typeof when === "string" ? text : `about ${text}`;
  },
  sentences: {
    map: "network map",
    client: "the client",
    member: {
      person: "person",
      organisation: "organisation",
      community: "group",
      place: "place",
      animal: "animal",
      other: "something else",
    },
    description: (name, domains) =>
      domains.length === 0
        ? `A map of the network of ${name}. Nobody is on it yet.`
        : `A map of the people, groups and places around ${name}. ${domains.map((domain) => `${domain.name}: ${list(domain.members)}.`).join(" ")}`,
    tie: (from, to, facts) => `Tie between ${from} and ${to}${facts.length > 0 ? `: ${facts.join(", ")}` : ""}`,
    strength: (word) => `${word} tie`,
    helps: "helps",
    getsHelp: "gets help",
    inGroup: (group) => `in the ${group}`,
    takenUp: (name) => `${name} is taken up. Click on the new place.`,
    moved: (name) => `${name} has moved`,
    undone: (what) => `Undone: ${what}`,
    redone: (what) => `Done again: ${what}`,
    keys: "Arrow keys go from one person to the next. Home goes to the middle. Enter selects. Control and an arrow move someone. F9 covers the map.",
  },
  commands: {
    addMember: "someone added",
    updateMember: "someone changed",
    removeMember: "someone taken off the map",
    addTie: "tie added",
    updateTie: "tie changed",
    removeTie: "tie removed",
    updateClient: "client changed",
    updateDocument: "map changed",
    strengthen: "strengthen a tie",
    enlarge: "enlarge the network",
    bound: "bound a tie",
    keep: "keep a tie",
    dropMove: "move taken off",
    placeMembers: "places changed",
    pinMember: "someone moved",
    unpinMember: "someone let loose",
  },
  errors: {
    "not-json": () => "This is not JSON. Save the map again, or choose another file.",
    "too-large": ({ limit }) => `The file is larger than ${times(limit)} characters. Split it.`,
    "too-deep": ({ limit }) => `The file is nested deeper than ${limit} levels. Flatten it.`,
    "forbidden-key": ({ key }) => `The key ${key} is not allowed. Remove it.`,
    "not-finite": () => "This number is too large. Write a smaller one.",
    "null-value": () => 'null is not a value here. Leave the field out, or write "unknown".',
    "wrong-format": () => 'This is no ecomap file. It needs "format": "ecomap".',
    "wrong-version": () => "The version of this file is not known. It needs a whole number.",
    "newer-version": ({ version, known }) =>
      `This file was made by a newer version (${version}; known up to ${known}). Update ecomap.`,
    "missing-field": ({ expected }) => `This field is missing. It needs a value of type ${expected}.`,
    "wrong-type": ({ expected }) => `This value has the wrong type. It needs ${expected}.`,
    "wrong-term": ({ terms }) => `This word is not known. Use one of: ${terms.join(", ")}.`,
    "wrong-key": () => "This key is not known. Use a known one, or an own key that starts with x-.",
    "wrong-date": () => "This date does not exist. Write YYYY, YYYY-MM or YYYY-MM-DD.",
    "wrong-moment": () => "This moment is not valid. Write it as 2026-03-03T10:00:00Z.",
    "wrong-value": () => "This value is not valid here. See the description of the format.",
    "too-long": ({ limit }) => `This text is longer than ${times(limit)} characters. Shorten it.`,
    "too-short": () => "This text is empty. Fill it in, or leave the field out.",
    "too-many": ({ limit }) => `There are more than ${times(limit)} here. Split the file.`,
    "out-of-range": ({ least, most }) => `This number lies outside ${times(least)} to ${times(most)}.`,
    "two-forms": ({ field }) => `Both the short form (${field}) and roles are given. Keep one.`,
    "double-id": ({ first }) => `This id is used before, at ${first}. Give each its own.`,
    "missing-record": ({ table }) =>
      `This points at something that is not among the ${table}. Add it, or point elsewhere.`,
    "same-ends": () => "This tie runs from someone to the same one. Give it another end.",
    "dates-out-of-order": ({ earlier }) => `This date lies before "${earlier}". Swap them.`,
    "undeclared-key": () => "This own key has no words yet. Declare it in vocabulary.",
    "group-in-itself": () => "This group lies within itself. Choose another.",
    "unknown-command": () => "There is no such command.",
    "unknown-record": ({ table }) => `There is no such record among the ${table}.`,
    "fixed-field": ({ field }) => `The field ${field} cannot be changed.`,
    banned: () => "A court has banned this contact. No move proposes it.",
    "not-dormant-or-wished": () => "Enlarge is for contacts that are dormant or wished for. Use strengthen here.",
    "not-stronger": () => "The tie is stronger than that already. Use keep or bound.",
    redacted: ({ audience }) => `This is a copy for ${audience}, with parts left out. Work on the whole document.`,
    "read-only": () => "This map is for looking at only.",
    conflict: () => "This was changed elsewhere in the meantime. It cannot be taken back.",
    "nothing-to-undo": () => "There is nothing to undo.",
    "nothing-to-redo": () => "There is nothing to do again.",
    "unknown-option": ({ option }) => `There is no option ${option}.`,
    "wrong-option": ({ option, terms }) => `The option ${option} has a wrong value. Use one of: ${terms.join(", ")}.`,
    "not-yet": ({ option, value }) => `${option} "${value}" is not available in this version.`,
    destroyed: () => "This view was destroyed. Make a new one.",
  },
};
