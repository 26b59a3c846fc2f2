import { describe, expect, it } from "vitest";
import { indexNetwork } from "../../src/network/network-index.ts";
import { describeMap, describeMember, describeTie } from "../../src/words/describe.ts";
import type { Language, VoiceName } from "../../src/words/language.ts";
import { en } from "../../src/words/languages/en.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { file, parse } from "../document/sample.ts";

/** Sentences as they are heard: without the marks that keep each name's direction. */
const heard = (text: string) => text.replace(/[\u2068\u2069]/g, "");

function told(fields: object, language: Language = en, voice: VoiceName = "client") {
  const doc = parse(fields);
  const index = indexNetwork(doc);
  const words = { language, voice: language[voice], vocabulary: doc.vocabulary };
  return {
    map: describeMap(index, words),
    members: doc.members.map((member) => describeMember(index, words, member)),
    ties: doc.ties.map((tie) => describeTie(index, words, tie)),
  };
}

const amina = { id: "amina", name: "Zus Amina", role: "sister" };
const tie = { id: "t", from: "client", to: "amina" };

describe("a map in words", () => {
  it("of nobody is not accusing", () => {
    expect(heard(told({}).map)).toBe("A map of the people, groups and places around Yusuf. Nobody is on it yet.");
    expect(heard(told({}, nl).map)).toBe(
      "Een kaart van de mensen, groepen en plekken om Yusuf heen. Er staat nog niemand op.",
    );
  });

  it("tells who is on it by domain, without counts", () => {
    const members = [
      { id: "n", name: "Karin", role: "nurse" },
      amina,
      { id: "b", name: "Moeder", role: "mother", ring: 1 },
    ];
    expect(heard(told({ members }).map)).toBe(
      "A map of the people, groups and places around Yusuf. Family: Moeder and Zus Amina. Care and support: Karin.",
    );
    expect(heard(told({ members }, nl).map)).toBe(
      "Een kaart van de mensen, groepen en plekken om Yusuf heen. Familie: Moeder en Zus Amina. Zorg en hulp: Karin.",
    );
  });

  it("tells twenty names of a domain, and that there are more", () => {
    const members = Array.from({ length: 21 }, (_, i) => ({ id: `m${i}`, name: `N${i}`, role: "friend" }));
    const { map } = told({ members });
    expect(heard(map)).toContain("N18, N19 and ….");
    expect(map).not.toContain("N20");
    expect(told({ members: members.slice(1) }).map).not.toContain("…");
  });

  it("of somebody without a name speaks as they would, or as professionals do", () => {
    const nameless = { client: { id: "client", name: "  " }, members: [amina], ties: [tie] };
    expect(heard(told(nameless).map)).toContain("around me.");
    expect(heard(told(nameless, nl).map)).toContain("om mij heen.");
    expect(heard(told(nameless, nl).ties[0] ?? "")).toContain("tussen mij en Zus Amina");
    expect(heard(told(nameless, en, "professional").map)).toContain("around the client.");
    expect(heard(told(nameless, nl, "professional").map)).toContain("om de cliënt heen.");
  });
});

describe("a member in words", () => {
  it("is name, role, domain, tie, help and group", () => {
    const fields = {
      members: [amina],
      ties: [
        { ...tie, strength: "strong", quality: "ambivalent", receives: ["emotional", "practical"], gives: ["company"] },
      ],
      groups: [
        { id: "g", kind: "support", name: "De vijf", members: ["amina"] },
        { id: "h", kind: "household", members: ["amina"] },
      ],
    };
    expect(heard(told(fields).members[0] ?? "")).toBe(
      "Zus Amina, sister, Family, strong tie, sometimes good, sometimes hard, helps, gets help, in the support group, in the household",
    );
    expect(heard(told(fields, nl).members[0] ?? "")).toBe(
      "Zus Amina, Familie, band: sterk, soms fijn, soms lastig, helpt, krijgt hulp, hoort bij: steungroep, hoort bij: huishouden",
    );
    expect(heard(told(fields, nl, "professional").members[0] ?? "")).toContain("ambivalent, helpt, krijgt hulp");
  });

  it("tells no more than the picture shows: no kinds of help, no name of a group, nothing that just stays as it is", () => {
    const told1 = told({
      members: [amina],
      ties: [{ ...tie, receives: ["housing"], moves: [{ type: "keep" }] }],
      groups: [{ id: "g", kind: "household", name: "Huis van Amina", members: ["amina"] }],
    });
    expect(told1.members.map(heard)).toEqual(["Zus Amina, sister, Family, helps, in the household"]);
  });

  it("died before all else that is told, and is not said to help any more", () => {
    const dead = told({ members: [amina], ties: [{ ...tie, state: "deceased", receives: ["emotional"] }] });
    expect(dead.members.map(heard)).toEqual(["Zus Amina, died, sister, Family"]);
  });

  it("gives and gets the same, from whichever end the tie was drawn", () => {
    const one = told({ members: [amina], ties: [{ ...tie, gives: ["advice"], receives: ["housing"] }] });
    const other = told({
      members: [amina],
      ties: [{ id: "t", from: "amina", to: "client", gives: ["housing"], receives: ["advice"] }],
    });
    expect(heard(one.members[0] ?? "")).toContain("helps, gets help");
    expect(other.members).toEqual(one.members);
  });

  it("without a name is called by the role or kind, once", () => {
    for (const name of [undefined, "", "   "]) {
      const named = name === undefined ? {} : { name };
      expect(heard(told({ members: [{ id: "m", role: "sister", ...named }] }).members[0] ?? "")).toBe("sister, Family");
    }
    expect(heard(told({ members: [{ id: "m", kind: "animal" }] }).members[0] ?? "")).toBe("animal");
    // Of whom no part of life is told none is said: to be asked nothing is not to be "other".
    expect(heard(told({ members: [{ id: "m" }] }, nl).members[0] ?? "")).toBe("persoon");
  });

  it("does not hear the role where the name says it", () => {
    expect(heard(told({ members: [{ id: "m", name: "My Sister Amina", role: "sister" }] }).members[0] ?? "")).toBe(
      "My Sister Amina, Family",
    );
    expect(heard(told({ members: [{ id: "m", name: "Joe", role: "other" }] }).members[0] ?? "")).toBe("Joe, Other");
  });

  it("has own words, in this language or the first there is", () => {
    const vocabulary = {
      roles: [
        { key: "x-wijkagent", words: { nl: "wijkagent", en: "beat officer" } },
        { key: "x-constructor", words: {} },
      ],
      domains: [{ key: "x-street", words: { nl: "Straat" } }],
    };
    const members = [
      { id: "k", name: "Karin", role: "x-wijkagent", domain: "x-street" },
      { id: "c", name: "Cas", role: "x-constructor" },
    ];
    expect(told({ vocabulary, members }).members.map(heard)).toEqual([
      "Karin, beat officer, Straat",
      "Cas, constructor, Other",
    ]);
    expect(told({ vocabulary, members }, nl).members.map(heard)).toEqual([
      "Karin, wijkagent, Straat",
      "Cas, constructor, Anders",
    ]);
  });

  it("is not told what nobody knows", () => {
    const unknown = { strength: "unknown", quality: "unknown", state: "unknown", gives: "unknown", receives: [] };
    expect(heard(told({ members: [amina], ties: [{ ...tie, ...unknown }] }).members[0] ?? "")).toBe(
      "Zus Amina, sister, Family",
    );
  });
});

describe("a tie in words", () => {
  const facts = (fields: object, language = en, voice: VoiceName = "client") =>
    heard(told({ members: [amina], ties: [{ ...tie, ...fields }] }, language, voice).ties[0] ?? "");

  it("is between whom, and how it is", () => {
    expect(facts({})).toBe("Tie between Yusuf and Zus Amina");
    expect(facts({ strength: "weak", state: "active" }, nl)).toBe("Band tussen Yusuf en Zus Amina: los");
    expect(facts({ state: "broken", quality: "conflicted" })).toBe(
      "Tie between Yusuf and Zus Amina: arguments, no contact now",
    );
    expect(facts({ state: "dormant" }, nl, "professional")).toBe("Band tussen Yusuf en Zus Amina: slapend");
  });

  it("with someone who died hopes for nothing more, whoever wrote such a plan", () => {
    const moves = [{ type: "strengthen" }, { type: "bound", for: "member" }, { type: "bound", for: "client" }];
    const dead = { ...tie, state: "deceased", moves };
    const other = { id: "o", from: "bilal", to: "amina", moves };
    const { ties } = told({ members: [amina, { id: "bilal", name: "Bilal" }], ties: [dead, other] });
    for (const said of ties) {
      for (const word of [en.client.moves.strengthen, en.client.unburden]) expect(said).not.toContain(word);
      expect(said).toContain(en.client.moves.bound);
    }
  });

  it("says what is wanted of it, and no more what was done", () => {
    const moves = [
      { type: "strengthen" },
      { type: "bound", for: "member" },
      { type: "bound", for: "client" },
      { type: "enlarge", done: "2026" },
      { type: "keep" },
    ];
    expect(facts({ moves })).toBe(
      "Tie between Yusuf and Zus Amina: more or better contact, ask less, agreements about contact",
    );
    expect(facts({ moves }, nl, "professional")).toContain("versterken, ontlasten, begrenzen");
  });

  it("that is kept until something says: later", () => {
    expect(facts({ moves: [{ type: "keep", until: "Als ik een huis heb" }] }, nl)).toBe(
      "Band tussen Yusuf en Zus Amina: later",
    );
  });

  it("runs between two members, too", () => {
    const members = [amina, { id: "b", role: "friend" }];
    expect(told({ members, ties: [{ id: "t", from: "b", to: "amina" }] }).ties.map(heard)).toEqual([
      "Tie between friend and Zus Amina",
    ]);
  });
});

describe("names in another direction than the sentence", () => {
  const isolated = (name: string) => `\u2068${name}\u2069`;
  const fields = {
    client: { id: "client", name: "يوسف" },
    members: [{ ...amina, name: "أمينة" }],
    ties: [tie],
    groups: [{ id: "g", kind: "support", name: "مجموعة", members: ["amina"] }],
  };

  it("keep their own, each for itself", () => {
    const { map, members, ties } = told(fields);
    expect(map).toBe(
      `A map of the people, groups and places around ${isolated("يوسف")}. Family: ${isolated("أمينة")}.`,
    );
    expect(members).toEqual([`${isolated("أمينة")}, sister, Family, in the support group`]);
    expect(ties).toEqual([`Tie between ${isolated("يوسف")} and ${isolated("أمينة")}`]);
  });

  it("are opened and closed as often", () => {
    const { map, members, ties } = told({
      ...fields,
      ...file({ members: [amina, { id: "b" }], ties: [tie], client: { id: "client" } }),
    });
    for (const text of [map, ...members, ...ties]) {
      expect(text.split("\u2068")).toHaveLength(text.split("\u2069").length);
    }
  });
});
