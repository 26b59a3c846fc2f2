import { describe, expect, test } from "vitest";
import { CHOICES } from "../../src/cli/choices.ts";
import { EcomapError, parseEcomap, renderToString } from "../../src/index.ts";
import { YUSUF } from "./program.ts";

/** A document that may be drawn for every audience. */
const doc = parseEcomap({
  ...YUSUF,
  readers: [{ id: "court" }],
  allows: { training: { answer: "yes" }, handover: { answer: "yes", date: "2026-03-03", receiver: "De Brug" } },
});

/** What the face says of a value: "drawn", or the code of its error. */
function answerTo(option: string, value: string): string {
  try {
    renderToString(doc, { reader: "court", key: "0123456789abcdef", [option]: value });
    return "drawn";
  } catch (error) {
    return error instanceof EcomapError ? error.code : "broken";
  }
}

describe.each(["layout", "theme", "notation", "paper", "orientation", "audience"] as const)(
  "the command line and the face agree on %s:",
  (option) => {
    test("what is there now is drawn", () => {
      expect(CHOICES[option].now.map((value) => answerTo(option, value))).toEqual(
        CHOICES[option].now.map(() => "drawn"),
      );
    });

    test("anything else is wrong", () => {
      expect(answerTo(option, "spiral")).toBe("wrong-option");
    });
  },
);
