import { describe, expect, it } from "vitest";
import { LANGUAGE_NAMES, wordsIn } from "../../src/cli/languages.ts";
import { describe as tell, textOf } from "../../src/describe/describe.ts";
import type { Audience } from "../../src/document/schema/terms.ts";
import { renderConference } from "../../src/export/conference.ts";
import { renderReport } from "../../src/export/report.ts";
import { renderToString } from "../../src/picture/render-to-string.ts";
import { renderHoped } from "../../src/time/render.ts";
import type { Language } from "../../src/words/language.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { parse } from "../document/sample.ts";

const ticked = (...fields: string[]) => ({ shownTo: { readers: [{ reader: "court", fields }] } });
/** Somebody who gave no name: only then a map says who stands in the middle. */
const doc = parse({
  ...{ client: { id: "client" }, readers: [{ id: "court" }] },
  allows: { handover: { answer: "yes", date: "2026-03-01", receiver: "De Brug" }, training: { answer: "yes" } },
  members: [1, 2, 3, 4].map((i) => ({ id: `m${i}`, name: `Naam ${i}`, role: "friend", ...ticked("name", "roles") })),
  ties: [1, 2, 3, 4].map((i) => ({
    ...{ id: `t${i}`, from: "client", to: `m${i}`, strength: "unknown", load: { level: "heavy", by: "client" } },
    ...{ moves: [{ type: "strengthen" }], ...ticked("strength", "load", "moves") },
  })),
  conferences: [{ id: "c", invited: [{ member: "client" }, { member: "m1" }], ...ticked("invited") }],
});
const options = (audience: Audience, language: Language) => ({
  ...{ audience, language, reader: "court", key: "a secret of many letters" },
});
const languages = await Promise.all(LANGUAGE_NAMES.map(async (name) => (await wordsIn(name)).language));
const WORDS = /[^<>\s][^<>]*(?=<)/g;

/** What the client would say of themselves, of which others are told in other words. */
const ownWords = ({ client, told, changes }: Language): readonly string[] =>
  [
    ...[client.self.name, client.title, client.legend.moves, client.legend.domains],
    ...[client.loads.heavy, client.strengths.unknown, changes.hoped],
  ].filter((word) => !Object.values(told).includes(word) && word !== told.self.name);

const saidBy = (text: string, language: Language) => {
  const said = text.match(WORDS) ?? [];
  return ownWords(language).filter((word) => said.some((one) => one === word || one.endsWith(` · ${word}`)));
};

describe.each(languages)("in $tag", (language) => {
  it.each(["handover", "report", "training"] as const)("a picture for %s speaks of the client", (audience) => {
    expect(saidBy(renderToString(doc, options(audience, language)), language)).toEqual([]);
    expect(saidBy(renderHoped(doc, options(audience, language)), language)).toEqual([]);
    expect(renderToString(doc, options(audience, language))).toContain(`>${language.told.self.name.split(" ")[0]}`);
  });

  it.each(["client", "team", "carry", "network"] as const)("a picture for %s speaks as the client", (audience) => {
    expect(saidBy(renderToString(doc, options(audience, language)), language)).toContain(language.client.self.name);
  });

  it.each(["client", "report"] as const)(
    "a page for %s speaks of the client in its picture as it does in its text",
    (audience) => {
      const page = renderReport(doc, options(audience, language));
      expect(saidBy(page, language)).toEqual([]);
      expect(page).toContain(`<h1>${language.told.title}</h1>`);
      expect(saidBy(renderConference(doc, options(audience, language)), language)).toEqual([]);
    },
  );

  it("a description calls the client as its pages do", () => {
    const { within } = language.told.self;
    expect(textOf(tell(doc, options("client", language))).toLowerCase()).toContain(within.toLowerCase());
  });
});

it("the words of professionals stay what they are", () => {
  const picture = renderToString(doc, { ...options("handover", nl), voice: "professional" });
  expect(picture).toContain(nl.professional.legend.moves);
});
