import { expect, it } from "vitest";
import { layCard, layOnNew, setCoffee } from "../../../src/element/takeover/lay.ts";
import { applyCommand, type Command, type EcomapDocument } from "../../../src/index.ts";
import { indexNetwork } from "../../../src/network/network-index.ts";
import { nl } from "../../../src/words/languages/nl.ts";
import { cardsOf } from "../../../src/words/takeover-cards.ts";
import { parse } from "../../document/sample.ts";

const start = parse({
  members: [{ id: "els" }, { id: "amina" }],
  ties: [{ id: "t1", from: "client", to: "els", receives: ["practical"] }],
});
const leaving = () => {
  let id = 0;
  return { id: "els", client: "client", newId: () => `new${++id}` };
};
const done = (doc: EcomapDocument, ...commands: readonly (Command | undefined)[]) =>
  commands.reduce((now, one) => (one ? applyCommand(now, one, { recorded: "2026-03-03T10:00:00Z" }) : now), doc);
const cardIn = (doc: EcomapDocument) => {
  const [card] = cardsOf(indexNetwork(doc), { language: nl, voice: nl.client, vocabulary: undefined }, "els");
  if (!card) throw new Error("no card");
  return card;
};

it("a card is laid on somebody, then on the client, then on nobody yet, as one plan", () => {
  const first = done(start, layCard(leaving(), cardIn(start), "amina"));
  expect(cardIn(first).to).toBe("amina");
  const second = done(first, layCard(leaving(), cardIn(first), "client"));
  const third = done(second, layCard(leaving(), cardIn(second), undefined));
  expect([cardIn(second).to, cardIn(third).to]).toEqual(["client", undefined]);
  expect(third.interventions).toHaveLength(1);
  expect(third.ties).toEqual(start.ties);
});

it("a card that is laid on somebody new makes a wish of them, with or without a name", () => {
  for (const name of ["Buurvrouw", ""]) {
    const doc = done(start, ...layOnNew(leaving(), cardIn(start), { name, kind: "place" }));
    expect(doc.members.at(-1)).toEqual({ id: "new1", kind: "place", ...(name && { name }) });
    expect(doc.ties.at(-1)).toMatchObject({ from: "client", to: "new1", state: "wished" });
    expect(cardIn(doc).to).toBe("new1");
  }
});

it("one more coffee has one day, which can be another and go again", () => {
  const plans = (doc: EcomapDocument) => doc.interventions ?? [];
  const first = done(start, setCoffee(leaving(), plans(start), "Koffie", "2026-04-01"));
  const second = done(first, setCoffee(leaving(), plans(first), "Koffie", "2026-04-08"));
  expect(plans(second)).toMatchObject([{ date: "2026-04-08", members: ["client", "els"], words: "Koffie" }]);
  expect(cardIn(second).plan).toBeUndefined();
  expect(plans(done(second, setCoffee(leaving(), plans(second), "Koffie", "")))).toEqual([]);
  expect(setCoffee(leaving(), [], "Koffie", "")).toBeUndefined();
});
