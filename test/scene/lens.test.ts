import { describe, expect, it } from "vitest";
import { differencesOf } from "../../src/command/timeline/differences-of.ts";
import type { EcomapDocument } from "../../src/document/types.ts";
import type { LensOf } from "../../src/scene/lens.ts";
import { changeSigns } from "../../src/scene/lenses/change-signs.ts";
import { goalLens, interventionLens } from "../../src/scene/lenses/lit.ts";
import type { GroupMark, Mark } from "../../src/scene/marks.ts";
import { resolveDrawOptions } from "../../src/scene/options.ts";
import { themes } from "../../src/scene/themes/themes.ts";
import { drawCompared } from "../../src/time/compared.ts";
import { en } from "../../src/words/languages/en.ts";
import { caseOf, drawingOf, MAPS, mapOf } from "../layout/maps.ts";
import { pathPoints } from "../picture/extent.ts";
import {
  allOf,
  groupsOf,
  hooked,
  isCircle,
  isGroup,
  isPath,
  isText,
  memberIn,
  sceneOf,
  textsOf,
  tieIn,
} from "./parts.ts";

const { changes } = en;
const signsOn = (mark: GroupMark): string[] => hooked(mark.children, "sign").map(({ key }) => key.replace("sign-", ""));
const isFaint = (mark: GroupMark): boolean => mark.children.filter(isGroup).some((one) => (one.opacity ?? 1) < 1);
const said = ({ meaning }: GroupMark): string => meaning?.label ?? "";

const two = [
  { id: "amina", name: "Amina" },
  { id: "bram", name: "Bram" },
] as const;
const tie = (id: string, to: string, set: object = {}) => ({ id, from: "client", to, ...set });
const before = mapOf(
  [...two],
  [tie("a", "amina", { strength: "weak", state: "broken" }), tie("b", "bram", { strength: "strong" })],
);
const after = mapOf(
  [
    { id: "amina", name: "Amina" },
    { id: "cas", name: "Cas" },
  ],
  [
    tie("a", "amina", { strength: "moderate", moves: [{ type: "bound", for: "client", agreement: "overdag" }] }),
    tie("c", "cas"),
  ],
);
const compared = (was: EcomapDocument, is: EcomapDocument) =>
  drawCompared(was, is, "January – March", resolveDrawOptions()).scene;

describe("two dates in one picture", () => {
  const scene = compared(before, after);

  it("shows who is new and who is gone on their symbols, and nothing of it on their ties", () => {
    expect(signsOn(memberIn(scene, "cas"))).toEqual(["new"]);
    expect(signsOn(memberIn(scene, "bram"))).toEqual(["gone"]);
    expect([...signsOn(tieIn(scene, "c")), ...signsOn(tieIn(scene, "b"))]).toEqual([]);
  });

  it("says under the title where nothing changed between them", () => {
    expect(textsOf(compared(before, before).marks)).toContain("January – March · nothing changed");
    expect(textsOf(scene.marks)).toContain("January – March");
    const [fine, quarrel] = (["supportive", "conflicted"] as const).map((quality) =>
      mapOf([{ id: "amina" }], [tie("a", "amina", { quality })]),
    );
    expect(fine && quarrel && textsOf(compared(fine, quarrel).marks)).toContain("January – March");
  });

  it("shows all that became otherwise of a tie on it", () => {
    expect(signsOn(tieIn(scene, "a"))).toEqual(["stronger", "repaired", "bounded"]);
    expect(signsOn(memberIn(scene, "amina"))).toEqual([]);
  });

  it("has a sign for each way in which something may be otherwise, and a word for it in the legend", () => {
    const ways = {
      woken: [{ state: "dormant" }, { state: "active" }],
      stronger: [{ strength: "weak" }, { strength: "strong" }],
      weaker: [{ strength: "strong" }, { strength: "weak" }],
      repaired: [{ quality: "conflicted" }, { quality: "supportive" }],
      bounded: [{}, { moves: [{ type: "bound", for: "client" }] }],
      unburdened: [{}, { moves: [{ type: "bound", for: "member" }] }],
    } as const;
    const names = Object.keys(ways);
    const mapBy = (i: 0 | 1, more: string) =>
      mapOf(
        [...names, more].map((id) => ({ id, name: id })),
        [...Object.entries(ways).map(([way, sets]) => tie(`t-${way}`, way, sets[i])), tie(`t-${more}`, more)],
      );
    const otherwise = compared(mapBy(0, "left"), mapBy(1, "came"));
    const signs = names.map((way) => signsOn(tieIn(otherwise, `t-${way}`)));
    expect(signs).toEqual(names.map((way) => [way]));
    const legend = textsOf(groupsOf(otherwise, "legend"));
    const { new: came, woken, stronger, repaired, bounded, weaker, gone } = changes;
    const less = en.client.unburden;
    expect(legend.slice(1, 9)).toEqual([came, woken, stronger, repaired, bounded, less, weaker, gone]);
  });

  it("gives each its own outline, so that a small grey copy tells them apart", () => {
    const outlines = Object.values(changeSigns).map(({ path }) => path);
    expect(new Set(outlines).size).toBe(outlines.length);
    const tip = (path: string, end: "top" | "bottom") => {
      const points = pathPoints(path);
      const at = end === "top" ? Math.min(...points.map(({ y }) => y)) : Math.max(...points.map(({ y }) => y));
      return points.filter(({ y }) => y === at).map(({ x }) => x);
    };
    expect([...new Set(tip(changeSigns.stronger.path, "top"))]).toEqual([12]);
    expect([...new Set(tip(changeSigns.weaker.path, "bottom"))]).toEqual([12]);
    for (const sign of hooked(scene.marks, "sign"))
      expect(isGroup(sign) && sign.children.some(isCircle), sign.key).toBe(false);
  });

  it("draws who is gone faint, with the tie, but not the name", () => {
    expect(["bram", "amina", "cas"].map((id) => isFaint(memberIn(scene, id)))).toEqual([true, false, false]);
    expect(isFaint(tieIn(scene, "b"))).toBe(true);
    expect(textsOf([memberIn(scene, "bram")])).toEqual(["Bram"]);
    expect(memberIn(scene, "bram").children.some(isText)).toBe(true);
  });

  it("tells the same to those who hear the map, and in the legend", () => {
    expect(said(memberIn(scene, "cas"))).toContain(changes.new);
    expect(said(tieIn(scene, "a"))).toContain(changes.stronger);
    expect(textsOf(groupsOf(scene, "legend")).slice(0, 6)).toEqual([
      ...[changes.heading, changes.new, changes.stronger],
      ...[changes.repaired, changes.bounded, changes.gone],
    ]);
  });

  it("has the sign of who is gone on a contact that came to its end, and not on that with who died", () => {
    const at = (state: "active" | "ended" | "deceased") => mapOf([{ id: "amina" }], [tie("a", "amina", { state })]);
    expect(signsOn(tieIn(compared(at("active"), at("ended")), "a"))).toEqual(["gone"]);
    expect(signsOn(tieIn(compared(at("active"), at("deceased")), "a"))).toEqual([]);
    expect(signsOn(tieIn(compared(at("ended"), at("ended")), "a"))).toEqual([]);
  });

  it("says which dates under the title", () => {
    expect(textsOf(groupsOf(scene, "header"))).toContain("January – March");
  });

  it("has no sign at all where nothing became otherwise", () => {
    const same = compared(after, after);
    expect(hooked(same.marks, "sign")).toEqual([]);
    expect(textsOf(groupsOf(same, "legend"))).not.toContain(changes.heading);
    expect(differencesOf(after, after)).toEqual([]);
  });

  it("gives all signs one colour, that of text: less is not red", () => {
    const icons = hooked(scene.marks, "sign")
      .flatMap((sign) => allOf([sign]))
      .filter(({ key }) => key === "icon")
      .filter(isPath);
    expect(icons.length).toBeGreaterThan(0);
    expect(new Set(icons.map(({ fill }) => fill))).toEqual(new Set([themes.light.text]));
  });
});

describe("a map lit by what is worked on", () => {
  const doc = mapOf([...two], [tie("a", "amina"), tie("b", "bram")], {
    goals: [{ id: "papers", ties: ["a"] }],
    interventions: [{ id: "talk", kind: "repair", members: ["bram"] }],
  });
  const lit = (lens: LensOf) => {
    const scene = sceneOf(doc, { lens });
    const drawn = [memberIn(scene, "amina"), memberIn(scene, "bram"), tieIn(scene, "a"), tieIn(scene, "b")];
    return drawn.map((mark) => [isFaint(mark), ...signsOn(mark)].join(" "));
  };

  it("shows who helps with a goal; others stand back", () => {
    expect(lit(goalLens("papers"))).toEqual(["false", "true", "false helps", "true"]);
  });

  it("shows nobody as helping with their own goal: of who wants it the tie is lit, without the sign", () => {
    const lensOf = (of: string, ...ties: string[]) =>
      lit((index, words) => goalLens("g")({ ...index, doc: { ...doc, goals: [{ id: "g", of, ties }] } }, words));
    expect(lensOf("amina", "a", "b")).toEqual(["false", "false", "false", "false helps"]);
    expect(lensOf("bram", "a")).toEqual(["false", "true", "false helps", "true"]);
    expect(lensOf("client", "a", "b")).toEqual(["false", "false", "false helps", "false helps"]);
  });

  it("shows with whom and on what a kind of intervention is done", () => {
    expect(lit(interventionLens("repair"))).toEqual(["true", "false talk", "true", "false"]);
  });

  it("tells under the title which goal it is, or which kind of work, cut short where it is long", () => {
    const goals = (words: string) => [{ id: "papers", words, ties: ["a"] }];
    const dated = { ...doc, date: "2026-03-03", goals: goals("Papers in order") };
    const told = (lens: LensOf, one: EcomapDocument = dated) => textsOf(sceneOf(one, { lens }).marks);
    expect(told(goalLens("papers"))).toContain("3 March 2026 · Papers in order");
    expect(told(interventionLens("repair"))).toContain("3 March 2026 · mend or keep a tie");
    const long = { ...dated, goals: goals("Papers in order, ".repeat(20)) };
    expect(told(goalLens("papers"), long).filter((text) => text.endsWith("…"))).toHaveLength(1);
  });

  it("is the map as it is where there is no such goal and no such work", () => {
    const plain = sceneOf(doc);
    expect(sceneOf(doc, { lens: goalLens("unknown") })).toEqual(plain);
    expect(sceneOf(doc, { lens: interventionLens("skills") })).toEqual(plain);
  });
});

it.each(MAPS.filter(([, { members }]) => members.length <= 45))(
  "signs on all of %s lie on no other sign and hide no name",
  (_, doc) => {
    const everything: LensOf = ({ members, ties }) => ({
      ...{ heading: "all", faint: new Set(), kinds: [{ key: "x", path: "M0 0", word: "x" }] },
      signs: new Map([...members, ...ties].map(({ id }) => [id, ["x"]])),
    });
    const { scene, placement } = drawingOf(doc, { lens: everything });
    const onTies = scene.marks.filter(isGroup).filter(({ key }) => key.startsWith("tie:"));
    const discs = (marks: readonly Mark[]) =>
      hooked(marks, "sign")
        .flatMap((sign) => allOf([sign]))
        .filter(isCircle);
    const round = discs(scene.marks.filter(isGroup).filter(({ key }) => key.startsWith("member:")));
    expect(round).toHaveLength(placement.members.length);
    const covered = discs(onTies).filter(({ x, y, radius }) =>
      placement.members.some(
        ({ label }) =>
          x + radius > label.x &&
          x - radius < label.x + label.width &&
          y + radius > label.y &&
          y - radius < label.y + label.height,
      ),
    );
    expect(covered).toEqual([]);
  },
);

it("moves nobody: a map with a lens stands as it stands without", () => {
  const doc = caseOf("5-keys-at-last");
  const lens = goalLens(doc.goals?.[0]?.id ?? "");
  expect(drawingOf(doc, { lens }).placement).toEqual(drawingOf(doc).placement);
});
