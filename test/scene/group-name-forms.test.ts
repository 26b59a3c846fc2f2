import { describe, expect, test } from "vitest";
import { nameForms } from "../../src/scene/group-name-forms.ts";

const linesOf = (name: string) => nameForms(name, 12).map(({ lines }) => lines);

describe("the name of a group", () => {
  test("stands on one line where it is short", () => {
    expect(linesOf("Steungroep")).toEqual([["Steungroep"]]);
  });

  test("that is longer stands on one line or on two", () => {
    expect(linesOf("Donderdaggroep van de wijk")).toEqual([
      ["Donderdaggroep van de wijk"],
      ["Donderdaggroep", "van de wijk"],
    ]);
  });

  test("that would be too wide stands on several lines alone, all of it", () => {
    expect(linesOf("Thuis bij moeder aan de Korte Prinsengracht")).toEqual([
      ["Thuis bij moeder", "aan de Korte", "Prinsengracht"],
    ]);
    const long = "De mensen van de woensdagavond ".repeat(8).trim();
    const [form] = nameForms(long, 12);
    expect(form?.lines.join(" ")).toBe(long);
    expect(form?.lines.length).toBeGreaterThan(2);
  });

  test("of one long word stays whole", () => {
    expect(linesOf("Huishoudelijkehulpverleningsinstantie")).toEqual([["Huishoudelijkehulpverleningsinstantie"]]);
  });

  test("is never cut, and needs no more room in two lines than in one", () => {
    for (const name of ["مجموعة يوم الخميس في الحي القديم", "የሐሙስ ቡድን በሰፈሩ ውስጥ", "Grupa czwartkowa z sąsiedztwa"]) {
      const [first, ...others] = nameForms(name, 14);
      expect(first?.cut).toBe(false);
      for (const { cut, width } of others) {
        expect(cut).toBe(false);
        expect(width).toBeLessThan(first?.width ?? 0);
      }
    }
  });
});
