import { describe, expect, it } from "vitest";
import { detailsFor } from "../../../src/element/guide/asks.ts";
import { DETAILS } from "../../../src/element/guide/guide.ts";
import { indexNetwork } from "../../../src/network/network-index.ts";
import { parse } from "../../document/sample.ts";

const index = indexNetwork(
  parse({
    members: [{ id: "amina" }, { id: "poes", kind: "animal" }, { id: "opa" }, { id: "vader" }],
    ties: [
      { id: "t1", from: "client", to: "opa", state: "deceased" },
      { id: "t2", from: "vader", to: "client", ban: {} },
    ],
  }),
);
const all = () => true;

describe("what is asked of someone", () => {
  it("is everything, of an ordinary member", () => {
    expect(detailsFor(index, all, "amina")).toEqual(DETAILS);
  });

  it("is nothing of calling for a cat, or where a court forbids contact", () => {
    expect(detailsFor(index, all, "poes")).not.toContain("call");
    expect(detailsFor(index, all, "vader")).toEqual(DETAILS.filter((one) => one !== "call"));
  });

  it("is nothing of help for who died", () => {
    expect(detailsFor(index, all, "opa")).toEqual(["close", "quality"]);
  });

  it("is only what hands may note", () => {
    expect(detailsFor(index, (action) => action === "answerContact", "amina")).toEqual(["call"]);
    const mayTie = (action: string, id: string) => action === "updateTie" && id === "t2";
    expect(detailsFor(index, mayTie, "vader")).toEqual(["quality", "gets", "gives"]);
  });
});
