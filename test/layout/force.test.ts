import { describe, expect, test } from "vitest";
import { generate } from "../../examples/generate.ts";
import { applyCommand } from "../../src/command/apply.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import type { EcomapDocument, TieInput } from "../../src/document/types.ts";
import { distance } from "./geometry.ts";
import { caseOf, mapOf, placementOf, symbolOf, withPlaces } from "./maps.ts";

const context = { recorded: "2026-03-03T10:00:00Z" };
const placed = (doc: EcomapDocument, places: readonly { member: string; x: number; y: number }[]) =>
  applyCommand(doc, { type: "placeMembers", layout: "force", places }, context);

describe("the layout by force", () => {
  test("is the same each time", () => {
    const doc = parseEcomap(generate(45, 9));
    expect(placementOf(doc)).toEqual(placementOf(parseEcomap(generate(45, 9))));
  });

  test("does not ask for chance", () => {
    const { random } = Math;
    Math.random = () => {
      throw new Error("chance");
    };
    try {
      expect(() => placementOf(caseOf("8-a-large-family"))).not.toThrow();
    } finally {
      Math.random = random;
    }
  });

  test("stands members who are tied to one another nearer than others", () => {
    const names = Array.from({ length: 12 }, (_, i) => `m${i}`);
    const ties: Omit<TieInput, "id">[] = [
      ...names.map((to) => ({ from: "client", to, strength: "moderate" as const })),
      ...[0, 4, 8].flatMap((i) => [
        { from: `m${i}`, to: `m${(i + 5) % 12}` },
        { from: `m${i}`, to: `m${(i + 10) % 12}` },
      ]),
    ];
    const placement = placementOf(mapOf(names, ties));
    const between = (a: string, b: string) => distance(symbolOf(placement, a), symbolOf(placement, b));
    const tied = ties.filter(({ from }) => from !== "client").map(({ from, to }) => between(from, to));
    const all = names.flatMap((a, i) => names.slice(i + 1).map((b) => between(a, b)));
    const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
    expect(mean(tied)).toBeLessThan(mean(all) * 0.7);
  });

  test("leaves saved places as they are", () => {
    const doc = placed(mapOf(["a", "b", "c"], [{ from: "a", to: "b" }]), [
      { member: "a", x: -310, y: 42 },
      { member: "b", x: 280, y: -190 },
      { member: "c", x: 12.5, y: 333 },
    ]);
    const placement = placementOf(doc);
    expect(symbolOf(placement, "a")).toMatchObject({ x: -310, y: 42 });
    expect(symbolOf(placement, "b")).toMatchObject({ x: 280, y: -190 });
    expect(symbolOf(placement, "c")).toMatchObject({ x: 12.5, y: 333 });
  });

  test("leaves saved places as they are beside members who have none", () => {
    const doc = placed(parseEcomap(generate(20, 4)), [
      { member: "m3", x: -300, y: -40 },
      { member: "m7", x: 260, y: 120 },
    ]);
    const placement = placementOf(doc);
    expect(symbolOf(placement, "m3")).toMatchObject({ x: -300, y: -40 });
    expect(symbolOf(placement, "m7")).toMatchObject({ x: 260, y: 120 });
  });

  test("leaves a pinned member on its spot, and another saved there gives way", () => {
    const doc = placed(mapOf(["a", "b"]), [{ member: "a", x: 200, y: 100 }]);
    const pinned = applyCommand(doc, { type: "pinMember", layout: "force", member: "b", x: 205, y: 95 }, context);
    const placement = placementOf(pinned);
    expect(symbolOf(placement, "b")).toMatchObject({ x: 205, y: 95 });
    expect(symbolOf(placement, "a")).not.toMatchObject({ x: 200, y: 100 });
  });

  test("lands a newcomer near friends", () => {
    const names = Array.from({ length: 10 }, (_, i) => `m${i}`);
    const old = mapOf(
      names,
      names.map((to) => ({ from: "client", to, strength: "moderate" })),
    );
    const kept = withPlaces(old, placementOf(old));
    for (const friend of names) {
      const doc = applyCommand(
        kept,
        [
          { type: "addMember", member: { id: "new", name: "Noor" } },
          { type: "addTie", tie: { id: "new-client", from: "client", to: "new" } },
          { type: "addTie", tie: { id: "new-friend", from: "new", to: friend } },
        ],
        context,
      );
      const placement = placementOf(doc);
      const far = (id: string) => distance(symbolOf(placement, "new"), symbolOf(placement, id));
      const nearer = names.filter((id) => far(id) < far(friend));
      expect(nearer.length, `nearer to the newcomer than ${friend}: ${nearer.join()}`).toBeLessThanOrEqual(1);
    }
  });

  test.each([
    ["a wide map", { width: 1000, height: 700 }],
    ["a phone", { width: 390, height: 700 }],
  ])("lets those who come one by one stand all round the client on %s", (_, room) => {
    let doc = mapOf([]);
    for (const id of ["a", "b", "c", "d", "e", "f"]) {
      const came = applyCommand(
        doc,
        [
          { type: "addMember", member: { id, name: id } },
          { type: "addTie", tie: { id: `client-${id}`, from: "client", to: id } },
        ],
        context,
      );
      doc = withPlaces(came, placementOf(came, room));
    }
    const { client, members } = placementOf(doc, room);
    const turns = members.map(({ x, y }) => Math.atan2(y - client.y, x - client.x)).sort((a, b) => a - b);
    const gaps = turns.map((turn, i) => (turns[i + 1] ?? (turns[0] ?? 0) + 2 * Math.PI) - turn);
    expect(Math.max(...gaps)).toBeLessThan((2 / 3) * Math.PI);
  });

  test("keeps those whom nobody else knows, and those without any tie, in sight", () => {
    const placement = placementOf(
      mapOf(
        ["a", "b", "loner"],
        [
          { from: "client", to: "a" },
          { from: "a", to: "b" },
        ],
      ),
    );
    for (const { x, y } of placement.members) expect(Math.hypot(x, y)).toBeLessThan(700);
  });

  test("does not let the places of another layout move anyone", () => {
    const doc = mapOf(["a", "b", "c"]);
    const other = applyCommand(
      doc,
      { type: "placeMembers", layout: "rings", places: [{ member: "a", x: 900, y: 900 }] },
      context,
    );
    expect(placementOf(other)).toEqual(placementOf(doc));
  });

  test("copes with a place that is next to nothing off the middle", () => {
    for (const off of [0, -0, 1e-323, 1e-200, -1e-160, 1e-9]) {
      const doc = placed(mapOf(["a", "b", "c"], [{ from: "a", to: "b" }]), [{ member: "a", x: off, y: off }]);
      expect(() => placementOf(doc), `${off}`).not.toThrow();
    }
  });

  test("copes with the furthest places that a document may hold", () => {
    const far = 1_000_000;
    const doc = placed(
      mapOf(
        ["a", "b", "c"],
        [
          { from: "client", to: "a" },
          { from: "a", to: "b" },
          { from: "b", to: "c" },
        ],
      ),
      [
        { member: "a", x: far, y: far },
        { member: "b", x: -far, y: far },
      ],
    );
    const placement = placementOf(doc);
    expect(symbolOf(placement, "a")).toMatchObject({ x: far, y: far });
  });
});
