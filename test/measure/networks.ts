import * as fc from "fast-check";
import {
  LOADS,
  MEMBER_KINDS,
  QUALITIES,
  SPHERES,
  STATES,
  STRENGTHS,
  SUPPORTS,
} from "../../src/document/schema/terms.ts";
import { type EcomapDocument, type MemberInput, parseEcomap, type TieInput } from "../../src/index.ts";

export type Pair = readonly [number, number];

/** The client tied to so many members, and these pairs of members tied; who knows whom was asked. */
export function star(members: number, pairs: readonly Pair[], fields: object = {}): EcomapDocument {
  const ids = Array.from({ length: members }, (_, i) => `m${i}`);
  return parseEcomap({
    ...{ format: "ecomap", version: 1, client: { id: "client" }, asked: { memberTies: true } },
    members: ids.map((id) => ({ id, kind: "person" })),
    ties: [
      ...ids.map((id, i) => ({ id: `t${i}`, from: "client", to: id })),
      ...pairs.map(([one, other], i) => ({ id: `p${i}`, from: `m${one}`, to: `m${other}` })),
    ],
    ...fields,
  });
}

/** A document of the given members and ties with the client, each tie told from the client. */
export const mapOf = (members: readonly MemberInput[], ties: readonly Omit<TieInput, "id" | "from">[] = []) =>
  parseEcomap({
    ...{ format: "ecomap", version: 1, client: { id: "client" }, members },
    ties: ties.map((tie, i) => ({ id: `t${i}`, from: "client", ...tie })),
  });

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const flow = maybe(fc.oneof(fc.constant("unknown" as const), fc.subarray([...SUPPORTS])));

const told = fc.record({
  kind: maybe(fc.constantFrom(...MEMBER_KINDS)),
  role: maybe(fc.constantFrom("sister", "friend", "social-worker", "volunteer", "neighbour")),
  sphere: maybe(fc.constantFrom(...SPHERES)),
  strength: maybe(fc.constantFrom(...STRENGTHS)),
  quality: maybe(fc.constantFrom(...QUALITIES)),
  state: maybe(fc.constantFrom(...STATES)),
  load: maybe(fc.constantFrom(...LOADS)),
  gives: flow,
  receives: flow,
  isTurned: fc.boolean(),
});

const given = <T extends object>(fields: T): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** Documents of up to twelve members of whom all sorts of things are known or not. */
export const networks: fc.Arbitrary<EcomapDocument> = fc
  .record({
    members: fc.array(told, { maxLength: 12 }),
    pairs: fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.constantFrom(...STATES)), { maxLength: 30 }),
    asked: maybe(fc.boolean()),
  })
  .map(({ members, pairs, asked }) =>
    parseEcomap({
      ...{ format: "ecomap", version: 1, client: { id: "client" } },
      ...(asked !== undefined && { asked: { memberTies: asked } }),
      members: members.map(({ kind, role, sphere }, i) => ({ id: `m${i}`, ...given({ kind, role, sphere }) })),
      ties: [
        ...members.map(({ kind: _, role: __, sphere: ___, isTurned, ...tie }, i) => ({
          id: `t${i}`,
          ...(isTurned ? { from: `m${i}`, to: "client" } : { from: "client", to: `m${i}` }),
          ...given(tie),
        })),
        ...pairs
          .filter(([one, other]) => one !== other && one < members.length && other < members.length)
          .map(([one, other, state], i) => ({ id: `p${i}`, from: `m${one}`, to: `m${other}`, state })),
      ],
    }),
  );

/** Graphs on up to nine members, all counting, by their pairs. */
export const graphs: fc.Arbitrary<{ readonly n: number; readonly pairs: readonly Pair[] }> = fc
  .integer({ min: 1, max: 9 })
  .chain((n) => {
    const all = Array.from({ length: n }, (_, i) => Array.from({ length: i }, (_, j): Pair => [j, i])).flat();
    return fc.record({ n: fc.constant(n), pairs: fc.subarray(all) });
  });
