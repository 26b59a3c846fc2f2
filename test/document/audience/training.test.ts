import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyCommand } from "../../../src/command/apply.ts";
import { forAudience } from "../../../src/document/audience/for-audience.ts";
import { dateOf, isBefore, type When } from "../../../src/document/dates.ts";
import { parseEcomap } from "../../../src/document/parse.ts";
import { serialize } from "../../../src/document/serialize.ts";
import type { EcomapDocument } from "../../../src/document/types.ts";
import { everything, parse } from "../sample.ts";
import { pictureWords } from "./picture-words.ts";
import { KEY } from "./ways.ts";

const allows = { training: { answer: "yes" } } as const;
const inClass = (doc: EcomapDocument, key = KEY): EcomapDocument => forAudience(doc, "training", { key });
const made = (fields: object): EcomapDocument => inClass(parse({ allows, ...fields }));
const namesIn = ({ members }: EcomapDocument) => members.map(({ name }) => name);

const amina = { id: "amina", name: "Zus Amina" };
const people = {
  members: [amina, { id: "club", kind: "place", name: "Buurthuis Noord" }, { id: "w1", name: "Karin" }],
  ties: [
    {
      id: "t1",
      from: "client",
      to: "amina",
      moves: [{ type: "keep", agreedBy: ["Karin", "Zus Amina", "Yusuf", "Oma"] }],
    },
  ],
  groups: [{ id: "g1", kind: "support", name: "Kring van Amina", members: ["client"] }],
  interventions: [{ id: "i1", kind: "skills", by: "Karin" }],
  log: [{ id: "l1", kind: "call", by: " Karin " }],
  conferences: [{ id: "c1", coordinator: { name: "Els" }, invited: [{ name: "Oma" }] }],
};

describe("a name in a document for training", () => {
  it("has the same stand-in wherever it stands, and nobody else has that", () => {
    const { client, members, ties, groups, interventions, log } = made(people);
    const [forAmina, forClub, forKarin] = members.map(({ name }) => name);
    const [move] = ties[0]?.moves ?? [];
    expect(move?.agreedBy?.slice(0, 3)).toEqual([forKarin, forAmina, client.name]);
    expect(interventions?.[0]?.by).toBe(forKarin);
    expect(log?.[0]?.by).toBe(forKarin);
    const all = [forAmina, forClub, forKarin, client.name, groups?.[0]?.name];
    expect(new Set(all).size).toBe(all.length);
    for (const name of all) expect(name).toMatch(/^[A-Z][a-z]{5}$/);
  });

  it("is the stand-in of whom a part of a name means, where that is of nobody else", () => {
    const moves = [{ type: "keep", agreedBy: ["zus", "Noord", "Kring van", "Amina"] }];
    const { members, ties, groups } = made({ ...people, ties: [{ id: "t1", from: "client", to: "amina", moves }] });
    const [forAmina, forClub] = members.map(({ name }) => name);
    const agreedBy = ties[0]?.moves?.[0]?.agreedBy;
    expect(agreedBy?.slice(0, 3)).toEqual([forAmina, forClub, groups?.[0]?.name]);
    // It could be she or the group.
    expect([forAmina, groups?.[0]?.name]).not.toContain(agreedBy?.[3]);
  });

  it("leaves what is for later for later, without the words", () => {
    const moves = [{ type: "keep", until: "Als ik een eigen huis heb" }];
    const { ties } = made({ ...people, ties: [{ id: "t1", from: "client", to: "amina", moves }] });
    expect(ties[0]?.moves).toEqual([{ type: "keep", until: "" }]);
  });

  it("is drawn as its stand-in, and the real one nowhere", () => {
    const doc = parse({ allows, ...people });
    const words = pictureWords(doc, "training");
    for (const name of namesIn(inClass(doc))) expect(words).toContain(name);
    expect(words).not.toMatch(/Amina|Buurthuis|Karin|Yusuf/);
  });

  it("stays empty where it is empty", () => {
    expect(
      namesIn(
        made({
          members: [
            { id: "a", name: "" },
            { id: "b", name: " \u0000" },
          ],
        }),
      ),
    ).toEqual([undefined, undefined]);
  });

  it("keeps its stand-in when the document is made again, also after it was added to", () => {
    const doc = parse({ allows, ...people });
    expect(inClass(doc)).toEqual(inClass(parse({ allows, ...people })));
    const more = applyCommand(
      doc,
      { type: "addMember", member: { id: "bram", name: "Bram" } },
      { recorded: "2026-03-03T10:00:00Z" },
    );
    expect(namesIn(inClass(more)).slice(0, 3)).toEqual(namesIn(inClass(doc)));
  });

  it("has another with another key", () => {
    const doc = parse({ allows, ...people });
    const others = namesIn(inClass(doc, "another secret of some length"));
    for (const name of namesIn(inClass(doc))) expect(others).not.toContain(name);
  });

  it.each([
    ["another id", { id: "case-1" }, { id: "case-2" }],
    ["another client", { client: { id: "client", name: "Yusuf" } }, { client: { id: "client", name: "Bram" } }],
    ["a client with another id", { client: { id: "a" } }, { client: { id: "b" } }],
    [
      "a client whom the host knows by another id",
      { client: { id: "client", identifiers: [{ value: "1" }] } },
      { client: { id: "client", identifiers: [{ value: "2" }] } },
    ],
    ["others on it, where nothing else tells them apart", {}, { members: [{ id: "els" }, ...people.members] }],
  ])("has another in a document with %s, by the same key", (_, one, other) => {
    const { members } = people;
    const [first, second] = [made({ members, ...one }), made({ members, ...other })];
    for (const name of namesIn(first)) expect(namesIn(second)).not.toContain(name);
  });

  it("is the same whoever else is kept from the classroom", () => {
    const hidden = { id: "bram", name: "Bram", shownTo: { not: ["training"] } };
    expect(made({ ...people, members: [hidden, ...people.members] })).toEqual(made(people));
  });

  it("does not take part in any id", () => {
    expect(serialize(made(people), { redacted: true })).not.toMatch(/"amina"|"club"|"w1"|"t1"|"g1"/);
  });
});

describe("the dates in a document for training", () => {
  const dated = (dates: readonly unknown[]) =>
    made({
      id: "case-1",
      transitions: dates.map((date, i) => ({ id: `tr${i}`, kind: "other", date })),
    }).transitions?.map(({ date }) => date) ?? [];
  const day = (date: unknown): number => Date.parse(String(date)) / 86_400_000;

  it("are all as many days earlier, at least half a year, and as exact as they were", () => {
    const dates = ["2026-03-03", "2024-02-29", "2023-12-31", "2026-01", "2025", { date: "2026-03-10", about: true }];
    const moved = dated(dates);
    const shift = day("2026-03-03") - day(moved[0]);
    expect(shift).toBeGreaterThanOrEqual(182);
    expect(shift % 7).toBe(0);
    expect(moved.slice(0, 3).map(day)).toEqual(dates.slice(0, 3).map((date) => day(date) - shift));
    expect(moved[3]).toMatch(/^\d{4}-\d\d$/);
    expect(moved[4]).toMatch(/^\d{4}$/);
    expect(moved[5]).toMatchObject({ about: true });
  });

  it("keep their distance in days, and partial ones their order", () => {
    const full = fc.date({ min: new Date("1930-01-01"), max: new Date("2090-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(full, full, (a, b) => {
        const dates = [a, b].map((date) => date.toISOString().slice(0, 10));
        const [first, second] = dated(dates);
        expect(day(second) - day(first)).toBe(day(dates[1]) - day(dates[0]));
        for (const length of [4, 7]) {
          const [early = "", late = ""] = dates.map((date) => date.slice(0, length)).sort();
          const [from, to] = dated([early, late]);
          expect(String(from) <= String(to)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("are moved in the map's own date, too, and differ from document to document", () => {
    const dates = ["a", "b", "c", "d", "e", "f"].map((id) => made({ id, date: "2026-03-03" }).date);
    expect(new Set(dates).size).toBeGreaterThan(3);
    expect(dates).not.toContain("2026-03-03");
  });

  it("do not cross, where the ends of a time are not as exact as one another", () => {
    for (const id of ["a", "b", "c", "d", "e", "f", "g", "h"]) {
      const spells: { since: When; until: When }[] = [
        { since: "2024-06-20", until: "2024-06" },
        { since: "2024-06", until: "2024-06-03" },
        { since: "2024", until: "2024-01" },
        { since: { date: "2024-12-30", about: true }, until: { date: "2024", about: true } },
      ];
      const copy = made({ id, goals: spells.map((spell, i) => ({ id: `goal${i}`, ...spell })) });
      expect(parseEcomap(serialize(copy, { redacted: true }))).toEqual(copy);
      copy.goals?.forEach(({ since = "", until = "" }, i) => {
        expect([isBefore(until, since), i]).toEqual([false, i]);
        const { since: was = "", until: ended = "" } = spells[i] ?? {};
        expect([since, until].map((one) => dateOf(one).length)).toEqual([was, ended].map((one) => dateOf(one).length));
      });
    }
  });

  it("propose nothing on a tie whose ban would seem to hold", () => {
    for (const id of ["a", "b", "c", "d", "e", "f", "g", "h"]) {
      const tie = {
        id: "t1",
        from: "client",
        to: "amina",
        ban: { until: "2024-05" },
        moves: [{ type: "strengthen", date: "2024-06-01" }],
      };
      const copy = made({ id, members: [amina], ties: [tie] });
      expect(parseEcomap(serialize(copy, { redacted: true }))).toEqual(copy);
    }
  });
});

describe("a document for training", () => {
  it("has no text that somebody wrote, and no terms of its own", () => {
    const doc = parseEcomap({
      ...everything,
      allows,
      language: "een geheim",
      client: { ...everything.client, lang: "geheim" },
    });
    const text = serialize(inClass(doc), { redacted: true });
    const texts: string[] = [];
    JSON.parse(text, (_, value: unknown) => {
      if (typeof value === "string") texts.push(value);
    });
    const tables = "members|ties|groups|goals|interventions|transitions|conferences|log";
    const ours = new RegExp(`^(client|(${tables})-\\d+|[a-z]+(-[a-z]+)*|\\d{4}(-\\d\\d){0,2}|[A-Z][a-z]{5})$`);
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter((one) => !ours.test(one))).toEqual([]);
    expect(text).not.toMatch(/geheim|x-|wijkagent|Straat|hond|huis|koken|words|notes|title|vocabulary|language/);
  });

  it("shows somebody in an own role where that stands among ours", () => {
    const vocabulary = {
      roles: [{ key: "x-wijkagent", words: { nl: "wijkagent" }, domain: "money", sphere: "formal" }],
      domains: [{ key: "x-street", words: { nl: "Straat" }, domain: "peers" }],
      flags: [{ key: "x-dog", words: { nl: "hond" } }],
    };
    const { members } = made({
      vocabulary,
      members: [
        { id: "a", roles: [{ role: "x-wijkagent" }] },
        { id: "b", roles: [{ role: "friend", domain: "x-street" }], flags: [{ flag: "x-dog" }, { flag: "language" }] },
        { id: "c", flags: [{ flag: "x-dog" }] },
      ],
    });
    expect(members).toEqual([
      { id: "members-1", roles: [{ domain: "money", sphere: "formal" }] },
      { id: "members-2", roles: [{ role: "friend", domain: "peers" }], flags: [{ flag: "language" }] },
      { id: "members-3" },
    ]);
  });
});
