import { describe, expect, it } from "vitest";
import { describe as tell, textOf } from "../../src/describe/index.ts";
import { TRANSITION_KINDS } from "../../src/document/schema/terms.ts";
import { renderConference, renderOwnTime, renderReport } from "../../src/export/index.ts";
import {
  applyCommand,
  differenceBetween,
  documentAt,
  forAudience,
  networkOf,
  renderComparison,
  renderOutlook,
  renderStrip,
  renderToString,
} from "../../src/index.ts";
import { measure, measureMembers, outlook } from "../../src/measure/index.ts";
import { milestonesOf } from "../../src/time/milestones.ts";
import { momentsOf } from "../../src/time/moments.ts";
import { nl } from "../../src/words/full/nl.ts";
import { caseOf } from "../layout/maps.ts";
import { rosa, rosaWith, saidIn, step } from "./rosa.ts";

const team = { language: nl, audience: "team" } as const;
const NOW = "2026-11-22";

describe("S8 repairing or keeping relations", () => {
  const broken = step(rosa, { type: "updateTie", tie: "t1", set: { state: "broken", stoppedBy: "both" } });
  const mending = step(
    broken,
    { type: "strengthen", tie: "t1", steps: [{ what: "Een kaart sturen.", who: "client" }] },
    { type: "addLogEntry", logEntry: { id: "l1", tie: "t1", kind: "triadic", date: "2026-03-09", by: "Farah" } },
    { type: "addLogEntry", logEntry: { id: "l2", tie: "t1", kind: "apart", date: "2026-03-08", by: "Farah" } },
  );

  it.each(["broken", "ended", "dormant"] as const)("S8 a tie that is %s says so in the picture", (state) => {
    const doc = step(rosa, { type: "updateTie", tie: "t1", set: { state } });
    expect(saidIn(renderToString(doc, team))).toContain(nl.client.states[state]);
  });

  it("S8 a tie may be ambivalent, and shows it", () => {
    const doc = step(rosa, { type: "updateTie", tie: "t1", set: { quality: "ambivalent" } });
    expect(saidIn(renderToString(doc, team))).toContain(nl.client.qualities.ambivalent);
  });

  it("S8 its course is seen over time, and steps and talks are logged by date", () => {
    const mended = { type: "updateTie", tie: "t1", set: { state: "active" } } as const;
    const [was, is] = ["2026-04-01", "2026-05-01"];
    const repaired = applyCommand(mending, mended, { recorded: `${is}T10:00:00Z` });
    expect([was, is].map((day) => documentAt(repaired, day).ties.find(({ id }) => id === "t1")?.state)).toEqual([
      ...["broken", "active"],
    ]);
    expect(saidIn(renderComparison(repaired, was, is, team))).toContain(nl.changes.repaired);
    const text = textOf(tell(mending, team));
    expect(text).toContain("Rosa wil het weer goed hebben met Inês.");
    expect(text).toContain("Volgende stap: Een kaart sturen.");
    expect(text.indexOf("8 maart 2026 · gesprek apart")).toBeLessThan(text.indexOf("9 maart 2026 · driegesprek"));
    expect(renderReport(mending, team)).toContain("Inês: 8 maart 2026 · gesprek apart, Farah.");
  });
});

describe("S9 family group conference", () => {
  const doc = rosaWith({
    conferences: [
      {
        ...{
          id: "c",
          question: "Waar ga ik wonen?",
          askedBy: "client",
          date: "2026-03",
          coordinator: { name: "Mira" },
        },
        ...{ place: "Buurthuis", food: "Soep", interpreter: "Tigrinya", information: "Wat een huurcontract is." },
        invited: [
          { member: "ines", came: "yes" },
          { name: "Oom Paulo", came: "yes" },
          { name: "Bea", came: "no" },
        ],
        agreements: [{ words: "Inês belt de makelaar.", who: ["ines"], until: "2026-04-01" }],
        followUp: { date: "2026-05-01", calledBy: "ines" },
      },
    ],
  });

  it("S9 prints who asked, the question, coordinator, place, food, interpreter, circle, agreements and follow-up", () => {
    const page = renderConference(doc, { language: nl, audience: "team" });
    for (const words of [
      ...["Waar ga ik wonen?", "Mira", "Buurthuis", "Soep", "Tigrinya", "Oom Paulo", "Inês"],
      ...["Inês belt de makelaar.", "1 april 2026", "1 mei 2026"],
    ])
      expect(page).toContain(words);
  });

  it("S9 counts neither the coordinator nor who is not on the map", () => {
    expect(networkOf(doc).order).toBe(networkOf(rosa).order);
    expect(measure(doc).size).toBe(measure(rosa).size);
    expect(renderToString(doc, team)).not.toMatch(/Mira|Oom Paulo/);
  });

  it("S9 keeps who came, and has nothing for the private part", () => {
    const [conference] = doc.conferences ?? [];
    expect(conference?.invited).toContainEqual({ name: "Bea", came: "no" });
    expect(renderConference(doc, { language: nl })).toContain("Deel 2: jullie alleen");
    expect(Object.keys(conference ?? {}).filter((field) => field.includes("private"))).toEqual([]);
  });
});

describe("S9 the private part", () => {
  it("S9 has an empty A3 sheet, on which nothing is but the question", () => {
    const doc = rosaWith({ conferences: [{ id: "c", question: "Waar ga ik wonen?", agreements: [{ words: "Ja." }] }] });
    const sheet = renderOwnTime(doc, { language: nl });
    expect(sheet).toContain("A3 landscape");
    expect(sheet).toContain("Waar ga ik wonen?");
    expect(sheet).not.toMatch(/Ja\.|Inês|Rosa/);
  });
});

describe("S10 critical time intervention", () => {
  it("S10 puts each transition on a line of time, with the map at it and what changed between two", () => {
    const doc = rosaWith({
      transitions: TRANSITION_KINDS.map((kind, i) => ({ id: `m${i}`, kind, date: `2025-0${i + 1}` })),
    });
    const told = milestonesOf(forAudience(doc, "team"), NOW).filter(({ is }) => is === "transition");
    expect(told.map(({ day }) => day.slice(0, 7))).toEqual(TRANSITION_KINDS.map((_, i) => `2025-0${i + 1}`));
    for (const { day } of told) expect(momentsOf(doc, told, NOW)).toContain(day);
    const keys = caseOf("5-keys-at-last");
    const [first, last] = ["2025-12", "2026-05-20"];
    expect(renderStrip(keys, [first, last], team)).toContain("<svg");
    expect(differenceBetween(keys, first, last).length).toBeGreaterThan(0);
  });
});

describe("S11 reciprocity and social responsibility", () => {
  it("S11 shows what flows both ways, what the client gives, and measures it", () => {
    const text = textOf(tell(rosa, { language: nl }));
    expect(text).toContain("Inês geeft Rosa praktische hulp. Rosa geeft Inês een luisterend oor.");
    const none = step(rosa, { type: "updateTie", tie: "t1", set: { gives: [] } });
    expect(measure(rosa).reciprocity).not.toBe(measure(none).reciprocity);
  });
});

describe("S12 overload of relatives", () => {
  const heavy = (by: string) =>
    step(rosa, { type: "updateTie", tie: "t1", set: { load: { level: "overloaded", by } } });

  it("S12 shows who does much: what the client says to both, what others say to the team, neither on the sheet that goes home", () => {
    const sees = (audience: "client" | "team" | "carry", by: string) =>
      saidIn(renderToString(heavy(by), { audience, language: nl })).includes(nl.client.loads.heavy);
    expect([sees("client", "client"), sees("team", "client"), sees("carry", "client")]).toEqual([true, true, false]);
    expect([sees("client", "ines"), sees("team", "ines")]).toEqual([false, true]);
    expect(measureMembers(heavy("ines")).find(({ id }) => id === "ines")?.load).not.toEqual(
      measureMembers(rosa).find(({ id }) => id === "ines")?.load,
    );
  });

  it("S12 asks who can take something over where much rests on one person: one sentence, for client and team", () => {
    const much = nl.sentences.doesMuch("Inês");
    expect(much).not.toMatch(/!|te veel|overbelast|schuld/);
    const told = textOf(tell(heavy("client"), { language: nl }));
    expect(told.split(much)).toHaveLength(2);
    expect(textOf(tell(rosa, { language: nl }))).not.toContain(much);
    expect(renderOutlook(heavy("client"), { without: "professionals", language: nl }).words.at(-1)).toBe(much);
    expect(textOf(tell(heavy("client"), { language: nl, audience: "carry" }))).not.toContain(much);
  });

  it("S12 says of whom it would rest on one person alone, in a view of what remains", () => {
    const { carriers } = outlook(caseOf("3-the-friend-who-steps-back"), { without: "professionals" });
    expect(Array.isArray(carriers)).toBe(true);
  });
});

describe("S13 professionals as passers-by", () => {
  it("S13 names who takes over what somebody does who leaves, in what remains and in the report", () => {
    const planned = rosaWith({
      allows: { handover: { answer: "yes", date: "2026-03-01", receiver: "Wijkteam" } },
      interventions: [
        {
          id: "i",
          kind: "preconditions",
          status: "planned",
          words: nl.client.supports.advice,
          members: ["farah", "ines"],
        },
      ],
    });
    const { words } = renderOutlook(planned, { without: "professionals", language: nl });
    expect(words).toContain(`${nl.client.supports.advice}: ${nl.remains.nobody}, ${nl.sentences.takesOver("Inês")}`);
    for (const audience of ["team", "handover"] as const)
      expect(renderReport(planned, { language: nl, audience })).toContain("Farah draagt dit over aan Inês.");
  });

  it("S13 keeps formal and informal apart, and shows what remains as a view, in figures and in words where few are left", () => {
    const doc = caseOf("3-the-friend-who-steps-back");
    expect(measure(doc).formal).toBeGreaterThan(0);
    expect(measure(doc, { without: "professionals" }).formal).toBe(0);
    expect(renderOutlook(doc, { without: "professionals" }).svg).toContain("<svg");
    const few = renderOutlook(rosa, { without: "professionals" });
    expect([few.svg, few.words.length > 0]).toEqual([undefined, true]);
  });
});

describe("S14 how lasting the network is", () => {
  const doc = caseOf("3-the-friend-who-steps-back");

  it("S14 has the map at any date, through time, and two dates compared", () => {
    expect(documentAt(doc, "2025-10").members.length).not.toBe(0);
    expect(momentsOf(forAudience(doc, "client"), [], NOW).length).toBeGreaterThan(3);
    expect(saidIn(renderComparison(doc, "2025-09", "2026-02", { language: nl }))).toContain(nl.changes.heading);
  });

  it("S14 keeps who was lost: taken off the map, not out of its past", () => {
    const gone = step(rosa, { type: "removeMember", member: "coby" });
    expect(gone.members.map(({ id }) => id)).not.toContain("coby");
    expect(JSON.stringify(gone.history)).toContain("Coby");
    const dormant = rosa.ties.find(({ id }) => id === "t2");
    expect([dormant?.state, saidIn(renderToString(rosa, team)).includes("Truus")]).toEqual(["dormant", true]);
  });
});
