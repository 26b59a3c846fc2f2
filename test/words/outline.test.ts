import { describe, expect, it } from "vitest";
import { type EcomapDocument, parseEcomap } from "../../src/index.ts";
import { seenBy } from "../../src/scene/draw.ts";
import { DRAW_DEFAULTS } from "../../src/scene/options.ts";
import { describeMember } from "../../src/words/describe.ts";
import { outlineOf } from "../../src/words/outline.ts";

const doc = parseEcomap({
  format: "ecomap",
  version: 1,
  client: { id: "client", name: "Yusuf" },
  members: [
    { id: "bram", name: "Bram", role: "friend" },
    { id: "amina", name: "Zus Amina", role: "sister" },
    { id: "karim", name: "Karim", role: "friend", shownTo: { only: "team" } },
  ],
  ties: [
    { id: "t1", from: "client", to: "amina", strength: "strong", receives: ["emotional"], quality: "supportive" },
    { id: "t2", from: "amina", to: "bram", strength: "weak" },
    { id: "t3", from: "client", to: "karim", strength: "weak" },
  ],
  groups: [{ id: "g1", kind: "support", members: ["client", "amina"] }],
});

const seen = (of: EcomapDocument = doc) => seenBy(of, DRAW_DEFAULTS);

describe("the outline", () => {
  it("tells of each member in reading order, and of ties between members", () => {
    const { index, words } = seen();
    expect(outlineOf(index, words)).toEqual({
      people: [
        {
          id: "amina",
          name: "Zus Amina",
          who: "sister, Family",
          tie: "strong tie, good, helps",
          groups: "support group",
        },
        { id: "bram", name: "Bram", who: "friend, Friends", tie: "", groups: "" },
      ],
      ties: [{ id: "t2", from: "Zus Amina", to: "Bram", facts: "loose" }],
    });
  });

  it("calls a group by its name, and by its kind where it has none", () => {
    const groups = [
      ...(doc.groups ?? []),
      { id: "g2", kind: "circle", name: "The street", members: ["amina"] } as const,
    ];
    const { index, words } = seen({ ...doc, groups });
    expect(outlineOf(index, words).people[0]?.groups).toBe("support group, The street");
  });

  it("says how close someone is only where the picture does", () => {
    const { index, words } = seen();
    expect(outlineOf(index, words, true).people[0]?.who).toContain("very close");
    expect(outlineOf(index, words).people[0]?.who).not.toContain("close");
  });

  it("says the same as the picture says to those who hear it", () => {
    const { index, words } = seen();
    for (const member of index.members) {
      const row = outlineOf(index, words).people.find(({ id }) => id === member.id);
      const heard = describeMember(index, words, member);
      for (const fact of [row?.name, ...(row?.tie.split(", ") ?? []), row?.groups]) expect(heard).toContain(fact);
    }
  });

  it("of nobody is empty", () => {
    const { index, words } = seen(parseEcomap({ format: "ecomap", version: 1, client: { id: "client" } }));
    expect(outlineOf(index, words)).toEqual({ people: [], ties: [] });
  });
});
