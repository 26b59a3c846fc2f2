import { describe, expect, test } from "vitest";
import type { MemberInput } from "../../src/document/types.ts";
import { ringsShown } from "../../src/scene/ground-marks.ts";
import type { DrawOptions } from "../../src/scene/options.ts";
import { en } from "../../src/words/languages/en.ts";
import { drawingOf, mapOf, only } from "../layout/maps.ts";
import { groupsOf, hooked, isGroup, memberIn, sceneOf, textsOf } from "./parts.ts";

const { rings, legend } = en.client;
const withRings = (...told: MemberInput["ring"][]) =>
  mapOf(
    told.map((ring, i) => ({ id: `m${i}`, name: `M${i}`, domain: "family", ...(ring !== undefined && { ring }) })),
    told.map((_, i) => ({ from: "client", to: `m${i}`, strength: i % 2 === 0 ? "strong" : "weak" })),
  );
const guessed = (doc: ReturnType<typeof mapOf>, options: Partial<DrawOptions>) => {
  const scene = sceneOf(doc, options);
  const signed = (id: string) =>
    hooked(memberIn(scene, id).children, "badge")
      .filter(isGroup)
      .some(({ key }) => key === "guess");
  return doc.members.map(({ id }) => id).filter(signed);
};
const wordsOf = (doc: ReturnType<typeof mapOf>, options: Partial<DrawOptions>) =>
  textsOf(groupsOf(sceneOf(doc, options), "legend"));

describe("a ring that nobody told", () => {
  const doc = withRings(1, "unknown", undefined, 3);

  test("bears a hollow sign among rings that were told, and the legend says what it is", () => {
    expect(guessed(doc, { layout: "rings" })).toEqual(["m1", "m2"]);
    expect(wordsOf(doc, { layout: "rings" })).toContain(legend.guessed);
  });

  test("is said to be a guess to those who hear the map", () => {
    const labels = ["m0", "m1"].map((id) => memberIn(sceneOf(doc, { layout: "rings" }), id).meaning?.label);
    expect(labels[0]).not.toContain(legend.guessed);
    expect(labels[1]).toContain(legend.guessed);
  });

  test("bears no sign where nothing tells of rings", () => {
    expect(guessed(doc, { layout: "force" })).toEqual([]);
    expect(wordsOf(doc, { layout: "force" })).not.toContain(legend.guessed);
  });

  test("is told once in the legend, and by no sign, where nobody was asked", () => {
    const unasked = withRings(undefined, undefined, undefined);
    expect(guessed(unasked, { layout: "rings" })).toEqual([]);
    expect(wordsOf(unasked, { layout: "rings" }).filter((word) => word === legend.guessed)).toHaveLength(1);
  });

  test("is told once in the legend, and by no sign, where most were guessed", () => {
    const most = withRings(1, undefined, "unknown", undefined);
    expect(guessed(most, { layout: "rings" })).toEqual([]);
    expect(only(wordsOf(most, { layout: "rings" }), (word) => word === legend.mostGuessed)).toBe(legend.mostGuessed);
    const scene = sceneOf(most, { layout: "rings" });
    expect(memberIn(scene, "m1").meaning?.label).toContain(legend.guessed);
    expect(memberIn(scene, "m0").meaning?.label).not.toContain(legend.guessed);
    expect(wordsOf(withRings("unknown", "unknown"), { layout: "rings" })).toContain(legend.guessed);
  });

  test("stands under what the arcs of sectors tell without their sample again", () => {
    const most = withRings(1, undefined, "unknown", undefined, 3);
    const samples = (layout: "rings" | "sectors") => {
      const words = wordsOf(most, { layout });
      const marks = groupsOf(sceneOf(most, { layout }), "legend").flatMap(({ children }) => children.filter(isGroup));
      const arcs = marks.filter(({ children }) => children.some(({ key }) => key === "arc-1"));
      return [words.includes(`${rings[1]}, ${rings[2]}, ${rings[3]}`), words.includes(legend.mostGuessed), arcs.length];
    };
    expect(samples("sectors")).toEqual([true, true, 1]);
    expect(samples("rings")).toEqual([false, true, 1]);
  });

  test("goes without where all were told", () => {
    const told = withRings(1, 2, 3);
    expect(guessed(told, { layout: "rings" })).toEqual([]);
    expect(wordsOf(told, { layout: "rings" })).not.toContain(legend.guessed);
  });
});

describe("the arcs of sectors", () => {
  const word = `${rings[1]}, ${rings[2]}, ${rings[3]}`;

  test("stand in the legend where they are drawn, and only there", () => {
    const doc = withRings(1, 2, 3, 1, 3);
    const options = { layout: "sectors", width: 2000 } as const;
    expect(ringsShown(drawingOf(doc, options).placement.grounds)).toBe("arcs");
    expect(only(wordsOf(doc, options), (text) => text === word)).toBe(word);
    for (const layout of ["force", "rings"] as const) expect(wordsOf(doc, { layout })).not.toContain(word);
  });
});
