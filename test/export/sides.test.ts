import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { parseEcomap } from "../../src/document/parse.ts";
import { AUDIENCES } from "../../src/document/schema/terms.ts";
import { renderSides } from "../../src/export/sides.ts";
import { ar } from "../../src/words/languages/ar.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { file } from "../document/sample.ts";

const members = [
  { id: "amina", name: "Amina" },
  { id: "bram", name: "<b>Bram</b>" },
];
const views = [
  { by: "amina", date: "2026-01-05", strength: "weak" },
  {
    by: "amina",
    date: "2026-02-05",
    strength: "moderate",
    quality: "ambivalent",
    gives: ["practical"],
    load: "heavy",
    words: "Ik wil <meer> tijd",
  },
];
const tie = { id: "t1", from: "client", to: "amina", strength: "strong", receives: ["emotional"], views };
const doc = parseEcomap(
  file({
    members,
    ties: [
      tie,
      { id: "t2", from: "client", to: "bram" },
      { id: "t3", from: "amina", to: "bram", views: [{ by: "bram" }] },
    ],
  }),
);
const page = (options: object = {}) => renderSides(doc, { tie: "t1", language: nl, ...options });

/** The words of each side, in their order. */
const sidesOf = (text: string) =>
  text
    .split("<section>")
    .slice(1)
    .map((side) => [...side.matchAll(/<(?:h2|li)>([^<]*)</g)].map(([, words]) => words));

describe("two sides of a tie", () => {
  it("stand side by side: what the client says of it, and what the other said last, in words of their own", () => {
    expect(sidesOf(page())).toEqual([
      ["Yusuf zegt", "Een sterke band", "Amina geeft Yusuf een luisterend oor."],
      [
        "Amina zegt",
        "Een gewone band",
        "Soms fijn, soms lastig",
        "Amina geeft Yusuf praktische hulp.",
        "Hoeveel vraagt dit van Amina? Veel",
        "Ik wil &lt;meer&gt; tijd.",
      ],
    ]);
    expect(page()).toContain(">5 februari 2026</p>");
    expect(page().match(/<svg /g)).toHaveLength(2);
  });

  it("say so where one said nothing of how it is", () => {
    expect(sidesOf(page({ tie: "t3" }))[1]?.[1]).toBe("Niets gezegd");
  });

  it("weigh nothing: there is no sum and no verdict, but a question to talk about", () => {
    expect(page()).toContain("Waar willen jullie over praten?");
  });

  it("are for the client and the team, and of a tie of which somebody said something", () => {
    const others = AUDIENCES.filter((audience) => audience !== "client" && audience !== "team");
    for (const audience of others) expect(() => page({ audience })).toThrowError("wrong-option at audience");
    expect(page({ audience: "team" })).toContain("Amina zegt");
    expect(() => page({ tie: "t2" })).toThrowError("unknown-record at tie");
    expect(() => page({ tie: "t9" })).toThrowError("unknown-record at tie");
  });

  it("bear no name in their title, hold what people wrote as text alone, and have one style, known by its hash", () => {
    const text = page({ tie: "t3", language: ar });
    expect(text).toContain('<html lang="ar" dir="rtl">');
    expect(text).not.toContain("<b>");
    const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(text) ?? [];
    expect(text).toContain(`style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`);
    expect(page()).toContain("<title>Twee kanten</title>");
  });
});
