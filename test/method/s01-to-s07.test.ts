import { describe, expect, it } from "vitest";
import { planOf, describe as tell, textOf } from "../../src/describe/index.ts";
import { INTERVENTION_KINDS } from "../../src/document/schema/terms.ts";
import { questionsOf } from "../../src/element/guide/questions.ts";
import { renderPocket, renderReport } from "../../src/export/index.ts";
import {
  type Audience,
  documentAt,
  EcomapError,
  forAudience,
  goalLens,
  hopedFor,
  interventionLens,
  parseEcomap,
  renderHoped,
  renderToString,
  serialize,
} from "../../src/index.ts";
import { nl } from "../../src/words/full/nl.ts";
import { guide } from "../../src/words/interface/guide-nl.ts";
import { file } from "../document/sample.ts";
import { rosa, rosaWith, saidIn, step } from "./rosa.ts";

const team = { language: nl, audience: "team" } as const;
const movesOn = (doc: typeof rosa, tie: string) => doc.ties.find(({ id }) => id === tie)?.moves ?? [];

describe("S1 network support", () => {
  it("S1 involves a network, looks for a new one and works on a support group, in one document, apart in the picture", () => {
    const said = saidIn(renderToString(rosa, team));
    for (const words of ["Inês", "Buurttuin", "Steungroep", nl.client.states.wished, nl.client.groups.support])
      expect(said).toContain(words);
    expect(renderToString(rosa, team)).toContain('class="ecomap-group"');
  });
});

describe("S2 strengthen, enlarge, bound", () => {
  const wanted = step(
    rosa,
    { type: "strengthen", tie: "t4", to: "strong", why: "Zij lacht." },
    { type: "enlarge", tie: "t2" },
    { type: "bound", tie: "t1", for: "member", about: ["practical"] },
  );

  it("S2 are commands on ties, that are drawn, and taken off again", () => {
    expect(["t4", "t2", "t1"].map((id) => movesOn(wanted, id)[0]?.type)).toEqual(["strengthen", "enlarge", "bound"]);
    expect(renderToString(wanted, team)).not.toBe(renderToString(rosa, team));
    const dropped = step(wanted, { type: "dropMove", tie: "t4", move: "strengthen" });
    expect(movesOn(dropped, "t4")).toEqual([]);
    expect(() => step(rosa, { type: "enlarge", tie: "t1" })).toThrowError("not-dormant-or-wished");
  });

  it("S2 show the map of today beside what is hoped for", () => {
    expect(hopedFor(wanted).ties.find(({ id }) => id === "t4")?.strength).toBe("strong");
    expect(saidIn(renderHoped(wanted, team))).toContain(nl.changes.stronger);
  });
});

describe("S3 eight kinds of intervention", () => {
  const doc = rosaWith({
    interventions: INTERVENTION_KINDS.map((kind, i) => ({
      ...{ id: `i${i}`, kind, status: i % 2 ? "planned" : "done", words: `Werk ${i}.`, date: `2026-0${i + 1}` },
      ...(i % 2 ? { ties: ["t1"] } : { members: ["truus"] }),
    })),
  });

  it.each(INTERVENTION_KINDS)("S3 %s is planned and logged on a tie or a person, and lit on the picture", (kind) => {
    const item = planOf(doc).find((one) => one.kind === kind);
    expect([["ines"], ["truus"]]).toContainEqual(item?.with);
    const lit = saidIn(renderToString(doc, { ...team, lens: interventionLens(kind) }));
    expect(lit).toContain(nl.lit.worked);
    expect(lit).toContain(nl.lit.apart);
  });

  it("S3 are told by date in the report of the team", () => {
    const report = renderReport(doc, team);
    const at = INTERVENTION_KINDS.map((_, i) => report.indexOf(`Werk ${i}.`));
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(at[0]).toBeGreaterThan(0);
  });
});

describe("S4 mapping the network together", () => {
  it("S4 asks questions that help to think of people, each of which may be skipped or answered with nobody", () => {
    expect(questionsOf(guide.questions, { night: false, missing: false }).length).toBeGreaterThan(8);
    for (const words of [guide.skip, guide.nobody, guide.unknown]) expect(words).not.toBe("");
  });

  it("S4 begins at an empty map, and keeps whom the client names", () => {
    const empty = parseEcomap(file());
    const named = step(
      empty,
      { type: "addMember", member: { id: "a", name: "Amina", origin: "client" } },
      { type: "addTie", tie: { id: "t", from: "client", to: "a" } },
    );
    expect(saidIn(renderToString(named))).toContain("Amina");
    expect(parseEcomap(file({ ...empty, networkWork: "no" })).networkWork).toBe("no");
  });
});

describe("S5 resource group and support group", () => {
  it("S5 tells its form, rhythm, chair, meetings with attendance, and who brings what towards which goal", () => {
    for (const text of [textOf(tell(rosa, { language: nl })), renderReport(rosa, team)]) {
      for (const words of [
        ...["Ze zien elkaar op één plek. Hoe vaak: Om de maand.", "Rosa leidt de groep."],
        ...["Inês doet mee: Belt op zondag. Voor het doel: Mij thuis voelen."],
        ...["Bij elkaar geweest op 2 februari 2026: Rosa en Inês. Soep gegeten."],
      ])
        expect(text).toContain(words);
    }
  });

  it.each([
    ["one relative", { form: "one-to-one", members: ["ines"] }, "Ze zien elkaar met z'n tweeën."],
    ["a group of messages", { form: "messages", members: ["ines", "truus"] }, "Ze houden contact met berichten."],
  ])("S5 may be %s, drawn round its members, with no rhythm of its own", (_, fields, words) => {
    const doc = rosaWith({ groups: [{ id: "g", kind: "support", name: "Steun", ...fields }] });
    expect(renderToString(doc, team)).toContain('class="ecomap-group"');
    expect(doc.groups?.[0]?.rhythm).toBeUndefined();
    expect(textOf(tell(doc, { language: nl }))).toContain(words);
  });
});

describe("S6 the client's direction and consent", () => {
  it("S6 keeps apart who may be called, the own yes, who may see it and on what ground it is kept", () => {
    const asked = step(
      rosa,
      { type: "answerContact", member: "ines", answer: "conditions", conditions: "Niet over geld." },
      { type: "answerOwn", member: "ines", answer: "yes", date: "2026-03" },
      { type: "updateMember", member: "ines", set: { basis: { ground: "consent" }, shownTo: { also: ["network"] } } },
    );
    const ines = asked.members.find(({ id }) => id === "ines");
    expect([ines?.contact?.answer, ines?.own?.answer, ines?.basis?.ground, ines?.shownTo?.also]).toEqual([
      ...["conditions", "yes", "consent"],
      ["network"],
    ]);
    const told = textOf(tell(asked, { language: nl }));
    for (const one of [
      "ja, met een voorwaarde. Niet over geld.",
      "Wil zelf op de kaart: ja. (maart 2026)",
      "Zelf ja gezegd (maart 2026): Inês",
    ])
      expect(told).toContain(one);
  });

  const ticked = rosaWith({
    readers: [{ id: "town" }],
    allows: { training: { answer: "yes" }, handover: { answer: "yes", date: "2026-03", receiver: "Wijkteam" } },
    members: [
      {
        ...{ id: "ines", name: "Inês", role: "daughter", contact: { answer: "yes" }, own: { answer: "yes" } },
        shownTo: { also: ["network"], readers: [{ reader: "town", fields: ["name"] }] },
      },
    ],
    ...{ ties: [{ id: "t1", from: "client", to: "ines" }], groups: [], goals: [] },
  });
  const back = step(ticked, { type: "answerOwn", member: "ines", answer: "yes", withdrawn: "2026-03-11" });
  const options = { reader: "town", key: "a secret of the trainers" };
  const isOn = (doc: typeof rosa, audience: Audience) => forAudience(doc, audience, options).members.length === 1;

  it.each<Audience>(["carry", "network", "handover", "report", "training"])(
    "S6 someone who takes back their own yes is from then on on no picture for %s",
    (audience) => {
      expect(isOn(ticked, audience)).toBe(true);
      expect(isOn(back, audience)).toBe(false);
      const drawn = renderToString(back, {
        audience,
        ...(audience === "report" && { reader: "town" }),
        key: options.key,
      });
      expect(drawn).not.toContain("Inês");
    },
  );

  it.each<Audience>(["carry", "network", "handover", "report", "training"])(
    "S6 someone who says no themselves is on no picture for %s, whatever was ticked",
    (audience) => {
      const no = step(ticked, { type: "answerOwn", member: "ines", answer: "no", words: "Ik wil hier niet op." });
      expect(isOn(no, audience)).toBe(false);
      expect(isOn(no, "client") && isOn(no, "team")).toBe(true);
      expect(isOn(documentAt(no, "2026-03-01"), audience)).toBe(false);
    },
  );

  it("S6 nor on one of the past, drawn from then on", () => {
    const changed = step(ticked, { type: "updateMember", member: "ines", set: { name: "Dochter Inês" } });
    const since = step(changed, { type: "answerOwn", member: "ines", answer: "yes", withdrawn: "2026-03-12" });
    expect(isOn(documentAt(since, "2026-03-11"), "network")).toBe(false);
    expect(serialize(forAudience(since, "handover"), { redacted: true })).not.toMatch(/Inês|ines/);
  });

  it("S6 who took back their yes is left to the client and the team, who decide, and is off the card to call from", () => {
    for (const audience of ["client", "team"] as const) expect(isOn(back, audience)).toBe(true);
    expect(renderPocket(ticked)).toContain("Inês");
    expect(renderPocket(back)).not.toContain("Inês");
  });

  it.each(["handover", "training"] as const)(
    "S6 a yes to %s that the client takes back holds for the next copy",
    (use) => {
      const no = step(ticked, {
        type: "updateDocument",
        set: { allows: { ...ticked.allows, [use]: { answer: "no" } } },
      });
      expect(() => forAudience(no, use, options)).toThrowError(EcomapError);
    },
  );
});

describe("S7 goals", () => {
  it("S7 stand side by side: the client's and those of professionals, with how they stand and who helps", () => {
    const report = renderReport(rosa, team);
    expect(report).toContain('<th scope="col">Doelen van Rosa</th><th scope="col">Doelen van anderen</th>');
    expect(report).toContain("Mij thuis voelen. (mee bezig) Wie helpt: Inês en Buurttuin.");
    expect(report).toContain("Farah: Elke dag iemand zien. (open) Wie helpt: Buurttuin.");
  });

  it("S7 light on the map who helps, and everybody else stands back", () => {
    const lit = saidIn(renderToString(rosa, { ...team, lens: goalLens("home") }));
    expect(lit).toContain(nl.lit.helps);
    expect(renderToString(rosa, { ...team, lens: goalLens("nobody") })).toBe(renderToString(rosa, team));
  });
});
