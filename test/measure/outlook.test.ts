import { describe, expect, test } from "vitest";
import { EcomapError, forAudience, parseEcomap, renderToString } from "../../src/index.ts";
import { measure, outlook, type Without } from "../../src/measure/index.ts";

const doc = parseEcomap({
  ...{ format: "ecomap", version: 1, client: { id: "client", name: "Yusuf" }, asked: { memberTies: true } },
  members: [
    { id: "amina", name: "Zus Amina", role: "sister" },
    { id: "bert", name: "Bert", role: "friend" },
    { id: "karin", name: "Karin", role: "social-worker", roles: undefined },
    { id: "stichting", name: "De Brug", kind: "organisation" },
    { id: "els", name: "Els", roles: [{ role: "volunteer", until: "2026-06" }] },
    { id: "omar", name: "Omar", roles: [{ role: "neighbour", until: "2026" }, { role: "friend" }] },
  ].map((member) => JSON.parse(JSON.stringify(member))),
  ties: [
    { id: "t1", from: "client", to: "amina", receives: ["emotional", "practical"], load: "overloaded" },
    { id: "t2", from: "bert", to: "client", gives: ["company"], load: "fitting" },
    { id: "t3", from: "client", to: "karin", receives: ["practical", "advice", "material"] },
    { id: "t4", from: "client", to: "stichting", receives: ["housing"], until: "2026-03-01" },
    { id: "t5", from: "client", to: "els", receives: ["company"] },
    { id: "t6", from: "client", to: "omar", receives: [] },
    { id: "t7", from: "amina", to: "karin" },
  ],
  groups: [{ id: "g", kind: "support", members: ["amina", "karin"] }],
  places: { force: [{ member: "karin", x: 10, y: 10 }] },
});
const codeOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return error instanceof EcomapError ? error.code : "broken";
  }
  return undefined;
};
const gone = (without: Without) => outlook(doc, { without }).gone;

describe("what remains", () => {
  test("without the professionals is one's own people and volunteers", () => {
    const { gone, doc: map, left, now } = outlook(doc, { without: "professionals" });
    expect(gone).toEqual(["karin", "stichting"]);
    expect(map.members.map(({ id }) => id)).toEqual(["amina", "bert", "els", "omar"]);
    expect([now.size, left.size, now.formal, left.formal]).toEqual([6, 4, 2, 0]);
    expect(left).toEqual(measure(doc, { without: "professionals" }));
  });

  test("is a map that can be drawn, in which nothing tells of those who are gone", () => {
    const { doc: map } = outlook(doc, { without: "professionals" });
    expect(renderToString(map)).not.toMatch(/Karin|De Brug/);
    expect(JSON.stringify(map)).not.toMatch(/karin|stichting/);
    expect(parseEcomap(map)).toEqual(map);
  });

  test("without those who leave before a date keeps who stays in another role, or may not have left yet", () => {
    expect(gone({ leavingBefore: "2026-01" })).toEqual([]);
    expect(gone({ leavingBefore: "2026-06" })).toEqual(["stichting"]);
    expect(gone({ leavingBefore: "2026-07-01" })).toEqual(["stichting", "els"]);
    expect(gone({ leavingBefore: "2030" })).toEqual(["stichting", "els"]);
  });

  test("tells which kinds of support would hang on one person, or on nobody", () => {
    const { supports } = outlook(doc, { without: { members: ["karin", "els"] } });
    const becomes = Object.fromEntries(supports.map(({ support, becomes }) => [support, becomes]));
    expect(becomes).toEqual({
      ...{ emotional: "on-one", practical: "on-one", company: "on-one", advice: "nobody", material: "nobody" },
      housing: "on-one",
    });
    expect(supports.find(({ support }) => support === "company")).toMatchObject({
      now: ["bert", "els"],
      left: ["bert"],
    });
    expect(outlook({ ...doc, ties: [] }, { without: "professionals" }).supports[0]?.becomes).toBe("not-given");
  });

  test("tells who would carry most, and for whom it is too much already", () => {
    const { carriers } = outlook(doc, { without: "professionals" });
    expect(carriers.map(({ id }) => id)).toEqual(["amina", "bert", "els"]);
    expect(carriers[0]).toMatchObject({ share: 0.5, load: "overloaded", isHeavy: true });
    expect(carriers[1]?.isHeavy).toBe(false);
  });

  test("is said in words where under four of one's own people remain", () => {
    expect(outlook(doc, { without: "professionals" }).inWords).toBe(false);
    expect(outlook(doc, { without: { members: ["amina"] } }).inWords).toBe(true);
  });
});

test("of whom nobody told whether they are a professional it is said that they are counted as staying", () => {
  const map = {
    ...doc,
    members: [
      ...doc.members,
      { id: "hassan", name: "Hassan" },
      { id: "cafe", name: "Café", kind: "place" as const },
      { id: "oma", name: "Oma" },
      { id: "siem", name: "Siem", roles: [{ sphere: "informal" as const }] },
    ],
    ties: [...doc.ties, { id: "t8", from: "client", to: "oma", state: "deceased" as const }],
  };
  const { sphereUntold, gone } = outlook(map, { without: "professionals" });
  expect(sphereUntold).toEqual(["hassan"]);
  expect(gone).toEqual(["karin", "stichting"]);
  expect(outlook(map, { without: { members: ["karin"] } }).sphereUntold).toEqual([]);
  expect(outlook(doc, { without: "professionals" }).sphereUntold).toEqual([]);
});

test("what remains is for the client and the team alone", () => {
  for (const audience of ["client", "team"] as const)
    expect(codeOf(() => outlook(forAudience(doc, audience), { without: "professionals" }))).toBeUndefined();
  for (const audience of ["carry", "network"] as const)
    expect(codeOf(() => outlook(forAudience(doc, audience), { without: "professionals" }))).toBe("not-for-others");
});

test("nobody can be left out who is not there, or before a date that never was", () => {
  expect(codeOf(() => measure(doc, { without: { members: ["amina", "CANARY"] } }))).toBe("unknown-record");
  for (const date of ["2026-02-30", "soon", ""])
    expect(codeOf(() => measure(doc, { without: { leavingBefore: date } }))).toBe("wrong-date");
});
