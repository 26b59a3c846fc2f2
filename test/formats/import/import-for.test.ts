import { expect, test } from "vitest";
import { importFor } from "../../../src/formats/import/import-for.ts";
import { importInto } from "../../../src/formats/import/import-into.ts";
import { readNetwork } from "../../../src/formats/index.ts";
import { parseEcomap } from "../../../src/index.ts";

const MAP = parseEcomap({
  ...{ format: "ecomap", version: 1, client: { id: "client", name: "Yusuf" } },
  members: [
    { id: "zoe", name: "Zoë", role: "friend", notes: [{ text: "Zij ligt wakker" }], reach: { phone: "0611111111" } },
    { id: "kees", name: "Kees", role: "uncle", shownTo: { only: "team" } },
    { id: "jan-1", name: "Jan", role: "neighbour" },
    { id: "jan-2", name: "Jan", role: "uncle", shownTo: { only: "team" } },
    { id: "ria", name: "Ria", shownTo: { only: "team" } },
    { id: "ria-2", name: "Ria", shownTo: { only: "team" } },
  ],
  ties: [{ id: "t", from: "client", to: "kees" }],
  allows: { research: { answer: "no" } },
});
const READ = readNetwork(
  "naam;relatie;telefoon\nZoë;buur;0622222222\nKees;vriend;\nJan;;0633333333\nRia;;0644444444\nNel;buur;\n",
);
const BRINGS = importInto(MAP, READ, ["name"]);

const idsOf = (records: readonly { readonly id: string; readonly field?: string }[]) =>
  records.map(({ id, field }) => (field === undefined ? id : `${id}.${field}`));

test("an import tells the team of those who are for the team alone, and of no phone that nobody said yes to", () => {
  const told = importFor(BRINGS, MAP, "team");
  expect(told).toMatchObject({ updated: BRINGS.updated, same: BRINGS.same });
  expect(idsOf(told.differing)).toEqual(["zoe.roles", "kees.roles"]);
  expect(told.doubts).toEqual([
    { read: ["p3"], there: ["jan-1", "jan-2"], added: 1 },
    { read: ["p4"], there: ["ria", "ria-2"], added: 1 },
  ]);
});

test("an import tells an audience of no record, and no field, that is not on their copy", () => {
  const told = importFor(BRINGS, MAP, "client");
  expect(idsOf(told.differing)).toEqual(["zoe.reach", "zoe.roles"]);
  expect(told.doubts.map(({ there }) => there)).toEqual([["jan-1"]]);
  expect(JSON.stringify(told)).not.toMatch(/kees|jan-2|ria/);
  const carried = importFor(BRINGS, MAP, "carry");
  expect(JSON.stringify(carried)).not.toMatch(/kees|jan-2|ria|reach/);
});

test("what an import says is refused to whom the map is", () => {
  expect(() => importFor(BRINGS, MAP, "handover")).toThrow("not-allowed");
  expect(() => importFor(BRINGS, MAP, "training")).toThrow("not-allowed");
});

test("an import names a court's ban to whom the map tells it, and to nobody else", () => {
  const ban = { by: "court" };
  const doc = parseEcomap({
    ...{ format: "ecomap", version: 1, client: { id: "client", name: "Yusuf" } },
    members: [{ id: "kees", name: "Kees", shownTo: { only: "team" } }],
    ties: [{ id: "t", from: "client", to: "kees", ban, shownTo: { only: "team" } }],
  });
  const read = parseEcomap({
    ...{ format: "ecomap", version: 1, client: { id: "client", stays: [{ with: "kees", as: "may-sleep" }] } },
    members: [{ id: "kees", name: "Kees" }],
    ties: [],
  });
  const brings = importInto(doc, { doc: read, madeIds: [] });
  const codes = (audience: "team" | "carry") =>
    importFor(brings, doc, audience).leftOut.map(({ code, params }) => [code, params]);
  expect(codes("team")).toEqual([["banned-here", { field: "stays" }]]);
  expect(codes("carry")).toEqual([["does-not-fit", { field: "stays" }]]);
});
