import { describe, expect, test } from "vitest";
import type { EcomapDocument, EcomapInput } from "../../src/document/types.ts";
import { renderToString } from "../../src/picture/render-to-string.ts";
import { THEMES, themes } from "../../src/scene/themes/themes.ts";
import { en } from "../../src/words/languages/en.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { caseOf, mapOf, only } from "../layout/maps.ts";
import { textExtent } from "../picture/extent.ts";
import { byHook, readSvg, viewBoxOf } from "../picture/read-svg.ts";
import { contrast } from "./colour.ts";
import { allOf, groupsOf, hooked, isCircle, isText, sceneOf, textsOf } from "./parts.ts";

const header = (doc: EcomapDocument, options: Parameters<typeof sceneOf>[1] = {}) =>
  textsOf(groupsOf(sceneOf(doc, options), "header"));
const titled = (rest: Partial<EcomapInput>) => mapOf(["a"], [], rest);

describe("the header", () => {
  test("bears the title and the date", () => {
    expect(header(titled({ title: "Mijn mensen", date: "2026-03-03" }))).toEqual(["Mijn mensen", "3 March 2026"]);
    expect(header(titled({ title: "Mijn mensen", date: "2026-03-03" }), { language: nl })).toEqual([
      "Mijn mensen",
      "3 maart 2026",
    ]);
  });

  test.each([
    ["2026", "2026"],
    ["2026-03", "March 2026"],
    [{ date: "2026-03", about: true }, "about March 2026"],
  ] as const)("writes the date %j as %s", (date, text) => {
    expect(header(titled({ title: "T", date }))).toEqual(["T", text]);
  });

  test("has a long title whole, on three lines", () => {
    const title = "Het netwerk van mijn moeder, mijn zus en haar kinderen, de buren van de oude straat en alle helpers";
    const lines = header(titled({ title, date: "2026-03-03" }));
    expect(lines.slice(0, -1).join(" ")).toBe(title);
    expect(lines).toHaveLength(4);
  });

  test("has a title of the voice where the map has none", () => {
    for (const title of [undefined, "", "   ", "\u0000\u0001"]) {
      expect(header(titled(title === undefined ? {} : { title }))).toEqual([en.client.title]);
      expect(header(titled(title === undefined ? {} : { title }), { voice: "professional" })).toEqual([
        en.professional.title,
      ]);
    }
  });

  test("is left out where it is not wanted, and the picture still has its title", () => {
    const scene = sceneOf(titled({ title: "Mijn mensen" }), { header: false });
    expect(groupsOf(scene, "header")).toEqual([]);
    expect(scene.title).toBe("Mijn mensen");
  });

  test("names neither who drew the map nor for whom", () => {
    const doc = caseOf("5-keys-at-last");
    expect(header(doc, { language: nl }).join()).not.toMatch(/Farah|Rosa|client/i);
  });

  test("stands above all symbols", () => {
    const scene = sceneOf(caseOf("8-a-large-family"));
    const low = Math.max(
      ...groupsOf(scene, "header").flatMap(({ children }) => children.filter(isText).map(({ y }) => y)),
    );
    for (const mark of groupsOf(scene, "member").flatMap(({ children }) => hooked(children, "symbol"))) {
      if (mark.type === "circle") expect(mark.y - mark.radius).toBeGreaterThan(low);
    }
  });

  test("of a very long title leaves the map its room", () => {
    const width = (title: string) => viewBoxOf(readSvg(renderToString(titled({ title })))).width;
    expect(width("Het netwerk van ons ".repeat(25))).toBeLessThan(2 * width("Mijn netwerk"));
  });
});

describe("a map with nobody on it", () => {
  const empty = mapOf([]);

  test("is the client, three circles and an inviting line", () => {
    const scene = sceneOf(empty);
    expect(groupsOf(scene, "client")).toHaveLength(1);
    const rings = scene.marks.filter(isCircle);
    expect(rings).toHaveLength(3);
    for (const { x, y, fill } of rings) expect([x, y, fill]).toEqual([0, 0, "none"]);
    expect(textsOf(hooked(scene.marks, "invitation"))).toEqual([en.client.invitation]);
  });

  test.each(THEMES)("has circles that are there on a photocopy, in the theme %s", (theme) => {
    for (const { stroke = "", opacity = 1, strokeWidth = 0, dash } of sceneOf(empty, { theme }).marks.filter(
      isCircle,
    )) {
      expect(contrast(stroke, themes[theme].ground, opacity)).toBeGreaterThanOrEqual(3);
      expect(strokeWidth).toBeGreaterThan(dash ? 2 : 1.5);
    }
  });

  test("asks in the language of the map", () => {
    expect(textsOf(hooked(sceneOf(empty, { language: nl }).marks, "invitation"))).toEqual([nl.client.invitation]);
  });

  test("asks under the client's name, not across it", () => {
    const root = readSvg(renderToString(mapOf([], [], { client: { id: "c", name: "Maximiliaan van Bourgondië" } })));
    const invitation = textExtent(only(byHook(root, "invitation")));
    const client = only(
      groupsOf(sceneOf(mapOf([], [], { client: { id: "c", name: "Maximiliaan van Bourgondië" } })), "client")
        .flatMap(({ children }) => hooked(children, "symbol"))
        .filter(isCircle),
    );
    expect(invitation.y).toBeGreaterThan(client.y + client.radius);
  });

  test("stops asking as soon as somebody is there", () => {
    const scene = sceneOf(mapOf(["a"]));
    expect(hooked(scene.marks, "invitation")).toEqual([]);
    expect(scene.marks.filter(isCircle)).toEqual([]);
  });

  test("is what the client sees too where nobody on it was agreed yet", () => {
    const doc = mapOf([{ id: "a", name: "A", agreed: "not-yet" }]);
    expect(renderToString(doc)).toBe(renderToString(empty));
  });

  test("says so to those who hear it", () => {
    expect(sceneOf(empty).description).toContain("Nobody is on it yet");
  });
});

describe("the description", () => {
  test("names everybody by part of life, and no number of them", () => {
    const { description } = sceneOf(caseOf("5-keys-at-last"), { language: nl });
    for (const word of ["Rosa", "Familie", "Zus Graça", "Dochter Inês"]) expect(description).toContain(word);
    expect(description).not.toMatch(/\d+ (mensen|personen|leden)/);
  });

  test("stays short on a large map", () => {
    const many = mapOf(Array.from({ length: 300 }, (_, i) => `Persoon ${i}`));
    expect(sceneOf(many).description.length).toBeLessThan(1500);
  });
});

test("a small network is no heap in a corner: the map has ground round the client on all sides", () => {
  for (const doc of [mapOf([]), mapOf(["a"])]) {
    const { box } = sceneOf(doc, { legend: false });
    expect(Math.min(-box.x, box.x + box.width)).toBeGreaterThan(250);
    expect(Math.min(-box.y, box.y + box.height)).toBeGreaterThan(250);
  }
});

test("what is drawn is all the scene has: no mark is empty", () => {
  for (const mark of allOf(sceneOf(caseOf("6-after-detention")).marks)) {
    if (mark.type === "group") expect(mark.children.length).toBeGreaterThan(0);
    if (mark.type === "path") expect(mark.commands).not.toBe("");
    if (mark.type === "text") expect(mark.text.trim()).not.toBe("");
  }
});
