import { describe, expect, it } from "vitest";
import { indexNetwork } from "../../src/network/network-index.ts";
import { isLastCoffee, isTakeover, tasksOf } from "../../src/network/takeover.ts";
import { parse } from "../document/sample.ts";

const members = [
  { id: "els", kind: "person", name: "Els" },
  { id: "amina", kind: "person", name: "Amina" },
];
const tie = { id: "t1", from: "client", to: "els", receives: ["practical", "advice"], gives: ["company"] };
const tasksIn = (fields: object) => tasksOf(indexNetwork(parse({ members, ties: [tie], ...fields })), "els");
const wordsIn = (fields: object) => tasksIn(fields).map(({ is, words, support }) => `${is}: ${support ?? words}`);
const own = wordsIn({});

describe("what somebody does", () => {
  it("is what they give the client, whichever way the tie runs", () => {
    expect(own).toEqual(["support: practical", "support: advice"]);
    const turned = { id: "t1", from: "els", to: "client", gives: ["practical", "advice"], receives: ["company"] };
    expect(wordsIn({ ties: [turned] })).toEqual(own);
    expect(wordsIn({ ties: [{ ...tie, receives: "unknown" }] })).toEqual([]);
  });

  it("is what they bring to groups, and which they lead", () => {
    const contributions = [
      { member: "els", what: "Brings soup" },
      { member: "amina", what: "Brings bread" },
    ];
    const groups = [{ id: "g", name: "Tuesday", members: ["els", "amina"], chair: "els", contributions }];
    expect(wordsIn({ groups })).toEqual([...own, "leads: Tuesday", "contribution: Brings soup"]);
  });

  it("is what they agreed to and is not done, and whom they call together", () => {
    const agreements = [
      { words: "Els rings on Monday", who: ["els"] },
      { words: "Els brought the form", who: ["els"], done: "2026-01" },
      { words: "Amina cooks", who: ["amina"] },
    ];
    const conferences = [{ id: "c", question: "A home?", agreements, followUp: { calledBy: "els" } }];
    expect(wordsIn({ conferences })).toEqual([...own, "agreement: Els rings on Monday", "calls: A home?"]);
  });

  it("is what they guard, and the steps that are theirs and not done", () => {
    const steps = [
      { what: "Write together", who: "els" },
      { what: "Ring first", who: "els", done: "2026-01" },
      { what: "Go there", who: "client" },
    ];
    const moves = [
      { type: "bound", for: "client", agreement: "Not about money", guardedBy: "els" },
      { type: "strengthen", to: "strong", steps },
    ];
    const ties = [tie, { id: "t2", from: "client", to: "amina", moves }];
    expect(wordsIn({ ties })).toEqual([...own, "guards: Not about money", "step: Write together"]);
  });

  it("is what they plan, by name or as one of the people, but not who takes over from them or a last coffee", () => {
    const plan = { status: "planned", kind: "repair" };
    const careful = { status: "planned", kind: "preconditions" };
    const interventions = [
      { id: "a", ...plan, words: "A talk of three", by: "Els" },
      { id: "b", ...plan, words: "Fishing", members: ["amina", "els"] },
      { id: "c", ...plan, words: "Someone else's", by: "Bram" },
      { id: "d", ...plan, status: "done", words: "Done", by: "Els" },
      { id: "e", ...careful, words: "Forms", members: ["els", "amina"] },
      { id: "f", ...careful, words: "Coffee", members: ["client", "els"] },
    ];
    expect(wordsIn({ interventions })).toEqual([...own, "plan: A talk of three", "plan: Fishing"]);
    const [, , , , takeover, coffee] = parse({ members, interventions }).interventions ?? [];
    expect([takeover, coffee].map((one) => one && isTakeover(one, "client", "els"))).toEqual([true, false]);
    expect([takeover, coffee].map((one) => one && isLastCoffee(one, "client", "els"))).toEqual([false, true]);
  });

  it("is told once where two say the same, and not at all where nobody wrote what", () => {
    const contributions = [{ member: "els" }, { member: "els", what: "Soup" }, { member: "els", what: " Soup " }];
    expect(wordsIn({ groups: [{ id: "g", chair: "els", contributions }] })).toEqual([...own, "contribution: Soup"]);
  });
});
