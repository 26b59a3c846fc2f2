import { describe, expect, it } from "vitest";
import { forAudience } from "../../../src/document/audience/for-audience.ts";
import { parseEcomap } from "../../../src/document/parse.ts";
import { everything, parse } from "../sample.ts";
import { pictureWords } from "./picture-words.ts";

const amina = { id: "amina", name: "Zus Amina", role: "sister" };
const tie = { id: "t1", from: "client", to: "amina" };

describe("the sheet that goes home", () => {
  it("shows everybody by name and role, on plain lines", () => {
    const copy = forAudience(parseEcomap(everything), "carry");
    expect(copy.members.map(({ id: _, ...member }) => member)).toEqual([
      { kind: "person", name: "Zus Amina", roles: [{ role: "sister", domain: "family", sphere: "informal" }] },
      { kind: "community", name: "Moskee", roles: [{ role: "other", domain: "faith" }] },
      { kind: "person", name: "Karin", roles: [{ role: "x-wijkagent", domain: "x-street" }] },
    ]);
    expect(copy.ties).toEqual([
      { id: "ties-1", from: "client", to: "members-1" },
      { id: "ties-2", from: "members-1", to: "members-2" },
      { id: "ties-3", from: "client", to: "members-3" },
    ]);
  });

  it("shows the client's own groups and goals, and no other", () => {
    const copy = forAudience(
      parse({
        members: [amina],
        groups: [
          { id: "a", kind: "support", name: "De kring", members: ["amina"] },
          { id: "b", kind: "household", name: "Thuis", members: ["client", "amina"] },
          { id: "c", kind: "circle", name: "Moeders", members: ["amina"] },
          { id: "d", kind: "circle", name: "Voetbal", members: ["client", "amina"] },
          { id: "e", kind: "household", name: "Bij haar", members: ["amina"], shownTo: { also: ["carry"] } },
        ],
        goals: [
          { id: "a", of: "client", words: "Een huis" },
          { id: "b", words: "Rust" },
          { id: "c", of: "amina", words: "Minder zorgen" },
        ],
      }),
      "carry",
    );
    expect(copy.groups?.map(({ name }) => name)).toEqual(["De kring", "Voetbal", "Bij haar"]);
    expect(copy.goals?.map(({ words }) => words)).toEqual(["Een huis", "Rust"]);
  });

  it("loses the marks of a bound, never the person", () => {
    const bound = parse({
      members: [amina],
      ties: [{ ...tie, moves: [{ type: "bound", for: "client", shownTo: { also: ["carry"] } }] }],
    });
    expect(forAudience(bound, "carry")).toEqual(forAudience(parse({ members: [amina], ties: [tie] }), "carry"));
    const off = parse({ members: [{ ...amina, shownTo: { not: ["carry"] } }], ties: [tie] });
    expect(forAudience(off, "carry")).toEqual(forAudience(parse(), "carry"));
  });

  it("shows somebody in a role that goes on, as it does not say of one that it ended", () => {
    const roles = [
      { role: "landlord", until: "2020" },
      { role: "friend", since: "2021" },
    ];
    const doc = (fields: object) => forAudience(parse({ members: [{ id: "amina", roles }], ...fields }), "carry");
    expect(doc({ date: "2026" }).members[0]?.roles).toEqual([{ role: "friend" }]);
    expect(doc({ date: "2019" }).members[0]?.roles).toHaveLength(2);
    const over = parse({ date: "2026", members: [{ id: "els", roles: [{ role: "landlord", until: "2020" }] }] });
    expect(forAudience(over, "carry").members[0]?.roles).toEqual([{ role: "landlord" }]);
  });

  it("may hold a note or flag that is ticked for it, and nobody whom the client does not see", () => {
    const carry = { shownTo: { also: ["carry"] } };
    const kept = { shownTo: { only: "team", also: ["carry", "client"] } };
    const doc = parse({
      members: [
        {
          ...amina,
          notes: [{ text: "Bel na zes", ...carry }, { text: "Ruzie" }],
          flags: [{ flag: "language", ...carry }],
        },
        { id: "bram", name: "Bram", ...kept },
      ],
    });
    const copy = forAudience(doc, "carry");
    expect(copy.members.map(({ notes, flags }) => [notes, flags])).toEqual([
      [[{ text: "Bel na zes" }], [{ flag: "language" }]],
    ]);
    expect(forAudience(doc, "client").members).toHaveLength(1);
  });

  it("says title and date, and not for whom it is", () => {
    const doc = parse({
      title: "Mijn mensen",
      date: "2026-03-03",
      members: [amina],
      ties: [{ ...tie, strength: "strong", state: "broken" }],
    });
    const words = pictureWords(doc, "carry");
    expect(words).toMatch(/Mijn mensen\n(.*\n)*3 maart 2026/);
    expect(words).toContain("Zus Amina");
    expect(words).not.toMatch(/sterk|geen contact|carry|team|client/);
  });
});
