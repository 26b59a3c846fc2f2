import { ROLES } from "../../document/schema/roles.ts";
import { AGREEMENT_WORDS } from "../agreement-words.ts";
import type { Voice } from "../language.ts";

/** Our terms are English words already, but for their hyphens. */
function spelled<T extends string>(terms: readonly T[]): Record<T, string> {
  // The keys are those of the list, which `fromEntries` cannot say.
  return Object.fromEntries(terms.map((term) => [term, term.replaceAll("-", " ")])) as Record<T, string>;
}

/** English, in plain words. */
export const client: Voice = {
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
  rings: { 1: "very close", 2: "close", 3: "further away" },
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
    housing: "a place to live or stay",
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
    bound: AGREEMENT_WORDS.bound,
    keep: "keep as it is",
  },
  unburden: AGREEMENT_WORDS.unburden,
  wake: "get back in touch",
  later: "later",
  ban: AGREEMENT_WORDS.ban,
  flags: {
    "cost-sharing": "shared costs and benefits",
    "waiting-list": "waiting list",
    anonymity: "stays unnamed",
    language: "language",
    safety: "safety",
    residence: "papers to stay",
    other: "something else",
  },
  notNow: AGREEMENT_WORDS.notNow,
  groups: { support: "support group", household: "household", circle: "circle" },
  legend: {
    ties: "Tie",
    plain: "tie",
    moves: "What I want",
    who: "Who",
    domains: "Part of life",
    memberTie: "tie between others",
    help: "who helps whom",
    letters: "What help",
    flags: "Mind this",
    guessed: "place is a guess",
    mostGuessed: "most places are a guess",
  },
  self: { name: "Me", within: "me" },
  title: "My network",
  invitation: "Who comes to mind first?",
};

/** English, in the words of the work. */
export const professional: Voice = {
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
  ban: "contact ban",
  legend: { ...client.legend, moves: "Moves", who: "Members", domains: "Domain" },
  self: { name: "the client", within: "the client" },
  title: "Network",
};
