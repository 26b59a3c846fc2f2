import { describe, expect, it } from "vitest";
import { applyCommand } from "../../src/command/apply.ts";
import { documentAt } from "../../src/command/timeline/document-at.ts";
import { describe as inWords } from "../../src/describe/index.ts";
import { forAudience } from "../../src/document/audience/for-audience.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import type { Move, TieInput } from "../../src/document/types.ts";
import { EcomapError } from "../../src/errors/ecomap-error.ts";
import { renderToString } from "../../src/picture/render-to-string.ts";
import { draw } from "../../src/scene/draw.ts";
import type { GroupMark } from "../../src/scene/marks.ts";
import { resolveDrawOptions } from "../../src/scene/options.ts";
import { drawHoped } from "../../src/time/hoped.ts";
import { renderAt, renderComparison, renderHoped, renderStrip } from "../../src/time/render.ts";
import { stillsOf } from "../../src/time/stills.ts";
import { drawStrip } from "../../src/time/strip.ts";
import { en } from "../../src/words/languages/en.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { tr } from "../../src/words/languages/tr.ts";
import { CASES, caseOf, mapOf } from "../layout/maps.ts";
import { groupsOf, hooked, lineOf, memberIn, movesOf, overlayOf, textsOf, tieIn } from "../scene/parts.ts";

const friend = caseOf("3-the-friend-who-steps-back");
const codeOf = (make: () => string): string => {
  try {
    return make();
  } catch (error) {
    return error instanceof EcomapError ? error.code : "alien";
  }
};

describe("pictures of more than one date", () => {
  it.each(CASES)("are drawn of %s: compared, hoped for, as a strip; the same bytes each time", (name) => {
    const doc = caseOf(name);
    for (const draw of [
      () => renderComparison(doc, "2025", "2026"),
      () => renderHoped(doc),
      () => renderStrip(doc, ["2025", "2026-02", "2026"], { language: nl, paper: "a4" }),
    ]) {
      expect(draw()).toMatch(/^<svg xmlns[\s\S]*<\/svg>\n$/);
      expect(draw()).toBe(draw());
    }
  });

  it("say their dates in the language of the map", () => {
    expect(renderComparison(friend, "2025-09", "2026-02", { language: nl })).toContain(
      "september 2025 – februari 2026",
    );
    const strip = renderStrip(friend, ["2025-09", "2026-02"], { language: en });
    expect(strip).toContain(">September 2025<");
    expect(strip.match(/<svg /g)).toHaveLength(3);
  });

  it("are asked for in words, by the days that their reader may know of; so is one after all of these", () => {
    const secret = { id: "m", name: "Mo", shownTo: { only: "client" } } as const;
    const begun = parseEcomap({ format: "ecomap", version: 1, client: { id: "c" }, members: [{ id: "a" }] });
    const known = applyCommand(
      begun,
      { type: "updateMember", member: "a", set: { name: "Amina" } },
      { recorded: "2025-03-10T10:00:00Z" },
    );
    const doc = applyCommand(known, { type: "addMember", member: secret }, { recorded: "2025-09-10T10:00:00Z" });
    const team = { audience: "team", language: en } as const;
    for (const day of ["today", "2025-09-10", "6m"]) {
      const [compared, words] = [renderComparison(doc, "intake", day, team), inWords(doc, { ...team, since: day })];
      const strip = renderStrip(doc, ["intake", day], team);
      for (const told of [compared, strip, JSON.stringify(words)]) expect(told).not.toContain("September");
      expect(compared).toBe(renderComparison(known, "2025-03-10", "2025-03-10", team));
      expect(strip).toBe(renderStrip(known, ["2025-03-10"], team));
    }
    expect(renderComparison(doc, "intake", "today")).toContain("10 March 2025 – 10 September 2025");
    expect(codeOf(() => renderStrip(begun, ["intake"]))).toBe("no-date");
    expect(codeOf(() => renderStrip(doc, ["soon"]))).toBe("wrong-date");
  });

  it("say at their foot that their words are a trial, and for whom they are where they are the team's", () => {
    const dates = ["2025-09", "2026-02"];
    expect(renderStrip(friend, dates, { language: tr })).toContain(`>${tr.draft}<`);
    expect(renderStrip(friend, dates, { language: nl, audience: "team" })).toContain(">Voor het team · ");
    expect(renderComparison(friend, "2025-09", "2026-02", { beside: true, language: nl })).not.toContain(
      "Voor het team",
    );
  });

  it("have one legend, that tells every sign of each of them", () => {
    const keys = caseOf("5-keys-at-last");
    const options = resolveDrawOptions({});
    const parts = ["2026-02-11", "2026-05-11", "2026-05-20"].map((date) => ({
      copy: documentAt(keys, date),
      caption: date,
    }));
    const legend = textsOf(groupsOf(drawStrip(parts, keys, options).scene, "legend"));
    for (const { copy } of parts) {
      const alone = textsOf(groupsOf(draw(copy, options).scene, "legend"));
      // Where there are several groups of a kind, each has its name.
      const missing = alone.filter((text) => !legend.includes(text) && text !== en.client.groups.circle);
      expect(alone.length).toBeGreaterThan(10);
      expect(missing).toEqual([]);
    }
    expect(new Set(legend).size).toBe(legend.length);
  });

  it("are refused for those who are told no history, as the map at a date is", () => {
    expect(codeOf(() => renderComparison(friend, "2025", "2026", { audience: "carry" }))).toBe("redacted");
    expect(codeOf(() => renderStrip(friend, ["2025"], { audience: "network" }))).toBe("redacted");
  });

  it("are refused for dates that are none, or out of order", () => {
    expect(codeOf(() => renderComparison(friend, "2026", "2025"))).toBe("dates-out-of-order");
    expect(codeOf(() => renderStrip(friend, ["soon"]))).toBe("wrong-date");
  });

  it("of what is hoped for are refused for those who are told of no moves, and bear the date of today", () => {
    for (const audience of ["carry", "network"] as const) {
      expect(codeOf(() => renderHoped(friend, { audience }))).toBe("wrong-option");
    }
    expect(renderHoped(friend)).toContain(en.changes.asHoped);
    expect(renderHoped(friend)).toContain(en.client.unburden);
    expect(renderHoped(friend)).not.toContain(en.changes.bounded);
    expect(renderHoped(friend, { language: nl })).toContain(">23 februari 2026 · nu en wat ik hoop<");
  });
});

describe("the map at a date", () => {
  it("is headed by the date that was asked for, also where nothing was told since long before", () => {
    for (const [asked, heading] of [
      ["2025-10-22", "22 October 2025"],
      ["2025-11", "November 2025"],
      ["intake", "15 September 2025"],
      ["2m", "15 November 2025"],
      ["2030", "23 February 2026"],
    ] as const)
      expect(renderAt(friend, asked)).toContain(`>${heading}<`);
    expect(codeOf(() => renderAt(friend, "soon"))).toBe("wrong-date");
  });

  it("is the map as it was, for those who are told no history too", () => {
    for (const audience of ["client", "carry"] as const) {
      const past = { ...documentAt(friend, "2025-10-22"), date: "2025-10-22" };
      expect(renderAt(friend, "2025-10-22", { audience })).toBe(renderToString(past, { audience }));
    }
    expect(codeOf(() => renderAt(forAudience(friend, "carry"), "2025-10-22"))).toBe("redacted");
  });
});

describe("two dates next to one another", () => {
  const beside = renderComparison(friend, "2025-09", "2026-02", { beside: true });

  it("are two maps under one title, each with its date, the signs on the later one alone", () => {
    const [, first = "", second = ""] = beside.split(/(?=<svg )/).filter((part) => part !== "");
    expect(beside.match(/<svg /g)).toHaveLength(3);
    expect(beside).toMatch(/>September 2025<[\s\S]*>February 2026</);
    expect(first).not.toContain("ecomap-sign");
    expect(second).toContain("ecomap-sign");
    expect(beside.split(en.changes.heading)).toHaveLength(2);
  });
});

const LIMIT: Move = { type: "bound", for: "client" };

describe("the map that is hoped for", () => {
  const moves: readonly TieInput[] = [
    ...(["conflicted", "stressful"] as const).map((quality, i): TieInput => {
      return { id: quality, from: "client", to: `a${i}`, strength: "strong", quality, moves: [LIMIT] };
    }),
    { id: "found", from: "client", to: "b", state: "wished", moves: [{ type: "enlarge" }] },
    { id: "woken", from: "client", to: "c", state: "dormant", moves: [{ type: "enlarge" }] },
  ];
  const today = mapOf(["a0", "a1", "b", "c"], [...moves]);
  const { scene } = drawHoped(today, resolveDrawOptions());
  const signsOn = (mark: GroupMark) => hooked(mark.children, "sign").map(({ key }) => key);

  it("shows a limit as a small sign in place of bars, on the zigzag or the ticks of today", () => {
    const before = draw(today, resolveDrawOptions()).scene;
    for (const quality of ["conflicted", "stressful"]) {
      const [limited, was] = [tieIn(scene, quality), tieIn(before, quality)];
      expect([signsOn(limited), movesOf(limited), movesOf(was).length]).toEqual([["sign-bounded"], [], 1]);
      expect(lineOf(limited).strokeWidth).toBe(lineOf(was).strokeWidth);
    }
    expect(lineOf(tieIn(scene, "conflicted")).commands.split("L").length).toBeGreaterThan(10);
    expect(overlayOf(tieIn(scene, "stressful")).length).toBeGreaterThan(0);
  });

  it("shows who was wished for as new, and who was not spoken to for long as in touch again", () => {
    expect(signsOn(memberIn(scene, "b"))).toEqual(["sign-new"]);
    expect(signsOn(tieIn(scene, "woken"))).toEqual(["sign-woken"]);
    for (const id of ["found", "woken"]) expect(lineOf(tieIn(scene, id)).dash).toBeUndefined();
  });

  it("shows a tie to strengthen as stronger where nothing else of it says so", () => {
    const better = { from: "client", moves: [{ type: "strengthen" }] } as const;
    const ties: readonly TieInput[] = [
      { ...better, id: "quarrel", to: "a", strength: "strong", quality: "conflicted" },
      { ...better, id: "unasked", to: "b" },
      { ...better, id: "mended", to: "c", state: "broken", strength: "strong" },
      { ...better, id: "banned", to: "d", strength: "strong", ban: { by: "court" }, moves: [LIMIT] },
    ];
    const hoped = drawHoped(mapOf(["a", "b", "c", "d"], [...ties]), resolveDrawOptions()).scene;
    expect(ties.map(({ id }) => signsOn(tieIn(hoped, id)))).toEqual([
      ...[["sign-stronger"], ["sign-stronger"], ["sign-repaired"]],
      ["sign-bounded"],
    ]);
    expect(textsOf(groupsOf(hoped, "legend"))).toContain(en.changes.stronger);
  });

  it("is told in the legend as hoped for", () => {
    expect(textsOf(groupsOf(scene, "legend"))).toContain(en.changes.asHoped);
  });
});

it.each(CASES)("whoever is on two stills of %s stands on the same spot, within the same edge", (name) => {
  const doc = { ...caseOf(name), redactedFor: "client" as const };
  const copies = ["2024", "2025", "2025-12", "2026"].map((date) => documentAt(doc, date));
  const { stills } = stillsOf(copies, doc, resolveDrawOptions({ width: 400, height: 340 }));
  const spots = new Map<string, string>();
  for (const { placement, scene } of stills) {
    expect(scene.box).toEqual(stills[0]?.scene.box);
    for (const { id, x, y } of placement.members) {
      expect(spots.get(id) ?? `${x} ${y}`, id).toBe(`${x} ${y}`);
      spots.set(id, `${x} ${y}`);
    }
  }
  expect(spots.size).toBeGreaterThan(0);
});
