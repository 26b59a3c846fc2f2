import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { date } from "../../src/cli/moments.ts";
import {
  applyCommand,
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

test("today is the last day that a reader may know of, in pictures and in words", () => {
  const recorded = (month: string) => ({ recorded: `2025-${month}-10T10:00:00Z` });
  const secret = { id: "m", name: "Mo", shownTo: { only: "client" } } as const;
  const known = applyCommand(
    parseEcomap(YUSUF),
    { type: "updateMember", member: "amina", set: { name: "Amina" } },
    recorded("03"),
  );
  const all = applyCommand(known, { type: "addMember", member: secret }, recorded("09"));
  ecomap.write("kept.json", all);
  const { out } = ecomap.run(["draw", "kept.json", "--compare", "intake", "today", "--audience", "team"]);
  expect(out).toContain("10 March 2025");
  expect(out).not.toContain("September");
  expect(ecomap.run(["draw", "kept.json", "--compare", "intake", "today"]).out).toContain("September");
  const words = ecomap.run(["describe", "kept.json", "--since", "today", "--audience", "team"]).out;
  expect(words).not.toContain("September");
  for (const [audience, day] of [
    ["team", "10 March 2025"],
    ["carry", "10 March 2025"],
    ["client", "10 September 2025"],
  ] as const) {
    for (const asked of ["today", "2030"]) {
      const { out } = ecomap.run(["draw", "kept.json", "--at", asked, "--audience", audience]);
      expect([audience, asked, /\d+ \w+ 2025(?=<)/.exec(out)?.[0]]).toEqual([audience, asked, day]);
    }
  }
});

describe("a picture of other moments than now", () => {
  test.each([
    [["--at", "2025-10"], renderToString({ ...documentAt(doc, "2025-10"), date: "2025-10" })],
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

  test("calls a kind of work by its name in whatever language the picture is", () => {
    const { out } = ecomap.run(["draw", FILE, "--kind", "repair", "--language", "de"]);
    expect(out).toContain("Kontakt heilen oder behalten");
    for (const language of ["ar", "es", "ti", "tr", "fr", "pl", "uk", "nl"]) {
      const [plain, lit] = [[], ["--kind", "repair"]].map((kind) =>
        ecomap.run(["draw", FILE, "--language", language, ...kind, "--quiet"]).out.match(/<text/g),
      );
      expect(lit?.length).toBeGreaterThan(plain?.length ?? 0);
    }
  });

  test("says that there is none of a kind of work, by the name it has on pictures, and draws the map as it is", () => {
    const { code, out, err } = ecomap.run(["draw", FILE, "--kind", "preconditions"]);
    expect([code, out]).toEqual([0, renderToString(doc)]);
    expect(err).toContain("Nothing of the kind “time and room” is planned or done that this reader may see.");
    const dutch = ["--kind", "enlarge", "--language", "nl"];
    expect(ecomap.run(["draw", "yusuf.json", ...dutch]).err).toContain("Van de soort ‘mensen erbij’ is niets gepland");
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
    expect(ecomap.run(["draw", FILE, "--compare", "2026-01", "2025-10"]).err).toContain("January 2026 is after");
  });

  test("is refused for a goal that the file does not have, and for a kind there is not", () => {
    const { code, err } = ecomap.run(["draw", FILE, "--goal", "nobody"]);
    expect([code, err]).toEqual([
      1,
      `${FILE}: --goal: No goal that this audience may see has this id. Use the id of a goal of the file.\n`,
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

  test("of a date before the map began is refused, and the dates that it has are named", () => {
    const none = "Deze kaart loopt van 15 september 2025 tot en met 23 februari 2026; van 2020 is er geen.";
    for (const asked of [
      ["--at", "2020"],
      ["--compare", "2020", "today"],
      ["--strip", "2020"],
    ]) {
      const { code, out, err } = ecomap.run(["draw", FILE, ...asked, "--language", "nl"]);
      expect([code, out, err]).toEqual([1, "", `${FILE}: ${none} Kies een datum daartussen.\n`]);
    }
    const told = ecomap.run(["describe", FILE, "--since", "2020", "--language", "nl"]);
    expect([told.code, told.out, told.err]).toEqual([1, "", `${FILE}: ${none} Kies een datum daartussen.\n`]);
    // A month or a year is as long as it is.
    expect(ecomap.run(["draw", FILE, "--at", "2025-09"]).code).toBe(0);
    expect(ecomap.run(["draw", FILE, "--at", "2025-09-14"]).code).toBe(1);
  });

  test("of a date after all that was written down is the last one, under its own date, and that is said", () => {
    const said = `${FILE}: Nothing was written down after 23 February 2026. This is the map of that date, not of 2030.\n`;
    const at = ecomap.run(["draw", FILE, "--at", "2030"]);
    expect(at).toEqual({ code: 0, out: renderToString(doc), err: said });
    expect(at.out).toContain(">23 February 2026<");
    const compared = ecomap.run(["draw", FILE, "--compare", "intake", "2030"]);
    expect(compared).toEqual({ code: 0, out: renderComparison(doc, "2025-09-15", "2026-02-23"), err: said });
    expect(ecomap.run(["describe", FILE, "--since", "2030"]).err).toBe(said);
    expect(ecomap.run(["draw", FILE, "--compare", "2029", "2030"]).err).toContain("so there is none of 2029.");
  });

  test("is under the date that was asked for, a month as well as a day, as each map of a strip is", () => {
    const strip = ecomap.run(["draw", FILE, "--strip", "2025-10-22,2025-11,2m", "--quiet"]).out;
    for (const [asked, heading] of [
      ["2025-10-22", "22 October 2025"],
      ["2025-11", "November 2025"],
      ["2m", "15 November 2025"],
    ] as const) {
      expect(ecomap.run(["draw", FILE, "--at", asked]).out).toContain(`>${heading}<`);
      expect(strip).toContain(`>${heading}<`);
    }
    const { history, ...rest } = parseEcomap(YUSUF);
    const begun = {
      recorded: "2026-01-12T10:00:00Z",
      ops: [{ table: "document", id: "document", field: "title", to: "x" }],
    };
    const later = { ...begun, recorded: "2026-03-02T10:00:00Z" };
    ecomap.write("undated.json", { ...rest, date: "2026-03-02", history: [...history, begun, later] });
    expect(ecomap.run(["draw", "undated.json", "--at", "2026-02"]).out).toContain(">February 2026<");
  });

  test("of dates before or after all that the file tells is left out of a strip, and that is said; of those alone it is refused", () => {
    const { code, err, out } = ecomap.run(["draw", FILE, "--strip", "2099,today,intake,2020"]);
    const runs = "This map runs from 15 September 2025 to 23 February 2026";
    expect([code, err]).toEqual([0, `${FILE}: ${runs}. Outside of that, so not in the picture: 2020 and 2099.\n`]);
    expect(out).not.toContain("2099");
    const none = ecomap.run(["draw", FILE, "--strip", "2099"]);
    expect([none.code, none.out]).toEqual([1, ""]);
    expect(none.err).toContain(`${runs}, so there is none of 2099.`);
  });

  test.each([
    ["2025-10", "10-2025"],
    ["2026-01-31", "31-01-2026"],
    ["2026-01-31", "31 januari 2026"],
    ["today", "Today"],
  ])("is that of %s where the date is written as in lists, %j", (asked, written) => {
    expect(date("--at", written)).toBe(asked);
  });

  test("is told how a date is written where the day may be the month", () => {
    const asked =
      "asks for a date. Write it with the year first: 2026, 2026-03, 2026-03-31; or use intake, 3m, 1y, today.";
    for (const args of [
      ["--at", "3/1/2026"],
      ["--strip", "intake,3/1/2026"],
      ["--compare", "intake", "3/1/2026"],
    ]) {
      expect(ecomap.run(["draw", FILE, ...args])).toEqual({ code: 2, out: "", err: `ecomap: ${args[0]} ${asked}\n` });
    }
  });

  test.each([
    [["draw", FILE, "--at", "31-02-2026"], "--at: there is no 31-02-2026."],
    [["draw", FILE, "--at", "2026-02-30"], "--at: there is no 2026-02-30."],
    [["draw", FILE, "--at", "2026-13"], "--at: there is no 2026-13."],
    [["draw", FILE, "--at", "00-03-2026"], "--at: there is no 00-03-2026."],
    [["draw", FILE, "--at", "31 Februari 2026"], "--at: there is no 31 Februari 2026."],
    [["draw", FILE, "--at", "31/02/2026"], "--at: there is no 31/02/2026."],
    [["draw", FILE, "--strip", "intake, 31-04-2026"], "--strip: there is no 31-04-2026."],
    [["draw", FILE, "--compare", "29-02-2026", "today"], "--compare: there is no 29-02-2026."],
    [["draw", FILE, "--compare", "intake", "31 juni 2026"], "--compare: there is no 31 juni 2026."],
    [["draw", FILE, "--without", "before:2026-11-31"], "--without: there is no before:2026-11-31."],
    [["describe", FILE, "--since", "30-02-2026"], "--since: there is no 30-02-2026."],
  ])("of a day that never was says that there is none: %j", (args, told) => {
    expect(ecomap.run(args)).toEqual({ code: 2, out: "", err: `ecomap: ${told} Look at the day and the month.\n` });
    expect(ecomap.run([...args, "--language", "nl"]).err).toContain(" bestaat niet. Kijk naar de dag en de maand.");
  });

  test("of a day that is one only as Americans write it is told how a date is written", () => {
    expect(ecomap.run(["draw", FILE, "--at", "02/13/2026"]).err).toContain("Write it with the year first");
    expect(ecomap.run(["draw", FILE, "--at", "31-02-26"]).err).toContain("Write it with the year first");
  });

  test("with letters that are hard to read says how small they are, and what helps", () => {
    const errOf = (...args: readonly string[]) => ecomap.run(["draw", FILE, ...args]).err;
    const many = "intake,1m,2m,3m,4m,5m,today";
    expect(errOf("--strip", many, "--paper", "a4")).toMatch(/: The smallest letters are [1-5] points, .*--paper a3/);
    const small = /: The smallest letters are [1-8] pixels, .* larger --width/;
    expect(errOf("--strip", "intake,today", "--width", "300")).toMatch(small);
    expect(errOf("--compare", "intake", "today", "--beside", "--width", "300")).toMatch(small);
    expect(errOf("--strip", "intake,today", "--paper", "a3")).toBe("");
  });
});
