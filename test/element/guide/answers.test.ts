import { describe, expect, it } from "vitest";
import { applyCommand } from "../../../src/command/apply.ts";
import { clientTieOf, detailCommands, nameCommands, namesIn } from "../../../src/element/guide/answers.ts";
import { parse } from "../../document/sample.ts";

const recorded = "2026-03-03T10:00:00Z";
const ids = () => {
  let n = 0;
  return () => `n${++n}`;
};
const map = parse({
  members: [{ id: "amina" }, { id: "bram" }],
  ties: [{ id: "t1", from: "amina", to: "client" }],
});

describe("names that are typed or pasted", () => {
  it("are one a line, without empty lines and white space around", () => {
    expect(namesIn("  Zus  Amina \r\n\r\nBram\n\n")).toEqual(["Zus Amina", "Bram"]);
    expect(namesIn(" \n")).toEqual([]);
  });

  it("come on the map as names and no more, each with a tie to the client", () => {
    const { commands, ids: added } = nameCommands(map, ["Els", "Jan"], ids());
    const doc = applyCommand(map, commands, { recorded });
    expect(doc.members.slice(2)).toEqual([
      { id: "n1", name: "Els", origin: "client" },
      { id: "n2", name: "Jan", origin: "client" },
    ]);
    expect(added).toEqual(["n1", "n2"]);
    expect(added.every((id) => clientTieOf(doc, id) !== undefined)).toBe(true);
    expect(doc.history).toHaveLength(1);
  });

  it("get what the question itself tells", () => {
    const question = {
      id: "buren",
      text: "Wie woont er bij jou in de buurt?",
      role: { domain: "neighbours" },
    } as const;
    const doc = applyCommand(map, nameCommands(map, ["Els"], ids(), question).commands, { recorded });
    expect(doc.members.at(-1)?.roles).toEqual([{ domain: "neighbours" }]);
  });
});

describe("an answer on someone", () => {
  const after = (...[member, answer]: [string, Parameters<typeof detailCommands>[2]]) =>
    applyCommand(map, detailCommands(map, member, answer, ids()), { recorded });

  it("on how close they are gives their ring", () => {
    expect(after("bram", { about: "close", ring: 2 }).members[1]?.ring).toBe(2);
    expect(after("bram", { about: "close", ring: "unknown" }).members[1]?.ring).toBe("unknown");
  });

  it("on how it is goes on their tie with the client, which begins with it where there was none", () => {
    expect(clientTieOf(after("amina", { about: "quality", quality: "ambivalent" }), "amina")?.quality).toBe(
      "ambivalent",
    );
    expect(clientTieOf(after("bram", { about: "quality", quality: "supportive" }), "bram")?.quality).toBe("supportive");
  });

  it("on who helps whom is told from where the tie begins", () => {
    const answer = { about: "help", gets: ["emotional"], gives: [] } as const;
    expect(clientTieOf(after("amina", answer), "amina")).toMatchObject({ gives: ["emotional"], receives: [] });
    expect(clientTieOf(after("bram", answer), "bram")).toMatchObject({ gives: [], receives: ["emotional"] });
  });

  it("on calling is the client's answer", () => {
    expect(after("amina", { about: "call", answer: "later" }).members[0]?.contact?.answer).toBe("later");
  });
});
