import { expect, test } from "vitest";
import { warningOf } from "../../src/autosave/warning.ts";
import { en } from "../../src/words/languages/en.ts";
import { nl } from "../../src/words/languages/nl.ts";

test("who uses a device with others is warned, in the ten languages", () => {
  expect(warningOf(nl)).toContain("Gebruiken meer mensen dit apparaat?");
  const said = ["ar", "de", "en", "es", "fr", "nl", "pl", "ti", "tr", "uk"].map((tag) => warningOf({ tag }));
  expect(new Set(said).size).toBe(10);
  expect(warningOf({ tag: "xx" })).toBe(warningOf(en));
});
