import { describe, expect, it } from "vitest";
import { renderReport } from "../../src/export/index.ts";
import { parseEcomap, renderBlank, renderToString } from "../../src/index.ts";
import { renderComparison, renderHoped, renderStrip } from "../../src/time/render.ts";

const doc = parseEcomap({
  ...{ format: "ecomap", version: 1, date: "2026-03", client: { id: "client", name: "Yusuf" } },
  members: [
    { id: "a", name: "Zus Amina", role: "sister" },
    { id: "b", name: "<Bram & co>", role: "friend" },
  ],
  ties: [{ id: "t", from: "client", to: "a", strength: "strong", receives: ["company"] }],
  groups: [{ id: "g", kind: "support", name: "Steungroep", members: ["client", "a"] }],
});
const count = (text: string, part: RegExp) => text.match(part)?.length ?? 0;

describe("names on plates, for print", () => {
  const options = { layout: "rings", supportLetters: true } as const;
  const [rims, plates] = [false, true].map((on) => renderToString(doc, { ...options, plates: on }));

  it("stand where they stood, each on a plate where there was a rim", () => {
    const texts = (svg = "") => svg.match(/<text [^>]*? x="[^"]*" y="[^"]*"|>[^<]+<\/text>/g);
    expect(count(rims ?? "", / paint-order=/g)).toBeGreaterThan(4);
    expect(count(plates ?? "", / opacity="0.8"\/><text /g)).toBe(count(rims ?? "", / paint-order=/g));
    expect(plates).not.toContain("paint-order");
    expect(texts(plates)).toEqual(texts(rims));
  });

  it("are in every picture that is asked for print, and in the map of a report", () => {
    const asked = { plates: true };
    const made = [
      renderComparison(doc, "2026-02", "2026-03", asked),
      renderHoped(doc, asked),
      renderStrip(doc, ["2026-03"], asked),
      renderBlank(asked),
      renderReport(doc),
    ];
    for (const text of made)
      expect([text.includes(' opacity="0.8"'), text.includes("paint-order")]).toEqual([true, false]);
  });
});
