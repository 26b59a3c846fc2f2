import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type * as z from "zod/mini";
import { generate } from "../../examples/generate.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { ecomap } from "../../src/document/schema/document.ts";
import { inside } from "../../src/document/schema/inside.ts";
import { bound, enlarge, keep, strengthen } from "../../src/document/schema/move.ts";
import * as terms from "../../src/document/schema/terms.ts";
import { serialize } from "../../src/document/serialize.ts";
import type { EcomapDocument, Move, Tie } from "../../src/document/types.ts";
import { CASES_FOLDER, rawCase, within } from "./within.ts";

const files = readdirSync(CASES_FOLDER).filter((name) => name.endsWith(".json"));
const textOf = (file: string) => readFileSync(new URL(file, CASES_FOLDER), "utf8");
const read = (name: string): EcomapDocument => parseEcomap(textOf(`${name}.json`));

const CASES = [
  "1-i-have-nobody",
  "2-the-relative-who-comes-along",
  "3-the-friend-who-steps-back",
  "4-the-one-who-insists",
  "5-keys-at-last",
  "6-after-detention",
  "7-we-are-their-network",
  "8-a-large-family",
];
const TWINS = ["1-i-have-nobody", "3-the-friend-who-steps-back"];

const cases = CASES.map(read);
const members = cases.flatMap((doc) => doc.members);
const ties = cases.flatMap((doc) => doc.ties);
const moves = ties.flatMap((tie) => tie.moves ?? []);
const groups = cases.flatMap((doc) => doc.groups ?? []);
const roles = members.flatMap((member) => member.roles ?? []);
const views = ties.flatMap((tie) => tie.views ?? []);
const contacts = members.flatMap(({ contact }) => contact ?? []);

const everything = files.flatMap((file) => [...within(rawCase(file))]);

describe("the files of the cases", () => {
  test("are the eight cases in Dutch, two of them in English too", () => {
    expect(files).toEqual([...CASES, ...TWINS.map((name) => `${name}.en`)].map((name) => `${name}.json`).sort());
    expect(files.map((file) => parseEcomap(textOf(file)).language)).toEqual(
      files.map((file) => (file.endsWith(".en.json") ? "en" : "nl")),
    );
  });

  test.each(files)("%s parses, and says already what its canonical form says", (file) => {
    const doc = parseEcomap(textOf(file));
    expect(JSON.parse(serialize(doc))).toEqual(rawCase(file));
    expect(textOf(file)).toBe(`${JSON.stringify(rawCase(file), null, 2)}\n`);
  });

  test("hold no field that the schema does not know", () => {
    const known = new Set(["nl", "en"]);
    const learn = (schema: z.core.$ZodType): void => {
      for (const [step, part] of inside(schema)) {
        if (step !== undefined) known.add(step);
        learn(part);
      }
    };
    for (const schema of [ecomap, strengthen, enlarge, bound, keep]) learn(schema);
    expect(everything.filter(({ key }) => !known.has(key)).map(({ path }) => path)).toEqual([]);
  });

  test("hold no field for a birth date, an address, a citizen service number or a diagnosis", () => {
    const refused = /birth|geboorte|addres|adres|street|straat|postcode|zip|bsn|citizen|diagnos/i;
    expect(everything.filter(({ key }) => refused.test(key)).map(({ path }) => path)).toEqual([]);
  });

  test("carry no name of the client in their title", () => {
    expect(cases.filter(({ title, client }) => title?.includes(client.name ?? "") !== false)).toEqual([]);
  });

  test("asked about ties between members, and found some in each", () => {
    expect(cases.every((doc) => doc.asked?.memberTies === true)).toBe(true);
    expect(cases.every((doc) => doc.ties.some(({ from }) => from !== doc.client.id))).toBe(true);
  });
});

describe("the eight cases together hold", () => {
  const list = <T>(value: readonly T[] | "unknown" | undefined): readonly T[] => (Array.isArray(value) ? value : []);
  const found: readonly (readonly [what: string, all: readonly string[], here: readonly unknown[]])[] = [
    ["strength", terms.STRENGTHS, ties.map((tie) => tie.strength)],
    ["quality", terms.QUALITIES, ties.map((tie) => tie.quality)],
    ["state", terms.STATES, ties.map((tie) => tie.state)],
    ["answer to who stopped", terms.STOPPED_BY, ties.map((tie) => tie.stoppedBy)],
    ["kind of support given", terms.SUPPORTS, ties.flatMap((tie) => list(tie.gives))],
    ["kind of support received", terms.SUPPORTS, ties.flatMap((tie) => list(tie.receives))],
    ["load", terms.LOADS, ties.map((tie) => tie.load?.level)],
    ["frequency", terms.FREQUENCIES, ties.map((tie) => tie.frequency)],
    ["move", terms.MOVES, moves.map((move) => move.type)],
    ["one for whom a contact is bounded", terms.BOUND_FOR, moves.map((move) => move.type === "bound" && move.for)],
    ["kind of member", terms.MEMBER_KINDS, members.map((member) => member.kind)],
    ["domain", terms.DOMAINS, roles.map((role) => role.domain)],
    ["kind of group", terms.GROUP_KINDS, groups.map((group) => group.kind)],
    ["form of a group", terms.GROUP_FORMS, groups.map((group) => group.form)],
    ["answer about contact", terms.CONTACT_ANSWERS, contacts.map((contact) => contact.answer)],
    [
      "kind of intervention",
      terms.INTERVENTION_KINDS,
      cases.flatMap((doc) => doc.interventions ?? []).map((i) => i.kind),
    ],
    ["kind of transition", terms.TRANSITION_KINDS, cases.flatMap((doc) => doc.transitions ?? []).map((t) => t.kind)],
    ["kind of logged contact", terms.LOG_KINDS, cases.flatMap((doc) => doc.log ?? []).map((entry) => entry.kind)],
    ["status of a goal", terms.GOAL_STATUSES, cases.flatMap((doc) => doc.goals ?? []).map((goal) => goal.status)],
  ];

  test.each(found)("every %s", (_, all, here) => {
    expect(all.filter((term) => !here.includes(term))).toEqual([]);
  });

  const has = (type: Move["type"], state: Tie["state"]) =>
    ties.filter((tie) => tie.state === state && tie.moves?.some((move) => move.type === type));
  const nameOf = (tie: Tie) => members.find(({ id }) => id === tie.to)?.name;

  test("a member between formal and informal, and words of their own for a role and a flag in two languages", () => {
    expect(roles.map((role) => role.sphere)).toContain("between");
    const words = cases.map((doc) => doc.vocabulary ?? {});
    for (const entries of [words.flatMap((own) => own.roles ?? []), words.flatMap((own) => own.flags ?? [])]) {
      expect(entries.length).toBeGreaterThan(0);
      for (const { words } of entries) expect(Object.keys(words).sort()).toEqual(["en", "nl"]);
    }
    expect(roles.some(({ role }) => role?.startsWith("x-"))).toBe(true);
  });

  test("a worker's own limit that was discussed with the client, and one that was not", () => {
    const limits = moves.flatMap((move) => (move.type === "bound" && move.for === "worker" ? move : []));
    expect(limits.map(({ discussed }) => discussed !== undefined).sort()).toEqual([false, true]);
  });

  test("something for later, a broken tie to repair, a dormant one to wake, and wished ones with and without a name", () => {
    expect(moves.some((move) => move.type === "keep" && move.until !== undefined)).toBe(true);
    expect(has("strengthen", "broken")).not.toEqual([]);
    expect(has("enlarge", "dormant")).not.toEqual([]);
    const named = has("enlarge", "wished").map((tie) => nameOf(tie) !== undefined);
    expect(named).toContain(true);
    expect(named).toContain(false);
  });

  test("a contact ban on a tie, with no move on it", () => {
    const banned = ties.filter(({ ban }) => ban !== undefined);
    expect(banned).not.toEqual([]);
    expect(banned.filter((tie) => tie.moves !== undefined)).toEqual([]);
  });

  test("views of someone else, a member still to be talked about, and a thing kept from the client with its reason", () => {
    expect(views.length).toBeGreaterThan(0);
    expect(members.some(({ agreed }) => agreed === "not-yet")).toBe(true);
    const kept = everything.flatMap(({ key, value }) => (key === "shownTo" ? JSON.stringify(value) : []));
    expect(kept.some((shownTo) => /"only":"team","because":"./.test(shownTo))).toBe(true);
    expect(kept.filter((shownTo) => shownTo.includes('"team"') && !shownTo.includes('"because"'))).toEqual([]);
  });
});

describe("case by case", () => {
  test("the one who insists is kept off every picture but the client's and the team's, and named nowhere else", () => {
    const doc = read("4-the-one-who-insists");
    const insister = doc.members.find(({ id }) => id === "insister");
    expect(insister?.shownTo).toEqual({ not: ["carry", "network", "handover", "report", "training"] });
    const { history, ...today } = doc;
    const named = history.flatMap(({ ops }) => ops.filter((op) => JSON.stringify(op).includes("Ronald")));
    expect(JSON.stringify(today).match(/Ronald/g)).toHaveLength(1);
    expect(named).toMatchObject([{ table: "members", id: "insister", added: { name: "Kennis Ronald" } }]);
  });

  test("the relative who comes along has seven on the map and a support group of one", () => {
    const doc = read("2-the-relative-who-comes-along");
    expect(doc.members).toHaveLength(7);
    expect(doc.groups?.find(({ kind }) => kind === "support")?.members).toEqual(["client", "cousin"]);
  });

  test("after detention: eleven invited to the conference, eight came, five agreements", () => {
    const conference = read("6-after-detention").conferences?.[0];
    const invited = Array.isArray(conference?.invited) ? conference.invited : [];
    expect(invited).toHaveLength(11);
    expect(invited.filter(({ came }) => came === "yes")).toHaveLength(8);
    expect(conference?.agreements).toHaveLength(5);
  });

  test("we are their network: six professionals, of whom two have left", () => {
    const doc = read("7-we-are-their-network");
    const formal = doc.members.filter(({ roles }) => roles?.[0]?.domain === "care" || roles?.[0]?.domain === "money");
    const left = doc.ties.filter(({ to, state }) => state === "ended" && formal.some(({ id }) => id === to));
    expect(formal).toHaveLength(6);
    expect(left.filter(({ from }) => from === "client")).toHaveLength(2);
  });

  describe("the large family", () => {
    const doc = read("8-a-large-family");

    test("has 45 members, about 60 ties among them, and households in five countries", () => {
      expect(doc.members).toHaveLength(45);
      const among = doc.ties.filter(({ from }) => from !== doc.client.id);
      expect(among.length).toBeGreaterThanOrEqual(55);
      expect(among.length).toBeLessThanOrEqual(70);
      const names = doc.groups?.map(({ name }) => name).join();
      for (const country of ["Eritrea", "Soedan", "Duitsland", "Polen", "Nederland"]) expect(names).toContain(country);
    });

    test.each([
      ["ar", /[\u0600-\u06ff]/],
      ["ti", /[\u1200-\u137f]/],
      ["pl", /[\u0105\u0107\u0119\u0142\u0144\u015b\u017a\u017c]/],
      ["tr", /[\u011e\u011f\u0130\u0131\u015e\u015f]/],
      ["nl", /^[\u0020-\u007e]+$/],
    ])("has names in %s, in its own letters", (lang, letters) => {
      const names = doc.members.flatMap((member) => (member.lang === lang ? (member.name ?? "") : []));
      expect(names.filter((name) => letters.test(name)).length).toBeGreaterThanOrEqual(2);
    });

    test("flags the cost-sharing rule on two relatives with whom he could stay", () => {
      const flagged = doc.members.filter(({ flags }) => JSON.stringify(flags ?? []).includes('"cost-sharing"'));
      const stays = Array.isArray(doc.client.stays) ? doc.client.stays : [];
      const maySleep = stays.flatMap((stay) => (stay.as === "may-sleep" ? stay.with : []));
      expect(flagged.map(({ id }) => id).sort()).toEqual(maySleep.sort());
      expect(flagged).toHaveLength(2);
    });
  });
});

describe("a generated map", () => {
  test.each([0, 1, 2, 3, 30, 150, 1000])("of %i members is a valid document with a client's tie to each", (count) => {
    const doc = parseEcomap(generate(count));
    expect(doc.members).toHaveLength(count);
    expect(doc.ties.filter(({ from }) => from === "client")).toHaveLength(count);
    expect(doc).toEqual({ history: [], ...generate(count) });
  });

  test("is the same for the same arguments, and another for another seed", () => {
    expect(JSON.stringify(generate(150, 7))).toBe(JSON.stringify(generate(150, 7)));
    expect(JSON.stringify(generate(150, 7))).not.toBe(JSON.stringify(generate(150, 8)));
  });

  test.each([1, 2, 3])("has a support group of four to seven members from six members on (seed %i)", (seed) => {
    expect(generate(5, seed).groups).toBeUndefined();
    for (const count of [6, 30, 150]) {
      const [support] = generate(count, seed).groups ?? [];
      expect(support?.members?.[0]).toBe("client");
      expect([4, 5, 6, 7]).toContain(new Set(support?.members?.slice(1)).size);
    }
  });

  test("of 1,000 members holds every strength, quality, state and move", () => {
    const { ties } = parseEcomap(generate(1000));
    const wanted = ties.flatMap((tie) => tie.moves ?? []);
    expect(terms.STRENGTHS.filter((term) => !ties.some((tie) => tie.strength === term))).toEqual([]);
    expect(terms.QUALITIES.filter((term) => !ties.some((tie) => tie.quality === term))).toEqual([]);
    expect(terms.STATES.filter((term) => !ties.some((tie) => tie.state === term))).toEqual(["unknown"]);
    expect(terms.MOVES.filter((term) => !wanted.some((move) => move.type === term))).toEqual([]);
  });
});
