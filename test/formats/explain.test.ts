import { describe, expect, it } from "vitest";
import { explainFinding, readNetwork } from "../../src/formats/index.ts";
import { en } from "../../src/formats/words/en.ts";
import { FINDING_WORDS } from "../../src/formats/words/words-in.ts";
import { nl as dutch } from "../../src/words/languages/nl.ts";

const braces = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each([...FINDING_WORDS])("%s", (tag, words) => {
  it("says every sentence, with the same things filled in", () => {
    for (const [key, text] of Object.entries(en)) {
      const own = Reflect.get(words, key);
      expect(typeof own === "string" && own.trim() !== "").toBe(true);
      expect([key, braces(String(own))]).toEqual([key, braces(text)]);
    }
  });

  it("has sentences of its own", () => {
    const same = Object.entries(en).filter(([key, text]) => text.endsWith(".") && Reflect.get(words, key) === text);
    expect(tag === "en" ? [] : same).toEqual([]);
  });
});

it("a finding is told with its place and how often, without a value of the file", () => {
  const { report } = readNetwork("naam;Adres;x{limit}\nAmina;Dorpsstraat 1;1\nJan;Dorpsstraat 2;2\n");
  const told = report.map((finding) => explainFinding(finding, dutch));
  expect(told).toContain("regel 2, 3: Adres is weggelaten: adressen komen niet ongevraagd mee. (2×)");
  expect(told.join()).toContain("x{limit} is weggelaten");
  expect(told.join()).not.toMatch(/Dorpsstraat|Amina/);
});

it("a finding in many lines is told with the first of them, and with the column where its sentence names none", () => {
  const rows = Array.from({ length: 8 }, (_, i) => `P${i};${i === 0 ? '"een\ntwee"' : "x"};123456782`).join("\n");
  const { report } = readNetwork(`naam;opmerking;telefoon\n${rows}\n`);
  const told = report.map((finding) => explainFinding(finding, dutch));
  expect(told).toContain(
    "regel 2 (telefoon), 3 (telefoon), 4 (telefoon), 5 (telefoon), 6 (telefoon), 7 (telefoon), …: Dit is weggelaten: het lijkt op een burgerservicenummer. (8×)",
  );
});

it("what never comes in is not told to come in when it is asked for", () => {
  const { report } = readNetwork("naam;BSN\nAmina;123456782\n");
  expect(report.map((finding) => explainFinding(finding, dutch))).toContain(
    "regel 2: BSN is weggelaten: burgerservicenummers komen nooit mee.",
  );
});
