import { describe, expect, it } from "vitest";
import { words } from "../../src/document/schema/base.ts";
import { makeWipe } from "../../src/document/wipe.ts";

/** A text from which others are wiped. `others`: who else is on the map. */
const left = (text: string, wiped: string | readonly string[], others: readonly string[] = []) =>
  makeWipe([wiped].flat(), others)(text, words);

describe("a name that is wiped", () => {
  it("is found whichever way its accents are stored", () => {
    const [composed, decomposed] = ["Zo\u00eb belt", "Zoe\u0308 belt"];
    for (const text of [composed, decomposed]) {
      expect(left(text, "Zo\u00eb")).toBe("… belt");
      expect(left(text, "Zoe\u0308")).toBe("… belt");
      expect(left(text, "Bram")).toBe(text);
    }
  });

  it("is found with any white space between its words", () => {
    for (const space of ["  ", "\t", "\n", "\u00a0", "\u2009\u3000"]) {
      expect(left(`Met Karim${space}El${space}Amrani.`, "Karim El Amrani")).toBe("Met ….");
      expect(left("Met Karim El Amrani.", `Karim${space}El Amrani`)).toBe("Met ….");
    }
  });

  it("is found in the genitive, in Dutch and in English", () => {
    expect(left("Karims broer kwam.", "Karim")).toBe("… broer kwam.");
    expect(left("Karim's brother and Karim’s dog.", "Karim")).toBe("… brother and … dog.");
    expect(left("Amina's tas, Hans' jas, Max’ pet.", ["Amina", "Hans", "Max"])).toBe("… tas, … jas, … pet.");
    expect(left("Karims", "Karim")).toBe("Karims");
  });

  it("is found with a hyphen or other signs in it", () => {
    expect(left("Met Anne-Marie (A.) mee.", ["Anne-Marie", "(A.)"])).toBe("Met … … mee.");
  });

  it("is not found in other words that begin or end with it", () => {
    for (const text of ["In januari", "Janneke belt", "Jansen belt", "Arjan belt", "Jan1 belt", "Jane\u0301 belt"]) {
      expect(left(text, "Jan")).toBe(text);
    }
  });

  it("leaves the names of others that look like its genitive", () => {
    expect(left("Ans komt langs", "An", ["Ans"])).toBe("Ans komt langs");
    expect(left("Ans Visser en An's zus", "An", ["Ans Visser"])).toBe("Ans Visser en … zus");
    expect(left("Karims broer", "Karim", ["Karims broer"])).toBe("… broer");
  });
});
