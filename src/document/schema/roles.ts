import type { Domain, Sphere } from "./terms.ts";

/** Where a role usually stands. */
type Usual = readonly [Domain, Sphere];

const family: Usual = ["family", "informal"];
const children: Usual = ["children", "informal"];
const friends: Usual = ["friends", "informal"];
const care: Usual = ["care", "formal"];
const money: Usual = ["money", "formal"];

/** Every role, with the domain and sphere that it usually has, where the document says nothing else. */
export const ROLE_DEFAULTS = {
  partner: ["partner", "informal"],
  // Who was a partner is none: the map says so by the word, and shows no heart.
  "ex-partner": family,
  mother: family,
  father: family,
  parent: family,
  stepmother: family,
  stepfather: family,
  "foster-parent": family,
  son: children,
  daughter: children,
  child: children,
  brother: family,
  sister: family,
  grandmother: family,
  grandfather: family,
  grandchild: children,
  aunt: family,
  uncle: family,
  cousin: family,
  nephew: family,
  niece: family,
  "parent-in-law": family,
  "brother-in-law": family,
  "sister-in-law": family,
  relative: family,
  friend: friends,
  acquaintance: friends,
  neighbour: ["neighbours", "informal"],
  housemate: ["neighbours", "informal"],
  peer: ["peers", "informal"],
  "fellow-believer": ["faith", "informal"],
  colleague: ["work", "informal"],
  "former-colleague": ["work", "informal"],
  classmate: ["school", "informal"],
  "club-mate": ["leisure", "informal"],
  "faith-leader": ["faith", "informal"],
  employer: ["work", "formal"],
  teacher: ["school", "formal"],
  landlord: ["housing", "formal"],
  volunteer: ["leisure", "between"],
  buddy: ["peers", "between"],
  "peer-worker": ["peers", "between"],
  "network-coach": ["care", "between"],
  "network-supporter": care,
  "social-worker": care,
  "shelter-worker": care,
  "day-centre-worker": care,
  "case-manager": care,
  "home-supporter": care,
  "general-practitioner": care,
  nurse: care,
  psychologist: care,
  psychiatrist: care,
  "addiction-worker": care,
  "debt-counsellor": money,
  "legal-administrator": money,
  "legal-mentor": care,
  guardian: care,
  lawyer: money,
  "probation-officer": care,
  "job-coach": ["work", "formal"],
  "youth-worker": care,
  "municipal-officer": money,
  "benefits-officer": money,
  "police-officer": ["other", "formal"],
  interpreter: care,
  pet: ["other", "informal"],
  other: ["other", "unknown"],
} as const satisfies Readonly<Record<string, Usual>>;

export type RoleTerm = keyof typeof ROLE_DEFAULTS;

/** Whether a role is one of ours; others are own keys of a document. */
export const isRole = (role: string): role is RoleTerm => Object.hasOwn(ROLE_DEFAULTS, role);

export const ROLES = Object.keys(ROLE_DEFAULTS).filter(isRole);
