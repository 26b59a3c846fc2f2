import { describe, expect, test } from "vitest";
import { SUPPORTS } from "../../src/document/schema/terms.ts";
import { CODE_BOOK, measure } from "../../src/measure/index.ts";
import { mapOf, star } from "./networks.ts";

const person = (id: string, fields: object = {}) => ({ id, kind: "person" as const, ...fields });

describe("who counts", () => {
  test("people, organisations, communities, places, and those of whom no kind was said; no animal or other thing", () => {
    const kinds = ["person", "organisation", "community", "place", "animal", "other", undefined] as const;
    const members = kinds.map((kind, i) => ({ id: `m${i}`, ...(kind && { kind }) }));
    expect(measure(mapOf(members))).toMatchObject({ size: 5, persons: 1, organisations: 1, kind_missing: 1 });
  });

  test("nobody who died, whose tie ended or who is wished for; those not spoken to for long and broken ties do", () => {
    const states = ["active", "dormant", "broken", "wished", "ended", "deceased"] as const;
    const doc = mapOf(
      states.map((state) => person(state)),
      states.map((state) => ({ to: state, state })),
    );
    expect(measure(doc)).toMatchObject({ size: 3, active: 1, dormant: 1, broken: 1, wished: 1, ended: 1, deceased: 1 });
  });

  test("nobody who waits until the client agrees", () => {
    expect(measure(mapOf([person("a"), person("b", { agreed: "not-yet" })])).size).toBe(1);
  });

  test("who is lost as one thing and still there as another", () => {
    const doc = mapOf(
      [person("a")],
      [
        { to: "a", state: "ended" },
        { to: "a", state: "active" },
      ],
    );
    expect(measure(doc)).toMatchObject({ size: 1, active: 1, ended: 0 });
  });
});

describe("not asked is something else than none:", () => {
  test("who knows whom", () => {
    const [asked, not, said] = [star(3, []), star(3, [], { asked: {} }), star(3, [], { asked: { memberTies: false } })];
    expect(measure(asked)).toMatchObject({ member_ties: 0, density: 0, isolates: 3, mean_degree: 0 });
    for (const doc of [not, said]) {
      const { density, member_ties, constraint, why } = measure(doc);
      expect([density, member_ties, constraint]).toEqual([null, null, null]);
      expect(why).toMatchObject({ density: "not-asked", member_ties: "not-asked", constraint: "not-asked" });
    }
  });

  test("a tie among members is an answer", () => {
    expect(measure(star(3, [[0, 1]], { asked: {} })).density).toBeCloseTo(1 / 3, 5);
  });

  test("support", () => {
    const of = (...ties: object[]) =>
      measure(
        mapOf(
          ties.map((_, i) => person(`m${i}`)),
          ties.map((tie, i) => ({ to: `m${i}`, ...tie })),
        ),
      );
    expect(of({}).why).toMatchObject({ covered: "not-asked", reciprocity: "not-asked", balance: "not-asked" });
    expect(of({ receives: "unknown" }, {}).why).toMatchObject({ covered: "not-known", givers_advice: "not-known" });
    expect(of({ receives: [], gives: "none" })).toMatchObject({ covered: 0, givers_advice: 0, reciprocity: null });
    expect(of({ receives: [], gives: "none" }).why).toMatchObject({ reciprocity: "none", top_share: "none" });
  });

  test("strength, load and sphere", () => {
    const doc = mapOf([person("a"), person("b")], [{ to: "a", load: "unknown" }, { to: "b" }]);
    expect(measure(doc).why).toMatchObject({
      strength_weak: "not-asked",
      load_heavy: "not-known",
      formal: "not-asked",
    });
    expect(measure(doc)).toMatchObject({ strength_missing: 2, load_missing: 2, sphere_missing: 2 });
  });

  test("of nobody there is nothing to ask", () => {
    expect(measure(star(0, []))).toMatchObject({ size: 0, formal: 0, givers_advice: 0, components: 0, density: null });
    expect(measure(star(0, [])).why).toMatchObject({
      formal_share: "nobody",
      density: "nobody",
      blau_domain: "nobody",
    });
  });
});

describe("who they are", () => {
  const roles = ["sister", "brother", "friend", "social-worker"] as const;
  const doc = mapOf([...roles.map((role) => person(role, { role })), person("nameless")]);

  test("shares are of those who are known, and the others are counted", () => {
    expect(measure(doc)).toMatchObject({
      domain_family: 0.5,
      domain_friends: 0.25,
      domain_care: 0.25,
      domain_missing: 1,
    });
    expect(measure(doc)).toMatchObject({ formal: 1, informal: 3, formal_share: 0.25, sphere_missing: 1 });
  });

  test("they are as mixed as Blau says, and the share of what could be", () => {
    const blau = 1 - (0.5 ** 2 + 2 * 0.25 ** 2);
    expect(measure(doc).blau_domain).toBeCloseTo(blau, 5);
    expect(measure(doc).iqv_domain).toBeCloseTo(blau / (1 - 1 / 14), 5);
  });

  test("ties run within groups, or between them", () => {
    const ties = (pairs: [string, string][]) =>
      measure({ ...doc, ties: pairs.map(([from, to], i) => ({ id: `t${i}`, from, to })) }).ei_domain;
    expect(ties([["sister", "brother"]])).toBe(-1);
    expect(ties([["sister", "friend"]])).toBe(1);
    expect(
      ties([
        ["sister", "brother"],
        ["brother", "sister"],
        ["sister", "friend"],
      ]),
    ).toBe(0);
    expect(ties([["sister", "nameless"]])).toBeNull();
  });
});

describe("who helps whom", () => {
  const doc = mapOf(
    [person("a"), person("b"), person("c"), person("d")],
    [
      { to: "a", receives: ["emotional", "practical"], gives: ["company"] },
      { to: "b", receives: ["practical"], gives: [] },
      { to: "c", receives: [], gives: ["advice"] },
      { to: "d", receives: [], gives: [] },
    ],
  );

  test("is counted over members and kinds", () => {
    expect(measure(doc)).toMatchObject({ givers_practical: 2, givers_emotional: 1, covered: 2, hang_on_one: 1 });
    const { reciprocity, balance, kinds_per_member, several_kinds_share, top_share } = measure(doc);
    expect(reciprocity).toBeCloseTo(1 / 3, 5);
    expect(balance).toBeCloseTo(1 / 5, 5);
    expect([kinds_per_member, several_kinds_share]).toEqual([5 / 4, 1 / 4]);
    expect(top_share).toBeCloseTo(2 / 3, 5);
  });

  test("is the same from whichever end a tie is told", () => {
    const turned = doc.ties.map((tie) => ({
      ...tie,
      from: tie.to,
      to: tie.from,
      gives: tie.receives,
      receives: tie.gives,
    }));
    expect(measure({ ...doc, ties: turned.map((tie) => JSON.parse(JSON.stringify(tie))) })).toEqual(measure(doc));
  });
});

describe("the code book", () => {
  test("has a plain sentence for each measure, a unit, and the source of each formula of others", () => {
    expect(CODE_BOOK.map(({ name }) => name)).toEqual(
      Object.keys(measure(star(0, []))).filter((name) => name !== "why"),
    );
    for (const { what, name, formula, source } of CODE_BOOK) {
      expect(what, name).toMatch(/^[A-Z].*\.$/);
      if (source?.match(/Burt|Blau|Agresti|Krackhardt|Freeman|Borgatti 2006/)) expect(formula, name).toBeDefined();
    }
  });

  test("has names that every program for statistics reads", () => {
    for (const { name } of CODE_BOOK) expect(name).toMatch(/^[a-z][a-z_]{0,30}[a-z]$/);
    for (const support of SUPPORTS) expect(CODE_BOOK.map(({ name }) => name)).toContain(`givers_${support}`);
  });
});
