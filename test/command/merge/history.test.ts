import { describe, expect, it } from "vitest";
import { applyCommand } from "../../../src/command/apply.ts";
import { compact } from "../../../src/command/compact.ts";
import { merge } from "../../../src/command/merge/merge.ts";
import { documentAt } from "../../../src/command/timeline/document-at.ts";
import type { Command } from "../../../src/command/types.ts";
import { parseEcomap } from "../../../src/document/parse.ts";
import { serialize } from "../../../src/document/serialize.ts";
import { parse } from "../../document/sample.ts";
import { memberOf, small } from "../sample.ts";
import { at, name, say, strength } from "../timeline/sample.ts";
import { ids, tie, without } from "./sample.ts";

describe("the history of both", () => {
  const base = say([[name("amina", "A."), "05"]]);
  const a = say(
    [
      [name("bram", "B."), "10"],
      [strength("t1", "strong"), "12"],
    ],
    base,
  );
  const b = say([[tie("t2", { state: "active" }), "11"]], base);

  it("is told in the order in which it was recorded, none twice", () => {
    expect(merge(base, a, b).doc.history).toEqual([...base.history, a.history[1], b.history[1], a.history[2]]);
    const both = merge(
      base,
      say([[name("amina", "C."), "15"]], a),
      say([[name("amina", "C."), "15"]], say([[name("bram", "B."), "10"]], b)),
    );
    expect(both.doc.history.map(({ recorded }) => recorded.slice(8, 10))).toEqual(["05", "10", "11", "12", "15"]);
  });

  it("is without what one side took back", () => {
    const undone = { ...base, members: small.members, history: [] };
    expect(merge(base, say([[name("bram", "B."), "10"]], undone), b).doc.history.map(({ ops }) => ops[0]?.id)).toEqual([
      "bram",
      "t2",
    ]);
  });

  it("tells of who was taken away, taken back and taken away again as of somebody who is gone", () => {
    const gone = say([[without("bram"), "05"]]);
    const mine = say([[without("bram"), "20"]]);
    const yours = say(
      [
        [{ type: "addMember", member: { id: "bram", name: "B." } }, "08"],
        [without("bram"), "21"],
      ],
      gone,
    );
    const { doc } = merge(gone, mine, yours);
    expect(ids(doc.members)).toEqual(["amina"]);
    expect(["2026-03-01", "2026-03-10", "2026"].map((date) => memberOf(at(doc, date), "bram")?.name)).toEqual([
      undefined,
      "B.",
      undefined,
    ]);
  });

  it("is the same whoever comes first, also where both were recorded before what they were drawn from", () => {
    const clock = say([[name("amina", "A."), "09"]]);
    const mine = say([[name("bram", "B."), "08"]], clock);
    const yours = say([[strength("t1", "weak"), "08"]], clock);
    expect(merge(clock, mine, yours).doc).toEqual(merge(clock, yours, mine).doc);
  });

  it("ends with the rest, where it would not give the document", () => {
    const { doc } = merge(small, say([[name("amina", "A."), "10"]]), say([[name("amina", "B."), "11"]]));
    expect(memberOf(doc, "amina")?.name).toBe("A.");
    expect(doc.history.at(-1)).toEqual({
      recorded: "2026-03-11T10:00:00Z",
      ops: [{ table: "members", id: "amina", field: "name", from: "B.", to: "A." }],
    });
    expect(["2026-03-09", "2026-03-10", "2026-03-11"].map((date) => memberOf(at(doc, date), "amina")?.name)).toEqual([
      "Zus Amina",
      "A.",
      "A.",
    ]);
  });

  it("ends with who came back", () => {
    const { doc } = merge(small, say([[without("amina"), "10"]]), say([[name("amina", "B."), "11"]]));
    expect(doc.history.at(-1)?.ops).toEqual([
      { table: "members", id: "amina", added: { ...small.members[0], name: "B." }, at: 0 },
    ]);
  });

  it("tells nothing of a talk that one side removed", () => {
    const talked = parse({ members: [{ id: "amina" }], sittings: [{ id: "s1" }] });
    const mine = say([[{ type: "removeSitting", sitting: "s1" }, "10"]], talked);
    const yours = say([[name("amina", "A."), "11", { sitting: "s1" }]], talked);
    const { doc } = merge(talked, mine, yours);
    expect(parseEcomap(serialize(doc))).toEqual(doc);
    expect(doc.history.map(({ sitting }) => sitting)).toEqual([undefined, undefined]);
  });
});

describe("a side that has forgotten its past", () => {
  it("keeps the map of later dates as it was", () => {
    const on = (day: string) => ({ recorded: `2026-02-${day}T10:00:00Z` });
    const add = (id: string): Command => ({ type: "addMember", member: { id } });
    const a = applyCommand(applyCommand(small, add("cas"), on("01")), name("amina", "A."), on("01"));
    const b = applyCommand(small, add("dora"), on("05"));
    const { doc, conflicts } = merge(small, compact(a, "2026-02-02"), b);
    expect(conflicts).toEqual([]);
    expect(documentAt(doc, "2026-02-03").members.map(({ id }) => id)).toEqual(["amina", "bram", "cas"]);
    expect(documentAt(doc, "2026-02-03").members[0]?.name).toBe("A.");
    expect(doc.members.map(({ id }) => id)).toEqual(["amina", "bram", "cas", "dora"]);
  });
});
