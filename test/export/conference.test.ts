import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseEcomap } from "../../src/document/parse.ts";
import { renderConference } from "../../src/export/conference.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { file } from "../document/sample.ts";

const doc = parseEcomap(readFileSync("examples/cases/6-after-detention.json", "utf8"));
const plan = renderConference(doc, { language: nl });
const of = (conference: object, options = {}) =>
  renderConference(parseEcomap(file({ members: [{ id: "a", name: "Amina" }], conferences: [conference] })), options);
/** The names round the circle. */
const seated = (page: string) => [...page.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, name]) => name);

describe("the plan of a conference", () => {
  it("tells the question, who leads, where, with what food, what was agreed and when they meet again", () => {
    for (const text of [
      "Hoe zorgen we samen dat ik een eigen plek krijg en daar blijf?",
      "Mevrouw Blom",
      "Kantine van de voetbalclub",
      "Roti van oma",
      '<th scope="row">Patrick belt elke maandag.</th><td>Ervaringsdeskundige Patrick</td><td>tot mei 2026</td>',
      "We zien elkaar weer: 16 mei 2026.",
      "Oma Hortence",
    ]) {
      expect(plan).toContain(text);
    }
  });

  it("has its three parts, begins no sentence within another, and says no heading twice", () => {
    expect(plan).toContain("Mevrouw Blom · Een coördinator die niemand van ons kende");
    expect(plan.match(/<h2>Deel \d: [^<]*<\/h2>/g)).toEqual([
      "<h2>Deel 1: uitleg</h2>",
      "<h2>Deel 2: jullie alleen</h2>",
      "<h2>Deel 3: het plan</h2>",
    ]);
    expect(plan).toContain("Nadia vertelde hoe het gaat met een woning.");
    expect(plan).toContain('<th scope="col">Wat</th>');
    expect(plan).not.toContain('<th scope="col">Afspraken</th>');
  });

  it("seats in the circle the client and those who came, also who is not on the map, and not who did not come", () => {
    expect(seated(plan).slice(0, 2)).toEqual(["Jermaine", "Moeder Gloria"]);
    expect(seated(plan)).toContain("Tante Merle");
    expect(seated(plan)).not.toContain("Broer Rodney");
  });

  it("seats all who are asked and of whom nobody said that they did not come, also where others came", () => {
    const invited = [{ member: "a" }, { name: "Bram", came: "unknown" }, { name: "Cas", came: "no" }];
    expect(seated(of({ id: "c", invited }))).toEqual(["Yusuf", "Amina", "Bram"]);
    const came = [...invited, { name: "Dina", came: "yes" }];
    expect(seated(of({ id: "c", invited: came }))).toEqual(["Yusuf", "Amina", "Bram", "Dina"]);
  });

  it("has lines to write on where nothing is agreed yet, and tells nothing of the time they have alone", () => {
    expect(of({ id: "c", question: "What now" })).toContain('<div class="lines">');
    expect(plan).toContain("Hier schrijft niemand iets van op.");
    expect(plan).not.toContain("bleef na het eten nog lang zitten");
  });

  it("is of the last conference", () => {
    const conferences = [
      { id: "late", date: "2026-02-14", question: "The later one" },
      { id: "early", date: "2025", question: "The earlier one" },
    ];
    const page = renderConference(parseEcomap(file({ members: [], ties: [], conferences })));
    expect(page).toContain("The later one");
    expect(page).not.toContain("The earlier one");
  });

  it("is refused alike where there is none and where its audience may not see it", () => {
    const none = parseEcomap(file({ members: [], ties: [] }));
    expect(() => renderConference(none)).toThrowError("unknown-record at conferences");
    expect(() => renderConference(doc, { audience: "carry" })).toThrowError("unknown-record at conferences");
  });

  it("for the table of the support group tells the agreements, and not the question nor who came", () => {
    const shared = renderConference(doc, { language: nl, audience: "network" });
    expect(shared).toContain("Patrick belt elke maandag.");
    for (const kept of ["Hoe zorgen we", "Tante Merle", "Roti"]) expect(shared).not.toContain(kept);
  });
});
