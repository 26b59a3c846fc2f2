import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { knownBy } from "../known-by.ts";
import type { EcomapDocument } from "../types.ts";

/** What stands in for the real names and dates of one document. Without the key nothing leads back, or to another document. */
export interface StandIns {
  /** An invented name: the same for the same name within the document. */
  readonly nameFor: (name: string) => string;
  /** How many days all dates lie earlier: whole weeks, from half a year to four and a half; as many in each document of the client. */
  readonly days: number;
}

const CONSONANTS = "bdfgklmnprstvz";
const VOWELS = "aeiou";

export function makeStandIns(key: string, real: EcomapDocument, copy: EcomapDocument): StandIns {
  const { id, client } = real;
  const [first] = copy.members;
  const ofClient = knownBy(real);
  // Names are of this document alone: the same key gives others in another. One without an id is known by whom it shows first.
  const known = ofClient === undefined ? [first?.id, first?.name] : [id, client.identifiers];
  const own = hmac(sha256, key, JSON.stringify([client.id, client.name, ...known]));
  const draw = (what: string, salt = 0) => hmac(sha256, own, `${what}\u0000${salt}`);
  // Days are of the client, so that two maps of one client lie as far apart as they do.
  const shift = ofClient === undefined ? draw("days") : hmac(sha256, key, JSON.stringify(["days", ofClient]));
  const given = new Map<string, string>();
  // No real name among them, not even of another.
  const taken = new Set([copy.client, ...copy.members].map(({ name }) => name));
  return {
    nameFor: (name) => {
      const before = given.get(name);
      if (before !== undefined) return before;
      let salt = 0;
      let standIn = sounds(draw(`name ${name}`));
      while (taken.has(standIn)) standIn = sounds(draw(`name ${name}`, ++salt));
      taken.add(standIn);
      given.set(name, standIn);
      return standIn;
    },
    days: 7 * (26 + (numberFrom(shift) % 208)),
  };
}

/** Three syllables that can be said in most languages. */
function sounds(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < 3; i++) text += at(CONSONANTS, bytes[2 * i]) + at(VOWELS, bytes[2 * i + 1]);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const at = (letters: string, byte = 0): string => letters.charAt(byte % letters.length);

const numberFrom = ([a = 0, b = 0, c = 0]: Uint8Array): number => a * 65536 + b * 256 + c;
