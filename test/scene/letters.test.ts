import { describe, expect, test } from "vitest";
import { SUPPORTS } from "../../src/document/schema/terms.ts";
import type { TieInput } from "../../src/document/types.ts";
import type { TextMark } from "../../src/scene/marks.ts";
import type { DrawOptions } from "../../src/scene/options.ts";
import { en } from "../../src/words/languages/en.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { toStretch, toWay, wayOf } from "../layout/geometry.ts";
import { CASES, caseOf, drawingOf, only } from "../layout/maps.ts";
import { endsOfPair, groupsOf, isText, pair, sceneOf, textsOf, tieIn } from "./parts.ts";

const ends = endsOfPair();
const WITH: Partial<DrawOptions> = { supportLetters: true, language: nl };
const lettersOf = (tie: Partial<TieInput>, options = WITH, back = false): TextMark[] =>
  tieIn(sceneOf(pair(tie, { back }), options), "tie").children.filter(isText);
const middle = (ends.client + ends.member) / 2;

describe("letters for the kinds of support", () => {
  test("are those of the language, as Dutch workers write them: P, G, A, E", () => {
    const kinds = ["practical", "company", "advice", "emotional"] as const;
    expect(lettersOf({ gives: kinds }).map(({ text }) => text)).toEqual(["P", "G", "A", "E"]);
    expect(lettersOf({ gives: kinds }, { ...WITH, language: en }).map(({ text }) => text)).toEqual([
      "P",
      "C",
      "A",
      "E",
    ]);
  });

  test.each([en, nl])("are another for each kind", ({ letters }) => {
    expect(new Set(SUPPORTS.map((kind) => letters[kind])).size).toBe(SUPPORTS.length);
  });

  test.each([
    ["gives", false, "member"],
    ["receives", false, "client"],
    ["gives", true, "client"],
    ["receives", true, "member"],
  ] as const)("stand near the one who receives: %s, told from the member: %s", (field, back, near) => {
    for (const { x, y } of lettersOf({ strength: "moderate", [field]: ["practical", "advice"] }, WITH, back)) {
      expect(x > middle).toBe(near === "member");
      expect(Math.abs(y)).toBeGreaterThan(6);
      expect(Math.abs(y)).toBeLessThan(20);
    }
  });

  test("read from left to right, beside one another", () => {
    for (const back of [true, false]) {
      const letters = lettersOf({ gives: ["practical", "company", "advice"] }, WITH, back);
      expect(letters.map(({ text }) => text).join("")).toBe("PGA");
      for (const [i, { x }] of letters.slice(1).entries()) expect(x - (letters[i]?.x ?? 0)).toBeGreaterThan(9);
    }
  });

  test("are not drawn without being asked for, nor without the legend that explains them", () => {
    expect(lettersOf({ gives: ["advice"] }, {})).toEqual([]);
    expect(lettersOf({ gives: ["advice"] }, { ...WITH, legend: false })).toEqual([]);
  });

  test("are explained in the legend, those that are used and no others", () => {
    const legend = (tie: Partial<TieInput>, options = WITH) => textsOf(groupsOf(sceneOf(pair(tie), options), "legend"));
    const words = legend({ gives: ["advice"], receives: ["emotional"] });
    for (const word of [nl.client.legend.letters, "A", nl.client.supports.advice, "E", nl.client.supports.emotional])
      expect(words).toContain(word);
    expect(words).not.toContain(nl.client.supports.practical);
    expect(legend({ gives: "none" })).not.toContain(nl.client.legend.letters);
    expect(legend({ gives: ["advice"] }, { language: nl })).not.toContain(nl.client.supports.advice);
  });

  test.each(CASES)("lie on no symbol, and mostly on no other tie: case %s", (name) => {
    const { scene, placement } = drawingOf(caseOf(name), WITH);
    let [all, crossed] = [0, 0];
    for (const { tie } of placement.routes) {
      for (const { x, y } of tieIn(scene, tie.id).children.filter(isText)) {
        const middle = { x, y: y - 4 };
        all++;
        for (const symbol of [placement.client, ...placement.members])
          expect(Math.hypot(symbol.x - middle.x, symbol.y - middle.y)).toBeGreaterThan(symbol.radius);
        const others = placement.routes.filter((route) => route.tie !== tie && !route.via);
        if (others.some(({ from, to }) => toStretch(middle, from, to) < 5)) crossed++;
      }
    }
    expect(crossed).toBeLessThanOrEqual(all * 0.2);
  });
});

test("large letters on a sheet of paper cross hardly a line of another tie in force", () => {
  const crossed = CASES.flatMap((name) => {
    const { scene, placement } = drawingOf(caseOf(name), { ...WITH, paper: "a4" });
    return placement.routes.flatMap(({ tie }) =>
      tieIn(scene, tie.id)
        .children.filter(isText)
        .filter(({ x, y, size }) => {
          const middle = { x, y: y - size * 0.36 };
          return placement.routes.some((route) => route.tie !== tie && toWay(middle, wayOf(route, 256)) < size / 2);
        }),
    );
  });
  expect(crossed.length).toBeLessThanOrEqual(2);
});

test.each(["force", "rings", "sectors"] as const)(
  "on a narrow screen letters in %s lie on no name and on no other letter, or are told in the title of their tie",
  (layout) => {
    const { scene, placement } = drawingOf(caseOf("6-after-detention"), { ...WITH, layout, width: 390 });
    const discs: { x: number; y: number; size: number }[] = [];
    for (const { tie } of placement.routes) {
      const mark = tieIn(scene, tie.id);
      const letters = mark.children.filter(isText);
      const kinds = [tie.gives, tie.receives].flatMap((list) => (Array.isArray(list) ? list : []));
      expect(mark.title !== undefined, tie.id).toBe(letters.length < kinds.length);
      for (const { x, y, size } of letters) discs.push({ x, y: y - size * 0.36, size });
    }
    const names = placement.members.filter(({ lines }) => lines.length > 0).map(({ label }) => label);
    const least = Math.min(...placement.members.flatMap(({ lines }) => lines.map(({ size }) => size)));
    discs.forEach(({ x, y, size }, i) => {
      expect(size).toBeGreaterThanOrEqual(least);
      for (const other of discs.slice(i + 1)) expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(size);
      for (const name of names) {
        const [dx, dy] = [
          Math.max(name.x - x, x - name.x - name.width),
          Math.max(name.y - y, y - name.y - name.height),
        ];
        expect(Math.max(dx, dy)).toBeGreaterThan(size * 0.4);
      }
    });
  },
);

test("letters change nothing else of a tie", () => {
  const tie = { strength: "weak", quality: "stressful", gives: ["advice"] } as const;
  const without = tieIn(sceneOf(pair(tie)), "tie").children;
  const { children } = tieIn(sceneOf(pair(tie), WITH), "tie");
  expect(children.filter((mark) => !isText(mark))).toEqual(without);
  expect(only(children.filter(isText)).text).toBe("A");
});
