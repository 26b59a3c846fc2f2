import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateIn, dateWith, listWith, polishPlural, thousandsWith, ukrainianPlural } from "../../src/words/grammar.ts";

const MONTHS = "a b c d e f g h i j k l";
const count = fc.nat({ max: 1_000_000 });

describe("a date", () => {
  test("takes the month's other form after a day only", () => {
    const date = dateIn({ months: MONTHS, monthsAfterDay: MONTHS.toUpperCase(), about: "~" });
    expect([date("2024-05-01"), date("2024-05"), date("2024")]).toEqual(["1 E 2024", "e 2024", "2024"]);
  });

  test("says its day in the language's own way", () => {
    const date = dateIn({ months: MONTHS, day: (day) => `${day}.`, about: "~" });
    expect([date("2024-12-31"), date("2024-12")]).toEqual(["31. l 2024", "l 2024"]);
  });

  test("that is not exact may need another word before a day", () => {
    const date = dateIn({ months: MONTHS, about: "um", aboutDay: "um den" });
    expect(date({ date: "2024", about: true })).toBe("um 2024");
    expect(date({ date: "2024-05", about: true })).toBe("um e 2024");
    expect(date({ date: "2024-05-09", about: true })).toBe("um den 9 e 2024");
  });

  test("has one form of each word where a language names no others", () => {
    const [short, long] = [dateWith(MONTHS, "~"), dateIn({ months: MONTHS, about: "~" })];
    for (const when of ["2024", "2024-05", "2024-05-09", { date: "2024-05-09", about: true }] as const)
      expect(short(when)).toBe(long(when));
  });
});

test("a list has its last word before the last item", () => {
  expect(listWith("et")(["a", "b", "c"])).toBe("a, b et c");
});

test("thousands are told apart without losing a digit", () => {
  fc.assert(
    fc.property(count, (n) => {
      const text = thousandsWith(" ")(n);
      expect(text.replaceAll(" ", "")).toBe(String(n));
      expect(text).toMatch(/^\d{1,3}( \d{3})*$/);
    }),
  );
});

describe("plurals", () => {
  const polish = (n: number) => `${n} ${polishPlural(n, ["znak", "znaki", "znaków"])}`;
  const ukrainian = (n: number) => `${n} ${ukrainianPlural(n, ["знак", "знаки", "знаків"])}`;

  test("are one, few and many in Polish, where one is 1 alone", () => {
    expect([0, 1, 2, 4, 5, 11].map(polish)).toEqual([
      "0 znaków",
      "1 znak",
      "2 znaki",
      "4 znaki",
      "5 znaków",
      "11 znaków",
    ]);
    expect([12, 14, 21, 22, 64, 112].map(polish)).toEqual([
      "12 znaków",
      "14 znaków",
      "21 znaków",
      "22 znaki",
      "64 znaki",
      "112 znaków",
    ]);
  });

  test("are one, few and many in Ukrainian, where 21 is one too", () => {
    expect([0, 1, 2, 4, 5, 11].map(ukrainian)).toEqual([
      "0 знаків",
      "1 знак",
      "2 знаки",
      "4 знаки",
      "5 знаків",
      "11 знаків",
    ]);
    expect([12, 14, 21, 22, 101, 111].map(ukrainian)).toEqual([
      "12 знаків",
      "14 знаків",
      "21 знак",
      "22 знаки",
      "101 знак",
      "111 знаків",
    ]);
  });

  test.each([
    ["pl", polishPlural],
    ["uk", ukrainianPlural],
  ] as const)("in %s are those of the Unicode rules", (tag, plural) => {
    const rules = new Intl.PluralRules(tag);
    fc.assert(
      fc.property(count, (n) => {
        expect(plural(n, ["one", "few", "many"])).toBe(rules.select(n));
      }),
    );
  });
});
