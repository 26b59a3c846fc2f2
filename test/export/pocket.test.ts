import { describe, expect, it } from "vitest";
import { parseEcomap } from "../../src/document/parse.ts";
import { AUDIENCES } from "../../src/document/schema/terms.ts";
import { renderPocket } from "../../src/export/pocket.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { file } from "../document/sample.ts";

const yes = { contact: { answer: "yes", about: "About the children." } };
const card = (members: readonly object[], ties: readonly object[] = []) =>
  renderPocket(parseEcomap(file({ members, ties })), { language: nl });
const person = (id: string, more: object = {}) => ({ id, kind: "person", name: `Name ${id}`, ...yes, ...more });
const namesOn = (page: string) => [...page.matchAll(/<h2>([^<]*)<\/h2>/g)].map(([, name]) => name);

describe("my people in my pocket", () => {
  it("are those whom the client said may be called", () => {
    const answers = ["yes", "no", "later", "conditions", "unknown"];
    const members = [
      person("none", { contact: {} }),
      ...answers.map((answer) => person(answer, { contact: { answer } })),
    ];
    expect(namesOn(card(members))).toEqual(["Name yes"]);
  });

  it("are nobody who died, is gone, is not to be contacted, or took back their own yes", () => {
    const member = person("a");
    for (const more of [{ state: "deceased" }, { state: "ended" }, { state: "broken" }, { ban: { by: "court" } }]) {
      expect(namesOn(card([member], [{ id: "t", from: "client", to: "a", ...more }]))).toEqual([]);
    }
    expect(namesOn(card([person("a", { own: { answer: "no" } })]))).toEqual([]);
    expect(namesOn(card([person("a", { own: { answer: "yes", withdrawn: "2026" } })]))).toEqual([]);
    expect(namesOn(card([member], [{ id: "t", from: "client", to: "a" }]))).toEqual(["Name a"]);
  });

  it("have a number to touch, what they are called in messages, and what for", () => {
    const page = card([person("a", { reach: { phone: "+31 (0)6-0000 0001", messageName: "Mama" } })]);
    expect(page).toContain('<a href="tel:+310600000001" dir="ltr">+31 (0)6-0000 0001</a>');
    expect(page).toContain("In mijn berichten: Mama");
    expect(page).toContain("About the children.");
  });

  it("are for what they give where nothing else was said", () => {
    const tie = { id: "t", from: "client", to: "a", receives: ["practical"], strength: "weak", quality: "stressful" };
    const page = card([person("a", { contact: { answer: "yes" } })], [tie]);
    expect(page).toContain("Voor: praktische hulp");
    for (const untold of ["losse", nl.client.qualities.stressful, "svg"]) expect(page).not.toContain(untold);
  });

  it("say until when somebody is there who leaves", () => {
    const tie = { id: "t", from: "client", to: "a", until: "2026-12-18" };
    expect(card([person("a")], [tie])).toContain("Name a is er tot 18 december 2026.");
    expect(card([person("a")])).not.toContain("is er tot");
  });

  it("have no link but a number: other text stays text", () => {
    for (const phone of ["javascript:alert(1)", "mailto:a@b.nl", "ask Amina", "12", "06 1 2 3 ; ext=4"]) {
      expect(card([person("a", { reach: { phone } })])).not.toContain("<a ");
    }
  });

  it("lie on eight panels a sheet, in reading order, and on more sheets where they are many", () => {
    const many = Array.from({ length: 14 }, (_, i) => person(`${i + 10}`));
    const panels = (page: string) => [...page.matchAll(/class="panel p(\d)/g)].map(([, number]) => Number(number));
    expect(panels(card([person("a")]))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(panels(card(many))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(namesOn(card(many))).toEqual(many.map(({ name }) => name));
  });

  it("have room where there is nobody yet", () => {
    expect(card([])).toContain("Hier is plek voor wie je mag bellen.");
  });

  it("are for the client alone", () => {
    const doc = parseEcomap(file({ members: [person("a")] }));
    for (const audience of AUDIENCES) {
      if (audience !== "client") expect(() => renderPocket(doc, { audience })).toThrowError("wrong-option");
    }
    expect(() => renderPocket(parseEcomap(file({ redactedFor: "network" })))).toThrowError("redacted");
  });
});
