import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MemberInput, Move, TieInput } from "../../src/document/types.ts";
import type { Mark } from "../../src/scene/marks.ts";
import type { DrawOptions } from "../../src/scene/options.ts";
import { en } from "../../src/words/languages/en.ts";
import { drawingOf, mapOf, only, symbolOf } from "../layout/maps.ts";
import { badgesOf, groupsOf, isCircle, isGroup, memberIn, movesOf, sceneOf, textsOf } from "./parts.ts";

const OTHERS = ["b", "c", "d"];
const ALL = { also: ["carry", "network"] } as const;
const mapWith = (member: Partial<MemberInput>, tie: Partial<TieInput> = {}) =>
  mapOf(
    [{ id: "a", name: "Amina van den Berg", shownTo: ALL, ...member }, ...OTHERS],
    [{ from: "client", to: "a", shownTo: ALL, ...tie }],
    {
      date: "2026-03-03",
    },
  );
const signs = (doc: ReturnType<typeof mapOf>, options: Partial<DrawOptions> = { audience: "team" }) =>
  groupsOf(sceneOf(doc, options), "member").flatMap(badgesOf);
const LATER: Partial<MemberInput> = { contact: { answer: "later" } };

describe("the sign that someone is not to be called now", () => {
  test.each<[string, Partial<MemberInput>, boolean]>([
    ["whose call can wait", LATER, true],
    ["who rests, no date said", { rest: { words: "Even niet" } }, true],
    ["who rests until after the map's date", { rest: { until: "2026-05" } }, true],
    ["whose rest is over", { rest: { until: "2026-02" } }, false],
    ["who may be called", { contact: { answer: "yes" } }, false],
    ["of whom nothing was asked", {}, false],
  ])("stands on one %s", (_, member, isThere) => {
    expect(signs(mapWith(member))).toEqual(isThere ? ["phonePause"] : []);
  });

  test("is for the team alone", () => {
    for (const audience of ["client", "carry", "network"] as const)
      expect(signs(mapWith(LATER), { audience })).toEqual([]);
  });

  test("is explained in the team's legend, and nowhere else", () => {
    const legend = (options: Partial<DrawOptions>) => textsOf(groupsOf(sceneOf(mapWith(LATER), options), "legend"));
    expect(legend({ audience: "team" })).toContain(en.client.notNow);
    expect(legend({})).not.toContain(en.client.notNow);
  });
});

describe("the sign that someone does a lot", () => {
  const told = mapWith({}, { load: { level: "heavy", by: "b" } });

  test("stands for the team by whoever said it, and for the client by nobody's word but their own", () => {
    expect(signs(told)).toEqual(["openHands"]);
    for (const audience of ["client", "carry", "network"] as const) expect(signs(told, { audience })).toEqual([]);
  });
});

describe("someone who died", () => {
  const moves: readonly Move[] = [{ type: "strengthen" }, { type: "enlarge" }, { type: "bound", for: "member" }];
  const dead = { state: "deceased", load: { level: "overloaded", by: "client" } } as const;

  test("bears no sign of doing a lot, of a call, or of what is hoped for, whoever looks", () => {
    for (const audience of ["client", "team"] as const)
      expect(signs(mapWith(LATER, { ...dead, moves }), { audience })).toEqual([]);
  });

  test("has ties on which nothing is hoped for, and none of it in the legend", () => {
    const doc = mapOf(
      [{ id: "a" }, { id: "b" }],
      [
        { id: "x", from: "client", to: "a", ...dead, moves },
        { id: "y", from: "b", to: "a", moves },
      ],
    );
    const scene = sceneOf(doc, { audience: "team" });
    for (const tie of groupsOf(scene, "tie")) expect(movesOf(tie)).toEqual([]);
    expect(textsOf(groupsOf(scene, "legend"))).not.toContain(en.client.legend.moves);
    expect(textsOf(groupsOf(scene, "legend"))).not.toContain(en.client.loads.heavy);
  });

  test("may still have agreements on contact, which are drawn as on any tie", () => {
    const bound: Move = { type: "bound", for: "client" };
    const drawn = (state: "active" | "deceased") =>
      groupsOf(sceneOf(mapWith({}, { state, moves: [bound] })), "tie").flatMap(movesOf);
    expect(drawn("deceased")).toHaveLength(drawn("active").length);
  });
});

describe("several signs on one member", () => {
  const all = mapWith(LATER, { state: "dormant", moves: [{ type: "enlarge" }] });
  const rounds = (marks: readonly Mark[]) =>
    marks
      .filter(isGroup)
      .filter(({ hook }) => hook === "badge")
      .map(({ children }) => only(children.filter(isCircle)));

  test("stand at places of their own round the symbol, and never on its label, whatever its size", () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 80 }), fc.double({ min: 0, max: 1, noNaN: true }), (radius, turn) => {
        const at = { x: Math.cos(turn * 2 * Math.PI) * 300, y: Math.sin(turn * 2 * Math.PI) * 300 };
        const doc = { ...all, places: { force: [{ member: "a", ...at }] } };
        const options = { audience: "team", radius } as const;
        const found = rounds(memberIn(sceneOf(doc, options), "a").children);
        const { label } = symbolOf(drawingOf(doc, options).placement, "a");
        expect(found).toHaveLength(3);
        for (const [i, one] of found.entries()) {
          const far = [
            Math.max(label.x - one.x, one.x - label.x - label.width, 0),
            Math.max(label.y - one.y, one.y - label.y - label.height, 0),
          ];
          expect(Math.hypot(...far)).toBeGreaterThanOrEqual(one.radius);
          for (const other of found.slice(i + 1)) {
            const apart = Math.hypot(one.x - other.x, one.y - other.y);
            expect(apart).toBeGreaterThan(one.radius + other.radius);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
