import { describe, expect, test } from "vitest";
import { helpText } from "../../src/cli/help.ts";
import { LANGUAGE_NAMES, type LanguageName, wordsIn } from "../../src/cli/languages.ts";

/** Every sentence of a language, with what it is about filled in. */
async function sentences(name: LanguageName): Promise<[string, string][]> {
  const { language, kept, uselessPlace, findings, ...others } = await wordsIn(name);
  return Object.entries({ ...others, ...kept, ...uselessPlace, ...findings }).map(([key, value]) => [
    key,
    typeof value === "string" ? value : String(Reflect.apply(value, undefined, ["A", "B", "C"])),
  ]);
}

describe("each language", () => {
  test.each(LANGUAGE_NAMES)("%s says the whole of every sentence", async (name) => {
    expect((await wordsIn(name)).language.tag).toBe(name);
    expect((await sentences(name)).filter(([, text]) => text === "" || /undefined|\[object/.test(text))).toEqual([]);
  });

  test("has words of its own", async () => {
    const english = new Map(await sentences("en"));
    expect((await sentences("nl")).filter(([key, text]) => english.get(key) === text)).toEqual([]);
    for (const about of [undefined, "draw", "check", "measure", "describe", "report", "pocket", "convert"] as const) {
      expect(helpText("nl", about)).not.toBe(helpText("en", about));
    }
  });

  test("says the cure of a fault in a second sentence, or after a comma", async () => {
    const faults = (await sentences("en")).filter(([, text]) => text.endsWith("."));
    expect(faults.length).toBeGreaterThan(20);
    expect(faults.filter(([, text]) => !/[.,;] .+\.$/.test(text))).toEqual([]);
  });
});
