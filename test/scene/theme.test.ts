import { describe, expect, test } from "vitest";
import { DOMAINS, STATES, STRENGTHS } from "../../src/document/schema/terms.ts";
import type { EcomapDocument, Move } from "../../src/document/types.ts";
import { THEMES, type ThemeName, themes } from "../../src/scene/themes/themes.ts";
import { caseOf, mapOf } from "../layout/maps.ts";
import { contrast, isRed, over, rgb } from "./colour.ts";
import { groupsOf, hooked, isCircle, isGroup, painted, sceneOf, textsOf } from "./parts.ts";

/** A map with every strength, state, domain and move, ties between members, badges, groups and an empty one. */
const everything = (): EcomapDocument => {
  const moves: readonly (readonly Move[])[] = [
    [{ type: "strengthen" }],
    [{ type: "bound", for: "client" }],
    [{ type: "bound", for: "member" }],
    [{ type: "keep", until: "later" }],
  ];
  const members = DOMAINS.map((domain, i) => ({ id: `m${i}`, name: `M ${i}`, domain }));
  return mapOf(
    members,
    [
      ...members.map(({ id }, i) => ({
        from: "client",
        to: id,
        state: STATES[i % STATES.length] ?? "active",
        strength: STRENGTHS[i % STRENGTHS.length] ?? "weak",
        gives: ["advice" as const],
        load: "heavy" as const,
        moves: moves[i % moves.length] ?? [],
      })),
      { from: "m0", to: "m1", strength: "strong", gives: ["company"] },
      { from: "m2", to: "m3" },
    ],
    {
      groups: [
        { id: "g", kind: "support", members: ["client", "m0", "m1"] },
        { id: "h", kind: "household", members: ["m2", "m3"] },
      ],
    },
  );
};

/** WCAG 2.2: contrast of text (1.4.3, in `contrast` 1.4.6) and of what is no text (1.4.11). */
const LEAST = {
  light: { text: 4.5, line: 3 },
  dark: { text: 4.5, line: 3 },
  print: { text: 4.5, line: 3 },
  mono: { text: 7, line: 4.5 },
  contrast: { text: 7, line: 4.5 },
} as const;

describe.each(THEMES)("in the theme %s", (name) => {
  const theme = themes[name];
  const documents: readonly (readonly [string, EcomapDocument])[] = [
    ["a map of everything", everything()],
    ["an empty map", mapOf([])],
    ["the large family", caseOf("8-a-large-family")],
  ];

  const { text, line } = LEAST[name];

  test.each(["text", "muted"] as const)(`%s stands out ${text} to 1 from the ground`, (colour) => {
    expect(contrast(theme[colour], theme.ground)).toBeGreaterThanOrEqual(text);
  });

  test(`the client's name stands out ${text} to 1 from the client's symbol`, () => {
    expect(contrast(theme.onClient, theme.client)).toBeGreaterThanOrEqual(text);
  });

  test(`a sign stands out ${line} to 1 from its badge, and each badge from the ground`, () => {
    for (const fill of [theme.badge, theme.strengthen]) {
      expect(contrast(theme.onBadge, fill)).toBeGreaterThanOrEqual(line);
      expect(contrast(fill, theme.ground)).toBeGreaterThanOrEqual(line);
    }
  });

  test.each(["tie", "faintTie", "memberTie", "strengthen", "bound", "group", "client"] as const)(
    `%s stands out ${line} to 1 from the ground`,
    (colour) => {
      expect(contrast(theme[colour], theme.ground)).toBeGreaterThanOrEqual(line);
    },
  );

  test(`the tie, its chevrons and its bars stand out ${line} to 1 from the band of a hope`, () => {
    for (const colour of [theme.tie, theme.strengthen, theme.bound])
      expect(contrast(colour, theme.strengthenBand)).toBeGreaterThanOrEqual(line);
  });

  test.each(DOMAINS)("the colour of %s can be read as a word on the ground", (domain) => {
    expect(contrast(theme.domains[domain], theme.ground)).toBeGreaterThanOrEqual(text);
  });

  test.each(DOMAINS)(
    `the colour of %s stands out ${line} to 1 from a symbol's inside and from a group's ground`,
    (domain) => {
      const ground = theme.patterned ? rgb(theme.ground) : rgb(theme.group);
      const grouped = `#${over(ground, rgb(theme.ground), theme.groupOpacity)
        .map((part) =>
          Math.round(part * 255)
            .toString(16)
            .padStart(2, "0"),
        )
        .join("")}`;
      for (const back of [theme.symbol, grouped])
        expect(contrast(theme.domains[domain], back)).toBeGreaterThanOrEqual(line);
    },
  );

  test.each(documents)("every text of %s stands out from its ground, faded ones too", (_, doc) => {
    const { marks } = sceneOf(doc, { theme: name });
    const low = painted(marks).flatMap(({ mark, opacity }) => {
      if (mark.type !== "text") return [];
      const back = mark.fill === theme.onClient ? theme.client : theme.ground;
      const found = contrast(mark.fill, back, opacity);
      return found < text ? [`${mark.text} ${found.toFixed(2)}`] : [];
    });
    expect(low).toEqual([]);
  });

  test.each(documents)("every line and symbol of %s stands out from the ground, faded ones too", (_, doc) => {
    const { marks } = sceneOf(doc, { theme: name });
    const low = painted(
      marks.filter(isGroup).filter(({ hook }) => hook === "tie" || hook === "member" || hook === "client"),
    ).flatMap(({ mark, opacity }) => {
      if (mark.type === "text" || (mark.hook !== "line" && mark.hook !== "symbol")) return [];
      const colour = mark.stroke === theme.ground ? mark.fill : mark.stroke;
      const found = contrast(colour ?? "", theme.ground, opacity);
      return found < line ? [`${mark.hook} ${colour} ${found.toFixed(2)}`] : [];
    });
    expect(low).toEqual([]);
  });

  test("no colour is red", () => {
    for (const colour of [
      ...Object.values(theme.domains),
      theme.tie,
      theme.bound,
      theme.strengthen,
      theme.badge,
      theme.client,
    ]) {
      expect(isRed(colour), colour).toBe(false);
    }
  });

  test("every colour is written as #rrggbb", () => {
    for (const [, colour] of JSON.stringify(sceneOf(everything(), { theme: name })).matchAll(
      /"(?:fill|stroke|halo|ground)":"([^"]+)"/g,
    )) {
      expect(colour).toMatch(/^(#[0-9a-f]{6}|none)$/);
    }
  });
});

test("the print theme has a white ground and black text", () => {
  expect(themes.print).toMatchObject({ ground: "#ffffff", text: "#000000" });
  expect(sceneOf(everything(), { theme: "print" }).ground).toBe("#ffffff");
});

test("the mono theme has black and white and nothing between", () => {
  for (const doc of [everything(), mapOf([]), caseOf("6-after-detention")]) {
    const scene = sceneOf(doc, { theme: "mono" });
    const colours = [...JSON.stringify(scene).matchAll(/"(?:fill|stroke|halo|ground)":"([^"]+)"/g)];
    expect(new Set(colours.map(([, colour]) => colour))).toEqual(new Set(["#000000", "#ffffff", "none"]));
    for (const { opacity } of painted(scene.marks)) expect(opacity).toBe(1);
  }
});

test("in the mono theme a support group has a line of its own, as neither households, circles nor ties have", () => {
  const scene = sceneOf(mapOf(["a", "b"], [], { groups: [{ id: "g", kind: "support", members: ["a", "b"] }] }), {
    theme: "mono",
  });
  const [group] = groupsOf(scene, "group");
  const lines = painted(group?.children ?? []).map(({ mark }) => [
    mark.type === "path" && [mark.stroke, mark.dash ?? "whole"],
    mark.fill,
  ]);
  expect(lines).toEqual([
    [["#000000", "whole"], "none"],
    [["#ffffff", "whole"], "none"],
    [["#000000", [0.1, 6]], "none"],
  ]);
});

test.each(THEMES)("the theme %s changes colours only: nobody moves", (theme) => {
  const placed = (name: ThemeName) =>
    groupsOf(sceneOf(everything(), { theme: name }), "member").map(({ key, meaning, children }) => [
      key,
      meaning,
      textsOf(children),
      hooked(children, "symbol").map((mark) => (isCircle(mark) ? [mark.x, mark.y, mark.radius] : [])),
    ]);
  expect(placed(theme)).toEqual(placed("light"));
});
