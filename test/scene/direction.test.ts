import { describe, expect, test } from "vitest";
import { notation } from "../../examples/notation.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import type { DrawOptions } from "../../src/scene/options.ts";
import { ar } from "../../src/words/languages/ar.ts";
import { de } from "../../src/words/languages/de.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { mapOf } from "../layout/maps.ts";
import { allOf, groupsOf, hooked, isPath, isText, sceneOf } from "./parts.ts";

const doc = parseEcomap(notation);
const drawn = (language: DrawOptions["language"]) => sceneOf(doc, { language, audience: "team" });
const rtl = { ...nl, direction: "rtl" } as const;

describe("a map that is read from the right", () => {
  const [left, right] = [drawn(nl), drawn(rtl)];
  const legend = (scene: typeof left) => groupsOf(scene, "legend").flatMap(({ children }) => allOf(children));

  test("has its legend left of the map, and the same in it", () => {
    const symbols = (scene: typeof left) =>
      hooked(groupsOf(scene, "member"), "symbol").flatMap((mark) => (mark.type === "circle" ? [mark.x] : []));
    const words = (scene: typeof left) => legend(scene).filter(isText);
    expect(Math.max(...words(right).map(({ x }) => x))).toBeLessThan(Math.min(...symbols(right)));
    expect(Math.min(...words(left).map(({ x }) => x))).toBeGreaterThan(Math.max(...symbols(left)));
    const plain = (scene: typeof left) => words(scene).map(({ text }) => text.replace(/[\u2067\u2069]/g, ""));
    expect(plain(right)).toEqual(plain(left));
  });

  test.each([nl, rtl])("stays on its page as long as all has room there ($direction)", (language) => {
    const at = (x: number) =>
      parseEcomap({
        ...mapOf(["Amina", "Bram", "Carla"]),
        places: {
          force: [-500, -100, x].map((x, i) => ({
            member: ["Amina", "Bram", "Carla"][i] ?? "",
            x,
            y: 150,
            pinned: true,
          })),
        },
      });
    const [far, near] = [at(600), at(100)];
    const options = { language, width: 900, height: 640 };
    const { page, box } = sceneOf(far, options);
    expect(sceneOf(near, options).box).not.toEqual(box);
    expect(sceneOf(near, { ...options, page })).toMatchObject({ box, page: { header: page?.header } });
    expect(sceneOf(at(1200), { ...options, page }).box).not.toEqual(box);
  });

  test("has title, date, legend and foot begin at the right, each word left of its sample", () => {
    for (const mark of right.marks.filter(({ key }) => ["header", "legend", "footer"].includes(key)))
      for (const { anchor } of allOf([mark]).filter(isText)) expect(anchor).toBe("end");
    const heads = (scene: typeof left) =>
      legend(scene)
        .filter(isPath)
        .filter(({ key }) => key === "to-to");
    expect(heads(left)).toHaveLength(1);
    const tip = (scene: typeof left) => Number(/^M(-?[\d.]+)/.exec(heads(scene)[0]?.commands ?? "")?.[1]);
    const base = (scene: typeof left) => Number(/L(-?[\d.]+)/.exec(heads(scene)[0]?.commands ?? "")?.[1]);
    expect(tip(left)).toBeGreaterThan(base(left));
    expect(tip(right)).toBeLessThan(base(right));
  });

  test("keeps the order of mixed words by isolates, not by the reader's engine", () => {
    const texts = allOf(groupsOf(drawn(ar), "legend")).filter(isText);
    for (const { text } of texts.filter(({ size }) => size > 11)) expect(text).toMatch(/^\u2067.*\u2069$/);
    const date = allOf(groupsOf(drawn(ar), "header"))
      .filter(isText)
      .at(-1);
    expect(date?.text).toMatch(/^\u2067.*2026\u2069$/);
  });
});

describe("the foot of a map", () => {
  const foot = (options: Partial<DrawOptions>, sittings = doc.sittings ?? []) =>
    sceneOf({ ...doc, sittings }, { language: nl, ...options })
      .marks.filter(isText)
      .filter(({ key }) => key === "footer");

  test("tells the team for whom it is, and who drew it by the last talk that says so", () => {
    const talks = [{ id: "1", by: "Karin" }, { id: "2", by: "Farah" }, { id: "3" }];
    expect(foot({ audience: "team" }, talks).map(({ text }) => text)).toEqual(["Voor het team · getekend door Farah"]);
    expect(foot({ audience: "team" }, []).map(({ text }) => text)).toEqual(["Voor het team"]);
  });

  test("is on nobody else's picture, nor where there is no header", () => {
    for (const audience of ["client", "carry", "network"] as const) expect(foot({ audience })).toEqual([]);
    expect(foot({ audience: "team", header: false })).toEqual([]);
  });

  test("says in every language that is a draft that it is one, for whomever the picture is", () => {
    for (const audience of ["client", "carry", "network"] as const)
      expect(foot({ audience, language: ar }).map(({ text }) => text)).toEqual([
        expect.stringContaining(String(ar.draft)),
      ]);
    expect(foot({ audience: "team", language: de }, []).map(({ text }) => text)).toEqual([
      `${de.sentences.forTeam} · ${de.draft}`,
    ]);
  });

  test("lies within the picture, under the map", () => {
    const { box, marks } = sceneOf(mapOf(["a"]), { audience: "team" });
    const [line] = marks.filter(isText);
    const low = Math.max(...allOf(marks).flatMap((mark) => (mark.type === "circle" ? [mark.y + mark.radius] : [])));
    expect(line?.y).toBeGreaterThan(low);
    expect(line?.y).toBeLessThan(box.y + box.height);
  });
});
