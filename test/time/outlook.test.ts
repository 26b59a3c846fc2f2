import { describe, expect, it } from "vitest";
import type { MemberInput, TieInput } from "../../src/document/types.ts";
import { EcomapError } from "../../src/errors/ecomap-error.ts";
import { outlookLens } from "../../src/scene/lenses/remains.ts";
import type { GroupMark } from "../../src/scene/marks.ts";
import { renderOutlook } from "../../src/time/outlook.ts";
import { en } from "../../src/words/languages/en.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { drawingOf, mapOf } from "../layout/maps.ts";
import { groupsOf, hooked, isGroup, memberIn, textsOf, tieIn } from "../scene/parts.ts";

const { remains, client: voice } = en;
const own = ["amina", "bert", "chris", "dina"];
const members: readonly MemberInput[] = [
  ...own.map((id) => ({ id, name: id, role: "friend" as const })),
  { id: "karin", name: "Karin", role: "social-worker" },
];
const ties: readonly TieInput[] = [
  { id: "t1", from: "client", to: "amina", receives: ["practical"] },
  { id: "t2", from: "client", to: "bert", receives: ["company"] },
  { id: "t3", from: "client", to: "chris", receives: ["company"] },
  { id: "t4", from: "client", to: "dina", state: "dormant" },
  { id: "t5", from: "client", to: "karin", receives: ["practical", "advice"] },
  { id: "t6", from: "amina", to: "karin" },
];
const map = mapOf([...members], [...ties], { date: "2026-03-30" });
const small = mapOf([...members].slice(1), [...ties].slice(1, 5));
const without = "professionals" as const;
const codeOf = (make: () => unknown) => {
  try {
    return make();
  } catch (error) {
    return error instanceof EcomapError ? error.code : "alien";
  }
};

describe("what remains, drawn", () => {
  const { scene } = drawingOf(map, { lens: outlookLens(without) });
  const signsOn = (mark: GroupMark) => hooked(mark.children, "sign").map(({ key }) => key.replace("sign-", ""));
  const isFaint = (mark: GroupMark) => mark.children.filter(isGroup).some(({ opacity = 1 }) => opacity < 1);

  it("lets those who leave stand back with all their ties, and nobody else", () => {
    expect(map.members.filter(({ id }) => isFaint(memberIn(scene, id))).map(({ id }) => id)).toEqual(["karin"]);
    expect(map.ties.filter(({ id }) => isFaint(tieIn(scene, id))).map(({ id }) => id)).toEqual(["t5", "t6"]);
    expect(memberIn(scene, "karin").meaning?.label).toContain(remains.leaves);
  });

  it("marks what nobody would give at who gives it now, and what one would give alone at that one", () => {
    expect(signsOn(memberIn(scene, "karin"))).toEqual(["nobody-advice"]);
    expect(signsOn(memberIn(scene, "amina"))).toEqual(["on-one-practical"]);
    for (const id of ["bert", "chris", "dina"]) expect(signsOn(memberIn(scene, id))).toEqual([]);
  });

  it("says that nobody leaves before a day, where nobody does", () => {
    const early = { leavingBefore: "2026-04-01" };
    const told = "Nobody leaves before 1 April 2026";
    expect(textsOf(groupsOf(drawingOf(map, { lens: outlookLens(early) }).scene, "header")).join(" ")).toContain(told);
    const left = mapOf(
      [...members],
      ties.map((tie) => ({ ...tie, until: "2026-03-01" })),
    );
    for (const [one, first] of [
      [map, told],
      [left, remains.heading],
      [small, told],
    ] as const)
      expect(renderOutlook(one, { without: early }).words[0]).toBe(first);
    expect(renderOutlook(map, { without: { members: [] } }).words[0]).toBe(remains.heading);
  });

  it("opens with the question who takes over what, and names what is open", () => {
    const told = textsOf(groupsOf(scene, "legend"));
    expect(told[0]).toBe(remains.heading);
    expect(told).toContain(`${voice.supports.advice}: ${remains.nobody}`);
    expect(told).toContain(`${voice.supports.practical}: ${remains.one}`);
    expect(textsOf(groupsOf(scene, "header")).join(" ")).toMatch(/^My network .*\? · 30 March 2026$/);
  });

  it("is the same picture as the lens draws, with words beside it", () => {
    const { svg, words } = renderOutlook(map, { without });
    expect(svg).toContain(remains.heading.replace("'", "&#39;"));
    expect(words).toEqual([
      remains.heading,
      `${remains.stays}: ${en.list(own)}`,
      `${voice.supports.advice}: ${remains.nobody}`,
      `${voice.supports.practical}: ${remains.one} (amina)`,
    ]);
  });
});

describe("what remains of few", () => {
  it("is told in words, and never as an empty picture", () => {
    const { svg, words } = renderOutlook(small, { without });
    expect(svg).toBeUndefined();
    expect(words[0]).toBe(remains.heading);
    expect(drawingOf(small, { lens: outlookLens(without) }).look.lens).toBeUndefined();
  });

  it("says nothing of who stays where nobody does", () => {
    const alone = mapOf([{ id: "karin", name: "Karin", role: "social-worker" }], []);
    expect(renderOutlook(alone, { without }).words).toEqual([remains.heading]);
  });
});

describe("who counts as staying, though nobody told whether they are a professional", () => {
  const hassan: MemberInput = { id: "hassan", name: "Hassan" };
  const unsure = mapOf([...members, hassan], [...ties]);

  it("has a sign that the legend explains, and is named in words", () => {
    const { scene } = drawingOf(unsure, { lens: outlookLens(without) });
    const signed = unsure.members.filter(({ id }) =>
      hooked(memberIn(scene, id).children, "sign").some(({ key }) => key === "sign-untold"),
    );
    expect(signed.map(({ id }) => id)).toEqual(["hassan"]);
    expect(memberIn(scene, "hassan").meaning?.label).toContain(remains.maybe);
    expect(textsOf(groupsOf(scene, "legend")).join(" ")).toContain(remains.maybe);
    expect(renderOutlook(unsure, { without }).words).toContain(`Hassan: ${remains.untold}`);
  });

  it("is named in words where few remain, in the language of the map and only for whom the reader may know", () => {
    const few = mapOf(
      [
        hassan,
        { id: "eva", name: "Eva", agreed: "not-yet" },
        { id: "noor", name: "Noor", shownTo: { not: ["client"] } },
      ],
      [],
    );
    expect(renderOutlook(few, { without, language: nl }).words).toEqual([
      nl.remains.heading,
      `${nl.remains.stays}: Hassan`,
      `Hassan: ${nl.remains.untold}`,
    ]);
  });

  it("is not spoken of where certain people leave, or where a court forbids to see them", () => {
    expect(renderOutlook(unsure, { without: { members: ["bert"] } }).words.join("\n")).not.toContain(remains.untold);
    const banned = mapOf([hassan], [{ from: "client", to: "hassan", ban: {} }]);
    expect(renderOutlook(banned, { without }).words).toEqual([remains.heading]);
  });
});

it("what remains is for the client and the team alone", () => {
  for (const audience of ["client", "team"] as const)
    expect(renderOutlook(map, { without, audience }).svg).toMatch(/^<svg/);
  for (const audience of ["carry", "network"] as const)
    expect(codeOf(() => renderOutlook(map, { without, audience }))).toBe("not-for-others");
});

it("who stays is nobody whom a court forbids to see", () => {
  const banned = mapOf(
    [
      { id: "karin", name: "Karin", role: "social-worker" },
      { id: "ex", name: "Ex", role: "ex-partner" },
      { id: "bea", name: "Bea", role: "friend" },
    ],
    [{ from: "client", to: "ex", ban: {} }],
  );
  expect(renderOutlook(banned, { without }).words).toContain(`${remains.stays}: Bea`);
});

it("what remains can be asked for certain people, who must be on the map", () => {
  const { words } = renderOutlook(map, { without: { members: ["bert"] } });
  expect(words).toContain(`${voice.supports.company}: ${remains.one} (chris)`);
  expect(codeOf(() => renderOutlook(map, { without: { members: ["nobody"] } }))).toBe("unknown-record");
});
