import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LANGUAGE_NAMES, wordsIn } from "../../src/cli/languages.ts";
import { type DescribeOptions, describe as tell, textOf } from "../../src/describe/describe.ts";
import { proseIn } from "../../src/describe/prose-in.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { AUDIENCES } from "../../src/document/schema/terms.ts";
import { renderReport } from "../../src/export/report.ts";
import { en } from "../../src/words/languages/en.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { file } from "../document/sample.ts";

const languages = await Promise.all(LANGUAGE_NAMES.map(async (name) => (await wordsIn(name)).language));
const caseOf = (name: string) => parseEcomap(readFileSync(`examples/cases/${name}.json`, "utf8"));
const steppingBack = caseOf("3-the-friend-who-steps-back");
const amina = { id: "amina", kind: "person", name: "Zus Amina", role: "sister" };
const tie = { id: "t1", from: "client", to: "amina", receives: ["emotional"], gives: ["company"] };

const told = (fields: object, options: DescribeOptions = {}) => textOf(tell(parseEcomap(file(fields)), options));
const lines = (doc: ReturnType<typeof caseOf>, options: DescribeOptions = {}) => textOf(tell(doc, options)).split("\n");

describe("a network in plain sentences", () => {
  it("tells who is there, by part of life, and who gives what", () => {
    const text = told({ members: [amina], ties: [tie] });
    expect(text).toContain("These are the people, groups and places around Yusuf.\nFamily: Zus Amina (sister).");
    expect(text).toContain("Zus Amina gives Yusuf a listening ear. Yusuf gives Zus Amina company.");
    expect(told({ members: [amina], ties: [tie] }, { language: nl })).toContain(
      "Zus Amina geeft Yusuf een luisterend oor. Yusuf geeft Zus Amina gezelschap.",
    );
  });

  it("lists nobody of whom neither name nor role may be told, and says that there are such", () => {
    const unnamed = { id: "x", kind: "person" };
    const [said, around] = ["Of some on the map there is no name or role here.", "These are the people"];
    const some = told({ members: [amina, unnamed, { ...unnamed, id: "y" }], ties: [] });
    expect(some).toContain(`Family: Zus Amina (sister).\n${said}\n`);
    expect(some).not.toContain("person");
    const none = told({ members: [unnamed], ties: [] });
    expect(none).toContain(said);
    expect(none).not.toContain(around);
  });

  it("tells who is hoped for apart from who is there, short or long", () => {
    const cook = { id: "cook", kind: "person", name: "Iemand om mee te koken", role: "friend" };
    const ties = [{ id: "t2", from: "client", to: "cook", state: "wished" }];
    const tellIt = (length: "short" | "long") => told({ members: [amina, cook], ties }, { language: nl, length });
    expect(tellIt("short")).toContain("Familie: Zus Amina. Vrienden: Iemand om mee te koken (misschien).");
    expect(tellIt("long")).toContain("Vrienden: Iemand om mee te koken (vriend, misschien).");
  });

  it("of which nothing is known is told with nothing but who is there", () => {
    const { sections } = tell(parseEcomap(file({ members: [amina] })));
    expect(sections.map(({ heading }) => heading)).toEqual(["Who is there"]);
  });

  it("with nobody on it yet invites", () => {
    expect(told({ members: [], ties: [] })).toContain(
      "There is room for everybody who matters. Who comes to mind first?",
    );
    expect(told({ members: [], ties: [] }, { language: nl })).toContain(nl.client.invitation);
  });

  it("gives nobody an ear who has none, and no gift over a tie that sleeps or is broken", () => {
    const dog = { id: "amina", kind: "animal", name: "Boef" };
    expect(told({ members: [dog], ties: [tie] })).toContain("Boef gives Yusuf comfort.");
    for (const state of ["dormant", "broken", "ended", "wished", "deceased"]) {
      expect(told({ members: [amina], ties: [{ ...tie, state }] })).not.toContain("gives");
    }
  });

  it("says what the client wants, with reasons and steps where it is long", () => {
    const long = lines(steppingBack, { language: nl });
    const wish = "Marlon wil minder vragen van Vriendin Denise.";
    expect(long.find((line) => line.startsWith(wish))).toContain("Waarom: Ik wil haar niet kwijt.");
    expect(lines(steppingBack, { language: nl, length: "short" })).toContain(wish);
  });

  it("says where it strains between two others, as the picture draws it, calmly and to those alone who may know", () => {
    const members = [amina, { id: "bram", kind: "person", name: "Bram" }, { id: "cor", kind: "person", name: "Cor" }];
    const between = (more: object, to = "bram") => ({ id: `t-${to}`, from: "amina", to, ...more });
    const quarrel = { members, ties: [between({ quality: "conflicted", state: "broken" }), between({}, "cor")] };
    expect(told(quarrel, { language: nl })).toContain(
      "Zus Amina kent Bram en Cor. Zus Amina en Bram: ruzie; nu geen contact.",
    );
    for (const language of languages) {
      const { qualities, states } = language.client;
      for (const [more, word] of [
        ...(["ambivalent", "stressful", "conflicted"] as const).map(
          (one) => [{ quality: one }, qualities[one]] as const,
        ),
        ...(["broken", "dormant"] as const).map((one) => [{ state: one }, states[one]] as const),
      ]) {
        expect(told({ members, ties: [between(more)] }, { language })).toContain(`: ${word}`);
        expect(told({ members, ties: [between(more)] }, { language, audience: "carry" })).not.toContain(`: ${word}`);
      }
    }
    const well = told({ members, ties: [between({ quality: "supportive", state: "active", strength: "strong" })] });
    expect(well).toContain("Who knows whom\nZus Amina knows Bram.\n");
  });

  it("tells how often a group meets in the words it was said in, as the answer to that question, in every language", () => {
    const group = (rhythm: string) => ({
      members: [amina],
      groups: [{ id: "g", kind: "support", members: ["amina"], form: "messages", rhythm }],
    });
    const said = told(group("als het uitkomt"), { language: nl });
    expect(said).toContain("Ze houden contact met berichten. Hoe vaak: als het uitkomt.");
    expect(told(group("Elke week!"), { language: nl })).toContain("Hoe vaak: Elke week!\n");
    for (const language of languages) {
      const { formMessages, rhythm } = proseIn(language);
      const label = rhythm.replace("{words}", "");
      expect(told(group("als het uitkomt"), { language })).toMatch(
        new RegExp(`${formMessages} ${label}\u2068?als het uitkomt\\.`),
      );
      expect(told(group(" "), { language })).not.toContain(label);
    }
  });

  it("tells nobody as helping with their own goal, and each of those who do help once", () => {
    const bram = { id: "bram", kind: "person", name: "Bram" };
    const goal = { id: "g", of: "amina", words: "Rest in the house", ties: ["t1", "t2", "t3"] };
    const ties = [tie, { id: "t2", from: "amina", to: "bram" }, { id: "t3", from: "client", to: "bram" }];
    const [line] = told({ members: [amina, bram], ties, goals: [goal] }).match(/.*Rest in the house.*/) ?? [];
    expect(line).toBe("Zus Amina: Rest in the house. Who helps: Bram.");
    const alone = told({ members: [amina], ties: [tie], goals: [{ ...goal, ties: ["t1"] }] });
    expect(alone).not.toContain("Who helps");
  });

  it("says what a court forbade, and proposes no contact there", () => {
    const ban = { ...tie, ban: { by: "court" } };
    expect(told({ members: [amina], ties: [ban] }, { audience: "team" })).toContain(
      "A court has forbidden contact with Zus Amina.",
    );
  });

  it("names both of two others between whom contact is forbidden or wanted, in every language", async () => {
    const members = [amina, { id: "bilal", kind: "person", name: "Bilal" }];
    const between = (more: object) => ({ members, ties: [{ id: "t1", from: "amina", to: "bilal", ...more }] });
    const kinds = [{ type: "strengthen" }, { type: "keep", until: "Na de zomer" }, { type: "bound", for: "member" }];
    for (const name of LANGUAGE_NAMES) {
      const { language } = await wordsIn(name);
      const work = (more: object) =>
        tell(parseEcomap(file(between(more))), { language, audience: "team" })
          .sections.at(-1)
          ?.paragraphs.join("\n");
      for (const more of [{ ban: { by: "court" } }, ...kinds.map((move) => ({ moves: [move] }))]) {
        expect(work(more)).toMatch(/Amina[^.።]*Bilal/);
        expect(work(more)).not.toContain("Yusuf");
      }
    }
    expect(told(between({ ban: { by: "court" } }), { language: nl, audience: "team" })).toContain(
      "De rechter heeft contact tussen Zus Amina en Bilal verboden.",
    );
    expect(told(between({ moves: [{ type: "strengthen" }] }), { language: nl })).toContain(
      "Tussen Zus Amina en Bilal: beter of vaker contact.",
    );
    expect(told(between({ moves: [{ type: "keep", until: "Na de zomer" }] }), { language: nl })).toContain(
      "Tussen Zus Amina en Bilal: later. Na de zomer.",
    );
  });

  it("says a limit of the organisation as its own, and housing so that it fits a flat", () => {
    const bound = { type: "bound", for: "worker", agreement: "Op kantoor, met z'n tweeën" };
    const flat = { members: [amina], ties: [{ ...tie, receives: ["housing"], moves: [bound] }] };
    const text = told(flat, { language: nl, audience: "team" });
    expect(text).toContain("Vanuit de hulpverlening zijn er afspraken over het contact met Zus Amina.");
    expect(text).toContain("Zus Amina geeft Yusuf woonruimte of een slaapplek.");
  });

  it("puts the client's goals before those of others, with whose they are, how they stand and who helps", () => {
    const { sections } = tell(steppingBack, { language: nl });
    const at = (heading: string) => sections.findIndex((section) => section.heading === heading);
    expect(at("Doelen van Marlon")).toBeLessThan(at("Doelen van anderen"));
    expect(sections[at("Doelen van anderen")]?.paragraphs).toEqual([
      "Netwerkondersteuner Karin: De zorg verdelen, zodat de vriendschap blijft. (mee bezig) Wie helpt: Vriendin Denise, Broer Clyde en Maatje Sam.",
    ]);
  });

  it("calls a client without a name the client", () => {
    const text = told({ client: { id: "client" }, members: [amina], ties: [tie] });
    expect(text).toContain("The client gives Zus Amina company.");
  });

  it("keeps names of another direction apart, and others as they are", () => {
    expect(told({ members: [{ ...amina, name: "أمينة" }], ties: [tie] })).toContain("\u2068أمينة\u2069 gives Yusuf");
    expect(told({ members: [amina], ties: [tie] })).not.toContain("\u2068");
  });

  it("fills in each name once: braces in a name stay", () => {
    expect(told({ members: [{ ...amina, name: "{taker}" }], ties: [tie] })).toContain("{taker} gives Yusuf");
  });
});

describe("who may be called", () => {
  const date = "2026-03-03";
  const asked = { ...amina, contact: { answer: "yes", words: "In the evening.", date } };
  const tellOf = (member: object, options: DescribeOptions = {}) => told({ members: [member], ties: [tie] }, options);

  it("is told with the day on which the client said so, and with what they say themselves", () => {
    const own = { answer: "yes", words: "Of course.", date: "2026-03" };
    expect(tellOf({ ...asked, own }, { audience: "team" })).toContain(
      "Zus Amina: yes. In the evening. (3 March 2026) Wants to be on the map: yes. Of course. (March 2026)\n",
    );
    expect(tellOf({ ...amina, own }, { language: nl })).toContain("Zus Amina. Wil zelf op de kaart: ja. Of course.");
  });

  it("is told with a no since the day on which they took their own yes back", () => {
    const own = { answer: "yes", words: "Of course.", withdrawn: "2026-04-01" };
    const text = tellOf({ ...asked, own }, { audience: "team" });
    expect(text).toContain("Wants to be on the map: no. (1 April 2026)\n");
    expect(text).not.toContain("Of course.");
  });
});

describe("on what ground people are kept", () => {
  const consent = { ground: "consent", date: "2026-03-03" };
  const doc = parseEcomap(
    file({
      members: [
        { ...amina, basis: consent, contact: { answer: "yes", who: ["Karin", "Joris"], about: "Eating together." } },
        { id: "dex", kind: "person", name: "Dex", basis: { ground: "safety", words: "Yusuf keeps away from him." } },
        { id: "els", kind: "person", name: "Els", basis: consent, own: { answer: "yes", words: "Gladly." } },
        { id: "ria", kind: "person", name: "Ria", basis: "unknown" },
        { id: "tom", kind: "person", name: "Tom" },
      ],
      ties: [tie, { id: "t2", from: "dex", to: "els", basis: "task" }],
      allows: { handover: { answer: "yes", date: "2026-03-03", receiver: "De Brug" } },
    }),
  );

  it.each(["client", "team", "handover"] as const)("is told %s, by ground and day, and who may call", (audience) => {
    const { sections } = tell(doc, { audience });
    expect(sections.find(({ heading }) => heading === "Why this may be kept")?.paragraphs).toEqual([
      "There is consent; from whom is not said (3 March 2026): Zus Amina.",
      "For safety: Dex. Yusuf keeps away from him.",
      "They said yes themselves (3 March 2026): Els.",
      "It is our task: Dex and Els.",
    ]);
    expect(textOf(tell(doc, { audience }))).toContain("Zus Amina: yes. May call: Karin and Joris. Eating together.");
    const page = renderReport(doc, { audience, layout: "sectors" });
    for (const told of [
      "For safety: Dex. Yusuf keeps away from him.",
      "May call: Karin and Joris.",
      "Els. Wants to be on the map: yes. Gladly.",
    ])
      expect(page).toContain(told);
  });

  it("is never told to be the yes of somebody who says no themselves, or took back their yes", () => {
    const refused = { answer: "no", words: "Not me." };
    const withdrawn = { answer: "yes", withdrawn: "2026-04" };
    for (const own of [refused, withdrawn]) {
      const text = told({ members: [{ ...amina, basis: consent, own }], ties: [{ ...tie, basis: "consent" }] });
      expect(text).toContain("There was consent; now they say no themselves: Zus Amina.");
      expect(text).not.toMatch(/said yes|is consent/);
    }
  });

  it("is told with the day on which somebody said yes themselves, where that is there", () => {
    const own = { answer: "yes", date: "2026-06-20" };
    const text = told({ members: [{ ...amina, basis: consent, own }], ties: [tie] });
    expect(text).toContain("They said yes themselves (20 June 2026): Zus Amina.");
  });

  it("is told nobody else, and not where nothing was said", () => {
    for (const audience of ["carry", "network"] as const)
      expect(textOf(tell(doc, { audience }))).not.toMatch(/kept|May call/);
    const { sections } = tell(parseEcomap(file({ members: [{ ...amina, basis: "unknown" }], ties: [tie] })));
    expect(sections.map(({ heading }) => heading)).not.toContain("Why this may be kept");
  });

  it.each(languages)("is told in $tag", (language) => {
    const { sections } = tell(doc, { language });
    const { kept, safety } = proseIn(language);
    const told = sections.find(({ heading }) => heading === kept)?.paragraphs ?? [];
    expect(told).toHaveLength(4);
    expect(told[1]?.toLowerCase()).toContain(safety.toLowerCase());
    expect(told[1]).toContain("Yusuf keeps away from him.");
  });
});

describe("what the next organisation should know", () => {
  const bram = { id: "bram", name: "Buddy Bram", wishes: ["A weekend off"] };
  const worker = { id: "els", name: "Worker Els", role: "social-worker" };
  const doc = parseEcomap(
    file({
      date: "2026-03-03",
      allows: { handover: { answer: "yes", date: "2026-03-03", receiver: "De Brug", words: "Go ahead" } },
      client: {
        ...{ id: "client", name: "Yusuf", wishes: ["A home with a garden"], limits: ["No calls before ten"] },
        stays: [
          { as: "sleeps", words: "Night shelter", since: "2026-01" },
          { as: "sleeps", words: "On a couch", until: "2025-12" },
          { as: "post-address", with: "amina" },
        ],
      },
      members: [amina, worker, bram],
      ties: [
        {
          ...tie,
          moves: [{ type: "bound", for: "client", guardedBy: "els", agreedBy: ["Amina"], agreement: "No money" }],
        },
        { id: "t2", from: "client", to: "els", until: "2026-04-01" },
        { id: "t3", from: "client", to: "bram" },
      ],
      transitions: [
        { id: "m", kind: "crisis-shelter", date: "2026-01", words: "One bed" },
        { id: "n", kind: "other", date: "2025-12", words: "The key went back" },
      ],
      interventions: [
        { id: "i", kind: "responsibility", status: "planned", words: "Goes along", members: ["els", "bram"] },
        { id: "j", kind: "repair", status: "let-go", words: "A talk with his father" },
      ],
      conferences: [
        {
          ...{
            id: "c",
            date: "2026-02-02",
            question: "How does Yusuf get a home?",
            followUp: { date: "2026-05", calledBy: "amina" },
          },
          agreements: [{ words: "Look for rooms", who: ["bram"] }],
        },
      ],
    }),
  );
  const said = [
    "Where Yusuf sleeps: Night shelter.",
    "Where Yusuf gets post: Zus Amina.",
    "What Yusuf wishes for: A home with a garden.",
    "A limit of Yusuf: No calls before ten.",
    "What Buddy Bram wishes for: A weekend off.",
    "January 2026 · Into crisis shelter. One bed.",
    "Worker Els is here until 1 April 2026.",
    "Planned: Goes along. Worker Els hands this over to Buddy Bram.",
    "Let go: A talk with his father.",
    "Agreed: No money. Worker Els keeps an eye on this. Agreed by: Amina.",
    "Family group conference on 2 February 2026. The question: How does Yusuf get a home?",
    "Look for rooms. (Buddy Bram)",
    "We meet again: May 2026. Who calls everyone together again? Zus Amina.",
  ];

  it.each(["client", "team", "handover"] as const)("is told %s in sentences and on the report", (audience) => {
    const text = textOf(tell(doc, { audience }));
    const page = renderReport(doc, { audience, layout: "sectors" });
    for (const one of said) {
      expect(text).toContain(one);
      // The team's report has what is planned by date, with the names on both sides of it.
      if (audience !== "team" || !one.startsWith("Planned")) expect(page).toContain(one);
    }
    expect(text).not.toContain("On a couch");
    expect(text.indexOf("The key went back")).toBeLessThan(text.indexOf("One bed"));
    expect(page.includes("For De Brug · Go ahead.")).toBe(audience === "handover");
  });

  it("is told on no copy that goes home or lies on a table", () => {
    for (const audience of ["carry", "network"] as const)
      expect(textOf(tell(doc, { audience }))).not.toMatch(/sleeps|wishes|until|Let go|keeps an eye|shelter/);
  });

  it("calls no plan with two people a handover where the first of them stays", () => {
    const interventions = [{ id: "i", status: "planned", kind: "skills", words: "Cooking", members: ["els", "bram"] }];
    expect(told({ members: [worker, bram], ties: [], interventions })).not.toContain("hands this over");
  });
});

describe("what changed since a date", () => {
  it("is told in the words of the later map", () => {
    const text = textOf(tell(steppingBack, { language: nl, since: "2025-10-01" }));
    expect(text).toContain("Wat er veranderde sinds 1 oktober 2025");
    expect(text).toContain("De band is sterker geworden: Broer Clyde.");
    expect(text).toMatch(/Nieuw op de kaart: .*Fietswerkplaats/);
    const changed = text.slice(text.indexOf("Wat er veranderde"));
    expect(changed).toContain("Marlon wil minder vragen van Vriendin Denise.");
    expect(changed).not.toContain("Er zijn afspraken gemaakt");
  });

  it("is told from the beginning of a month or a year on, and of a day from its end", () => {
    const insists = caseOf("4-the-one-who-insists");
    const since = (date: string) => textOf(tell(insists, { language: nl, audience: "team", since: date }));
    const bounded = "Er zijn afspraken gemaakt over het contact: Kennis Ronald.";
    expect(since("2025-11")).toContain(bounded);
    expect(since("2025-11-01")).toContain(bounded);
    expect(since("2025-11-30")).not.toContain(bounded);
    // A map that was begun in that month is told from the end of it, not as if all on it were new.
    const denise = /Nieuw op de kaart: .*Vriendin Denise/;
    expect(textOf(tell(steppingBack, { language: nl, since: "2025-08-31" }))).toMatch(denise);
    expect(textOf(tell(steppingBack, { language: nl, since: "2025-09" }))).not.toMatch(denise);
  });

  it("asks of nobody who died, or with whom the contact ended, whether it is still right", () => {
    const keys = caseOf("5-keys-at-last");
    const asked = textOf(tell(keys, { since: "2026-05-11" })).match(/^Not spoken of since then: .*$/m)?.[0];
    // The husband died and the mentor's work ended; the walking friend is there.
    expect(asked).toContain("Wandelmaatje Coby");
    expect(asked).not.toMatch(/António|Mentor Dirk/);
  });

  it("is told to be nothing where nothing is otherwise", () => {
    expect(told({ members: [amina], ties: [tie] }, { since: "2026-01" })).toContain(
      "Nothing that is told here has changed.",
    );
  });

  it("is how it is now with whom no sign tells of, in the words of the map", () => {
    const names = { mother: "Moeder", jo: "Jo", pim: "Pim", ans: "Ans", bea: "Bea" };
    const changed = {
      mother: { state: "deceased" },
      jo: { state: "broken" },
      pim: { quality: "conflicted" },
      ans: { ban: { by: "court" } },
      bea: { load: { level: "fitting" }, gives: ["company"] },
    };
    const ops = Object.entries(changed).flatMap(([id, fields]) =>
      Object.entries(fields).map(([field, to]) => ({ table: "ties", id: `t-${id}`, field, to })),
    );
    const text = told(
      {
        members: Object.entries(names).map(([id, name]) => ({ id, name })),
        ties: Object.entries(changed).map(([id, fields]) => ({ id: `t-${id}`, from: "client", to: id, ...fields })),
        history: [{ recorded: "2026-03-10T10:00:00Z", ops }],
      },
      { language: nl, since: "2026-03-01" },
    );
    expect(text.split("\n\n").at(-1)?.trimEnd().split("\n")).toEqual([
      "Wat er veranderde sinds 1 maart 2026",
      ...["Moeder: overleden.", "Jo: nu geen contact.", "Pim: ruzie.", "De rechter heeft contact met Ans verboden."],
      "Bea: doet wat past. Yusuf geeft Bea gezelschap.",
    ]);
  });

  it("is also what is wanted, planned or done since, and how goals stand", () => {
    const recorded = "2026-03-10T10:00:00Z";
    const moves = [{ type: "strengthen", why: "Net als vroeger" }];
    const text = told(
      {
        members: [amina],
        ties: [{ ...tie, strength: "weak", moves }],
        goals: [
          { id: "g", words: "Een eigen sleutel", status: "reached" },
          { id: "h", words: "Leren koken", status: "open" },
        ],
        interventions: [
          { id: "i", status: "planned", words: "Samen bellen" },
          { id: "j", status: "done", words: "Kennismaken" },
        ],
        history: [
          {
            recorded,
            ops: [
              { table: "ties", id: "t1", field: "moves", to: moves },
              { table: "goals", id: "g", field: "status", from: "open", to: "reached" },
              { table: "interventions", id: "i", added: { id: "i", status: "planned", words: "Samen bellen" }, at: 0 },
            ],
          },
        ],
      },
      { language: nl, since: "2026-03-01" },
    );
    expect(text.split("\n\n").at(-1)?.trimEnd().split("\n")).toEqual([
      "Wat er veranderde sinds 1 maart 2026",
      ...["Yusuf wil beter of vaker contact met Zus Amina.", "Gepland: Samen bellen."],
      "Een eigen sleutel. (gelukt)",
    ]);
  });

  it("is said to be something with somebody where no sentence tells more of it", () => {
    const ops = [{ table: "members", id: "amina", field: "rest", to: { until: "2026-05" } }];
    const text = told(
      {
        members: [{ ...amina, rest: { until: "2026-05" } }],
        ties: [tie],
        history: [{ recorded: "2026-03-10T10:00:00Z", ops }],
      },
      { language: nl, since: "2026-03-01" },
    );
    expect(text).toContain("Er veranderde nog iets bij: Zus Amina.");
    expect(text).not.toContain("Er is niets veranderd");
  });

  it("is refused to those who are told no history", () => {
    for (const audience of ["carry", "network"] as const) {
      expect(() => tell(steppingBack, { audience, since: "2025" })).toThrowError("redacted");
    }
  });
});

describe.each(languages)("what is agreed on contact, told in $tag", (language) => {
  const called = file({ members: [{ ...amina, contact: { answer: "yes" } }] });
  const plain = file({ members: [amina] });

  it("is said once to be in English where nobody has checked the translation, and where it is told at all", () => {
    const { note, direction } = tell(parseEcomap(called), { language });
    expect(note).toBe(proseIn(language).inEnglish);
    expect(note === undefined).toBe(language.draft === undefined);
    expect(tell(parseEcomap(plain), { language }).note).toBeUndefined();
    const text = textOf(tell(parseEcomap(called), { language }));
    if (note !== undefined) expect(text.split(note)).toHaveLength(2);
    // Marks of direction stand in a text from the right alone.
    expect(text.includes("\u2066")).toBe(direction === "rtl");
  });
});

describe("a description for others", () => {
  it("that goes home tells of names, groups, plain ties and own goals, and of nothing else", () => {
    const { sections } = tell(steppingBack, { audience: "carry" });
    expect(sections.map(({ heading }) => heading)).toEqual([
      ...["Who is there", "Groups", "Who knows whom", "Goals of Marlon"],
    ]);
  });

  it("of a copy is for whom the copy was made", () => {
    expect(tell(parseEcomap(file({ redactedFor: "network", members: [amina] }))).sections).toHaveLength(1);
  });

  it("that goes to the next organisation needs the client's yes", () => {
    expect(() => tell(steppingBack, { audience: "handover" })).toThrowError("not-allowed");
  });

  it("counts nobody and calls nothing the only one", () => {
    for (const audience of AUDIENCES) {
      if (audience === "handover" || audience === "report") continue;
      const text = textOf(tell(caseOf("1-i-have-nobody.en"), { audience, key: "a secret of sixteen letters" }));
      expect(text.replace(/\d+ \w+ \d{4}|\w+ \d{4}/g, "")).not.toMatch(/\d/);
    }
  });

  it("refuses a length there is not", () => {
    expect(() => Reflect.apply(tell, undefined, [steppingBack, { length: "tiny" }])).toThrowError("wrong-option");
    expect(tell(steppingBack, { language: en, length: "short" }).sections.length).toBeGreaterThan(2);
  });
});
