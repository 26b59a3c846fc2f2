import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describe as tell, textOf } from "../../src/describe/index.ts";
import { renderGoodbye, renderPocket, renderReport, renderSides } from "../../src/export/index.ts";
import { forAudience, parseEcomap, renderToString, serialize } from "../../src/index.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { newProgram, type Program, YUSUF } from "./program.ts";

const KEY = "a secret of many letters";
const handover = { answer: "yes", date: "2026-03-03", receiver: "De Brug" };
const allowed = {
  ...YUSUF,
  readers: [{ id: "court", name: "Rechtbank" }],
  allows: { handover, training: { answer: "yes" } },
  members: [
    {
      id: "amina",
      kind: "person",
      name: "Zus Amina",
      ring: 1,
      shownTo: { also: ["network"], readers: [{ reader: "court" }] },
    },
    { id: "bram", name: "Bram", shownTo: { only: "team", because: "Not told yet." } },
  ],
};
const doc = parseEcomap(allowed);
const copyForTraining = () => serialize(forAudience(doc, "training", { key: KEY }), { redacted: true });

let ecomap: Program;
beforeAll(() => {
  ecomap = newProgram();
  ecomap.write("allowed.json", allowed);
  ecomap.write("yusuf.json", YUSUF);
  ecomap.write("key.txt", KEY);
  ecomap.write("line.txt", `${KEY}\r\n`);
  ecomap.write("short.txt", "CANARY");
});
afterAll(() => ecomap?.remove());

describe("draw --audience", () => {
  test.each([
    ["client", []],
    ["team", []],
    ["carry", []],
    ["network", []],
    ["handover", []],
    ["report", ["--reader", "court"]],
    ["training", ["--key", "key.txt"]],
  ] as const)("%s draws what they may see, as the face does", (audience, more) => {
    const answer = ecomap.run(["draw", "allowed.json", "--audience", audience, ...more]);
    const options = { audience, reader: "court", key: KEY };
    expect(answer).toEqual({ code: 0, out: renderToString(doc, options), err: "" });
    expect(answer.out.includes("Bram")).toBe(audience === "team");
  });

  test("reads the key without the end of its line, from standard input too", () => {
    const draw = (key: string, input = "") =>
      ecomap.run(["draw", "allowed.json", "--audience", "training", "--key", key], input).out;
    expect(draw("line.txt")).toBe(draw("key.txt"));
    expect(draw("-", `${KEY}\n`)).toBe(draw("key.txt"));
    expect(draw("-", `${KEY}!\n`)).not.toBe(draw("key.txt"));
  });

  test("of a copy that was made for training needs no key", () => {
    ecomap.write("copy.json", copyForTraining());
    const { code, out } = ecomap.run(["draw", "copy.json", "--audience", "training"]);
    expect({ code, out }).toEqual({ code: 0, out: renderToString(doc, { audience: "training", key: KEY }) });
  });

  test("on which nobody is ticked says so to who makes it, and not on the picture", () => {
    const kept = "Nobody is on it: of 1 on the map nobody is ticked for";
    const withdrawn = { shownTo: { also: ["network"] }, own: { answer: "yes", withdrawn: "2026-03-01" } };
    ecomap.write("withdrawn.json", { ...YUSUF, members: [{ id: "amina", name: "Zus Amina", ...withdrawn }] });
    for (const [command, file] of [
      ["draw", "yusuf.json"],
      ["draw", "withdrawn.json"],
      ["describe", "yusuf.json"],
    ] as const) {
      const { code, out, err } = ecomap.run([command, file, "--audience", "network"]);
      expect([code, err.split("\n")[0]]).toEqual([0, expect.stringContaining(`${file}: ${kept} network`)]);
      expect(out).not.toMatch(/ticked|Amina/);
    }
    ecomap.write("nobody.json", { ...YUSUF, members: [], ties: [] });
    const alone = ecomap.run(["draw", "nobody.json", "--audience", "network"]);
    expect(alone).toEqual({ code: 0, out: ecomap.run(["draw", "yusuf.json", "--audience", "network"]).out, err: "" });
    ecomap.write("court.json", { ...YUSUF, readers: [{ id: "court" }] });
    const report = ["report", "court.json", "--audience", "report", "--reader", "court"];
    expect(ecomap.run(report).err).toContain(`${kept} report`);
  });

  test("never writes over the file of the key", () => {
    const { code, err } = ecomap.run([
      ...["draw", "allowed.json", "--audience", "training", "--key", "key.txt", "-o", "key.txt", "--force"],
    ]);
    expect(code).toBe(2);
    expect(err).toContain("key.txt: This is an input and is never written over.");
    expect(ecomap.read("key.txt")).toBe(KEY);
  });
});

const TWO_SIDES = {
  ...{
    format: "ecomap",
    version: 1,
    client: { id: "client", name: "Yusuf" },
    members: [{ id: "amina", name: "Amina" }],
  },
  ties: [{ id: "t1", from: "client", to: "amina", strength: "strong", views: [{ by: "amina", strength: "weak" }] }],
};

describe("words and pages", () => {
  test.each(["client", "team", "carry", "network", "handover"] as const)(
    "for %s hold what they may see",
    (audience) => {
      const told = ecomap.run(["describe", "allowed.json", "--audience", audience]);
      expect(told).toEqual({ code: 0, out: textOf(tell(doc, { audience })), err: "" });
      const page = ecomap.run(["report", "allowed.json", "--audience", audience]);
      expect(page).toEqual({ code: 0, out: renderReport(doc, { audience }), err: "" });
    },
  );

  test("say goodbye to somebody who is named with it", () => {
    const goodbye = ["report", "yusuf.json", "--page", "goodbye"];
    const [{ id: leaving } = { id: "" }] = parseEcomap(YUSUF).members;
    expect(ecomap.run([...goodbye, "--leaving", leaving]).out).toBe(renderGoodbye(parseEcomap(YUSUF), { leaving }));
    expect(ecomap.run(goodbye).err).toContain("--leaving");
    expect(ecomap.run(["report", "yusuf.json", "--leaving", leaving]).code).toBe(2);
    expect(ecomap.run([...goodbye, "--leaving", "nobody"])).toMatchObject({
      code: 1,
      err: "yusuf.json: --leaving: Nobody whom this audience may see has this id. Use the id of a member of the file.\n",
    });
  });

  test("lay two sides of a tie that is named next to one another", () => {
    ecomap.write("sides.json", JSON.stringify(TWO_SIDES));
    const sides = ["report", "sides.json", "--page", "sides"];
    expect(ecomap.run([...sides, "--tie", "t1"]).out).toBe(renderSides(parseEcomap(TWO_SIDES), { tie: "t1" }));
    expect(ecomap.run(sides).err).toContain("--tie");
    expect(ecomap.run(["report", "sides.json", "--tie", "t1"]).code).toBe(2);
    expect(ecomap.run([...sides, "--tie", "t2"]).code).toBe(1);
    const untold = ecomap.run(["report", "yusuf.json", "--page", "sides", "--tie", "t1"]);
    const cure = "Of this tie no one but the client told how it is for them. Choose another --tie, or ask them first.";
    expect([untold.code, untold.err]).toEqual([1, `yusuf.json: --tie: ${cure}\n`]);
  });

  test("that stay with the client and the team say so to whoever asks for them for others", () => {
    for (const asked of [
      ["--page", "goodbye", "--leaving", "amina"],
      ["--page", "sides", "--tie", "t1"],
    ]) {
      for (const audience of ["carry", "network", "handover"]) {
        const { code, out, err } = ecomap.run(["report", "yusuf.json", ...asked, "--audience", audience]);
        expect([code, out]).toEqual([2, ""]);
        expect(err).toBe(
          `ecomap: --page ${asked[1]} shows more than ${audience} may see. Leave it out, or choose one of: client, team.\n`,
        );
      }
    }
  });

  test("of a conference are not there where the file holds none", () => {
    const plan = (...more: string[]) => ecomap.run(["report", "yusuf.json", "--page", "conference", ...more]);
    expect(plan()).toEqual({
      ...{ code: 1, out: "" },
      err: "yusuf.json: The file holds no conference that this audience may see. Choose another --page, or add a conference.\n",
    });
    expect(plan("--language", "nl").err).toContain("yusuf.json: In het bestand staat geen conferentie");
  });

  test("are told one after another, and since a date that is asked for in words", () => {
    const { out, err } = ecomap.run([
      "describe",
      "yusuf.json",
      "allowed.json",
      "--length",
      "short",
      "--language",
      "nl",
    ]);
    const short = { length: "short", language: nl } as const;
    expect(out).toBe([parseEcomap(YUSUF), doc].map((one) => textOf(tell(one, short))).join("\n"));
    expect(err).toBe("2 beschreven, 0 met fouten\n");
    expect(ecomap.run(["describe", "yusuf.json", "--since", "intake"]).err).toContain("does not say when");
    expect(ecomap.run(["describe", "yusuf.json", "--since", "2026"]).out).toContain("What changed since 2026");
  });

  test("are written whole, each to its file, and not over another", () => {
    expect(ecomap.run(["pocket", "yusuf.json", "allowed.json", "-o", "cards"]).code).toBe(0);
    expect(ecomap.list("cards")).toEqual(["allowed.html", "yusuf.html"]);
    expect(ecomap.read("cards/yusuf.html")).toBe(renderPocket(parseEcomap(YUSUF)));
    expect(ecomap.run(["pocket", "yusuf.json", "-o", "cards/yusuf.html"]).code).toBe(2);
  });

  test("for a handover ask for the client's yes", () => {
    const { code, out, err } = ecomap.run(["report", "yusuf.json", "--audience", "handover"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("handover");
  });
});

describe.each(["draw", "check"])("what an audience lacks is told by file, place and cure: %s", (command) => {
  const NEEDED = "A secret key of 16 characters or more is needed. Give one, and keep it apart.";
  const READER = "A report is for one reader. Name who with --reader ID, from the readers of the file; ";
  test.each([
    [
      "handover",
      "yusuf.json",
      [],
      "allows.handover",
      "The client has not said yes to a handover. Write the yes down first: ",
      1,
    ],
    [
      "training",
      "yusuf.json",
      ["--key", "key.txt"],
      "allows.training",
      "The client has not said yes to training. Ask",
      1,
    ],
    ["training", "allowed.json", [], "--key", NEEDED, 2],
    ["training", "allowed.json", ["--key", "short.txt"], "--key", NEEDED, 2],
    ["report", "allowed.json", [], "--reader", READER, 1],
    ["report", "allowed.json", ["--reader", "CANARY"], "--reader", READER, 1],
    ["report", "yusuf.json", ["--reader", "court"], "--reader", READER, 1],
  ] as const)("%s of %s with %j", (audience, file, more, place, sentence, exitCode) => {
    const { code, out, err } = ecomap.run([command, file, "--audience", audience, ...more]);
    expect({ code, out }).toEqual({ code: exitCode, out: "" });
    expect(err.startsWith(`${file}: ${place}: ${sentence}`)).toBe(true);
    expect(err).not.toMatch(/CANARY|secret of/);
  });

  test("a copy made for others, in Dutch", () => {
    ecomap.write("copy.json", copyForTraining());
    const { code, err } = ecomap.run([command, "copy.json", "--audience", "carry", "--language", "nl"]);
    expect({ code, err }).toEqual({
      code: 1,
      err: "copy.json: Dit is een kopie voor training, met stukken weggelaten. Werk in het hele document.\n",
    });
  });

  test("a file of a key that cannot be read ends the call, before any other file is read", () => {
    const call = [command, "none.json", "--audience", "training", "--key"];
    expect(ecomap.run([...call, "gone.txt"])).toEqual({
      ...{ code: 2, out: "" },
      err: "ecomap: gone.txt: There is no such file. Check its name and directory.\n",
    });
    expect(ecomap.run([...call, ".", "--language", "nl"]).err).toBe(
      "ecomap: .: Dit is een map. Noem de bestanden erin.\n",
    );
  });
});

describe("check --audience", () => {
  test("says of a file that may be drawn for them that it is in order", () => {
    for (const more of [["handover"], ["report", "--reader", "court"], ["training", "--key", "key.txt"]]) {
      const { code, out, err } = ecomap.run(["check", "allowed.json", "--audience", ...more]);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out).toMatch(/^allowed\.json: in order\n/);
    }
  });

  test("says of several which may and which may not", () => {
    const { code, out, err } = ecomap.run(["check", "yusuf.json", "allowed.json", "--audience", "handover"]);
    expect(code).toBe(1);
    expect(out).toMatch(/^allowed\.json: in order\n/);
    expect(err).toMatch(/^yusuf\.json: allows\.handover: .*\n1 in order, 1 at fault\n$/);
  });
});
