import { describe, expect, test } from "vitest";
import { DOMAINS, STATES, STRENGTHS } from "../../src/document/schema/terms.ts";
import type { EcomapDocument, Move } from "../../src/document/types.ts";
import { THEMES, themes } from "../../src/scene/theme.ts";
import { caseOf, mapOf } from "../layout/maps.ts";
import { contrast, isRed, over, rgb } from "./colour.ts";
import { groupsOf, isGroup, painted, sceneOf } from "./parts.ts";

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

describe.each(THEMES)("in the theme %s", (name) => {
  const theme = themes[name];
  const documents: readonly (readonly [string, EcomapDocument])[] = [
    ["a map of everything", everything()],
    ["an empty map", mapOf([])],
    ["the large family", caseOf("8-a-large-family")],
  ];

  test.each(["text", "muted"] as const)("%s stands out 4.5 to 1 from the ground", (colour) => {
    expect(contrast(theme[colour], theme.ground)).toBeGreaterThanOrEqual(4.5);
  });

  test("the client's name stands out 4.5 to 1 from the client's symbol", () => {
    expect(contrast(theme.onClient, theme.client)).toBeGreaterThanOrEqual(4.5);
  });

  test("a sign stands out 3 to 1 from its badge, and each badge from the ground", () => {
    for (const fill of [theme.badge, theme.strengthen]) {
      expect(contrast(theme.onBadge, fill)).toBeGreaterThanOrEqual(3);
      expect(contrast(fill, theme.ground)).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(["tie", "faintTie", "memberTie", "strengthen", "bound", "group", "client"] as const)(
    "%s stands out 3 to 1 from the ground",
    (colour) => {
      expect(contrast(theme[colour], theme.ground)).toBeGreaterThanOrEqual(3);
    },
  );

  test.each(DOMAINS)(
    "the colour of %s stands out 3 to 1 from the ground, from a symbol's inside and from a group's",
    (domain) => {
      const grouped = `#${over(rgb(theme.group), rgb(theme.ground), theme.groupOpacity)
        .map((part) =>
          Math.round(part * 255)
            .toString(16)
            .padStart(2, "0"),
        )
        .join("")}`;
      for (const back of [theme.ground, theme.symbol, grouped])
        expect(contrast(theme.domains[domain], back)).toBeGreaterThanOrEqual(3);
    },
  );

  test.each(documents)("every text of %s stands out 4.5 to 1, faded ones too", (_, doc) => {
    const { marks } = sceneOf(doc, { theme: name });
    const low = painted(marks).flatMap(({ mark, opacity }) => {
      if (mark.type !== "text") return [];
      const back = mark.fill === theme.onClient ? theme.client : theme.ground;
      const found = contrast(mark.fill, back, opacity);
      return found < 4.5 ? [`${mark.text} ${found.toFixed(2)}`] : [];
    });
    expect(low).toEqual([]);
  });

  test.each(documents)("every line and symbol of %s stands out 3 to 1, faded ones too", (_, doc) => {
    const { marks } = sceneOf(doc, { theme: name });
    const low = painted(
      marks.filter(isGroup).filter(({ hook }) => hook === "tie" || hook === "member" || hook === "client"),
    ).flatMap(({ mark, opacity }) => {
      if (mark.type === "text" || (mark.hook !== "line" && mark.hook !== "symbol")) return [];
      const colour = mark.stroke === theme.ground ? mark.fill : mark.stroke;
      const found = contrast(colour ?? "", theme.ground, opacity);
      return found < 3 ? [`${mark.hook} ${colour} ${found.toFixed(2)}`] : [];
    });
    expect(low).toEqual([]);
  });

  test("no two domains have one colour, and none is red", () => {
    expect(new Set(Object.values(theme.domains)).size).toBe(DOMAINS.length);
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

test("a theme changes colours only: nothing moves", () => {
  const placed = (theme: "light" | "print") =>
    groupsOf(sceneOf(everything(), { theme }), "member").map(({ key, meaning }) => [key, meaning]);
  expect(placed("print")).toEqual(placed("light"));
});
