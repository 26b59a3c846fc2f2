import { describe, expect, test } from "vitest";
import { generate } from "../../examples/generate.ts";
import { notation } from "../../examples/notation.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import type { EcomapDocument, Move, TieInput } from "../../src/document/types.ts";
import { renderToString } from "../../src/picture/render-to-string.ts";
import { overlap } from "../../src/scene/rects.ts";
import { themes } from "../../src/scene/themes/themes.ts";
import { ar } from "../../src/words/languages/ar.ts";
import { en } from "../../src/words/languages/en.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { caseOf, MAPS, mapOf } from "../layout/maps.ts";
import { around, extentOf } from "../picture/extent.ts";
import { attributeOf, byHook, readSvg, within } from "../picture/read-svg.ts";
import {
  allOf,
  badgesOf,
  groupsOf,
  headsOf,
  hooked,
  iconsIn,
  isPath,
  isText,
  movesOf,
  pair,
  sceneOf,
  strokesOf,
  textsOf,
} from "./parts.ts";

const { client: words } = en;
const wordsOf = (doc: EcomapDocument, options: Parameters<typeof sceneOf>[1] = {}): string[] =>
  textsOf(groupsOf(sceneOf(doc, options), "legend"));
/** What the legend says of a tie, beside who and which part of life. */
const said = (tie: Partial<TieInput>): string[] => {
  const always = [
    words.legend.ties,
    words.legend.who,
    words.legend.domains,
    words.spheres.informal,
    words.domains.other,
  ];
  return wordsOf(pair(tie))
    .filter((word) => !always.includes(word))
    .sort();
};

test.each([nl, ar])(
  "on a phone the legend of a few people stands in two columns, its words whole ($tag)",
  (language) => {
    for (const doc of [
      parseEcomap(generate(7, 1)),
      caseOf("2-the-relative-who-comes-along"),
      caseOf("4-the-one-who-insists"),
    ]) {
      const [legend] = groupsOf(sceneOf(doc, { width: 375, language }), "legend");
      const texts = legend?.children.filter(isText) ?? [];
      expect(new Set(texts.map(({ key }) => key.slice(0, "column-0".length)))).toEqual(
        new Set(["column-0", "column-1"]),
      );
      expect(texts.filter(({ text }) => text.includes("…"))).toEqual([]);
    }
  },
);

describe("the legend lists what the picture uses, and nothing else", () => {
  test.each([
    [{ strength: "strong" }, [words.strengths.strong]],
    [{ strength: "weak" }, [words.strengths.weak]],
    [{ strength: "unknown" }, [words.strengths.unknown]],
    [{}, [words.legend.plain]],
    [{ strength: "moderate", quality: "supportive" }, [words.strengths.moderate]],
    [{ strength: "moderate", quality: "stressful" }, [words.strengths.moderate, words.qualities.stressful]],
    [{ strength: "moderate", quality: "ambivalent" }, [words.strengths.moderate, words.qualities.ambivalent]],
    [{ strength: "strong", quality: "conflicted" }, [words.strengths.strong, words.qualities.conflicted]],
    [{ strength: "strong", state: "broken" }, [words.states.broken]],
    [{ strength: "strong", state: "ended" }, [words.states.ended]],
    [{ strength: "strong", state: "deceased" }, [words.strengths.strong]],
    [{ strength: "strong", gives: ["advice"] }, [words.strengths.strong, words.legend.help]],
    [{ strength: "strong", gives: "none", receives: "unknown" }, [words.strengths.strong]],
    [{ strength: "strong", moves: [{ type: "keep" }] }, [words.strengths.strong]],
    [
      { strength: "strong", moves: [{ type: "keep", until: "mei" }] },
      [words.strengths.strong, words.legend.moves, words.later],
    ],
    [
      { strength: "weak", moves: [{ type: "strengthen" }] },
      [words.strengths.weak, words.legend.moves, words.moves.strengthen],
    ],
    [
      { strength: "weak", moves: [{ type: "bound", for: "client" }] },
      [words.strengths.weak, words.legend.moves, words.moves.bound],
    ],
    [
      { strength: "weak", moves: [{ type: "bound", for: "member" }] },
      [words.strengths.weak, words.legend.moves, words.unburden],
    ],
    [
      {
        strength: "weak",
        moves: [
          { type: "strengthen", done: "2026-01" },
          { type: "bound", for: "client", done: "2026-01" },
        ],
      },
      [words.strengths.weak],
    ],
  ] satisfies [Partial<TieInput>, string[]][])("of a tie %j", (tie, expected) => {
    expect(said(tie)).toEqual([...expected].sort());
  });

  test("a conflict on a broken tie stands there only if it is drawn", () => {
    const marks = (quality: "supportive" | "conflicted") =>
      JSON.stringify(groupsOf(sceneOf(pair({ state: "broken", quality })), "tie").flatMap(({ children }) => children));
    const drawn = marks("conflicted") !== marks("supportive");
    expect(said({ state: "broken", quality: "conflicted" }).includes(words.qualities.conflicted)).toBe(drawn);
  });

  test("the clock and the plus of a dormant contact to wake", () => {
    expect(said({ state: "dormant" })).toContain(words.states.dormant);
    const waking = said({ state: "dormant", moves: [{ type: "enlarge" }] });
    expect(waking).toContain(words.states.dormant);
    expect(waking).toContain(words.wake);
    expect(waking).not.toContain(words.moves.enlarge);
  });

  test("the plus of one who is wished for", () => {
    expect(said({ state: "wished" })).toEqual([words.states.wished, words.legend.moves, words.moves.enlarge].sort());
  });

  test("ties between members only where there are some", () => {
    const doc = mapOf(["a", "b"], [{ from: "a", to: "b", strength: "strong" }]);
    expect(wordsOf(doc)).toContain(words.legend.memberTie);
    expect(wordsOf(pair({ strength: "strong" }))).not.toContain(words.legend.memberTie);
  });

  test.each([
    ["support", words.groups.support],
    ["household", words.groups.household],
    ["circle", words.groups.circle],
  ] as const)("a %s only where one is drawn", (kind, word) => {
    const map = (members: readonly string[]) => mapOf(["a", "b"], [], { groups: [{ id: "g", kind, members }] });
    expect(wordsOf(map(["a", "b"]))).toContain(word);
    expect(wordsOf(map([]))).not.toContain(word);
    expect(wordsOf(mapOf(["a"]))).not.toContain(word);
  });

  test("the whole names of groups, on as many lines as they take", () => {
    const names = ["De donderdaggroep van de wijk bij het park", "De mensen van de woensdagavond in het buurthuis"];
    const doc = mapOf(["a", "b"], [], {
      groups: names.map((name, i) => ({
        id: `g${i}`,
        name,
        kind: "support",
        members: ["client", i === 0 ? "a" : "b"],
      })),
    });
    for (const options of [{}, { paper: "a4" }, { width: 375 }] as const) {
      const said = wordsOf(doc, options).join(" ");
      for (const name of names) expect(said).toContain(name);
    }
  });

  test("no group whose only members the client does not see", () => {
    const doc = mapOf(["a", { id: "b", name: "B", shownTo: { only: "team" } }], [], {
      groups: [{ id: "g", kind: "household", members: ["b"] }],
    });
    expect(wordsOf(doc)).not.toContain(words.groups.household);
  });

  test("the shapes of those who are there", () => {
    const shapes = [
      words.spheres.informal,
      words.spheres.formal,
      words.spheres.between,
      words.kinds.place,
      words.kinds.community,
    ];
    const listed = (...members: Parameters<typeof mapOf>[0]) =>
      shapes.filter((shape) => wordsOf(mapOf(members)).includes(shape));
    expect(listed("a")).toEqual([words.spheres.informal]);
    expect(listed({ id: "a", role: "nurse" })).toEqual([words.spheres.formal]);
    expect(listed({ id: "a", kind: "organisation" })).toEqual([words.spheres.formal]);
    expect(listed({ id: "a", role: "buddy" })).toEqual([words.spheres.between]);
    expect(listed({ id: "a", kind: "place" })).toEqual([words.kinds.place]);
    expect(listed({ id: "a", kind: "community" }, "b")).toEqual([words.spheres.informal, words.kinds.community]);
  });

  test("the parts of life that members stand for, an own one by the one it was declared with", () => {
    const listed = (doc: EcomapDocument) =>
      Object.values(words.domains).filter((domain) => wordsOf(doc).includes(domain));
    expect(
      listed(
        mapOf([
          { id: "a", role: "nurse" },
          { id: "b", domain: "faith" },
        ]),
      ),
    ).toEqual([words.domains.faith, words.domains.care]);
    const own = { domains: [{ key: "x-choir", words: { en: "Choir" }, domain: "leisure" }] } as const;
    expect(listed(mapOf([{ id: "a", domain: "x-choir" }], [], { vocabulary: own }))).toEqual([words.domains.leisure]);
  });

  test("the sign that someone does a lot, which no other sign explains", () => {
    const doc = mapOf(["a", "b", "c", "d"], [{ from: "client", to: "a", strength: "strong", load: "heavy" }]);
    const scene = sceneOf(doc);
    expect(groupsOf(scene, "member").flatMap(badgesOf)).toEqual(["openHands"]);
    expect(textsOf(groupsOf(scene, "legend"))).toContain(words.loads.heavy);
  });
});

describe("on every map", () => {
  test.each(MAPS)("%s: the legend has a sample of each sign that is drawn, and of no other", (_, doc) => {
    const scene = sceneOf(doc);
    const ties = groupsOf(scene, "tie");
    const moves = ties.flatMap(movesOf);
    const borne = groupsOf(scene, "member").map(badgesOf);
    const badges = borne.flat();
    const paths = moves.filter(isPath).map((path) => ({ path, strokes: strokesOf(path).length }));
    const listed = new Set(textsOf(groupsOf(scene, "legend")));
    const colours = new Set(
      groupsOf(scene, "member")
        .flatMap(({ children }) => hooked(children, "symbol"))
        .map((mark) => ("stroke" in mark ? mark.stroke : "")),
    );
    const used: readonly (readonly [word: string, drawn: boolean])[] = [
      [words.legend.help, ties.some((tie) => headsOf(tie).length > 0)],
      [words.later, iconsIn(moves).includes("hourglass")],
      [words.unburden, iconsIn(moves).includes("openHands")],
      [words.moves.bound, paths.some(({ strokes }) => strokes === 2)],
      [words.moves.strengthen, paths.some(({ strokes }) => strokes > 2)],
      [words.moves.enlarge, borne.some((some) => some.includes("plus") && !some.includes("clock"))],
      [words.wake, borne.some((some) => some.includes("plus") && some.includes("clock"))],
      ...(Object.keys(words.domains) as (keyof typeof words.domains)[]).map(
        (domain) => [words.domains[domain], colours.has(themes.light.domains[domain])] as const,
      ),
    ];
    for (const [word, drawn] of used) expect(listed.has(word), word).toBe(drawn);
    const signs = (icons: readonly string[]) =>
      ["clock", "plus", "openHands", "hourglass"].filter((sign) => icons.includes(sign));
    expect(signs(iconsIn(groupsOf(scene, "legend")))).toEqual(signs([...badges, ...iconsIn(moves)]));
  });
});

describe("the legend", () => {
  test("speaks the language and the voice of the map", () => {
    const doc = caseOf("5-keys-at-last");
    expect(wordsOf(doc, { language: nl })).toContain(nl.client.legend.ties);
    expect(wordsOf(doc, { language: nl, voice: "professional" })).toContain(nl.professional.legend.ties);
    expect(wordsOf(doc, { language: nl, voice: "professional" })).not.toContain(nl.client.legend.moves);
  });

  test("says no word twice under one heading", () => {
    for (const [, doc] of MAPS.slice(0, 8)) {
      const all = wordsOf(doc, { voice: "professional" });
      const [ties, , who, domains] = [
        en.professional.legend.ties,
        en.professional.legend.moves,
        en.professional.legend.who,
        en.professional.legend.domains,
      ];
      const part = (from: string, to: string) =>
        all.slice(all.indexOf(from) + 1, all.indexOf(to) < 0 ? undefined : all.indexOf(to));
      for (const list of [part(ties, who), part(who, domains)]) expect(new Set(list).size).toBe(list.length);
    }
  });

  test("is not drawn where it is not wanted, nor where there is nothing to tell", () => {
    expect(groupsOf(sceneOf(caseOf("5-keys-at-last"), { legend: false }), "legend")).toEqual([]);
    expect(groupsOf(sceneOf(mapOf([])), "legend")).toEqual([]);
  });

  test("stands beside the map where the height is free, and below one that has to be wide to be read", () => {
    const beyond = (name: Parameters<typeof caseOf>[0]) => {
      const scene = sceneOf(caseOf(name));
      const [text] = allOf(groupsOf(scene, "legend")).filter(isText);
      const members = groupsOf(scene, "member").flatMap(({ children }) => hooked(children, "symbol"));
      const far = (side: "x" | "y") =>
        Math.max(...members.map((mark) => (mark.type === "circle" ? mark[side] + mark.radius : 0)));
      return [(text?.x ?? 0) > far("x"), (text?.y ?? 0) > far("y")];
    };
    expect(beyond("5-keys-at-last")).toEqual([true, false]);
    expect(beyond("8-a-large-family")).toEqual([false, true]);
  });

  const drawn = [
    ["a map of every sign", parseEcomap(notation)] as const,
    ...(["4-the-one-who-insists", "7-we-are-their-network"] as const).map(
      (name) => [`case ${name}`, caseOf(name)] as const,
    ),
  ];
  test.each(drawn)("of %s has no sample that lies over another, nor over a heading", (_, doc) => {
    for (const width of [390, 1122]) {
      const [legend] = byHook(
        readSvg(renderToString(doc, { audience: "team", supportLetters: true, width })),
        "legend",
      );
      const rects = (legend?.children ?? []).flatMap((child) => {
        if (child.name !== "g" && attributeOf(child, "font-weight") === undefined) return [];
        const corners = [...within(child)]
          .flatMap((one) => extentOf(one) ?? [])
          .flatMap(({ x, y, width, height }) => [
            { x, y },
            { x: x + width, y: y + height },
          ]);
        return corners.length > 0 ? [around(corners)] : [];
      });
      expect(rects.length).toBeGreaterThan(5);
      for (const [i, rect] of rects.entries())
        for (const other of rects.slice(i + 1)) expect(overlap(rect, other), `${i} at ${width}`).toBe(false);
    }
  });

  test("draws its samples as the map draws its ties", () => {
    const moves: readonly Move[] = [{ type: "bound", for: "client" }];
    const scene = sceneOf(pair({ strength: "moderate", moves }));
    const bars = (marks: ReturnType<typeof allOf>) =>
      marks.filter(isPath).filter(({ hook, stroke }) => hook === "move" && stroke === themes.light.bound);
    expect(bars(allOf(groupsOf(scene, "legend")))).toHaveLength(1);
    expect(bars(allOf(groupsOf(scene, "tie")))).toHaveLength(1);
  });
});
