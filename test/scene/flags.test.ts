import { describe, expect, it } from "vitest";
import { FLAGS } from "../../src/document/schema/terms.ts";
import { type Audience, forAudience, parseEcomap, renderToString } from "../../src/index.ts";
import { indexNetwork } from "../../src/network/network-index.ts";
import type { Mark } from "../../src/scene/marks.ts";
import { en } from "../../src/words/languages/en.ts";
import { outlineOf } from "../../src/words/outline.ts";
import { file } from "../document/sample.ts";
import { groupsOf, iconsIn, sceneOf, textsOf } from "./parts.ts";

const words = en.client;
const doc = parseEcomap(
  file({
    vocabulary: { flags: [{ key: "x-dog", words: { en: "afraid of dogs" } }] },
    client: { id: "client", name: "Rosa", flags: [{ flag: "language" }] },
    members: [
      { id: "a", name: "Amina", flags: [{ flag: "cost-sharing", reason: "REASON" }, { flag: "x-dog" }] },
      { id: "b", name: "Bram", flags: [{ flag: "safety", shownTo: { only: "team" } }] },
      { id: "c", name: "Coby" },
    ],
    ties: [
      { id: "ta", from: "client", to: "a" },
      { id: "tb", from: "client", to: "b", flags: [{ flag: "waiting-list" }] },
      { id: "tc", from: "client", to: "c", ban: { by: "The court", until: "2026-06" } },
      { id: "ab", from: "a", to: "b", flags: [{ flag: "residence" }] },
    ],
  }),
);

const keysIn = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) => (mark.type === "group" ? [mark.key, ...keysIn(mark.children)] : []));
const flagsIn = (marks: readonly Mark[]) => keysIn(marks).filter((key) => key.startsWith("flag-"));
const labelOf = (key: string, audience: Audience = "client") =>
  sceneOf(doc, { audience })
    .marks.flatMap((mark) => (mark.type === "group" && mark.key === key ? [mark.meaning?.label ?? ""] : []))
    .join();

describe("flags in the picture", () => {
  const scene = sceneOf(doc);

  it("stand at whom they are about, or on the tie between two others", () => {
    expect(flagsIn(groupsOf(scene, "member")).sort()).toEqual(["flag-cost-sharing", "flag-waiting-list", "flag-x-dog"]);
    expect(flagsIn(groupsOf(scene, "tie"))).toEqual(["flag-residence"]);
    expect(flagsIn(groupsOf(scene, "client"))).toEqual(["flag-language"]);
  });

  it("are in the legend, those that are there and no others", () => {
    const told = textsOf(groupsOf(scene, "legend")).join(" ");
    for (const flag of ["cost-sharing", "waiting-list", "residence", "language"] as const)
      expect(told).toContain(words.flags[flag]);
    expect(told).toContain("afraid of dogs");
    expect(told).not.toContain(words.flags.safety);
    expect(textsOf(groupsOf(sceneOf(parseEcomap(file())), "legend"))).not.toContain(words.legend.flags);
  });

  it("are in the words of the symbol, of the tie and of the outline, without their reasons", () => {
    const said = `${words.legend.flags}: ${words.flags["cost-sharing"]}`;
    expect(labelOf("member:a")).toContain(said);
    expect(labelOf("tie:ab")).toContain(words.flags.residence);
    const index = indexNetwork(forAudience(doc, "client"));
    const { people, ties } = outlineOf(index, { language: en, voice: words, vocabulary: doc.vocabulary });
    expect(people.find(({ id }) => id === "a")?.tie).toContain(said);
    expect(ties[0]?.facts).toContain(words.flags.residence);
    expect(renderToString(doc)).not.toContain("REASON");
  });

  it("are kept from whom they are not for, and go on no sheet for home or for a table", () => {
    expect(labelOf("member:b")).not.toContain(words.flags.safety);
    expect(labelOf("member:b", "team")).toContain(words.flags.safety);
    for (const audience of ["carry", "network"] as const) expect(flagsIn(sceneOf(doc, { audience }).marks)).toEqual([]);
  });

  it("are told apart without a colour: each has an icon of its own", () => {
    const members = FLAGS.map((flag) => ({ id: `m-${flag}`, name: flag, flags: [{ flag }] }));
    const svg = renderToString(parseEcomap(file({ members, ties: [] })), { theme: "mono", legend: false });
    const icons = [...svg.matchAll(/class="ecomap-badge"[^>]*><path[^>]*><path d="([^"]+)"/g)].map(([, icon]) => icon);
    expect(new Set(icons).size).toBe(FLAGS.length);
  });
});

describe("a court's ban in the picture", () => {
  const at = (date: string) => sceneOf({ ...doc, date });

  it("has a sign of its own, in the legend and in the words of the tie, as long as it holds", () => {
    expect(keysIn(groupsOf(at("2026-03"), "tie"))).toContain("ban");
    expect(textsOf(groupsOf(at("2026-03"), "legend"))).toContain(words.ban);
    expect(labelOf("tie:tc")).toContain(words.ban);
    expect(keysIn(groupsOf(at("2026-08"), "tie"))).not.toContain("ban");
    expect(textsOf(groupsOf(at("2026-08"), "legend"))).not.toContain(words.ban);
  });

  it("goes on no sheet for home", () => {
    expect(keysIn(sceneOf(doc, { audience: "carry" }).marks)).not.toContain("ban");
  });
});

it("a former partner has a word and no heart, also where a file says that the domain is that of partners", () => {
  for (const domain of ["partner", undefined]) {
    const ex = { id: "a", name: "Bo", role: "ex-partner", ...(domain && { domain }) };
    const scene = sceneOf(parseEcomap(file({ members: [ex], ties: [{ id: "t", from: "client", to: "a" }] })));
    expect(textsOf(groupsOf(scene, "member"))).toContain(words.roles["ex-partner"]);
    expect(iconsIn(groupsOf(scene, "member"))).not.toContain("heart");
    expect(textsOf(groupsOf(scene, "legend"))).not.toContain(words.domains.partner);
  }
});
