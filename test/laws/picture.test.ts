import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseEcomap, safeParseEcomap } from "../../src/document/parse.ts";
import type { EcomapDocument, EcomapInput, MemberInput, Move, TieInput } from "../../src/document/types.ts";
import type { Rect } from "../../src/layout/types.ts";
import { renderToString } from "../../src/picture/render-to-string.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { clashes } from "../layout/geometry.ts";
import { drawingOf, heldIn, mapOf, placementOf, withPlaces } from "../layout/maps.ts";
import { extentOf } from "../picture/extent.ts";
import { attributeOf, byHook, readSvg, viewBoxOf, within } from "../picture/read-svg.ts";
import { document, kept } from "./picture-arbitraries.ts";

const CANARY = "Kanarie";

/** Coordinates are written in hundredths. */
const ROUNDING = 0.01;

/** How far a rectangle is within another, on the side where it is least. */
const spare = (inner: Rect, outer: Rect): number =>
  Math.min(
    inner.x - outer.x,
    inner.y - outer.y,
    outer.x + outer.width - inner.x - inner.width,
    outer.y + outer.height - inner.y - inner.height,
  );

describe("any document that parses", () => {
  test("is one that these laws are about, mostly", () => {
    const answers = fc.sample(document, { numRuns: 100, seed: 1 }).map((input) => safeParseEcomap(input));
    expect(answers.filter(({ ok }) => ok).length).toBeGreaterThan(90);
  });

  test("draws as well-formed SVG, each member once, all in its box, the same bytes twice", () => {
    fc.assert(
      fc.property(document, (input) => {
        const answer = safeParseEcomap(input);
        fc.pre(answer.ok);
        const svg = renderToString(answer.doc);
        const root = readSvg(svg);
        expect(byHook(root, "member")).toHaveLength(answer.doc.members.length);
        expect(byHook(root, "tie")).toHaveLength(answer.doc.ties.length);
        const box = viewBoxOf(root);
        for (const one of [...within(root)].filter(({ name }) => name !== "rect")) {
          const extent = extentOf(one);
          if (extent) expect(spare(extent, box), one.name).toBeGreaterThan(-ROUNDING);
        }
        expect(svg).not.toMatch(/="[^"]*(NaN|Infinity|undefined)\b[^"]*" /);
        expect(renderToString(answer.doc)).toBe(svg);
        expect(() =>
          readSvg(
            renderToString(answer.doc, {
              language: nl,
              voice: "professional",
              theme: "print",
              width: 600,
              height: 850,
            }),
          ),
        ).not.toThrow();
      }),
      { numRuns: 40 },
    );
  });

  test("has no two symbols that overlap and no label that covers anything", () => {
    fc.assert(
      fc.property(document, (input) => {
        const answer = safeParseEcomap(input);
        fc.pre(answer.ok);
        const held = heldIn(answer.doc, "force");
        const found = clashes(placementOf(answer.doc), held);
        expect(found.filter((clash) => !clash.startsWith("the client's name"))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("draws the same map again from its own places", () => {
    fc.assert(
      fc.property(document, (input) => {
        const answer = safeParseEcomap(input);
        fc.pre(answer.ok);
        const placement = placementOf(answer.doc);
        const again = withPlaces(answer.doc, placement);
        expect(placementOf(again).members).toEqual(placement.members);
      }),
      { numRuns: 40 },
    );
  });

  test("draws everything with a name for those who hear it", () => {
    fc.assert(
      fc.property(document, (input) => {
        const answer = safeParseEcomap(input);
        fc.pre(answer.ok);
        const root = readSvg(renderToString(answer.doc));
        for (const mark of [...byHook(root, "member"), ...byHook(root, "client"), ...byHook(root, "tie")]) {
          expect((attributeOf(mark, "aria-label") ?? "").replace(/[\u2068\u2069\s]/g, "")).not.toBe("");
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** What the client may not see, laid into a document: a member, ties, moves, a group, notes, history, log. */
const secrets = fc.record({ how: kept, where: fc.nat({ max: 30 }), to: fc.nat({ max: 30 }), withTies: fc.boolean() });
type Secret = ReturnType<typeof secrets.generate>["value"];

const insert = <T>(list: readonly T[] | undefined, where: number, item: T): T[] => {
  const at = where % ((list?.length ?? 0) + 1);
  return [...(list ?? []).slice(0, at), item, ...(list ?? []).slice(at)];
};

function withSecret(input: EcomapInput, { how, where, to, withTies }: Secret): EcomapInput {
  const people = [input.client.id, ...(input.members ?? []).map(({ id }) => id)];
  const visible = people[to % people.length] ?? input.client.id;
  const other = people[(to + 1) % people.length] ?? input.client.id;
  const member: MemberInput = {
    id: `${CANARY}-member`,
    name: `${CANARY} Geheim`,
    kind: "place",
    domain: "money",
    role: "landlord",
    ...how,
  };
  const ties: TieInput[] = [
    {
      id: `${CANARY}-1`,
      from: input.client.id,
      to: member.id,
      strength: "strong",
      quality: "conflicted",
      gives: ["housing"],
    },
    ...(visible === input.client.id
      ? []
      : [{ id: `${CANARY}-2`, from: member.id, to: visible, state: "broken" as const }]),
    ...(visible === other || !withTies
      ? []
      : [
          {
            id: `${CANARY}-3`,
            from: visible,
            to: other,
            strength: "weak" as const,
            quality: "stressful" as const,
            ...how,
          },
        ]),
  ];
  // About what no other move is, as a tie holds one of a kind.
  const undiscussed: Move = { type: "bound", for: "worker", about: ["material"], agreement: CANARY };
  const team: Move = { type: "keep", about: ["material"], until: CANARY, shownTo: { only: "team", because: CANARY } };
  const note = { text: CANARY, shownTo: { only: "team" as const } };
  const hidden = { only: "team" as const, because: CANARY };
  return {
    ...input,
    client: { ...input.client, notes: [note] },
    members: insert(input.members, where, member).map((one) => ({ ...one, notes: [note] })),
    ties: ties.reduce(
      (list, one) => insert(list, where, one),
      (input.ties ?? []).map(
        (one): TieInput => ({ ...one, moves: insert(insert(one.moves, where, undiscussed), to, team), notes: [note] }),
      ),
    ),
    groups: [
      ...(input.groups ?? []).map((group) => ({
        ...group,
        members: insert(group.members, where, member.id),
        notes: [note],
      })),
      { id: `${CANARY}-group`, kind: "support", name: CANARY, members: people, shownTo: hidden },
    ],
    goals: [{ id: "goal", of: member.id, words: CANARY }],
    log: [{ id: "log", kind: "call", words: CANARY }],
    history: [
      {
        recorded: "2026-01-01T00:00:00Z",
        actor: CANARY,
        ops: [{ table: "members", id: member.id, added: { id: member.id }, at: 0 }],
      },
    ],
  };
}

describe("what the client may not see", () => {
  test("is nowhere in the picture: the bytes equal those of a document in which it never was", () => {
    fc.assert(
      fc.property(document, secrets, (input, secret) => {
        const { places: _, ...base } = input;
        const plain = safeParseEcomap(base);
        fc.pre(plain.ok);
        const svg = renderToString(parseEcomap(withSecret(base, secret)));
        expect(svg).not.toContain(CANARY);
        expect(svg).toBe(renderToString(plain.doc));
      }),
      { numRuns: 40 },
    );
  });

  test("is found by this law where it is shown", () => {
    const base: EcomapInput = {
      format: "ecomap",
      version: 1,
      client: { id: "client" },
      members: [{ id: "a", name: "A" }],
    };
    const open = withSecret(base, { how: { shownTo: { not: [] } } as never, where: 0, to: 1, withTies: true });
    expect(renderToString(parseEcomap(open))).toContain(CANARY);
  });

  const drawnWith = (member: Partial<MemberInput>): EcomapDocument => {
    const doc = mapOf(
      ["a", "b", "c", { id: "hidden", name: CANARY, ...member }],
      [
        { from: "client", to: "hidden" },
        { from: "hidden", to: "a" },
      ],
    );
    const open = mapOf(
      ["a", "b", "c", { id: "hidden", name: CANARY }],
      [
        { from: "client", to: "hidden" },
        { from: "hidden", to: "a" },
      ],
    );
    return withPlaces(doc, placementOf(open));
  };
  const fresh = renderToString(mapOf(["a", "b", "c"]));

  test.each([
    ["only for the team", { shownTo: { only: "team" } }],
    ["kept off the client's picture", { shownTo: { not: ["client"] } }],
  ] as const)("leaves no hole in the map: with someone %s, the others are laid out afresh", (_, member) => {
    expect(renderToString(drawnWith(member))).toBe(fresh);
  });

  test("who is not agreed yet was never drawn: the others keep their places", () => {
    const doc = drawnWith({ agreed: "not-yet" });
    const places = new Map((doc.places?.force ?? []).map(({ member, x, y }) => [member, [x, y]]));
    for (const { id, x, y } of drawingOf(doc).placement.members) expect([x, y]).toEqual(places.get(id));
  });
});
