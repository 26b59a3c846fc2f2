import { describe, expect, it } from "vitest";
import { arabicCount, listBy, spanishAnd } from "../../src/words/grammar.ts";
import { isolate } from "../../src/words/isolate.ts";

describe("a list in another grammar", () => {
  const items = ["a", "b", "c"];

  it("has commas of its own, and an and that leans on the last word", () => {
    expect(listBy("، ", () => " و")(items)).toBe("a، b وc");
    expect(listBy("، ", () => " و")(["a", "b"])).toBe("a وb");
  });

  it("is nothing for nobody, and the name alone for one", () => {
    expect([listBy(", ", spanishAnd)([]), listBy(", ", spanishAnd)(["Ana"])]).toEqual(["", "Ana"]);
  });

  it("leaves the list it is given as it is", () => {
    listBy(", ", spanishAnd)(items);
    expect(items).toEqual(["a", "b", "c"]);
  });
});

describe("and in Spanish", () => {
  it("is e before the sound of an i, also in a name that is set apart", () => {
    for (const name of ["Isabel", "Íñigo", "Hilda", "Ibrahim", isolate("Inés"), "«Irene»"])
      expect([name, spanishAnd(name)]).toEqual([name, " e "]);
  });

  it("is y before all else, also where the i begins another sound", () => {
    for (const name of ["Ana", "Yusuf", "Hielo", "Hugo", "Iago", "…", "3", ""])
      expect([name, spanishAnd(name)]).toEqual([name, " y "]);
  });
});

describe("a count in Arabic", () => {
  const LETTERS = { one: "حرف واحد", two: "حرفين", few: "أحرف", many: "حرفاً", hundred: "حرف" };
  const said = (count: number) => arabicCount(count, LETTERS, String(count));

  it("says one and two without a number", () => {
    expect([said(1), said(2)]).toEqual(["حرف واحد", "حرفين"]);
  });

  it("takes the form of the last two figures", () => {
    const few = [3, 10, 103, 20_010];
    const many = [11, 16, 99, 111, 20_971_520];
    const hundred = [100, 101, 102, 500, 20_000];
    expect(few.map(said)).toEqual(few.map((count) => `${count} أحرف`));
    expect(many.map(said)).toEqual(many.map((count) => `${count} حرفاً`));
    expect(hundred.map(said)).toEqual(hundred.map((count) => `${count} حرف`));
  });
});
