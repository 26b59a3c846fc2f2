import { describe, expect, test } from "vitest";
import { generate } from "../../examples/generate.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { ROLES } from "../../src/document/schema/roles.ts";
import { DOMAINS, LOADS, MEMBER_KINDS } from "../../src/document/schema/terms.ts";
import type { MemberInput, TieInput } from "../../src/document/types.ts";
import { renderToString } from "../../src/picture/render-to-string.ts";
import { themes } from "../../src/scene/themes/themes.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { caseOf, drawingOf, mapOf, only } from "../layout/maps.ts";
import { badgesOf, groupsOf, hooked, iconsIn, isCircle, isPath, isText, memberIn, sceneOf, textsOf } from "./parts.ts";

const { light } = themes;
const drawn = (member: Partial<MemberInput>) =>
  memberIn(sceneOf(mapOf([{ id: "amina", name: "Amina", ...member }])), "amina");
const outlineOf = (member: Partial<MemberInput>) => {
  const [outline] = hooked(drawn(member).children, "symbol");
  return outline && outline.type !== "group" && outline.type !== "text" ? outline : undefined;
};

describe("the symbol of a member", () => {
  test.each(DOMAINS)("takes the colour of its domain: %s", (domain) => {
    expect(outlineOf({ domain })?.stroke).toBe(light.domains[domain]);
  });

  test("takes the domain that a role usually has", () => {
    expect(outlineOf({ role: "nurse" })?.stroke).toBe(light.domains.care);
    expect(outlineOf({ role: "son" })?.stroke).toBe(light.domains.children);
  });

  test("takes, for an own domain, the colour of the one it was declared with", () => {
    const doc = mapOf([{ id: "amina", domain: "x-choir" }], [], {
      vocabulary: { domains: [{ key: "x-choir", words: { nl: "koor" }, domain: "leisure" }] },
    });
    const [outline] = hooked(memberIn(sceneOf(doc), "amina").children, "symbol");
    expect(outline && "stroke" in outline ? outline.stroke : "").toBe(light.domains.leisure);
  });

  test("tells its domain by an icon besides, another one for each", () => {
    const icons = DOMAINS.map((domain) => iconsIn(drawn({ domain }).children).join());
    expect(new Set(icons).size).toBe(DOMAINS.length);
  });

  test.each(MEMBER_KINDS.filter((kind) => kind !== "animal"))(
    "of the kind %s too: the shape tells the kind",
    (kind) => {
      for (const domain of DOMAINS) {
        expect(iconsIn(drawn({ kind, domain }).children)).toEqual(iconsIn(drawn({ domain }).children));
      }
    },
  );

  test("that is an animal has an icon of its own, and no colour of a part of life", () => {
    expect(iconsIn(drawn({ kind: "animal", domain: "family" }).children)).toEqual(["animal"]);
    expect(outlineOf({ kind: "animal", domain: "family" })).toMatchObject({ stroke: themes.light.muted });
  });

  test("has a double outline for volunteers and peer workers, and for nobody else", () => {
    const rings = (member: Partial<MemberInput>) => drawn(member).children.filter(isCircle).length;
    for (const role of ["volunteer", "buddy", "peer-worker", "network-coach"] as const) expect(rings({ role })).toBe(2);
    for (const role of ["sister", "friend", "pet"] as const) expect(rings({ role })).toBe(1);
  });

  test.each(ROLES)("can be drawn for the role %s", (role) => {
    expect(outlineOf({ role })).toBeDefined();
  });

  test("is filled, so that no line shows through it", () => {
    expect(outlineOf({})?.fill).toBe(light.symbol);
  });

  test("is dashed for one who is wished for, and for nobody else", () => {
    const dashOf = (state: TieInput["state"] & string) => {
      const [outline] = hooked(
        memberIn(sceneOf(mapOf(["a"], [{ from: "client", to: "a", state }])), "a").children,
        "symbol",
      );
      return outline && "dash" in outline ? outline.dash : undefined;
    };
    expect(dashOf("wished")).toBeDefined();
    for (const state of ["active", "dormant", "broken", "ended", "deceased", "unknown"] as const)
      expect(dashOf(state)).toBeUndefined();
  });
});

describe("a name that is cut short", () => {
  const long =
    "Vereniging van vrienden en vriendinnen van de buurttuin aan de overkant van het brede water, en van al haar buren";
  const lines = (name: string) => {
    const member = memberIn(sceneOf(mapOf([{ id: "a", name }])), "a");
    return {
      texts: hooked(member.children, "label")
        .filter(isText)
        .map(({ text }) => text),
      title: member.title,
    };
  };

  test("ends in an ellipsis on its second line, and is whole in the title", () => {
    const { texts, title } = lines(long);
    expect(texts).toHaveLength(2);
    expect(texts[1]).toMatch(/\u2026$/);
    expect(title).toBe(long);
  });

  test("goes without a title where it is whole", () => {
    const { texts, title } = lines("Buurvrouw Truus");
    expect([texts.join(" "), title]).toEqual(["Buurvrouw Truus", undefined]);
  });
});

test("animals and what is neither person nor place are small, and the client is the largest of all", () => {
  const radius = (kind: MemberInput["kind"] & string) =>
    only(drawingOf(mapOf([{ id: "a", name: "A", kind }])).placement.members).radius;
  for (const kind of ["animal", "other"] as const) expect(radius(kind)).toBeLessThan(0.8 * radius("person"));
  for (const kind of MEMBER_KINDS)
    expect(drawingOf(mapOf([])).placement.client.radius).toBeGreaterThan(1.5 * radius(kind));
});

describe("the client", () => {
  test("is a large filled circle with the name inside", () => {
    const [client] = groupsOf(sceneOf(mapOf(["a"])), "client");
    const circle = only((client?.children ?? []).filter(isCircle), ({ hook }) => hook === "symbol");
    expect(circle).toMatchObject({ x: 0, y: 0, fill: light.client });
    const name = only((client?.children ?? []).filter(isText));
    expect(name).toMatchObject({ text: "Yusuf", fill: light.onClient, anchor: "middle" });
    expect(Math.hypot(name.x, name.y)).toBeLessThan(circle.radius);
  });

  test("is drawn above all ties, and ties under all members", () => {
    const { marks } = sceneOf(caseOf("8-a-large-family"));
    const hooks = marks.map(({ hook }) => hook);
    expect(hooks.lastIndexOf("group")).toBeLessThan(hooks.indexOf("tie"));
    expect(hooks.lastIndexOf("tie")).toBeLessThan(hooks.indexOf("client"));
    expect(hooks.lastIndexOf("tie")).toBeLessThan(hooks.indexOf("member"));
  });
});

describe("the sign that someone does a lot", () => {
  const others = ["b", "c", "d", "e"];
  const sign = (load: NonNullable<TieInput["load"]>, beside = others) =>
    badgesOf(memberIn(sceneOf(mapOf(["a", ...beside], [{ from: "client", to: "a", load }])), "a"));

  test.each(LOADS)("stands for heavy and overloaded only: %s", (level) => {
    expect(sign(level)).toEqual(level === "heavy" || level === "overloaded" ? ["openHands"] : []);
  });

  test("is set by the client's own word, or by the map's as the client's", () => {
    expect(sign({ level: "heavy", by: "client" })).toEqual(["openHands"]);
    expect(sign({ level: "heavy" })).toEqual(["openHands"]);
  });

  test("is never set by another's word", () => {
    for (const by of ["a", "b"]) expect(sign({ level: "overloaded", by })).toEqual([]);
  });

  test("is not set by the word of one whom the client does not see", () => {
    const doc = mapOf(
      ["a", ...others, { id: "hidden", name: "Hidden", shownTo: { only: "team" } }],
      [{ from: "client", to: "a", load: { level: "overloaded", by: "hidden" } }],
    );
    expect(badgesOf(memberIn(sceneOf(doc), "a"))).toEqual([]);
  });

  test("never stands on a map of fewer than four members", () => {
    for (const count of [0, 1, 2]) expect(sign("overloaded", others.slice(0, count))).toEqual([]);
    expect(sign("overloaded", others.slice(0, 3))).toEqual(["openHands"]);
  });

  test("counts only the members whom the client sees", () => {
    const doc = mapOf(
      ["a", "b", { id: "c", name: "C", agreed: "not-yet" }, { id: "d", name: "D", shownTo: { not: ["client"] } }],
      [{ from: "client", to: "a", load: "overloaded" }],
    );
    expect(badgesOf(memberIn(sceneOf(doc), "a"))).toEqual([]);
  });

  test("is the same for heavy and overloaded: no grades", () => {
    expect(sign("heavy")).toEqual(sign("overloaded"));
  });
});

describe("labels", () => {
  test("stand in the middle or hang from the side of the symbol", () => {
    const { scene, placement } = drawingOf(caseOf("5-keys-at-last"));
    const anchors = placement.members.flatMap((symbol) =>
      hooked(memberIn(scene, symbol.id).children, "label")
        .filter(isText)
        .map(({ anchor, x }) => {
          if (anchor === "middle") expect(x).toBeCloseTo(symbol.label.x + symbol.label.width / 2, 1);
          else expect(x).toBeCloseTo(symbol.label.x + (anchor === "start" ? 0 : symbol.label.width), 1);
          return anchor;
        }),
    );
    expect(new Set(anchors).size).toBeGreaterThan(1);
  });

  test("have a rim of the ground so that lines do not cross them out, wider round larger letters", () => {
    for (const theme of ["light", "print"] as const) {
      const labels = groupsOf(sceneOf(caseOf("5-keys-at-last"), { theme }), "member")
        .flatMap(({ children }) => hooked(children, "label"))
        .filter(isText);
      expect(labels.length).toBeGreaterThan(10);
      for (const label of labels) expect(label.halo).toBe(themes[theme].ground);
    }
    const svg = renderToString(caseOf("5-keys-at-last"), { paper: "a4" });
    for (const [, size, rim] of svg.matchAll(/font-size="([\d.]+)"[^>]* stroke-width="([\d.]+)"/g))
      expect(Number(rim)).toBeGreaterThan(Number(size) / 3);
  });

  test("are drawn in the words of the language and the voice", () => {
    const doc = mapOf([{ id: "a", name: "Amina", role: "general-practitioner" }]);
    const labels = (options: Parameters<typeof sceneOf>[1]) => textsOf(memberIn(sceneOf(doc, options), "a").children);
    expect(labels({})).toEqual(["Amina", "family doctor"]);
    expect(labels({ language: nl })).toEqual(["Amina", "huisarts"]);
  });

  test("use the own words of the document, in the language of the map where there are some", () => {
    const vocabulary = { roles: [{ key: "x-connector", words: { nl: "buurtverbinder", en: "connector" } }] } as const;
    const doc = mapOf([{ id: "a", name: "Amina", role: "x-connector" }], [], { vocabulary });
    expect(textsOf(memberIn(sceneOf(doc), "a").children)).toEqual(["Amina", "connector"]);
    expect(textsOf(memberIn(sceneOf(doc, { language: nl }), "a").children)).toEqual(["Amina", "buurtverbinder"]);
  });
});

describe("what is told of a member to those who hear the map", () => {
  test("starts with the name and says role, domain, tie and help", () => {
    const doc = mapOf(
      [{ id: "a", name: "Amina", role: "sister" }],
      [{ from: "client", to: "a", strength: "strong", quality: "ambivalent", receives: ["practical"] }],
      { groups: [{ id: "g", kind: "support", name: "Vrijdag", members: ["client", "a"] }] },
    );
    const { meaning } = memberIn(sceneOf(doc), "a");
    const label = meaning?.label ?? "";
    expect(label.replace(/[\u2068\u2069]/g, "").startsWith("Amina")).toBe(true);
    for (const word of ["sister", "Family", "strong tie", "sometimes good", "helps", "support group"])
      expect(label).toContain(word);
  });

  test("goes for every member and every tie of the eight cases", () => {
    const scene = sceneOf(caseOf("6-after-detention"), { language: nl });
    for (const mark of [...groupsOf(scene, "member"), ...groupsOf(scene, "tie"), ...groupsOf(scene, "client")]) {
      expect(mark.meaning?.label).toMatch(/\p{L}/u);
    }
  });
});

test("a scene can be printed: it is plain data, and the same each time", () => {
  const scene = sceneOf(parseEcomap(generate(30, 3)));
  expect(JSON.parse(JSON.stringify(scene))).toEqual(scene);
  expect(sceneOf(parseEcomap(generate(30, 3)))).toEqual(scene);
});

test("every mark beside another has a key of its own", () => {
  const check = (marks: ReturnType<typeof sceneOf>["marks"]): void => {
    const keys = marks.map(({ key }) => key);
    expect(keys.filter((key, i) => keys.indexOf(key) < i)).toEqual([]);
    for (const mark of marks) if (mark.type === "group") check(mark.children);
  };
  check(sceneOf(caseOf("8-a-large-family")).marks);
  check(
    sceneOf(
      mapOf(
        ["client-2", "header", "legend"],
        [
          {
            id: "legend",
            from: "client",
            to: "header",
            moves: [
              { type: "keep", until: "a" },
              { type: "bound", for: "member" },
            ],
          },
        ],
      ),
    ).marks,
  );
});

test("paths hold nothing but commands and numbers", () => {
  for (const mark of groupsOf(sceneOf(caseOf("8-a-large-family")), "tie")
    .flatMap(({ children }) => children)
    .filter(isPath)) {
    expect(mark.commands).toMatch(/^[MLQZ\d. -]+$/);
  }
});
