import fc from "fast-check";
import { moveKey } from "../../src/document/move-rules.ts";
import { ROLES } from "../../src/document/schema/roles.ts";
import {
  AGREED,
  BOUND_FOR,
  DOMAINS,
  GROUP_KINDS,
  LOADS,
  MEMBER_KINDS,
  QUALITIES,
  SPHERES,
  STATES,
  STRENGTHS,
  SUPPORTS,
} from "../../src/document/schema/terms.ts";
import type { EcomapInput, MemberInput, Move, TieInput } from "../../src/document/types.ts";
import { HOSTILE } from "../picture/hostile.ts";

/** Keys that were not answered are left out, as a document has no `undefined`. */
function answered<T extends object>(record: { readonly [K in keyof T]: T[K] | undefined }): T {
  const kept: unknown = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
  return kept as T;
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const one = <const T extends readonly unknown[]>(terms: T): fc.Arbitrary<T[number]> =>
  fc.constantFrom<T[number]>(...terms);

/** A text as people write it, or as nobody should. */
const text = fc.oneof(
  fc.constantFrom(
    "Amina",
    "Zus Ayşe Nur",
    "محمد الأمين",
    "ለተብርሃን ሃይለማርያም",
    "Stichting Opvang en Begeleiding Noordoost",
    "",
    " ",
  ),
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: "binary", maxLength: 60 }),
);

const when = one(["2024", "2024-05", "2024-05-06"] as const);
const supports = fc.oneof(fc.subarray([...SUPPORTS], { maxLength: 3 }), one(["none", "unknown"] as const));

const member = (id: string): fc.Arbitrary<MemberInput> =>
  fc
    .record({
      kind: maybe(one(MEMBER_KINDS)),
      name: maybe(text),
      role: maybe(one(ROLES)),
      domain: maybe(one(DOMAINS)),
      sphere: maybe(one(SPHERES)),
      ring: maybe(one([1, 2, 3, "unknown"] as const)),
    })
    .map((fields) => answered<MemberInput>({ id, ...fields }));

const done = maybe(when);
const move: fc.Arbitrary<Move> = fc.oneof(
  fc
    .record({ to: maybe(one(STRENGTHS)), why: maybe(text), done })
    .map((fields) => answered<Move>({ type: "strengthen", ...fields })),
  fc.record({ by: maybe(text), done }).map((fields) => answered<Move>({ type: "enlarge", ...fields })),
  fc
    .record({ for: one(BOUND_FOR), agreement: maybe(text), discussed: maybe(when), done })
    .map((fields) => answered<Move>({ type: "bound", ...fields })),
  fc.record({ until: maybe(text), done }).map((fields) => answered<Move>({ type: "keep", ...fields })),
);

const tie = (id: string, from: string, to: string, people: readonly string[]): fc.Arbitrary<TieInput> =>
  fc
    .record({
      strength: maybe(one(STRENGTHS)),
      quality: maybe(one(QUALITIES)),
      state: maybe(one(STATES)),
      gives: maybe(supports),
      receives: maybe(supports),
      load: maybe(fc.record({ level: one(LOADS), by: one(people) })),
      moves: maybe(fc.uniqueArray(move, { maxLength: 4, selector: moveKey })),
    })
    .map((fields) => answered<TieInput>({ id, from, to, ...fields }));

const ids = fc.uniqueArray(
  fc
    .oneof(
      fc.stringMatching(/^[a-z]{1,6}$/),
      fc.constantFrom("__proto__x", "prototype", "toJSON", "client", "a b", "é", `"><b>`),
      fc.string({ minLength: 1, maxLength: 12, unit: "binary" }),
    )
    // A document with such an id is refused, and strings at random hold them on purpose.
    .filter((text) => !(text in Object.prototype)),
  { minLength: 1, maxLength: 24 },
);

/** Any small document: every kind of member, tie, move and group, any text, places or none. */
export const document: fc.Arbitrary<EcomapInput> = ids.chain(([client = "client", ...rest]) => {
  const people = [client, ...rest];
  const pairs =
    people.length < 2
      ? fc.constant([])
      : fc.array(fc.tuple(fc.nat({ max: people.length - 1 }), fc.nat({ max: people.length - 2 })), { maxLength: 40 });
  const coordinate = fc.oneof(
    fc.integer({ min: -600, max: 600 }),
    fc.double({ min: -1_000_000, max: 1_000_000, noNaN: true }).map((value) => value / 100),
  );
  return fc
    .record({
      title: maybe(text),
      date: maybe(fc.oneof(when, fc.record({ date: when, about: fc.constant(true as const) }))),
      name: maybe(text),
      members: fc.tuple(...rest.map(member)),
      ties: pairs.chain((list) =>
        fc.tuple(
          ...list.map(([a, step], i) => {
            const from = people[a] ?? client;
            return tie(`tie ${i}`, from, people[(a + 1 + step) % people.length] ?? client, people);
          }),
        ),
      ),
      groups: fc.array(fc.record({ kind: one(GROUP_KINDS), name: maybe(text), members: fc.subarray(people) }), {
        maxLength: 3,
      }),
      places: maybe(
        fc.uniqueArray(
          fc.record({
            member: fc.constantFrom(...rest, client),
            x: coordinate,
            y: coordinate,
            pinned: maybe(fc.constant(true as const)),
          }),
          { maxLength: 10, selector: ({ member }) => member },
        ),
      ),
    })
    .map(({ name, groups, places, ...fields }) =>
      answered<EcomapInput>({
        format: "ecomap",
        version: 1,
        client: answered<EcomapInput["client"]>({ id: client, name }),
        ...fields,
        ties: fields.ties.filter(({ from, to }) => from !== to),
        groups: groups.map((group, i) =>
          answered<NonNullable<EcomapInput["groups"]>[number]>({ id: `group ${i}`, ...group }),
        ),
        places: places && {
          force: places
            .filter(({ member }) => member !== client)
            .map((place) => answered<NonNullable<NonNullable<EcomapInput["places"]>["force"]>[number]>(place)),
        },
      }),
    );
});

/** Ways in which a record is kept from the client. */
export const kept = fc.oneof(
  one(AGREED)
    .filter((agreed) => agreed === "not-yet")
    .map((agreed) => ({ agreed })),
  fc.constant({ shownTo: { only: "team" as const, because: "Later" } }),
  fc.constant({ shownTo: { not: ["client" as const] } }),
);
