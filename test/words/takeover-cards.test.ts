import { expect, it } from "vitest";
import { indexNetwork } from "../../src/network/network-index.ts";
import { en } from "../../src/words/languages/en.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { cardsOf } from "../../src/words/takeover-cards.ts";
import { parse } from "../document/sample.ts";

const members = [
  { id: "els", name: "Els" },
  { id: "amina", name: "Amina" },
];
const ties = [{ id: "t1", from: "client", to: "els", receives: ["practical", "advice"] }];
const plan = (id: string, words: string, ...people: string[]) => ({
  ...{ id, kind: "preconditions", status: "planned", words },
  members: ["els", ...people],
});
const cards = (interventions: readonly object[], language = nl, voice: "client" | "professional" = "client") =>
  cardsOf(
    indexNetwork(parse({ members, ties, interventions })),
    { language, voice: language[voice], vocabulary: undefined },
    "els",
  );

it("a card lies nowhere, with somebody, or with nobody yet", () => {
  const { practical, advice } = nl.client.supports;
  expect(cards([])).toMatchObject([
    { words: practical, plan: undefined, to: undefined },
    { words: advice, plan: undefined, to: undefined },
  ]);
  expect(cards([plan("p1", practical, "amina"), plan("p2", advice)])).toMatchObject([
    { words: practical, plan: "p1", to: "amina" },
    { words: advice, plan: "p2", to: undefined },
  ]);
});

it("a card that was laid in the words of clients is the same one in those of professionals", () => {
  const { practical } = nl.client.supports;
  expect(cards([plan("p1", practical, "client")], nl, "professional")[0]).toMatchObject({
    words: nl.professional.supports.practical,
    plan: "p1",
  });
});

it("a card that somebody wrote, or that was laid in another language, stays a card", () => {
  const all = cards([plan("p1", nl.client.supports.practical, "amina"), plan("p2", "The cat", "amina")], en);
  expect(all.map(({ is, to }) => `${is} ${to}`)).toEqual([
    "support undefined",
    "support undefined",
    "own amina",
    "own amina",
  ]);
});
