import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { parseEcomap } from "../../src/document/parse.ts";
import { renderOwnTime } from "../../src/export/own-time.ts";
import { ar } from "../../src/words/languages/ar.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { file } from "../document/sample.ts";

const conferences = [
  { id: "new", date: "2026-03", question: "Waar ga ik wonen?", agreements: [{ words: "Coby zoekt mee.", who: ["a"] }] },
  { id: "old", date: "2025-03", question: "Wie helpt mij?", invited: [{ member: "a" }] },
];
const doc = parseEcomap(file({ conferences, members: [{ id: "a", name: "Amina" }], ties: [] }));
const sheet = renderOwnTime(doc, { language: nl });

it("a sheet for the time that people have to themselves is an A3 with the question and nothing that was said before", () => {
  expect(sheet).toContain("size: A3 landscape");
  for (const words of ["Deel 2: jullie alleen", "Waar ga ik wonen?", "Dit blad blijft bij jullie."])
    expect(sheet).toContain(words);
  expect(sheet).not.toMatch(/Amina|Coby|Wie helpt mij/);
});

it("has empty rows for what is agreed, with whom and until when, and room to draw", () => {
  expect(sheet.match(/<tr><th scope="row"><\/th><td><\/td><td><\/td><\/tr>/g)?.length).toBeGreaterThan(4);
  expect(sheet).toContain('<div class="room"></div>');
});

it("is of another conference where that is asked, and has no question where there is none", () => {
  expect(renderOwnTime(doc, { language: nl, conference: "old" })).toContain("Wie helpt mij?");
  expect(renderOwnTime(parseEcomap(file()), { language: ar })).not.toContain('class="question"');
});

it("fetches and runs nothing, and has one style, which it knows by its hash", () => {
  const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(sheet) ?? [];
  expect(sheet).toContain(`style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`);
  expect(sheet).not.toMatch(/<(script|link|img|iframe)/);
});
