import { describe, expect, it } from "vitest";
import type { Mark } from "../../src/scene/marks.ts";
import { oneTieScene } from "../../src/scene/one-tie.ts";
import { ar } from "../../src/words/languages/ar.ts";
import { en } from "../../src/words/languages/en.ts";

const look = { clientId: "client", first: "client", theme: "light", notation: "default", language: en } as const;
const scene = (tie: object, more: object = {}) =>
  oneTieScene({ id: "t", from: "client", to: "amina", ...tie }, { ...look, ...more });
const keys = (marks: readonly Mark[]): readonly string[] =>
  marks.flatMap((mark) => (mark.type === "group" ? [mark.key, ...keys(mark.children)] : [mark.key]));
/** Where the symbol of an end stands. */
const xOf = (marks: readonly Mark[], end: string): number => {
  const group = marks.find(({ key }) => key === end);
  const [symbol] = group?.type === "group" ? group.children : [];
  return symbol?.type === "circle" ? symbol.x : Number.NaN;
};

describe("one tie by itself", () => {
  it("is drawn as on a map: its strength, its tension, and a head where help goes", () => {
    expect(keys(scene({ strength: "strong" }).marks)).toEqual(["tie", "line", "from", "outline", "to", "outline"]);
    expect(keys(scene({ quality: "stressful" }).marks)).toContain("quality");
    expect(keys(scene({ gives: ["advice"] }).marks)).toContain("to-to");
    expect(keys(scene({ receives: ["advice"] }).marks)).toContain("to-from");
  });

  it("has the first where one begins to read, from the right too, whichever way the tie runs", () => {
    const turned = { from: "amina", to: "client" };
    expect(xOf(scene({}).marks, "from")).toBeLessThan(xOf(scene({}).marks, "to"));
    expect(xOf(scene(turned).marks, "to")).toBe(xOf(scene({}).marks, "from"));
    const arabic = scene({}, { language: ar });
    expect(xOf(arabic.marks, "from")).toBeGreaterThan(xOf(arabic.marks, "to"));
  });
});
