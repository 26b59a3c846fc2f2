import { describe, expect, it } from "vitest";
import { parseEcomap } from "../../src/document/parse.ts";
import { AUDIENCES } from "../../src/document/schema/terms.ts";
import { renderGoodbye } from "../../src/export/goodbye.ts";
import { ar } from "../../src/words/languages/ar.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { file } from "../document/sample.ts";

const members = [
  { id: "els", name: "Els" },
  { id: "amina", name: "Amina" },
];
const ties = [
  { id: "t1", from: "client", to: "els", receives: ["emotional", "practical", "advice"], until: "2026-04" },
];
const plan = (id: string, words: string, members: readonly string[], more: object = {}) => ({
  ...{ id, kind: "preconditions", status: "planned", words, members },
  ...more,
});
const page = (interventions: readonly object[], options: object = {}) =>
  renderGoodbye(parseEcomap(file({ members, ties, interventions })), { leaving: "els", language: nl, ...options });
const { practical, advice, emotional } = nl.client.supports;

describe("a goodbye page", () => {
  it("says of each thing who does it, that nobody does yet, or has room to write it", () => {
    const text = page([plan("a", practical, ["els", "amina"]), plan("b", advice, ["els"])]);
    expect(text).toContain(`<th scope="row">${practical}</th><td>Amina</td>`);
    expect(text).toContain(`<th scope="row">${advice}</th><td>Nog niemand</td>`);
    expect(text).toContain(`<th scope="row">${emotional}</th><td></td>`);
  });

  it("calls the client by name, and is as well for a card of the client's own", () => {
    expect(page([plan("a", "De kat", ["els", "client"])])).toContain('<th scope="row">De kat</th><td>Yusuf</td>');
  });

  it("tells what is planned by the leaver's name, in short too, and who does it that is named after them in a plan of any kind", () => {
    const named = { members: [{ id: "els", name: "Begeleider Els" }, members[1]], ties };
    const of = (one: object) =>
      renderGoodbye(parseEcomap(file({ ...named, interventions: [{ id: "i", status: "planned", ...one }] })), {
        leaving: "els",
        language: nl,
      });
    const words = "Samen bellen";
    for (const by of ["els", "Els", "Begeleider Els"])
      expect(of({ kind: "enlarge", by, words })).toContain(`<th scope="row">${words}</th><td></td>`);
    expect(of({ kind: "enlarge", by: "Amina", words })).not.toContain(words);
    const both = { words, members: ["els", "amina"] };
    expect(of({ kind: "responsibility", ...both })).toContain(`<th scope="row">${words}</th><td>Amina</td>`);
    // A talk with both to mend something is taken over by neither, and one with the client neither.
    expect(of({ kind: "repair", ...both })).toContain(`<th scope="row">${words}</th><td></td>`);
    expect(of({ kind: "skills", words, members: ["els", "client"] })).toContain(
      `<th scope="row">${words}</th><td></td>`,
    );
  });

  it("says of an agreement of others that the leaver keeps an eye on it, and of a group that they lead it", () => {
    const bound = { type: "bound", for: "client", agreement: "Niet samen drinken", guardedBy: "els" };
    const text = renderGoodbye(
      parseEcomap(
        file({
          members,
          ties: [...ties, { id: "t2", from: "client", to: "amina", moves: [bound] }],
          groups: [{ id: "g", kind: "support", name: "Dinsdag", chair: "els", members: ["els", "amina"] }],
          conferences: [{ id: "c", question: "Een huis?", followUp: { calledBy: "els" } }],
        }),
      ),
      { leaving: "els", language: nl },
    );
    for (const row of [
      "Let op de afspraak: Niet samen drinken",
      "Leidt de groep: Dinsdag",
      "Roept iedereen bij elkaar: Een huis?",
    ])
      expect(text).toContain(`<th scope="row">${row}</th>`);
  });

  it("tells until when somebody stays, and when there is one more coffee; without a day it has a line for it", () => {
    const text = page([plan("a", "Koffie", ["client", "els"], { date: "2026-04-08" })]);
    expect(text).toContain("Tot april 2026");
    expect(text).toContain("Nog één keer koffie: 8 april 2026");
    expect(text).not.toContain('<th scope="row">Koffie</th>');
    expect(page([])).toContain("Nog één keer koffie, op:");
  });

  it("tells until when somebody stays by the role, where all that they are ends", () => {
    const until = (...ends: readonly (string | undefined)[]) => {
      const roles = ends.map((end) => ({ role: "social-worker", ...(end !== undefined && { until: end }) }));
      const doc = parseEcomap(
        file({ members: [{ id: "els", roles }], ties: [{ id: "t", from: "client", to: "els" }], interventions: [] }),
      );
      return renderGoodbye(doc, { leaving: "els", language: nl });
    };
    expect(until("2026-06-30", "2026-05-01")).toContain("<p>Tot 30 juni 2026</p>");
    expect(until("2026-06-30", undefined)).not.toContain("<p>Tot ");
    expect(until()).not.toContain("<p>Tot ");
  });

  it("bears no name in its title, and is written from the right in Arabic", () => {
    expect(page([])).toContain("<title>Wie neemt het over?</title>");
    expect(page([], { language: ar })).toContain('<html lang="ar" dir="rtl">');
  });

  it("shows what people wrote as text alone", () => {
    expect(page([plan("a", "<script>alert(1)</script>", ["els"])])).toContain("&lt;script&gt;");
  });

  it("is for the client and the team, and of somebody whom they see", () => {
    const others = AUDIENCES.filter((audience) => audience !== "client" && audience !== "team");
    for (const audience of others) expect(() => page([], { audience })).toThrowError("wrong-option at audience");
    expect(page([], { audience: "team" })).toContain("Dag Els");
    expect(() => page([], { leaving: "nobody" })).toThrowError("unknown-record at leaving");
  });
});
