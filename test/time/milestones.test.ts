import { describe, expect, it } from "vitest";
import { forAudience } from "../../src/document/audience/for-audience.ts";
import type { Audience } from "../../src/document/schema/terms.ts";
import { milestonesOf } from "../../src/time/milestones.ts";
import { parse } from "../document/sample.ts";

const ticked = { shownTo: { readers: [{ reader: "court", fields: ["question", "date", "answer"] }] } };
const doc = parse({
  ...{ members: [{ id: "amina", name: "Amina" }], readers: [{ id: "court" }] },
  allows: { handover: { answer: "yes", date: "2026-03-01", receiver: "De Brug" }, training: { answer: "yes" } },
  transitions: [
    { id: "t", kind: "crisis-shelter", date: "2026-01" },
    { id: "undated", kind: "own-home" },
  ],
  groups: [{ id: "g", kind: "support", name: "Steungroep", members: ["amina"], meetings: [{ date: "2026-02-02" }] }],
  conferences: [{ id: "c", question: "Waar ga ik wonen?", date: "2026-02-03" }],
  interventions: [
    { id: "i", kind: "skills", status: "done", date: "2026-02-04", words: "Geoefend." },
    { id: "p", kind: "skills", status: "planned", date: "2026-02-05", words: "Oefenen." },
  ],
  experience: [
    { id: "e1", question: "lean-on", date: "2026-02-06", answer: "Op Amina.", ...ticked },
    { id: "e2", question: "lean-on", date: "2026-02-07", answer: "Op niemand." },
    { id: "e3", question: "lean-on", date: "2027-01-01", answer: "Op Bram." },
  ],
});
const told = (audience: Audience) =>
  milestonesOf(forAudience(doc, audience, { reader: "court", key: "a secret of many letters" }), "2026-11-23");

describe("what happened, under a map through time", () => {
  it("is moments of a life, meetings, conferences, work that is done and the client's answers, each by its own day", () => {
    expect(told("client").map(({ day, is, words }) => [day, is, words])).toEqual([
      ["2026-01-01", "transition", ""],
      ["2026-02-02", "meeting", "Steungroep"],
      ["2026-02-03", "conference", "Waar ga ik wonen?"],
      ["2026-02-04", "intervention", "Geoefend."],
      ["2026-02-06", "experience", "Op Amina."],
      ["2026-02-07", "experience", "Op niemand."],
    ]);
  });

  it("holds the client's answers for client, team and handover, and for nobody else", () => {
    const hears = (audience: Audience) => told(audience).some(({ is }) => is === "experience");
    const all: readonly Audience[] = ["client", "team", "handover", "carry", "network", "report", "training"];
    expect(all.filter(hears)).toEqual(["client", "team", "handover"]);
  });
});
