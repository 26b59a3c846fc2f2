import { describe, expect, test } from "vitest";
import { readCall } from "../../src/cli/arguments.ts";
import { Fault } from "../../src/cli/fault.ts";
import { faultLines } from "../../src/cli/fault-lines.ts";
import { english } from "../../src/cli/messages-en.ts";
import { pictureOf } from "../../src/cli/picture-of.ts";
import { readTokens } from "../../src/cli/tokens.ts";
import { AUDIENCES, type Audience } from "../../src/document/schema/terms.ts";
import { en } from "../../src/words/languages/en.ts";
import { parse } from "../document/sample.ts";

/** For the shared picture, and for who reads the report. */
const TICKED = { also: ["network" as const], readers: [{ reader: "court", fields: ["name"] }] };
const doc = parse({
  date: "2026-03-03",
  members: ["a", "b", "c", "d"].map((id) => ({ id, kind: "person" as const, name: id, shownTo: TICKED })),
  ties: ["a", "b", "c", "d"].map((id) => ({
    id: `to-${id}`,
    from: "client",
    to: id,
    shownTo: TICKED,
    moves: [{ type: "strengthen" as const }],
  })),
  goals: [
    { ...{ id: "work", of: "client", words: "Work", ties: ["to-b"] }, shownTo: { not: ["carry"] } },
    {
      ...{ id: "home", of: "client", words: "A home", ties: ["to-a"] },
      shownTo: { also: ["network"], readers: [{ reader: "court", fields: ["words", "ties"] }] },
    },
  ],
  interventions: [{ id: "i", kind: "repair", status: "done", ties: ["to-a"] }],
  history: [
    {
      recorded: "2026-02-02T10:00:00Z",
      ops: [{ table: "document", id: "document", field: "date", from: "2026-02-02", to: "2026-03-03" }],
    },
  ],
  readers: [{ id: "court", name: "Court" }],
  allows: { handover: { answer: "yes", date: "2026-03-03", receiver: "De Brug" }, training: { answer: "yes" } },
});
const whom = { reader: "court", key: "a secret of many letters" };

/** What each asks for. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  ...{ at: ["--at", "2026-02"], compare: ["--compare", "2026-02", "today"], strip: ["--strip", "intake,today"] },
  ...{ hoped: ["--hoped"], without: ["--without", "professionals"], goal: ["--goal", "home"] },
  ...{ kind: ["--kind", "repair"], plot: ["--plot", "support"], size: ["--plot", "size"] },
};
/** A map of one date is for everyone: it is what they would have been given then. */
const TOLD: Readonly<Record<Audience, string>> = {
  client: "at compare strip hoped without goal kind plot size",
  team: "at compare strip hoped without goal kind plot size",
  handover: "at compare strip hoped goal kind plot size",
  training: "at hoped goal kind plot",
  report: "at hoped goal plot",
  carry: "at goal",
  network: "at goal",
};

/** What a call answers to those it is for: a picture, or the sentence with which it is refused. */
async function answerTo(audience: Audience, asked: readonly string[]): Promise<string> {
  const only = audience === "report" ? ["--reader", "court"] : audience === "training" ? ["--key", "key.txt"] : [];
  try {
    const call = readCall(readTokens(["draw", "x.json", ...asked, "--audience", audience, ...only]), "en");
    if (call.command !== "draw") return "no picture";
    const drawn = await pictureOf(doc, call.moments, { ...whom, audience }, () => undefined);
    return typeof drawn === "string" ? drawn : (drawn.svg ?? drawn.words.join());
  } catch (error) {
    if (error instanceof Fault) return error.sentence(english);
    throw error;
  }
}

describe.each(AUDIENCES)("for %s", (audience) => {
  const told = TOLD[audience];
  test.each(Object.entries(ASKED))(`--%s is drawn, or refused by name: told are ${told}`, async (asked, args) => {
    const answer = await answerTo(audience, args);
    if (told.split(" ").includes(asked)) expect(answer).toContain("<svg");
    else expect(answer).toMatch(new RegExp(`^${args[0]}.* ${audience} .* choose one of: client, team`));
  });
});

describe("a goal", () => {
  test.each(AUDIENCES)("that %s may see is lit on their copy, and no other one", async (audience) => {
    const plain = await answerTo(audience, []);
    const lit = await answerTo(audience, ["--goal", "home"]);
    expect(plain).not.toContain(en.lit.helps);
    expect(lit.split(en.lit.helps).length).toBeGreaterThan(1);
  });

  test.each<Audience>(["carry", "network", "report"])(
    "that is not shared with %s is refused, with a cure",
    async (audience) => {
      const lines = (error: unknown) => faultLines(error, "x.json", english).lines;
      const refused = await answerTo(audience, ["--goal", "work"]).catch(lines);
      expect(refused).toEqual([`x.json: --goal: ${english.unknownGoal}`]);
    },
  );
});
