import { describe, expect, it } from "vitest";
import { apply, memberOf, opsOf, refusal, small } from "./sample.ts";

describe("the client's answer to whether someone may be called", () => {
  it("is kept with who may call, about what and when", () => {
    const next = apply(small, {
      type: "answerContact",
      member: "amina",
      answer: "conditions",
      who: ["Ilse"],
      about: "De woning",
      conditions: "Niet na zes uur",
      date: "2026-03-03",
    });
    expect(memberOf(next, "amina")?.contact).toEqual({
      answer: "conditions",
      who: ["Ilse"],
      about: "De woning",
      conditions: "Niet na zes uur",
      date: "2026-03-03",
    });
    expect(memberOf(next, "amina")).not.toHaveProperty("type");
  });

  it("takes the place of the earlier one, which history keeps", () => {
    const asked = apply(small, { type: "answerContact", member: "bram", answer: "later", words: "Nu niet" });
    expect(opsOf(asked, { type: "answerContact", member: "bram", answer: "yes" })).toEqual([
      {
        table: "members",
        id: "bram",
        field: "contact",
        from: { answer: "later", words: "Nu niet" },
        to: { answer: "yes" },
      },
    ]);
  });

  it("that is the same again is no history", () => {
    const asked = apply(small, { type: "answerContact", member: "bram", answer: "no", who: "none" });
    expect(memberOf(asked, "bram")?.contact?.who).toEqual([]);
    expect(apply(asked, { type: "answerContact", member: "bram", answer: "no", who: [] })).toBe(asked);
  });

  it("leaves that person's own answer", () => {
    const own = apply(small, { type: "answerOwn", member: "bram", answer: "yes", date: "2026-03" });
    const both = apply(own, { type: "answerContact", member: "bram", answer: "no" });
    expect(memberOf(both, "bram")).toMatchObject({
      contact: { answer: "no" },
      own: { answer: "yes", date: "2026-03" },
    });
  });

  it("is refused where a file could not hold it, or about who is not there", () => {
    expect(refusal(small, { type: "answerContact", member: "bram", answer: Object("maybe") })).toMatch(/^wrong-/);
    expect(refusal(small, { type: "answerContact", member: "bram", date: "2026-13" })).toBe("wrong-date at date");
    expect(refusal(small, { type: "answerContact", member: "nobody", answer: "yes" })).toBe("unknown-record at member");
    expect(refusal(small, { type: "answerContact", member: "client", answer: "yes" })).toBe("unknown-record at member");
  });
});

describe("a person's own answer", () => {
  it("is kept, and taken back by a later one", () => {
    const yes = apply(small, { type: "answerOwn", member: "amina", answer: "yes", words: "Prima", date: "2026-02" });
    expect(memberOf(yes, "amina")?.own).toEqual({ answer: "yes", words: "Prima", date: "2026-02" });
    const back = apply(yes, { type: "answerOwn", member: "amina", answer: "no", withdrawn: "2026-03" });
    expect(memberOf(back, "amina")?.own).toEqual({ answer: "no", withdrawn: "2026-03" });
  });

  it("is refused where a file could not hold it, or of who is not there", () => {
    expect(refusal(small, { type: "answerOwn", member: "amina", answer: Object("conditions") })).toMatch(/^wrong-/);
    expect(refusal(small, { type: "answerOwn", member: "nobody", answer: "yes" })).toBe("unknown-record at member");
  });
});

describe("an answer that says nothing", () => {
  it("is refused: where there was none it is unknown", () => {
    for (const type of ["answerContact", "answerOwn"] as const) {
      expect(refusal(small, { type, member: "amina", words: "Ja hoor" })).toBe("missing-field at answer");
      expect(refusal(small, { type, member: "amina", answer: "unknown" })).toBe("not refused");
    }
  });
});
