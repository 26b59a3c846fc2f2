import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseEcomap } from "../../src/document/parse.ts";
import { PLOTS, renderPlot } from "../../src/export/plot.ts";
import { ar } from "../../src/words/languages/ar.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { file } from "../document/sample.ts";

const doc = parseEcomap(readFileSync("examples/cases/3-the-friend-who-steps-back.json", "utf8"));
const dotsIn = (svg: string) => svg.split("<circle ").length - 1;
const tie = (to: string, more: object = {}) => ({ id: `t-${to}`, from: "client", to, ...more });

describe("a small plot", () => {
  it("has a dot for each who counts: not for a dog, who died, is gone or is hoped for", () => {
    const members = ["a", "b", "c", "d"].map((id) => ({ id, name: id, role: "friend" }));
    const ties = [
      tie("a"),
      tie("b", { state: "deceased" }),
      tie("c", { state: "wished" }),
      tie("d", { state: "ended" }),
    ];
    const dog = { id: "e", kind: "animal", name: "Boef" };
    expect(dotsIn(renderPlot(parseEcomap(file({ members: [...members, dog], ties })), "composition"))).toBe(1);
  });

  it("of support has those who give on one side, and on the other those who get", () => {
    const members = [
      { id: "a", name: "Amina" },
      { id: "b", name: "Bram" },
    ];
    const ties = [
      tie("a", { receives: ["advice"], gives: ["advice"] }),
      { id: "t", from: "b", to: "client", gives: ["company"] },
    ];
    const svg = renderPlot(parseEcomap(file({ members, ties })), "support", { language: nl });
    expect(dotsIn(svg)).toBe(3);
    for (const text of ["Geeft aan Yusuf", "Krijgt van Yusuf", "advies", "gezelschap"])
      expect(svg).toContain(`>${text}<`);
    expect(svg).toContain("Geeft aan Yusuf: gezelschap (Bram) en advies (Amina). Krijgt van Yusuf: advies (Amina).");
  });

  it("through time has a row for each of some dates", () => {
    const svg = renderPlot(doc, "size", { language: nl });
    expect(svg).toContain(">23 februari 2026<");
    expect(dotsIn(svg)).toBeGreaterThan(9);
  });

  it("tells in words what the dots say, and writes no figure but in dates", () => {
    for (const plot of PLOTS) {
      const svg = renderPlot(doc, plot, { language: nl });
      expect(svg).toContain("Broer Clyde");
      for (const [, text = ""] of svg.matchAll(/<text[^>]*>([^<]*)</g)) expect(text).not.toMatch(/^\d+$/);
    }
  });

  it("reads from the right where the language does", () => {
    expect(renderPlot(doc, "composition", { language: ar })).toContain('text-anchor="end"');
  });

  it("says at its foot that its words are a trial, and for whom it is where it is the team's", () => {
    for (const plot of PLOTS) {
      expect(renderPlot(doc, plot, { language: ar })).toContain(ar.draft);
      expect(renderPlot(doc, plot, { language: nl, audience: "team" })).toContain("Voor het team");
      expect(renderPlot(doc, plot, { language: nl })).not.toContain("Voor het team");
    }
  });

  it("with nobody on the map invites", () => {
    for (const plot of PLOTS) {
      const svg = renderPlot(parseEcomap(file({ members: [], ties: [] })), plot);
      expect(svg.match(/<text[^>]*>[^<]*There is room/g), plot).toHaveLength(1);
    }
  });

  it("of support says that nothing was said where nobody was asked", () => {
    const svg = renderPlot(parseEcomap(file({ members: [{ id: "a", name: "Amina" }], ties: [tie("a")] })), "support");
    expect(svg).toContain(">Nothing said<");
    expect(svg).not.toContain("Nobody is on the map");
  });

  it("is refused for sheets that go home or lie on a table, and by a name there is not", () => {
    for (const audience of ["carry", "network"] as const) {
      expect(() => renderPlot(doc, "composition", { audience })).toThrowError("wrong-option at audience");
    }
    expect(() => Reflect.apply(renderPlot, undefined, [doc, "grade"])).toThrowError("wrong-option at plot");
  });
});
