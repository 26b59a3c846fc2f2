import { describe, expect, it } from "vitest";
import { applyCommand } from "../../../src/command/apply.ts";
import { forAudience } from "../../../src/document/audience/for-audience.ts";
import type { Audience } from "../../../src/document/schema/terms.ts";
import type { EcomapDocument } from "../../../src/document/types.ts";
import { parse } from "../sample.ts";
import { COURT, KEY } from "./ways.ts";

const recorded = "2026-03-03T10:00:00Z";
const ticked = { readers: [{ reader: COURT, fields: ["ban"] }] };
const known = (ban: object, rest: object = {}): EcomapDocument =>
  parse({
    allows: { training: { answer: "yes" }, handover: { answer: "yes", date: "2026", receiver: "Humanitas" } },
    readers: [{ id: COURT }],
    members: [{ id: "amina", rest, shownTo: ticked }],
    ties: [{ id: "t1", from: "client", to: "amina", ban, shownTo: ticked }],
  });
const copyFor = (doc: EcomapDocument, audience: Audience) =>
  forAudience(doc, audience, {
    ...(audience === "report" && { reader: COURT }),
    ...(audience === "training" && { key: KEY }),
  });
const bansIn = ({ ties }: EcomapDocument) => ties.map(({ ban }) => ban);

describe("a court's ban", () => {
  it.each(["client", "team", "handover", "report", "training"] as const)(
    "of which no details are known is known to the %s",
    (audience) => {
      expect(bansIn(copyFor(known({}), audience))).toEqual([{}]);
    },
  );

  it("is a ban also to those who may not read its details", () => {
    expect(bansIn(copyFor(known({ by: "rechter", words: "Niet bellen" }), "training"))[0]).not.toHaveProperty("words");
    expect(bansIn(copyFor(known({ words: "Niet bellen" }), "training"))).toEqual([{}]);
  });

  it.each(["carry", "network"] as const)("is not told on the picture of %s", (audience) => {
    expect(JSON.stringify(copyFor(known({}), audience))).not.toContain("ban");
  });

  it("is told by history as well", () => {
    const doc = applyCommand(
      parse({ members: [{ id: "amina" }], ties: [{ id: "t1", from: "client", to: "amina" }] }),
      { type: "updateTie", tie: "t1", set: { ban: {} } },
      { recorded },
    );
    expect(copyFor(doc, "team").history.flatMap(({ ops }) => ops)).toEqual([
      { table: "ties", id: "t1", field: "ban", to: {} },
    ]);
  });

  it("stands when the one text about it is erased", () => {
    const doc = applyCommand(known({ words: "Karim" }), { type: "erase", text: "Karim" }, { recorded });
    expect(bansIn(doc)).toEqual([{}]);
  });
});

describe("a rest of somebody who is not to be asked for now", () => {
  it.each(["client", "team", "handover"] as const)("of which no end is known is known to the %s", (audience) => {
    expect(copyFor(known({}), audience).members[0]?.rest).toEqual({});
  });
});
