import { isRecord } from "./is-record.ts";
import { REFERRING, referencesOf } from "./references.ts";
import type { ReferenceTarget } from "./schema/reference.ts";
import type { Vocabulary } from "./types.ts";

/** What a part of a document asks of the rest of it: that another record is there, or that the vocabulary declares a key. */
export interface Need {
  readonly in: ReferenceTarget | keyof Vocabulary;
  readonly id: string;
}

/** Where a value asks for something: at the end of these steps, of which `*` leads to each item of a list. */
export interface Needs {
  readonly step: string;
  readonly inner: Needs[];
  in?: Need["in"];
}

const OWN_KEYS: readonly (readonly [path: readonly string[], list: keyof Vocabulary])[] = [
  [["members", "*", "roles", "*", "role"], "roles"],
  [["members", "*", "roles", "*", "domain"], "domains"],
  [["members", "*", "flags", "*", "flag"], "flags"],
  [["ties", "*", "flags", "*", "flag"], "flags"],
  [["client", "flags", "*", "flag"], "flags"],
];

let found: Needs | undefined;

/** Where a document asks for something. */
export function needsOfDocument(): Needs {
  if (found) return found;
  found = { step: "", inner: [] };
  for (const field of REFERRING) for (const { path, to } of referencesOf(field)) put(found, [field, ...path], to);
  for (const [path, list] of OWN_KEYS) put(found, path, list);
  return found;
}

function put(needs: Needs, [step, ...rest]: readonly string[], asked: Need["in"]): void {
  if (step === undefined) {
    needs.in = asked;
    return;
  }
  const next: Needs = stepOf(needs, step) ?? { step, inner: [] };
  if (!needs.inner.includes(next)) needs.inner.push(next);
  put(next, rest, asked);
}

/** What a step from there leads to. */
export const stepOf = (needs: Needs | undefined, step: string): Needs | undefined =>
  needs?.inner.find((one) => one.step === step);

export const isOwnKey = (list: Need["in"]): list is keyof Vocabulary =>
  list === "roles" || list === "domains" || list === "flags";

/** Calls `visit` with everything that a value asks for, and where it stands: a path that is valid during the call only. */
export function eachNeed(
  value: unknown,
  { inner, in: asked }: Needs,
  visit: (need: Need, at: readonly (string | number)[]) => void,
  at: (string | number)[] = [],
): void {
  if (typeof value === "string") {
    if (asked && (!isOwnKey(asked) || value.startsWith("x-"))) visit({ in: asked, id: value }, at);
  } else if (Array.isArray(value)) {
    const [item] = inner;
    for (let i = 0; item && i < value.length; i++) {
      at.push(i);
      eachNeed(value[i], item, visit, at);
      at.pop();
    }
  } else if (isRecord(value)) {
    for (const needs of inner) {
      const part = value[needs.step];
      if (part === undefined) continue;
      at.push(needs.step);
      eachNeed(part, needs, visit, at);
      at.pop();
    }
  }
}
