import { describe, expect, it } from "vitest";
import { applyCommand } from "../../../src/command/apply.ts";
import { clientTieOf, detailCommands, nameCommands } from "../../../src/element/guide/answers.ts";
import { namesIn } from "../../../src/view/new-people.ts";
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
    expect(namesIn("Els\u2028\u202eJan")).toEqual(["Els", "Jan"]);
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
  const noted = (...[member, answer]: [string, Parameters<typeof detailCommands>[2]]) =>
    applyCommand(map, detailCommands(map, member, answer, ids()), { recorded });

  it("on how close they are gives their ring", () => {
    expect(noted("bram", { about: "close", ring: 2 }).members[1]?.ring).toBe(2);
    expect(noted("bram", { about: "close", ring: "unknown" }).members[1]?.ring).toBe("unknown");
  });

  it("on how it is goes on their tie with the client, which begins with it where there was none", () => {
    expect(clientTieOf(noted("amina", { about: "quality", quality: "ambivalent" }), "amina")?.quality).toBe(
      "ambivalent",
    );
    expect(clientTieOf(noted("bram", { about: "quality", quality: "supportive" }), "bram")?.quality).toBe("supportive");
  });

  it("on how the contact is now is the state of their tie", () => {
    expect(clientTieOf(noted("amina", { about: "now", state: "dormant" }), "amina")?.state).toBe("dormant");
  });

  it("on who helps whom is told from where the tie begins, and leaves the other way as it was", () => {
    const gets = { about: "gets", help: ["emotional"] } as const;
    const gives = { about: "gives", help: ["housing"] } as const;
    const tieTo = (member: string, answer: typeof gets | typeof gives) => clientTieOf(noted(member, answer), member);
    expect(tieTo("amina", gets)).toEqual({ id: "t1", from: "amina", to: "client", gives: ["emotional"] });
    expect(tieTo("amina", gives)).toEqual({ id: "t1", from: "amina", to: "client", receives: ["housing"] });
    expect(tieTo("bram", gets)).toMatchObject({ from: "client", receives: ["emotional"] });
    expect(tieTo("bram", gives)).toMatchObject({ from: "client", gives: ["housing"] });
  });

  it("goes on a tie that is on the map, not on one that waits to be agreed", () => {
    const waiting = parse({
      members: [{ id: "amina" }],
      ties: [{ id: "t1", from: "client", to: "amina", agreed: "not-yet" }],
    });
    const answer = { about: "quality", quality: "supportive" } as const;
    const { ties } = applyCommand(waiting, detailCommands(waiting, "amina", answer, ids()), { recorded });
    expect(ties.map(({ id, quality }) => [id, quality])).toEqual([
      ["t1", undefined],
      ["n1", "supportive"],
    ]);
  });

  it("on calling is the client's answer", () => {
    expect(noted("amina", { about: "call", answer: "later" }).members[0]?.contact?.answer).toBe("later");
  });
});
