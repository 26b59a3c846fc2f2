import { describe, expect, it } from "vitest";
import { applyCommand } from "../../../src/command/apply.ts";
import { forAudience } from "../../../src/document/audience/for-audience.ts";
import { AUDIENCES, type Audience } from "../../../src/document/schema/terms.ts";
import { serialize } from "../../../src/document/serialize.ts";
import type { EcomapDocument } from "../../../src/document/types.ts";
import { renderToString } from "../../../src/picture/render-to-string.ts";
import { parse } from "../sample.ts";
import { COURT, KEY } from "./ways.ts";

const yes = { answer: "yes", receiver: "Wijkteam", date: "2026-03-01" };
const doc = parse({ allows: { training: { answer: "yes" }, handover: yes }, readers: [{ id: COURT }] });
const options = { reader: COURT, key: KEY };
const made =
  (from: EcomapDocument, audience: Audience, given: object = options) =>
  () =>
    forAudience(from, audience, given);

describe("a handover", () => {
  it.each([
    ["no answer", {}],
    ["a no", { ...yes, answer: "no" }],
    ["later", { ...yes, answer: "later" }],
    ["a yes without a date", { answer: "yes", receiver: "Wijkteam" }],
    ["a yes that names no receiver", { answer: "yes", date: "2026-03-01" }],
    ["a yes with an empty receiver", { ...yes, receiver: " " }],
  ])("is refused where the client gave %s", (_, handover) => {
    expect(made(parse({ allows: { training: yes, research: yes, handover } }), "handover")).toThrow(
      expect.objectContaining({ code: "not-allowed", path: ["allows", "handover"], params: { audience: "handover" } }),
    );
    expect(made(parse(), "handover")).toThrow(expect.objectContaining({ code: "not-allowed" }));
  });

  it("is made after a dated yes that names the receiver, about a day too", () => {
    for (const date of ["2026-03-01", "2026", { date: "2026-03", about: true }]) {
      expect(made(parse({ allows: { handover: { ...yes, date } } }), "handover")).not.toThrow();
    }
  });
});

describe("a document for training", () => {
  it.each([
    ["nothing", {}],
    ["a no", { training: { answer: "no" } }],
    ["later", { training: { answer: "later" } }],
    ["a yes to something else", { research: yes, handover: yes }],
  ])("is refused where the client gave %s", (_, allows) => {
    expect(made(parse({ allows }), "training")).toThrow(
      expect.objectContaining({ code: "not-allowed", path: ["allows", "training"], params: { audience: "training" } }),
    );
  });

  it.each([
    {},
    { key: "" },
    { key: "fifteen letters" },
    { key: " ".repeat(16) },
    { key: 1234567890123456 },
    { key: { length: 99 } },
  ])("is refused without a key of some length: %j", (given) => {
    expect(made(doc, "training", given)).toThrow(
      expect.objectContaining({ code: "missing-key", path: ["key"], params: { least: 16 } }),
    );
    expect(made(doc, "training", { key: "sixteen letters!" })).not.toThrow();
  });
});

describe("a report", () => {
  it.each([{}, { reader: "" }, { reader: "neighbour" }])(
    "is refused for a reader that the document does not name: %j",
    (given) => {
      expect(made(doc, "report", given)).toThrow(
        expect.objectContaining({ code: "unknown-record", path: ["reader"], params: { table: "readers" } }),
      );
    },
  );
});

describe.each(AUDIENCES)("a copy for %s", (audience) => {
  const copy = forAudience(doc, audience, options);

  it("is what it is when it is asked for again, and refused for anyone else", () => {
    expect(forAudience(copy, audience)).toBe(copy);
    for (const other of AUDIENCES.filter((one) => one !== audience)) {
      expect(made(copy, other)).toThrow(expect.objectContaining({ code: "redacted", params: { audience } }));
    }
  });

  it("takes no command, and is not saved by mistake", () => {
    const add = { type: "addMember", member: { id: "amina" } } as const;
    const refused = expect.objectContaining({ code: "redacted" });
    expect(() => applyCommand(copy, add, { recorded: "2026-03-03T10:00:00Z" })).toThrow(refused);
    expect(() => serialize(copy)).toThrow(refused);
    expect(serialize(copy, { redacted: true })).toContain(`"redactedFor": "${audience}"`);
  });
});

it("is made for one of the audiences that there are", () => {
  const nobody: Audience = JSON.parse('"everybody"');
  expect(made(doc, nobody)).toThrow(expect.objectContaining({ code: "wrong-term", path: ["audience"] }));
});

it("keeps the texts of the document and the key out of what it refuses", () => {
  const secret = parse({
    allows: { handover: { answer: "yes", receiver: "CANARY" }, training: { answer: "no", words: "CANARY" } },
  });
  for (const audience of ["handover", "training", "report"] as const) {
    try {
      forAudience(secret, audience, { key: "CANARY", reader: "CANARY" });
      expect.unreachable();
    } catch (error) {
      expect(JSON.stringify(error) + String(error)).not.toContain("CANARY");
    }
  }
});

describe("a copy", () => {
  it("is for no audience but the seven", () => {
    for (const wrong of [undefined, "public", "toString", null]) {
      const given: { audience: Audience } = JSON.parse(JSON.stringify({ audience: wrong ?? 7 }));
      expect(made(doc, given.audience)).toThrow(expect.objectContaining({ code: "wrong-term", path: ["audience"] }));
    }
    expect(() => Reflect.apply(forAudience, undefined, [doc])).toThrow(expect.objectContaining({ code: "wrong-term" }));
  });

  it("made for one reader or viewer is no copy for another", () => {
    const two = parse({ readers: [{ id: COURT }, { id: "municipality" }] });
    const forCourt = forAudience(two, "report", { reader: COURT });
    expect(forAudience(forCourt, "report", { reader: COURT })).toBe(forCourt);
    expect(forAudience(forCourt, "report")).toBe(forCourt);
    expect(made(forCourt, "report", { reader: "municipality" })).toThrow(expect.objectContaining({ code: "redacted" }));
    const forW1 = forAudience(two, "team", { viewer: "w1" });
    expect(made(forW1, "team", { viewer: "w2" })).toThrow(expect.objectContaining({ code: "redacted" }));
    expect(made(forAudience(two, "team"), "team", { viewer: "w2" })).toThrow(
      expect.objectContaining({ code: "redacted" }),
    );
  });

  it("names nobody whom a whole document says it was made for", () => {
    const stray = parse({ redactedTo: "SECRET" });
    for (const audience of ["client", "team", "carry", "network"] as const) {
      expect(forAudience(stray, audience)).not.toHaveProperty("redactedTo");
    }
  });

  it("is drawn for those it was made for, where nothing else is said, and for nobody else", () => {
    const copy = forAudience(parse({ members: [{ id: "a", name: "Amina" }] }), "carry");
    expect(renderToString(copy)).toContain("Amina");
    expect(() => renderToString(copy, { audience: "team" })).toThrow(expect.objectContaining({ code: "redacted" }));
  });
});
