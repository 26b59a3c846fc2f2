import "@fontsource/noto-sans/400.css";
import "@fontsource/noto-sans/600.css";
import "@fontsource/noto-sans-arabic/400.css";
import "@fontsource/noto-sans-arabic/600.css";
import "@fontsource/noto-sans-ethiopic/400.css";
import "@fontsource/noto-sans-ethiopic/600.css";
import { describe, expect, test } from "vitest";
import { textWidth, type Weight } from "../../src/layout/text/width.ts";
import { NAMES, ODD } from "./names.ts";

const WEIGHTS = [
  ["normal", 400],
  ["bold", 600],
] as const;
const SIZE = 100;

/** What the browser measures in the fonts that the table was made of. */
async function measured(names: readonly string[], weight: number): Promise<number[]> {
  const font = `${weight} ${SIZE}px "Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic"`;
  await document.fonts.load(font, names.join(" "));
  const context = document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("no canvas");
  context.font = font;
  return names.map((name) => context.measureText(name).width);
}

async function errors(names: readonly string[], [weight, fontWeight]: readonly [Weight, number]): Promise<number[]> {
  const theirs = await measured(names, fontWeight);
  return names.map((name, i) => textWidth(name, SIZE, weight) / (theirs[i] ?? Number.NaN) - 1);
}

test("the list is long enough to tell", () => {
  const all = Object.values(NAMES).flatMap(({ names }) => names);
  expect(new Set(all).size).toBeGreaterThanOrEqual(300);
});

test("the fonts are the ones the table was made of, not whatever the machine has", async () => {
  await measured(["Amina", "ሰላም", "يوسف"], 400);
  for (const [family, text] of [
    ["Noto Sans", "Amina"],
    ["Noto Sans Ethiopic", "ሰላም"],
    ["Noto Sans Arabic", "يوسف"],
  ] as const) {
    const faces = await document.fonts.load(`400 ${SIZE}px "${family}"`, text);
    expect(
      faces.map(({ status }) => status),
      family,
    ).toContain("loaded");
  }
});

describe.each(WEIGHTS)("in %s letters", (...weight) => {
  test.each(Object.entries(NAMES))(
    "19 of 20 names in %s are as wide as the browser says, within their bound",
    async (_, { within, names }) => {
      const found = await errors(names, weight);
      const beyond = names.filter((_, i) => Math.abs(found[i] ?? 1) > within);
      expect(beyond.length / names.length, beyond.join(", ")).toBeLessThanOrEqual(0.05);
    },
  );

  test.each(Object.entries(NAMES))(
    "no name in %s is off by more than three times that",
    async (_, { within, names }) => {
      const found = await errors(names, weight);
      const beyond = names.filter((_, i) => Math.abs(found[i] ?? 1) > 3 * within);
      expect(beyond).toEqual([]);
    },
  );

  test("names built of parts, very long ones and ones with signs that are not drawn are measured too", async () => {
    const odd = ODD.filter((name) => !/[\u0590-\u05ff]/.test(name));
    const found = await errors(odd, weight);
    const beyond = odd.filter((_, i) => Math.abs(found[i] ?? 1) > 0.05);
    expect(beyond.map((name) => name.slice(0, 20))).toEqual([]);
  });
});

test("an empty name has no width", () => {
  expect(textWidth("", SIZE)).toBe(0);
});
