import { describe, expect, test } from "vitest";
import { DOMAINS } from "../../src/document/schema/terms.ts";
import { draw } from "../../src/scene/draw.ts";
import type { GroupMark, Mark, PathMark } from "../../src/scene/marks.ts";
import { resolveDrawOptions } from "../../src/scene/options.ts";
import { THEMES } from "../../src/scene/themes/themes.ts";
import { mapOf } from "../layout/maps.ts";
import { pathPoints } from "../picture/extent.ts";
import { allOf, groupsOf, isPath } from "./parts.ts";

const life = mapOf(
  DOMAINS.map((domain) => ({ id: domain, name: domain, domain, sphere: domain === "peers" ? "between" : "informal" })),
  [],
);
const drawn = (theme: (typeof THEMES)[number]) => draw(life, resolveDrawOptions({ theme })).scene;
const patternsIn = (marks: readonly Mark[]): PathMark[] =>
  allOf(marks)
    .filter(isPath)
    .filter(({ key }) => key === "pattern");
const patternOf = ({ children }: GroupMark): string => patternsIn(children)[0]?.commands ?? "plain";

describe("the pattern of a part of life", () => {
  test("is another for each in black and white", () => {
    const patterns = groupsOf(drawn("mono"), "member").map(patternOf);
    expect(new Set(patterns).size).toBe(DOMAINS.length);
  });

  test("stands in the legend beside each icon", () => {
    const samples = groupsOf(drawn("mono"), "legend").flatMap(({ children }) => patternsIn(children));
    expect(new Set(samples.map(({ commands }) => commands)).size).toBe(DOMAINS.length - 1);
  });

  test("keeps off the icon and within the outline", () => {
    for (const member of groupsOf(drawn("mono"), "member")) {
      const isDouble = member.domain === "peers";
      for (const { commands, strokeWidth = 0 } of patternsIn(member.children)) {
        const ends = pathPoints(commands).map(({ x, y }) => Math.hypot(x, y));
        expect(Math.min(...ends) - strokeWidth / 2, member.domain).toBeGreaterThanOrEqual(12.98);
        expect(Math.max(...ends) + strokeWidth / 2, member.domain).toBeLessThan(isDouble ? 18.3 : 21.6);
      }
    }
  });

  test.each(THEMES.filter((theme) => theme !== "mono"))("is left to the colour in the theme %s", (theme) => {
    expect(patternsIn(drawn(theme).marks)).toEqual([]);
  });
});
