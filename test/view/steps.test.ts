import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LAYOUTS } from "../../src/document/schema/terms.ts";
import { type EcomapDocument, parseEcomap } from "../../src/index.ts";
import { draw } from "../../src/scene/draw.ts";
import { DRAW_DEFAULTS, type DrawOptions } from "../../src/scene/options.ts";
import {
  type Before,
  dropAt,
  stepWithArrival,
  stepWithPins,
  stepWithPlaces,
  type Taken,
} from "../../src/view/steps.ts";
import { document } from "../laws/picture-arbitraries.ts";

const doc = parseEcomap({
  format: "ecomap",
  version: 1,
  client: { id: "client", name: "Yusuf" },
  members: [
    { id: "m", name: "Mo" },
    { id: "n", name: "Noor" },
  ],
  ties: [
    { id: "t-m", from: "client", to: "m", strength: "weak" },
    { id: "t-n", from: "client", to: "n", strength: "weak" },
  ],
});
const context = { recorded: "2026-03-03T10:00:00Z" };
const { placement } = draw(doc, DRAW_DEFAULTS);
const now = (before: EcomapDocument, options: DrawOptions) => ({
  doc: before,
  drawing: draw(before, options),
  context,
  options,
});
const mo = placement.members.find(({ id }) => id === "m");

describe("somebody who arrives", () => {
  const arrive = (x: number, y: number) => {
    // An id before all others: it would choose its place before theirs.
    const added = { type: "addMember", member: { id: "a", name: "Ali" } } as const;
    return stepWithArrival(now(doc, DRAW_DEFAULTS), [added], { id: "a", x, y }).drawing.placement.members;
  };

  test("stands where they were put", () => {
    expect(arrive(-300, 260).find(({ id }) => id === "a")).toMatchObject({ x: -300, y: 260 });
  });

  test("makes nobody move", () => {
    const members = arrive(mo?.x ?? 0, mo?.y ?? 0);
    for (const { id, x, y } of placement.members) expect(members.find((one) => one.id === id)).toMatchObject({ x, y });
  });
});

describe("somebody who is said to be very near", () => {
  const near = { type: "updateMember", member: "m", set: { ring: 1 } } as const;
  const standing = (before: EcomapDocument) =>
    stepWithPlaces(now(before, DRAW_DEFAULTS), [near]).drawing.placement.members.map(({ id, x, y }) => ({ id, x, y }));
  const far = (one: { readonly x: number; readonly y: number } | undefined) => Math.hypot(one?.x ?? 0, one?.y ?? 0);

  test("comes nearer in a map without rings, in the same direction; nobody else moves", () => {
    const [m, n] = standing(doc);
    expect(far(m) / far(mo)).toBeCloseTo(2 / 3, 1);
    expect((m?.x ?? 0) * (mo?.y ?? 0)).toBeCloseTo((m?.y ?? 0) * (mo?.x ?? 0), -1);
    const { x, y } = placement.members.find(({ id }) => id === "n") ?? {};
    expect(n).toEqual({ id: "n", x, y });
  });

  test("stays where a hand put them", () => {
    const pin = { type: "pinMember", layout: "force", member: "m", x: mo?.x ?? 0, y: mo?.y ?? 0 } as const;
    const pinned = stepWithPins(now(doc, DRAW_DEFAULTS), [pin], []);
    expect(standing(pinned.doc)[0]).toMatchObject({ x: mo?.x, y: mo?.y });
  });
});

describe("a drop of several", () => {
  test("pins each, and changes the ring only of who may change", () => {
    const options = { ...DRAW_DEFAULTS, layout: "rings" } as const;
    const dropped = [
      { id: "m", x: 95, y: 10 },
      { id: "n", x: -95, y: 10 },
    ];
    const { changes, places } = dropAt(draw(doc, options), dropped, (member) => member === "m");
    expect(changes).toEqual([{ type: "updateMember", member: "m", set: { ring: 1 } }]);
    const taken = stepWithPins(now(doc, options), changes, places);
    expect(taken.doc.places?.rings?.map(({ member, pinned }) => [member, pinned])).toEqual([
      ["m", true],
      ["n", true],
    ]);
  });
});

describe("what a step draws, laid out once,", () => {
  const far = fc.integer({ min: -250, max: 250 });
  const wishes = fc.record({ kind: fc.constantFrom("drop", "add", "remove", "tie"), one: fc.nat(), x: far, y: far });
  type Wish = typeof wishes extends fc.Arbitrary<infer W> ? W : never;

  function stepFor({ kind, one, x, y }: Wish, before: Before, id: string): Taken | undefined {
    const { members } = before.drawing.placement;
    const from = before.doc.client.id;
    const added = [{ type: "addMember", member: { id, name: id } } as const, tie(`t-${id}`, from, id)];
    if (kind === "add") return stepWithArrival(before, added, { id, x, y });
    const someone = members[one % Math.max(1, members.length)];
    if (!someone) return undefined;
    const { changes, places } = dropAt(before.drawing, [{ id: someone.id, x, y }], () => true);
    if (kind === "drop") return stepWithPins(before, changes, places);
    return stepWithPlaces(before, [
      kind === "remove" ? { type: "removeMember", member: someone.id } : tie(id, someone.id, from),
    ]);
  }
  const tie = (id: string, from: string, to: string) => ({ type: "addTie", tie: { id, from, to } }) as const;

  test("is what its document draws", () => {
    const sizes = fc.constantFrom({ width: 900, height: 640 }, { width: 390, height: 700 }, {});
    const some = fc.array(wishes, { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(document, fc.constantFrom(...LAYOUTS), sizes, some, (input, layout, size, all) => {
        const options = { ...DRAW_DEFAULTS, layout, ...size };
        let map = parseEcomap(input);
        for (const [i, wish] of all.entries()) {
          const taken = stepFor(wish, now(map, options), `new-${i}`);
          if (!taken) continue;
          expect(draw(taken.doc, options).scene).toEqual(taken.drawing.scene);
          map = taken.doc;
        }
      }),
      { numRuns: 6 },
    );
  });
});
