import { describe, expect, it } from "vitest";
import { describe as tell, textOf } from "../../src/describe/index.ts";
import { renderReport } from "../../src/export/index.ts";
import {
  forAudience,
  goalLens,
  merge,
  parseEcomap,
  renderBlank,
  renderToString,
  serialize,
  type ThemeName,
} from "../../src/index.ts";
import { interventionRows, measure } from "../../src/measure/index.ts";
import { resolveDrawOptions } from "../../src/scene/options.ts";
import { filmOf } from "../../src/time/film.ts";
import { milestonesOf } from "../../src/time/milestones.ts";
import { momentsOf } from "../../src/time/moments.ts";
import { ar } from "../../src/words/full/ar.ts";
import { nl } from "../../src/words/full/nl.ts";
import { file } from "../document/sample.ts";
import { CASES, caseOf } from "../layout/maps.ts";
import { rosa, rosaWith, saidIn, step } from "./rosa.ts";

const NOW = "2026-11-22";
const KEY = "a secret of the researchers";
const handover = { answer: "yes", date: "2026-03-01", receiver: "Wijkteam" } as const;

describe("S15 careful handover, registration systems", () => {
  const logged = step(rosaWith({ allows: { handover }, id: "case" }), {
    type: "addLogEntry",
    logEntry: { id: "l", tie: "t1", kind: "call", date: "2026-03-09", by: "Farah" },
  });

  it("S15 is one document with its history, that is written and read without loss and merged after two wrote in it", () => {
    expect(parseEcomap(serialize(logged))).toEqual(logged);
    const other = step(logged, { type: "updateMember", member: "truus", set: { name: "Buurvrouw Truus" } });
    const mine = step(logged, { type: "updateMember", member: "coby", set: { name: "Maatje Coby" } });
    const { doc, conflicts } = merge(logged, mine, other);
    expect([conflicts, doc.members.map(({ name }) => name)]).toEqual([
      [],
      ["Inês", "Buurvrouw Truus", "Farah", "Maatje Coby", "Buurttuin"],
    ]);
  });

  it("S15 goes to the next organisation as a report with a contact log by tie, after a dated yes that names the receiver", () => {
    const page = renderReport(logged, { language: nl, audience: "handover" });
    for (const words of ["Voor Wijkteam", "Inês: 9 maart 2026 · bellen, Farah.", nl.professional.title])
      expect(page).toContain(words);
    expect(() => renderReport(rosa, { audience: "handover" })).toThrowError("not-allowed");
  });

  it("S15 takes the dated answers of the client along, in the client's words, and tells them to no one else", () => {
    const doc = rosaWith({
      ...{ allows: { handover, training: { answer: "yes" } }, readers: [{ id: "town" }] },
      experience: [{ id: "e", question: "lean-on", answer: "Op de opvang.", date: "2026-02-11" }],
    });
    const line = "11 februari 2026 · Op wie kun je steunen? Op de opvang.";
    for (const audience of ["client", "team", "handover"] as const) {
      expect(renderReport(doc, { language: nl, audience })).toContain(line);
      expect(milestonesOf(forAudience(doc, audience), NOW).map(({ is }) => is)).toContain("experience");
    }
    for (const audience of ["carry", "network", "report", "training"] as const) {
      const copy = forAudience(doc, audience, { reader: "town", key: KEY });
      expect(textOf(tell(copy, { language: nl }))).not.toContain("opvang");
      expect(milestonesOf(copy, NOW).map(({ is }) => is)).not.toContain("experience");
    }
  });
});

describe("S16 CIMO", () => {
  const cimo = { context: "Inês en Rosa spraken elkaar niet.", mechanism: "Gehoord.", outcome: "Zij bellen." };
  const interventions = [
    { id: "i", kind: "repair", status: "done", date: "2026-02", by: "Farah", ties: ["t1"], goal: "home", cimo },
    { id: "j", kind: "skills", status: "planned", shownTo: { not: ["training"] } },
    { id: "k", kind: "awareness", status: "done", members: ["truus"], cimo: { outcome: "Zij lacht." } },
  ];
  const doc = rosaWith({ interventions, allows: { research: { answer: "yes" } } });

  it("S16 writes interventions as a table for research: no names, no real dates, no text unless it is asked for", () => {
    const rows = interventionRows(doc, { key: KEY });
    expect(rows.map(({ kind, ties, members, goal }) => [kind, ties, members, goal])).toEqual([
      ["repair", 1, 0, "client"],
      ["awareness", 0, 1, null],
    ]);
    expect(rows.map(({ context, outcome }) => [context, outcome])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/Farah|2026-02|Inês/);
  });

  it("S16 with texts holds each beside its own intervention, without the names of the map", () => {
    const [one, other] = interventionRows(doc, { key: KEY, words: true });
    expect([one?.context, one?.mechanism, other?.outcome]).toEqual([
      "… en … spraken elkaar niet.",
      "Gehoord.",
      "Zij lacht.",
    ]);
  });

  it("S16 asks for the client's yes to research, and a key", () => {
    for (const answer of ["no", "later", "unknown"] as const)
      expect(() =>
        interventionRows(rosaWith({ interventions, allows: { research: { answer } } }), { key: KEY }),
      ).toThrowError("not-allowed");
    expect(() => interventionRows(doc, { key: "short" })).toThrowError("missing-key");
  });

  it("S16 tells the four fields to the team, and to nobody who takes over", () => {
    const own = rosaWith({ interventions: [{ ...interventions[0], words: "Samen gebeld." }], allows: { handover } });
    expect(renderReport(own, { language: nl, audience: "team" })).toContain("Uitkomst: Zij bellen.");
    expect(renderReport(own, { language: nl, audience: "handover" })).not.toContain("Zij bellen.");
  });
});

describe("S17 urban and policy context", () => {
  it("S17 keeps flags with a reason on a tie or a person, and those of an organisation's own", () => {
    const doc = rosaWith({
      vocabulary: { flags: [{ key: "x-dog", words: { nl: "hond" } }] },
      members: [
        {
          id: "ines",
          name: "Inês",
          flags: [{ flag: "cost-sharing", reason: "Als ik hier slaap." }, { flag: "x-dog" }],
        },
      ],
      ...{ ties: [{ id: "t1", from: "client", to: "ines", flags: [{ flag: "waiting-list" }] }], groups: [], goals: [] },
    });
    expect([doc.members[0]?.flags, doc.ties[0]?.flags]).toEqual([
      [{ flag: "cost-sharing", reason: "Als ik hier slaap." }, { flag: "x-dog" }],
      [{ flag: "waiting-list" }],
    ]);
    expect(() => rosaWith({ client: { id: "client", flags: [{ flag: "x-none" }] } })).toThrowError("undeclared-key");
  });

  it("S17 shows flags on the picture, with a legend and in words, to those who may know of them", () => {
    const doc = step(rosa, { type: "updateMember", member: "ines", set: { flags: [{ flag: "cost-sharing" }] } });
    const word = nl.professional.flags["cost-sharing"];
    const team = renderToString(doc, { language: nl, voice: "professional", audience: "team" });
    expect(saidIn(team)).toContain(word);
    expect(team).toContain(`${nl.professional.legend.flags}: ${word}`);
    expect(renderToString(doc, { language: nl, voice: "professional", audience: "carry" })).not.toContain(word);
  });

  it("S17 draws names of any script, and speaks languages that are read from the right", () => {
    const doc = step(rosa, { type: "updateMember", member: "ines", set: { name: "أمينة" } });
    const svg = renderToString(doc, { language: ar });
    expect(svg).toContain("أمينة");
    expect(saidIn(svg)).toContain(ar.client.groups.support);
  });
});

describe("S18 peers, self-help groups, network coaches, volunteers", () => {
  it("S18 stand between formal and informal; groups, places and animals are on the map and not counted as people", () => {
    const { between, size } = measure(rosa);
    expect([between, size]).toEqual([1, measure(rosa).size]);
    const more = step(rosa, { type: "addMember", member: { id: "cat", name: "Poes", kind: "animal" } });
    expect(measure(more).size).toBe(size);
    expect(saidIn(renderToString(more, { language: nl }))).toContain("Poes");
    expect(saidIn(renderToString(rosa, { language: nl }))).toContain("Buurttuin");
  });
});

describe("S19 training, case discussion, peer review", () => {
  it.each(CASES)(
    "S19 %s can be shown through time: at least three moments, and a map at the first, between and the last",
    (name) => {
      const doc = forAudience(caseOf(name), "client");
      const days = momentsOf(doc, milestonesOf(doc, NOW), NOW);
      expect(days.length).toBeGreaterThanOrEqual(3);
      const three = [0, Math.floor(days.length / 2), days.length - 1].flatMap((i) => days[i] ?? []);
      const film = filmOf(doc, three, resolveDrawOptions());
      const drawn = three.map((day) => film.at(day));
      for (const { scene, index } of drawn) expect(scene.marks.length).toBeGreaterThan(index.members.length);
      const shown = new Set(drawn.map(({ index }) => JSON.stringify([index.members, index.ties])));
      expect(shown.size).toBe(3);
    },
  );

  it("S19 are made anonymous in one step, and drawn on a wall, large, or by pen", () => {
    const copy = forAudience(rosaWith({ allows: { training: { answer: "yes" } } }), "training", { key: KEY });
    expect(serialize(copy, { redacted: true })).not.toMatch(/Rosa|Inês|Truus|Farah|Mij thuis/);
    expect(renderBlank({ language: nl })).toContain("420mm");
  });
});

describe("S20 seeing that one is not alone", () => {
  it("S20 goes home as a sheet on A4, in the language of the client, without moves, load, strength or figures", () => {
    const svg = renderToString(step(rosa, { type: "strengthen", tie: "t1", to: "strong" }), {
      ...{ audience: "carry", language: nl, paper: "a4" },
    });
    expect(svg).toContain("297mm");
    for (const name of ["Rosa", "Inês", "Truus", "Buurttuin"]) expect(saidIn(svg)).toContain(name);
    for (const words of [nl.client.moves.strengthen, nl.client.strengths.strong])
      expect(saidIn(svg)).not.toContain(words);
    expect(saidIn(svg)).not.toMatch(/\d+ (mensen|banden)/);
  });

  it.each<ThemeName>(["light", "print", "mono"])("S20 also in the colours of %s", (theme) => {
    expect(renderToString(rosa, { theme })).toContain("<svg");
  });
});

describe("S21 very small, fragile networks", () => {
  it.each([0, 1, 2, 3])("S21 a map of %i is drawn, invites, and accuses nobody", (count) => {
    const members = [1, 2, 3].slice(0, count).map((i) => ({ id: `m${i}`, name: `Naam ${i}`, role: "friend" }));
    const ties = members.map(({ id }) => ({ id: `t-${id}`, from: "client", to: id, load: "overloaded" }));
    const doc = parseEcomap(file({ members, ties }));
    const said = saidIn(renderToString(doc, { language: nl }));
    expect(said).not.toContain(nl.client.loads.heavy);
    expect(said).not.toMatch(/alleen|weinig|geen netwerk/i);
    if (count === 0) expect(textOf(tell(doc, { language: nl }))).toContain(nl.client.invitation);
    expect(renderToString(doc, { lens: goalLens("none") })).toBe(renderToString(doc));
  });
});
