import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { describe as telling } from "../../src/describe/index.ts";
import { proseIn } from "../../src/describe/prose-in.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { renderConference } from "../../src/export/conference.ts";
import { renderPocket } from "../../src/export/pocket.ts";
import { renderAppendix, renderReport } from "../../src/export/report.ts";
import { ar } from "../../src/words/languages/ar.ts";
import { de } from "../../src/words/languages/de.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { file } from "../document/sample.ts";

const raw = JSON.parse(readFileSync("examples/cases/6-after-detention.json", "utf8"));
const handover = { answer: "yes", date: "2026-03-01", receiver: "Wijkteam Noord" };
const doc = parseEcomap({ ...raw, allows: { ...raw.allows, handover } });
const report = renderReport(doc, { language: nl, audience: "handover" });
const HOSTILE = `</style><script>alert("1")</script><img src=x onerror='a()'>&"`;
const hostile = parseEcomap(
  file({
    title: HOSTILE,
    conferences: [
      { id: "c", question: HOSTILE, place: HOSTILE, invited: [{ name: HOSTILE }], agreements: [{ words: HOSTILE }] },
    ],
    client: { id: "client", name: HOSTILE },
    members: [
      { id: "a", name: HOSTILE, role: "sister", contact: { answer: "yes", about: HOSTILE }, reach: { phone: HOSTILE } },
    ],
    ties: [{ id: "t", from: "client", to: "a", receives: ["company"], moves: [{ type: "strengthen", why: HOSTILE }] }],
  }),
);

/** Parts of a report that stand in it as they do in a description. */
const SECTIONS = ["Groepen", "Afspraken", "Steun en eigen inbreng", "Contactmomenten"];

it("English in a page of another language is marked as English from the left, and the page says once why it is there", () => {
  for (const language of [ar, de]) {
    const page = renderReport(doc, { language, audience: "handover" });
    const english = [...page.matchAll(/<span lang="en" dir="ltr">([^<]*)<\/span>/g)].map(([, text]) => text);
    expect(english).toContain("yes");
    expect(page.replace(/<span lang="en"[^<]*<\/span>/g, "")).not.toMatch(/May call|Wants to be|\u2066/);
    expect(page.split(proseIn(language).inEnglish ?? "none")).toHaveLength(2);
  }
  const none = renderReport(doc, { language: ar, audience: "carry" });
  expect(none).not.toContain(proseIn(ar).inEnglish);
  expect(none).toContain(ar.draft);
  expect(report).not.toContain('lang="en"');
});

it("tells the client and the next organisation what was done, or on which sheet that is", () => {
  const interventions = [
    { id: "i", status: "done", date: "2026-02-03", words: "Gesprek met Kim" },
    { id: "j", status: "planned", date: "2026-05-03", words: "Samen koken" },
  ];
  const withMore = (many: number) => {
    const more = Array.from({ length: many }, (_, n) => ({
      id: `m${n}`,
      status: "done",
      words: "Even bellen. ".repeat(20),
    }));
    return parseEcomap(file({ interventions: [...interventions, ...more], allows: { handover } }));
  };
  for (const audience of ["client", "handover"] as const) {
    const options = { audience, language: nl };
    const page = renderReport(withMore(0), options);
    expect(page).toContain("3 februari 2026 · Gedaan: Gesprek met Kim.");
    expect(page.split("Samen koken.")).toHaveLength(2);
    expect(renderAppendix(withMore(0), options)).toBeUndefined();
    expect(renderReport(withMore(60), options)).toContain("Op een extra blad: Gedaan, op datum");
    // Who sees no plans there is not told that these are planned.
    expect(page).toContain("Gedaan, op datum");
    expect(page).not.toContain("Gepland en gedaan");
    expect(renderAppendix(withMore(60), options)).toContain("Gesprek met Kim.");
  }
});

it("calls no agreement a plan: one on contact is looked at again, one of a conference holds until its day", () => {
  const bound = {
    type: "bound",
    for: "client",
    agreement: "Niet bellen na tien uur",
    review: "2026-08-01",
    why: "Ik wil slapen",
  };
  const members = [{ id: "amina", kind: "person", name: "Zus Amina", role: "sister" }];
  const ties = [{ id: "t1", from: "client", to: "amina", moves: [bound] }];
  const agreements = [{ words: "Elke dinsdag bellen", who: ["amina"], until: "2026-12-15" }];
  const held = parseEcomap(file({ members, ties, conferences: [{ id: "c", question: "Waar?", agreements }] }));
  const page = renderReport(held, { language: nl, audience: "team" });
  const [, byDate = ""] = page.split("Gepland en gedaan, op datum");
  expect(byDate).toContain(
    "1 augustus 2026 · Afspraak: Niet bellen na tien uur. Samen weer bekijken: 1 augustus 2026. (Zus Amina)",
  );
  expect(byDate).toContain("Elke dinsdag bellen. (Zus Amina · tot 15 december 2026)");
});

it("names once who takes a step in their own contact with the client", () => {
  const steps = [{ what: "Elke zondag bellen", who: "amina", done: "2026-04-05" }];
  const members = [{ id: "amina", kind: "person", name: "Zus Amina", role: "sister" }];
  const ties = [{ id: "t1", from: "client", to: "amina", moves: [{ type: "strengthen", steps }] }];
  const page = renderReport(parseEcomap(file({ members, ties })), { language: nl, audience: "team" });
  expect(page).toContain("5 april 2026 · Gedaan: Elke zondag bellen. (Zus Amina)");
});

/** The names of all elements of a page, in their order. */
const tagsOf = (page: string) => [...page.matchAll(/<([a-z]+\d?)[\s>/]/g)].map(([, name]) => name);

describe.each([
  ["a report", report],
  ["a report of hostile texts", renderReport(hostile)],
  ["a card", renderPocket(doc, { language: nl })],
  ["a card of hostile texts", renderPocket(hostile)],
  ["a plan", renderConference(doc, { language: nl })],
  ["a plan of hostile texts", renderConference(hostile)],
  ["a report from the right", renderReport(doc, { language: ar })],
  ["an appendix", renderAppendix(doc, { language: nl, audience: "team" }) ?? ""],
])("%s", (_, page) => {
  it("fetches and runs nothing, and has one style, which it knows by its hash", () => {
    const tags = tagsOf(page);
    for (const name of ["script", "img", "iframe", "object", "link", "form", "image", "use"])
      expect(tags).not.toContain(name);
    expect(tags.filter((name) => name === "style")).toHaveLength(1);
    const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    const hash = createHash("sha256").update(style).digest("base64");
    expect(page).toContain(`content="default-src 'none'; style-src 'sha256-${hash}';`);
    expect(page.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]* (style|on\w+)=/);
  });

  it("says its language and direction, and its title bears no name", () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="[a-z]{2}" dir="(ltr|rtl)">/);
    const [, title = ""] = /<title>(.*?)<\/title>/.exec(page) ?? [];
    expect(title).not.toBe("");
    expect(title).not.toContain("Jermaine");
    expect(title).not.toContain("alert");
  });

  it("has one first heading, and no heading skips a level", () => {
    const levels = tagsOf(page).flatMap((name) => (/^h\d$/.test(name ?? "") ? [Number(name?.slice(1))] : []));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(
      page.includes('class="sheet"') ? page.split('class="sheet"').length - 1 : 1,
    );
    levels.forEach((level, i) => {
      expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it("closes what it opens", () => {
    for (const name of ["div", "p", "td", "th", "li", "section", "article", "a", "svg", "g"]) {
      const opened = [...page.matchAll(new RegExp(`<${name}(\\s[^>]*)?>`, "g"))].filter(([tag]) => !tag.endsWith("/>"));
      expect([name, opened.length]).toEqual([name, page.split(`</${name}>`).length - 1]);
    }
  });
});

describe("a report for a handover", () => {
  it("needs a dated yes that names the receiver, as a drawing does", () => {
    for (const yes of [
      { ...handover, answer: "later" },
      { ...handover, receiver: " " },
      { answer: "yes", receiver: "B" },
    ]) {
      const other = parseEcomap({ ...raw, allows: { ...raw.allows, handover: yes } });
      expect(() => renderReport(other, { audience: "handover" })).toThrowError("not-allowed");
    }
    expect(report).toContain("Samen met de cliënt gelezen op 1 maart 2026");
    expect(report).toContain("Voor Wijkteam Noord");
  });

  it("holds the map, the people with the answers about calling, moves, agreements, and the goals side by side", () => {
    expect(report).toContain('<svg xmlns="http://www.w3.org/2000/svg" class="ecomap"');
    expect(report).toMatch(/<strong>Moeder Gloria<\/strong><span>[^<]*helpt: [^<]*krijgt hulp: [^<]*Bellen: ja/);
    expect(report).toContain('<th scope="col">Doelen van Jermaine</th><th scope="col">Doelen van anderen</th>');
    expect(report).toContain("Patrick belt elke maandag. (Ervaringsdeskundige Patrick, tot mei 2026)");
  });

  it("tells few people in a table", () => {
    const few = parseEcomap(
      file({
        client: { id: "client", name: "Jermaine" },
        members: [{ id: "a", name: "Gloria", role: "mother", contact: { answer: "yes" } }],
        ties: [{ id: "t", from: "client", to: "a", strength: "strong", gives: ["company"], receives: ["advice"] }],
      }),
    );
    const page = renderReport(few, { language: nl, audience: "team" });
    for (const head of ["Naam", "Contact", "Geeft aan Jermaine", "Krijgt van Jermaine", "Bellen"])
      expect(page).toContain(`<th scope="col">${head}</th>`);
    expect(page).toContain('<th scope="row">Gloria</th>');
  });

  it("holds all that a team may know, on two sheets or on one more that it names", () => {
    const large = parseEcomap(JSON.parse(readFileSync("examples/cases/8-a-large-family.json", "utf8")));
    for (const one of [doc, large]) {
      const options = { language: nl, audience: "team" } as const;
      const page = renderReport(one, options);
      const appendix = renderAppendix(one, options) ?? "";
      const { sections } = telling(one, options);
      const told = sections.filter(({ heading }) => SECTIONS.includes(heading));
      expect(told.length).toBeGreaterThan(2);
      for (const { heading, paragraphs } of told) {
        const isElsewhere = appendix.includes(`<h2>${heading}</h2>`);
        expect([heading, page.includes(`<h2>${heading}</h2>`)]).toEqual([heading, !isElsewhere]);
        if (isElsewhere) expect(page).toMatch(new RegExp(`<p class="more">[^<]*${heading}`));
        for (const text of paragraphs) expect(`${page}${appendix}`).toContain(text);
      }
    }
  });

  it("has no appendix where two sheets hold it", () => {
    expect(renderAppendix(doc, { language: nl, audience: "carry" })).toBeUndefined();
    expect(renderReport(doc, { language: nl, audience: "carry" })).not.toContain('class="more"');
  });

  it("has no letters under nine points in its words", () => {
    const sizes = [...report.matchAll(/(?:font: |font-size: )([\d.]+)pt/g)].map(([, size]) => Number(size));
    expect(sizes.length).toBeGreaterThan(3);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9);
  });

  it("is the same each time", () => {
    expect(renderReport(doc, { language: nl, audience: "handover" })).toBe(report);
  });
});

describe("a report for others", () => {
  it("that goes home has no table of answers, only names", () => {
    const carry = renderReport(doc, { language: nl, audience: "carry" });
    expect(carry).not.toContain("Bellen");
    expect(carry).not.toContain('<th scope="row">');
    expect(carry).toContain("Moeder Gloria");
  });

  it("with nobody on it yet invites", () => {
    expect(renderReport(parseEcomap(file({ members: [], ties: [] })))).toContain("Who comes to mind first?");
  });

  it("shows what is hostile as it was written", () => {
    expect(renderReport(hostile)).toContain("&lt;/style&gt;&lt;script&gt;alert");
  });
});
