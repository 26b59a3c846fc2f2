import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { helpText } from "../../src/cli/help.ts";
import { LANGUAGE_NAMES, wordsIn } from "../../src/cli/languages.ts";
import { parseEcomap, renderToString } from "../../src/index.ts";
import { FAULTY, newProgram, type Program, YUSUF } from "./program.ts";

const SPOKEN = await Promise.all(LANGUAGE_NAMES.map(async (name) => [name, await wordsIn(name)] as const));
const DRAFTS = SPOKEN.filter(([, { language }]) => language.draft !== undefined);

let ecomap: Program;
beforeAll(() => {
  ecomap = newProgram();
  ecomap.write("yusuf.json", YUSUF);
  ecomap.write("other.json", YUSUF);
  ecomap.write("faulty.json", FAULTY);
});
afterAll(() => ecomap?.remove());

describe.each(DRAFTS)("the draft %s", (name, { language, draft }) => {
  test("draws in its own words, and says on standard error in one line that it is a draft", () => {
    const { code, out, err } = ecomap.run(["draw", "yusuf.json", "--language", name]);
    expect({ code, out, err }).toEqual({
      code: 0,
      out: renderToString(parseEcomap(YUSUF), { language }),
      err: `${draft}\n`,
    });
    expect(err).toContain(`(${language.draft})`);
  });

  test("says of a document in its own words what is wrong, and all else in English", () => {
    const { code, err } = ecomap.run(["check", "faulty.json", "gone.json", "--language", name]);
    expect(code).toBe(1);
    const sentence = language.errors["wrong-term"]({ terms: ["person"] });
    expect(err.split("\n")[0]).toBe(draft);
    expect(err).toContain(`faulty.json: members[0].kind: ${sentence.slice(0, -1).replace(/[\u2068\u2069]/g, "")}`);
    expect(err).toContain("gone.json: There is no such file.");
    expect(helpText(name, "draw")).toBe(helpText("en", "draw"));
  });
});

test("a draft says once that it is one, however many files are drawn", async () => {
  const { err } = ecomap.run(["draw", "yusuf.json", "other.json", "-o", "both", "--language", "de"]);
  expect(err).toBe(`${(await wordsIn("de")).draft}\n2 drawn, 0 at fault\n`);
});

test("a language that was reviewed says nothing of drafts", () => {
  expect(DRAFTS.map(([name]) => name)).toEqual(expect.not.arrayContaining(["en", "nl"]));
  expect(ecomap.run(["draw", "yusuf.json", "--language", "nl"]).err).toBe("");
});
