import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  documentAt,
  goalLens,
  interventionLens,
  parseEcomap,
  renderComparison,
  renderHoped,
  renderOutlook,
  renderStrip,
  renderToString,
} from "../../src/index.ts";
import { newProgram, type Program, YUSUF } from "./program.ts";

let ecomap: Program;
beforeAll(() => {
  ecomap = newProgram();
  ecomap.write("yusuf.json", YUSUF);
});
afterAll(() => ecomap?.remove());

const FILE = resolve("examples/cases/3-the-friend-who-steps-back.json");
const doc = parseEcomap(readFileSync(FILE, "utf8"));

describe("a picture of other moments than now", () => {
  test.each([
    [["--at", "2025-10"], renderToString(documentAt(doc, "2025-10"))],
    [["--compare", "2025-09", "2026-02"], renderComparison(doc, "2025-09", "2026-02")],
    [["--compare", "intake", "3m"], renderComparison(doc, "2025-09-15", "2025-12-15")],
    [
      ["--strip", "intake, 3m,today", "--paper", "a4"],
      renderStrip(doc, ["2025-09-15", "2025-12-15", "2026-02-23"], { paper: "a4" }),
    ],
    [["--hoped"], renderHoped(doc)],
    [["--compare", "2025-09", "2026-02", "--beside"], renderComparison(doc, "2025-09", "2026-02", { beside: true })],
    [["--without", "professionals"], renderOutlook(doc, { without: "professionals" }).svg],
    [["--goal", "spread"], renderToString(doc, { lens: goalLens("spread") })],
    [["--kind", "repair"], renderToString(doc, { lens: interventionLens("repair") })],
    [["--without", "before:2027"], renderOutlook(doc, { without: { leavingBefore: "2027" } }).svg],
  ])("%j is what the library draws", (options, picture) => {
    expect(ecomap.run(["draw", ...options, FILE])).toEqual({ code: 0, out: picture, err: "" });
  });

  test("comes after the name of a file as well", () => {
    expect(ecomap.run(["draw", FILE, "--compare", "2025-09", "2026-02"]).out).toBe(
      renderComparison(doc, "2025-09", "2026-02"),
    );
  });

  test("is refused for what is no date, and for two of them at once", () => {
    const { code, err } = ecomap.run(["draw", FILE, "--compare", "2025-09"]);
    const asked = "--compare needs two dates, the earlier one first, as in --compare intake today.";
    expect([code, err]).toEqual([2, `ecomap: ${asked}\n`]);
    expect(ecomap.run(["draw", "--compare", "intake", FILE]).err).toBe(err);
    expect(ecomap.run(["draw", FILE, "--at", "soon"]).code).toBe(2);
    expect(ecomap.run(["draw", FILE, "--at", "2026", "--hoped"])).toEqual({
      ...{ code: 2, out: "" },
      err: "ecomap: --at and --hoped ask for different pictures. Leave one of them out.\n",
    });
  });

  test("is refused where the later date comes first, in words for the dates", () => {
    expect(ecomap.run(["draw", FILE, "--compare", "today", "intake", "--language", "nl"])).toEqual({
      ...{ code: 1, out: "" },
      err: `${FILE}: --compare gaat van de vroegste datum naar de laatste, en 23 februari 2026 is na 15 september 2025. Wissel ze om.\n`,
    });
    expect(ecomap.run(["draw", FILE, "--compare", "2026-07", "today"]).err).toContain("July 2026 is after");
  });

  test("is refused for a goal that the file does not have, and for a kind there is not", () => {
    const { code, err } = ecomap.run(["draw", FILE, "--goal", "nobody"]);
    expect([code, err]).toEqual([
      1,
      `${FILE}: --goal: No goal in the file has this id. Use the id of a goal of the file.\n`,
    ]);
    expect(ecomap.run(["draw", FILE, "--kind", "wish"]).code).toBe(2);
  });

  test("of what remains of few is told in words, and no file is made", () => {
    const { code, out, err } = ecomap.run(["draw", "yusuf.json", "--without", "professionals", "-o", "out.svg"]);
    expect([code, out, err]).toEqual([
      0,
      `${renderOutlook(parseEcomap(YUSUF), { without: "professionals" }).words.join("\n")}\n`,
      expect.stringContaining("No picture was made. What remains is told here in words."),
    ]);
    expect(ecomap.list()).not.toContain("out.svg");
  });

  test("of what remains is refused without a member of the map", () => {
    const { code, err } = ecomap.run(["draw", FILE, "--without", "nobody-here"]);
    expect([code, err]).toEqual([1, expect.stringContaining("--without: Nobody on the map has this id.")]);
    expect(ecomap.run(["draw", FILE, "--without", "before:soon"]).err).toContain("before:2026-03, ");
  });

  test("stands beside another only where two are compared", () => {
    const { code, err } = ecomap.run(["draw", FILE, "--hoped", "--beside"]);
    expect([code, err]).toEqual([2, expect.stringContaining("--beside goes with --compare only")]);
  });

  test("of a file that does not say when it was begun says so", () => {
    const { code, err } = ecomap.run(["draw", "yusuf.json", "--strip", "intake,3m"]);
    expect([code, err]).toEqual([1, expect.stringContaining("This file does not say when the map was begun")]);
  });

  test("of dates still to come is left out, and that is said; of those alone it is refused", () => {
    const { code, err, out } = ecomap.run(["draw", FILE, "--strip", "2099,today,intake"]);
    expect([code, err]).toEqual([0, expect.stringContaining("Still to come, so not in the picture: 2099.")]);
    expect(out).not.toContain("2099");
    const none = ecomap.run(["draw", FILE, "--strip", "2099"]);
    expect([none.code, none.out]).toEqual([1, ""]);
    expect(none.err).toContain("All of these dates are still to come: 2099.");
  });

  test("is not told to those who may not know of history", () => {
    const { code, out, err } = ecomap.run(["draw", FILE, "--compare", "2025", "2026", "--audience", "carry"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("--compare shows how it was before, which carry is not told.");
  });
});
