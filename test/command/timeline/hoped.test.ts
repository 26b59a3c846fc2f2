import { expect, it } from "vitest";
import { hopedFor } from "../../../src/command/timeline/hoped.ts";
import type { Move, Tie, TieInput } from "../../../src/document/types.ts";
import { parse } from "../../document/sample.ts";
import { small } from "../sample.ts";

/** The tie with Amina as it is hoped for. */
function hoped(tie: Partial<TieInput>, ...moves: Move[]): Partial<Tie> {
  const doc = parse({
    members: [{ id: "amina", name: "Amina" }],
    ties: [{ id: "t1", from: "client", to: "amina", ...tie, moves }],
  });
  const { id: _id, from: _from, to: _to, moves: left, ...rest } = hopedFor(doc).ties[0] ?? { id: "", from: "", to: "" };
  return left === undefined || left.length === 0 ? rest : { ...rest, moves: left };
}

it("a tie to strengthen is as strong as is hoped for, and strong where nothing was said of it", () => {
  expect(hoped({ strength: "weak" }, { type: "strengthen", to: "moderate" })).toEqual({ strength: "moderate" });
  expect(hoped({ strength: "weak" }, { type: "strengthen" })).toEqual({ strength: "strong" });
});

it("a broken tie is mended, and a quarrel is over, though not all is well at once", () => {
  expect(hoped({ state: "broken", quality: "conflicted" }, { type: "strengthen", to: "weak" })).toEqual({
    ...{ state: "active", quality: "ambivalent", strength: "weak" },
  });
});

it("who was not spoken to for long, or is looked for, is there", () => {
  expect(hoped({ state: "dormant" }, { type: "enlarge" })).toEqual({ state: "active" });
  expect(hoped({ state: "wished" }, { type: "enlarge" })).toEqual({ state: "active" });
});

it("what is agreed or kept for later stays as it is", () => {
  const bound: Move = { type: "bound", for: "client", agreement: "niet 's nachts" };
  const later: Move = { type: "keep", until: "als ik een huis heb" };
  expect(hoped({ strength: "weak" }, bound, later)).toEqual({ strength: "weak", moves: [bound, later] });
});

it("to keep to a limit mends no quarrel and makes nobody dearer: the tie is as it is", () => {
  for (const whose of ["client", "worker"] as const) {
    const bound: Move = { type: "bound", for: whose, agreement: "overdag" };
    for (const quality of ["stressful", "conflicted", "ambivalent"] as const)
      expect(hoped({ strength: "strong", quality }, bound)).toEqual({ strength: "strong", quality, moves: [bound] });
  }
});

it("a quarrel that is worked on within limits is over by what is worked on, and the limit stays", () => {
  const bound: Move = { type: "bound", for: "client" };
  expect(hoped({ quality: "conflicted" }, bound, { type: "strengthen", to: "weak" })).toEqual({
    ...{ quality: "ambivalent", strength: "weak", moves: [bound] },
  });
});

it("who is asked less does as much as fits", () => {
  const less: Move = { type: "bound", for: "member" };
  expect(hoped({ load: { level: "overloaded" } }, less)).toEqual({ load: { level: "fitting" }, moves: [less] });
});

it("a move that is done is not hoped for again", () => {
  const done: Move = { type: "strengthen", to: "strong", done: "2026" };
  expect(hoped({ strength: "weak" }, done)).toEqual({ strength: "weak", moves: [done] });
});

it("nothing is hoped of somebody who died", () => {
  const tie: TieInput = { id: "t1", from: "client", to: "amina", state: "deceased", strength: "weak" };
  const between: TieInput = { id: "t2", from: "bram", to: "amina", strength: "weak" };
  const doc = parse({ members: [{ id: "amina" }, { id: "bram" }], ties: [tie, between] });
  const wished = { ...doc, ties: doc.ties.map((one) => ({ ...one, moves: [{ type: "strengthen" as const }] })) };
  expect(hopedFor(wished)).toEqual(wished);
});

it("without moves the map that is hoped for is that of today", () => {
  expect(hopedFor(small)).toEqual(small);
});
