import { describe, expect, it } from "vitest";
import { differenceBetween } from "../../../src/command/timeline/difference.ts";
import { documentAt } from "../../../src/command/timeline/document-at.ts";
import type { When } from "../../../src/document/dates.ts";
import { parse } from "../../document/sample.ts";
import { small } from "../sample.ts";
import { name, type Said, say, strength } from "./sample.ts";

/** What became otherwise from before March 2026, in short. */
const became = (said: readonly Said[], from: When = "2026-02", doc = small) =>
  differenceBetween(say(said, doc), from, "2026").map(({ kind, table, id }) => `${table} ${id} ${kind}`);

const tie = (id: string, set: object): Said[0] => ({ type: "updateTie", tie: id, set });
const noted = (...members: readonly string[]): Said[0] =>
  members.map((member) => ({ type: "updateMember", member, set: { ring: 2 } }));

describe("between two dates", () => {
  it("nothing became otherwise where nothing was said", () => {
    expect(became([])).toEqual([]);
    expect(became([[name("amina", "A."), "10", { happened: "2025" }]])).toEqual([]);
  });

  it("somebody is new or gone, with the ties", () => {
    expect(
      became([
        [noted("bram"), "01"],
        [{ type: "removeMember", member: "amina" }, "10"],
        [{ type: "addMember", member: { id: "cas" } }, "11"],
        [{ type: "addTie", tie: { id: "t9", from: "client", to: "cas" } }, "11"],
      ]),
    ).toEqual(["members amina gone", "members cas new", "ties t1 gone", "ties t3 gone", "ties t9 new"]);
  });

  it("somebody who came and went is neither", () => {
    expect(
      became([
        [{ type: "addMember", member: { id: "cas" } }, "10"],
        [{ type: "removeMember", member: "cas" }, "11"],
        [noted("amina", "bram"), "12"],
      ]),
    ).toEqual([]);
  });

  it("people and the client are renamed", () => {
    expect(
      became([
        [{ type: "updateClient", set: { name: "Y." } }, "10"],
        [[name("amina", "A."), name("bram", "B.")], "10"],
      ]),
    ).toEqual(["client client renamed", "members amina renamed", "members bram renamed"]);
  });

  it("who was not mentioned while others were is not gone", () => {
    expect(became([[noted("amina"), "10"]])).toEqual(["members bram not-mentioned"]);
    expect(became([[noted("amina"), "10", { because: "corrected" }]])).toEqual(["members bram not-mentioned"]);
  });

  it("who has a tie of which something was said is mentioned", () => {
    expect(became([[strength("t3", "weak"), "10"]])).toEqual([]);
    expect(became([[{ type: "removeTie", tie: "t1" }, "10"]])).toEqual(["members bram not-mentioned", "ties t1 gone"]);
  });

  it("nobody is unmentioned where only the client or the map was spoken of, or at another time", () => {
    expect(became([[{ type: "updateClient", set: { wishes: ["Rust"] } }, "10"]])).toEqual([]);
    expect(became([[noted("amina"), "10", { happened: "2026-02" }]])).toEqual([]);
    expect(became([[noted("amina"), "10"]], "2026-03")).toEqual([]);
    expect(differenceBetween(say([[noted("amina"), "10"]]), "2026-02", "2026-03-09")).toEqual([]);
  });

  it("who was wished for is new when they are found, and no tie is woken by that", () => {
    const wished = parse({ members: [{ id: "a" }], ties: [{ id: "t", from: "client", to: "a", state: "wished" }] });
    const doc = say([[{ type: "updateTie", tie: "t", set: { state: "active" } }, "10"]], wished);
    const told = differenceBetween(doc, "2026-03-09", "2026-03-11");
    expect(told.map(({ table, id, kind }) => `${table} ${id} ${kind}`)).toEqual(["members a new"]);
  });

  it("a tie is woken where it was dormant, and is now active", () => {
    expect(became([[[tie("t2", { state: "active" }), noted("amina")].flat(), "10"]])).toEqual(["ties t2 woken"]);
    expect(became([[[tie("t1", { state: "active" }), noted("bram")].flat(), "10"]])).toEqual([]);
  });

  it("a tie is stronger or weaker where both strengths are known", () => {
    const both = (id: string, to: "weak" | "strong"): Said => [[strength(id, to), noted("bram")].flat(), "10"];
    expect(became([both("t1", "strong")])).toEqual(["ties t1 stronger"]);
    expect(became([both("t1", "weak")])).toEqual(["ties t1 weaker"]);
    expect(became([both("t3", "strong")])).toEqual([]);
    expect(became([[[tie("t1", { strength: "unknown" }), noted("bram")].flat(), "10"]])).toEqual([]);
  });

  it("a tie is repaired where there is contact again and nothing strains, or it is good after a conflict; else at most woken", () => {
    const doc = parse({
      members: [{ id: "amina" }, { id: "bram" }, { id: "cas" }],
      ties: [
        { id: "t1", from: "client", to: "amina", state: "broken" },
        { id: "t2", from: "client", to: "bram", quality: "conflicted" },
        { id: "t3", from: "client", to: "cas", state: "broken" },
      ],
    });
    expect(
      became(
        [
          [tie("t1", { state: "active" }), "10"],
          [tie("t2", { quality: "supportive" }), "10"],
          [tie("t3", { state: "deceased" }), "10"],
        ],
        "2026-02",
        doc,
      ),
    ).toEqual(["ties t1 repaired", "ties t2 repaired"]);
    for (const quality of ["stressful", "ambivalent"])
      expect(became([[[tie("t2", { quality }), noted("amina", "cas")].flat(), "10"]], "2026-02", doc)).toEqual([]);
    const strained = [tie("t1", { state: "active", quality: "ambivalent" }), noted("bram", "cas")].flat();
    expect(became([[strained, "10"]], "2026-02", doc)).toEqual(["ties t1 woken"]);
    const asleep = [tie("t1", { state: "dormant" }), noted("bram", "cas")].flat();
    expect(became([[asleep, "10"]], "2026-02", doc)).toEqual([]);
  });

  it("a tie is bounded where there is a limit that was not there, or was for another", () => {
    const bound = (whom: "client" | "member"): Said[0] => ({ type: "bound", tie: "t3", for: whom });
    expect(became([[bound("client"), "10"]])).toEqual(["ties t3 bounded"]);
    expect(became([[bound("member"), "10"]])).toEqual(["ties t3 unburdened"]);
    expect(
      became(
        [
          [bound("client"), "10"],
          [{ type: "bound", tie: "t3", for: "client", agreement: "Niet over geld" }, "20"],
        ],
        "2026-03-15",
      ),
    ).toEqual([]);
    expect(
      became(
        [
          [bound("client"), "10"],
          [bound("member"), "20"],
        ],
        "2026-03-15",
      ),
    ).toEqual(["ties t3 unburdened"]);
    expect(became([[{ type: "bound", tie: "t3", for: "client", done: "2026-03" }, "10"]])).toEqual([]);
  });

  it("what was corrected was never otherwise", () => {
    expect(became([[[strength("t1", "strong"), noted("bram")].flat(), "10", { because: "corrected" }]])).toEqual([]);
  });

  it("runs from the earlier date to the later", () => {
    for (const [a, b] of [
      ["2026", "2026-02"],
      ["2026-03", "2026-02-28"],
      ["2026-02-02", { date: "2025", about: true }],
    ] as const) {
      expect(() => differenceBetween(small, a, b)).toThrow(
        expect.objectContaining({ code: "dates-out-of-order", path: ["b"], params: { earlier: "a" } }),
      );
    }
    expect(differenceBetween(small, "2026-02", "2026")).toEqual([]);
    expect(differenceBetween(small, "2026", "2026")).toEqual([]);
  });

  it("asks for dates that there are", () => {
    expect(() => differenceBetween(small, "2026", "26")).toThrow(expect.objectContaining({ code: "wrong-date" }));
    for (const none of [undefined, null, 2026, {}, { date: 2026 }]) {
      for (const dates of [[none], [none, "2026"], ["2026", none]]) {
        expect(() => Reflect.apply(differenceBetween, undefined, [small, ...dates])).toThrow(
          expect.objectContaining({ code: "wrong-date" }),
        );
      }
      expect(() => Reflect.apply(documentAt, undefined, [small, none])).toThrow(
        expect.objectContaining({ code: "wrong-date", path: ["date"] }),
      );
    }
  });
});
