import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyCommand } from "../../src/command/apply.ts";
import type { Command } from "../../src/command/types.ts";
import { describe as inWords, textOf } from "../../src/describe/index.ts";
import { forAudience } from "../../src/document/audience/for-audience.ts";
import { forPicture } from "../../src/document/audience/for-picture.ts";
import { TOLD_OF_MOVES } from "../../src/document/audience/told-of.ts";
import { dateOf } from "../../src/document/dates.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { AUDIENCES, type Audience } from "../../src/document/schema/terms.ts";
import { serialize } from "../../src/document/serialize.ts";
import type { EcomapDocument } from "../../src/document/types.ts";
import { without } from "../../src/document/without.ts";
import { EcomapError } from "../../src/errors/ecomap-error.ts";
import { renderReport } from "../../src/export/index.ts";
import { FORMATS, writeNetwork } from "../../src/formats/index.ts";
import { renderToString } from "../../src/picture/render-to-string.ts";
import { renderHoped } from "../../src/time/render.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { COURT, KEY, shownTo, UNDISCUSSED, WAYS, type Way } from "../document/audience/ways.ts";
import { commands, start } from "./arbitraries.ts";

const options = { reader: COURT, key: KEY };
const FIELDS = ["name", "notes", "strength", "views", "words", "roles"];
const begun = parseEcomap({
  ...start,
  date: "2026-01-01",
  allows: {
    training: { answer: "yes" },
    handover: { answer: "yes", receiver: "Wijkteam", date: "2026-01-01" },
  },
  readers: [{ id: COURT }],
});

const audience = fc.constantFrom(...AUDIENCES);
const way = fc.constantFrom(...WAYS.filter((one) => one !== UNDISCUSSED));
const marked = (one: Way): object => ({
  shownTo: shownTo(one, FIELDS),
  ...(one === "in the tray" && { agreed: "not-yet" as const }),
});

/** What is said of those who are there, in parts and records that may be kept, and in fields that few audiences see. */
const said = way.chain((one) =>
  fc.constantFrom<Command>(
    {
      type: "updateMember",
      member: "a",
      set: { notes: [{ text: "Belt veel" }, { text: "Stil", shownTo: shownTo(one, []) }] },
    },
    { type: "updateMember", member: "a", set: { notes: [{ text: "Belt veel" }] } },
    { type: "updateMember", member: "a", set: { flags: [{ flag: "safety", shownTo: shownTo(one, []) }] } },
    { type: "updateMember", member: "a", set: { name: "Anna", ...marked(one) } },
    { type: "updateMember", member: "a", set: { contact: { answer: "yes", words: "Graag" } } },
    { type: "updateMember", member: "a", set: { roles: [{ role: "sister" }, { role: "colleague", until: "2020" }] } },
    { type: "updateTie", tie: "t1", set: { strength: "strong" } },
    { type: "updateTie", tie: "t1", set: { views: [{ by: "client", words: "Goed", shownTo: shownTo(one, []) }] } },
    { type: "updateTie", tie: "t1", set: { shownTo: shownTo(one, FIELDS) } },
    { type: "addTie", tie: { id: "t9", from: "a", to: "client", strength: "weak", ...marked(one) } },
    { type: "updateTie", tie: "t9", set: { strength: "strong" } },
    { type: "addMember", member: { id: "h1", name: "Bram", ...marked(one) } },
    { type: "updateMember", member: "h1", set: { name: "Oom Bram" } },
    { type: "addTie", tie: { id: "th1", from: "client", to: "h1", strength: "strong" } },
    { type: "addIntervention", intervention: { id: "ih", kind: "skills", members: ["h1"], ...marked(one) } },
    { type: "updateIntervention", intervention: "ih", set: { status: "done" } },
    { type: "addLogEntry", logEntry: { id: "lh", kind: "call", words: "Gebeld", ...marked(one) } },
    { type: "removeMember", member: "h1" },
    { type: "updateClient", set: { notes: [{ text: "Slaapt slecht", shownTo: shownTo(one, []) }] } },
    { type: "updateDocument", set: { title: "Kaart" } },
  ),
);
/** What takes back in the same step what was done there. */
const thereAndBack = way.chain((one) =>
  fc.constantFrom<readonly Command[]>(
    [
      { type: "addMember", member: { id: "h2", name: "Carla", ...marked(one) } },
      { type: "addTie", tie: { id: "th2", from: "client", to: "h2", strength: "strong" } },
      { type: "updateMember", member: "h2", set: { name: "Tante Carla" } },
      { type: "removeMember", member: "h2" },
    ],
    [
      { type: "updateMember", member: "a", set: { name: "Iemand" } },
      { type: "updateMember", member: "a", set: { name: "Anna" } },
    ],
    [
      { type: "updateTie", tie: "t1", set: { strength: "weak" } },
      { type: "updateTie", tie: "t1", set: { strength: "strong" } },
    ],
    [
      { type: "removeMember", member: "h1" },
      { type: "addMember", member: { id: "h1", name: "Bram", ...marked(one) } },
    ],
    [
      { type: "addLogEntry", logEntry: { id: "lz", kind: "call", words: "Gebeld", ...marked(one) } },
      { type: "removeLogEntry", logEntry: "lz" },
    ],
  ),
);
const step: fc.Arbitrary<readonly Command[]> = fc.oneof(
  { weight: 3, arbitrary: said.map((one) => [one]) },
  { weight: 3, arbitrary: commands.map((one) => [one].flat()) },
  { weight: 1, arbitrary: thereAndBack },
);

/** A document after each step, each on a day of its own; those that are refused leave it as it was. */
function* told(steps: readonly (readonly Command[])[]): Generator<EcomapDocument> {
  let doc = begun;
  yield doc;
  for (const [i, step] of steps.entries()) {
    try {
      doc = applyCommand(doc, step, { recorded: `2026-02-${10 + i}T10:00:00Z` });
    } catch (error) {
      if (!(error instanceof EcomapError)) throw error;
    }
    yield doc;
  }
}

const undated = (doc: EcomapDocument): string => serialize(without(doc, "date"), { redacted: true });

/** Whether a step changed something that an audience may see, besides the day. */
function isSeenChange(one: Audience, before: EcomapDocument, after: EcomapDocument): boolean {
  // Who writes the date of a map themselves has said it.
  if (before.date !== after.date) return true;
  return undated(forAudience(before, one, options)) !== undated(forAudience(after, one, options));
}

const dayOf = (doc: EcomapDocument, one: Audience): string => dateOf(forAudience(doc, one, options).date ?? "");

/** All that is made for an audience on which a day may stand. */
function waysOut(doc: EcomapDocument, one: Audience): readonly string[] {
  const forWhom = { ...options, audience: one, language: nl };
  return [
    renderToString(doc, forWhom),
    textOf(inWords(doc, forWhom)),
    renderReport(doc, forWhom),
    ...(TOLD_OF_MOVES.includes(one) ? [renderHoped(doc, forWhom)] : []),
    ...FORMATS.flatMap((format) => writeNetwork(doc, format, forWhom).files.map(({ text }) => text)),
  ];
}

const stories = fc.tuple(audience, fc.array(step, { minLength: 1, maxLength: 8 }));

describe("the day of a map that an audience is told", () => {
  it("is moved on by nothing that they may not see, in a copy and on a picture", () => {
    const holds = fc.property(stories, ([one, steps]) => {
      let before = begun;
      for (const after of told(steps)) {
        expect(forPicture(after, one, options).date).toEqual(forAudience(after, one, options).date);
        // Of who is kept from now on nothing is told that was told before, so that the day may go back.
        if (!isSeenChange(one, before, after)) expect(dayOf(after, one) <= dayOf(before, one)).toBe(true);
        before = after;
      }
    });
    fc.assert(holds, { numRuns: 250 });
  });

  it("is the same on every way out, after whatever was done that they may not see", () => {
    const holds = fc.property(audience, said, (one, command) => {
      const after = [...told([[command]])].at(-1) ?? begun;
      fc.pre(after !== begun && !isSeenChange(one, begun, after));
      expect(waysOut(after, one)).toEqual(waysOut(begun, one));
    });
    fc.assert(holds, { numRuns: 30 });
  });
});
