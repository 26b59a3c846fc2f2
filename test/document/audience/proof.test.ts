import { describe, expect, it } from "vitest";
import { describe as tell, textOf } from "../../../src/describe/describe.ts";
import { forAudience } from "../../../src/document/audience/for-audience.ts";
import { TOLD_OF_MOVES } from "../../../src/document/audience/told-of.ts";
import { fieldRanks } from "../../../src/document/field-names.ts";
import { parseEcomap } from "../../../src/document/parse.ts";
import { AUDIENCES, type Audience } from "../../../src/document/schema/terms.ts";
import { serialize } from "../../../src/document/serialize.ts";
import type { EcomapDocument } from "../../../src/document/types.ts";
import { pictureFor } from "../../../src/element/picture-for.ts";
import { EcomapError } from "../../../src/errors/ecomap-error.ts";
import { renderConference } from "../../../src/export/conference.ts";
import { renderGoodbye } from "../../../src/export/goodbye.ts";
import { renderOwnTime } from "../../../src/export/own-time.ts";
import { renderPlot } from "../../../src/export/plot.ts";
import { renderPocket } from "../../../src/export/pocket.ts";
import { renderReport } from "../../../src/export/report.ts";
import { renderSides } from "../../../src/export/sides.ts";
import { FORMAT_FILES } from "../../../src/formats/formats.ts";
import { FORMATS, writeNetwork } from "../../../src/formats/index.ts";
import { indexNetwork } from "../../../src/network/network-index.ts";
import { renderToString } from "../../../src/picture/render-to-string.ts";
import { renderOutlook } from "../../../src/time/outlook.ts";
import { renderComparison, renderHoped, renderStrip } from "../../../src/time/render.ts";
import { resolveViewOptions } from "../../../src/view/options.ts";
import { describeMap, describeMember, describeTie } from "../../../src/words/describe.ts";
import type { Language } from "../../../src/words/language.ts";
import { en } from "../../../src/words/languages/en.ts";
import { nl } from "../../../src/words/languages/nl.ts";
import { fullDocument } from "./full.ts";
import { COURT, KEY } from "./ways.ts";

const { file, secrets } = fullDocument();
const doc = parseEcomap(file);
const before = serialize(doc);
const options = { reader: COURT, key: KEY };

/** A few of many, from all over the list. */
const some = <T>(list: readonly T[]): readonly T[] => list.filter((_, i) => i % Math.ceil(list.length / 4) === 0);

/** What is made for an audience; nothing where it may not be. */
function orRefused(make: () => string): string {
  try {
    return make();
  } catch (error) {
    if (error instanceof EcomapError) return "";
    throw error;
  }
}

function wordsOf(copy: EcomapDocument, language: Language): string {
  const index = indexNetwork(copy);
  const words = { language, voice: language.professional, vocabulary: copy.vocabulary };
  return [
    describeMap(index, words),
    ...index.members.map((member) => describeMember(index, words, member)),
    ...index.ties.map((tie) => describeTie(index, words, tie)),
  ].join("\n");
}

const drawn = (audience: Audience, language: Language): string =>
  renderToString(doc, { ...options, audience, language, theme: "light", voice: "professional" });

it("is a document in which every field is set", () => {
  const isSet = (field: string) => before.includes(`"${field}": `);
  const marks = ["redactedFor", "redactedTo"];
  expect([...fieldRanks().keys()].filter((field) => !isSet(field) && !marks.includes(field))).toEqual([]);
});

it("comes through FHIR but for how it came to be, where people stand, and a host's own fields of a phone", () => {
  const fields = writeNetwork(doc, "fhir").report.map(({ params }) => ("field" in params ? params.field : ""));
  const lost = ["client.reach.…", "erased", "history", "members.reach.…", "places", "readers"];
  expect(fields.sort()).toEqual(lost);
});

describe.each(AUDIENCES)("what is made for %s of a document in which every field is set", (audience) => {
  const copy = forAudience(doc, audience, options);
  const text = serialize(copy, { redacted: true });

  it("holds no text in its file that is not for them", () => {
    expect(secrets.leaked(text, audience)).toEqual([]);
  });

  it("holds every text in its file that is for them", () => {
    expect(secrets.missing(text, audience)).toEqual([]);
  });

  it.each([nl, en])("holds no text in its picture or words that is not for them, in $tag", (language) => {
    const picture = drawn(audience, language);
    const words = wordsOf(copy, language);
    expect(secrets.leaked(picture, audience)).toEqual([]);
    expect(secrets.leaked(words, audience)).toEqual([]);
    for (const { name = "" } of copy.members)
      expect([picture.includes(name), words.includes(name)]).toEqual([true, true]);
  });

  it.each([nl, en])("holds no text in its description, report or card that is not for them, in $tag", (language) => {
    const forWhom = { ...options, audience, language };
    const since = ["client", "team", "handover"].includes(audience) ? { since: "2000" } : {};
    const told = textOf(tell(doc, { ...forWhom, ...since }));
    expect(secrets.leaked(told, audience)).toEqual([]);
    for (const { name = "" } of copy.members) expect(told).toContain(name);
    if (language === en) expect(secrets.leaked(renderReport(doc, forWhom), audience)).toEqual([]);
    if (language === en && audience !== "carry" && audience !== "network") {
      const plots = (["composition", "support"] as const).map((plot) => renderPlot(doc, plot, forWhom));
      expect(secrets.leaked(plots.join(), audience)).toEqual([]);
    }
    if (copy.conferences) expect(secrets.leaked(renderConference(doc, forWhom), audience)).toEqual([]);
    if (audience === "client") expect(secrets.leaked(renderPocket(doc, { language }), audience)).toEqual([]);
  });

  it("holds no text in any other page, or picture of what was and may be, that is not for them", () => {
    const forWhom = { ...options, audience, language: nl };
    const dates = ["2001", "2024-05", "2030"] as const;
    const made = [
      orRefused(() => renderOwnTime(doc, forWhom)),
      orRefused(() => renderPocket(doc, { language: nl })),
      ...some(doc.members).map(({ id }) => orRefused(() => renderGoodbye(doc, { ...forWhom, leaving: id }))),
      ...some(doc.ties).map(({ id }) => orRefused(() => renderSides(doc, { ...forWhom, tie: id }))),
      orRefused(() => renderComparison(doc, "2001", "2030", { ...forWhom, beside: true })),
      orRefused(() => renderStrip(doc, dates, forWhom)),
      orRefused(() => renderHoped(doc, forWhom)),
      orRefused(() => JSON.stringify(renderOutlook(doc, { ...forWhom, without: "professionals" }))),
    ];
    // The card is made for the client alone, whoever asks.
    const others = audience === "client" ? made : made.filter((_, i) => i !== 1);
    expect(others.flatMap((text) => secrets.leaked(text, audience))).toEqual([]);
    // Who is told neither of the past nor of moves gets the empty sheet alone.
    const least = TOLD_OF_MOVES.includes(audience) ? 2 : 1;
    expect(others.filter((text) => text !== "").length).toBeGreaterThanOrEqual(least);
  });

  it("holds no text in the file that leaves the screen that is not for them", () => {
    const options = resolveViewOptions({ key: KEY, audience: "team" });
    const { text } = pictureFor(doc, options, { audience, paper: "none", reader: audience === "report" ? COURT : "" });
    expect(secrets.leaked(text(), audience)).toEqual([]);
  });

  it("holds no text in any other format that is not for them, and the names that are", () => {
    for (const format of FORMATS) {
      const asked = format === "csv" ? writeNetwork(doc, format, { ...options, audience, language: nl }) : undefined;
      const { files, report } = asked ?? writeNetwork(copy, format);
      const all = files.map((one) => one.text).join("\n");
      expect(secrets.leaked(all, audience)).toEqual([]);
      expect(secrets.leaked(JSON.stringify(report), audience)).toEqual([]);
      // A format that cannot say who is kept from whom leaves them out.
      const isLeftOut = report.some(({ code }) => code === "kept-left-out");
      expect(isLeftOut).toBe(format === "pajek" && ["client", "team", "handover"].includes(audience));
      for (const { name = "" } of isLeftOut ? [] : copy.members) expect(all).toContain(name);
      expect(files.map(({ name }) => name)).toEqual(FORMAT_FILES[format]);
    }
  });

  it("is a document, and made again it is the same", () => {
    const read = parseEcomap(text);
    expect(read).toEqual(copy);
    expect(serialize(read, { redacted: true })).toBe(text);
    expect(forAudience(read, audience, options)).toEqual(copy);
  });

  it("leaves what it is made of as it was", () => {
    expect(serialize(doc)).toBe(before);
  });
});
