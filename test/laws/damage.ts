import fc from "fast-check";
import { fieldRanks } from "../../src/document/field-names.ts";

/** One thing done to a value, at its nth place. */
export interface Damage {
  readonly at: number;
  readonly way: "replace" | "copy" | "add" | "remove" | "double";
  readonly value: unknown;
  readonly key: string;
  /** The nth place that is copied from. */
  readonly from: number;
}

const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);

const value = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -0, -1, 0.5, 1, 3, 1e9, [], {}, [null], [""], "", "x-own", "x-", "none"),
  fc.constantFrom<unknown>("unknown", "client", "a", "b", "t1", "t2", "g1", "goal1", "nobody", "heavy", "consent"),
  fc.constantFrom<unknown>("2024", "2025-13", "2023-02-29", "2026-03-03T10:00:00Z", { date: "2024", about: true }),
  fc.constantFrom<unknown>("n".repeat(501), "𝒏".repeat(400), "i".repeat(201), nested(60), nested(70)),
  fc.constantFrom<unknown>({ id: "a" }, { id: "z" }, { type: "keep" }, { flag: "x-own" }, { role: "x-own" }),
  fc.constantFrom<unknown>({ table: "members", id: "a", field: "name", to: "A" }, JSON.parse(`{"__proto__":{"a":1}}`)),
);

/** Any damage: a value replaced, often by one from elsewhere, a key added, removed, or an item there twice. */
export const damages: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.record({
    at: fc.nat(),
    way: fc.constantFrom("replace", "copy", "add", "remove", "double"),
    value,
    key: fc.oneof(fc.constantFrom(...fieldRanks().keys()), fc.constantFrom("__proto__", "zz", "constructor")),
    from: fc.nat(),
  }),
  { maxLength: 3 },
);

type Place = readonly string[];

/** The damaged value; the one given stays as it was. */
export function damaged(whole: unknown, { at, way, value, key, from }: Damage): unknown {
  const places = placesIn(whole);
  const place = places[at % places.length] ?? [];
  if (way === "replace") return changed(whole, place, () => value);
  if (way === "copy") return changed(whole, place, () => valueAt(whole, places[from % places.length] ?? []));
  if (way === "add") return changed(whole, place, (here) => withMore(here, key, value));
  const last = place.at(-1);
  return changed(whole, place.slice(0, -1), (here) => {
    const items = Array.isArray(here) ? here : undefined;
    if (way === "double") return items ? [...items, items[Number(last)]] : here;
    if (items) return items.filter((_, i) => String(i) !== last);
    return Object.fromEntries(Object.entries(Object(here)).filter(([name]) => name !== last));
  });
}

function withMore(here: unknown, key: string, value: unknown): unknown {
  if (Array.isArray(here)) return [...here, value];
  return typeof here === "object" && here !== null ? { ...here, [key]: value } : value;
}

function placesIn(value: unknown, place: Place = []): Place[] {
  if (typeof value !== "object" || value === null) return [place];
  return [place, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...place, key]))];
}

const valueAt = (value: unknown, place: Place): unknown =>
  place.reduce<unknown>((here, step) => Object.getOwnPropertyDescriptor(Object(here), step)?.value, value);

function changed(value: unknown, [step, ...rest]: Place, change: (here: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  const inner = changed(valueAt(value, [step]), rest, change);
  return Array.isArray(value)
    ? value.map((item, i) => (String(i) === step ? inner : item))
    : { ...Object(value), [step]: inner };
}
