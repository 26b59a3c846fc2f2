import { describe, expect, it } from "vitest";
import type { Command } from "../../../src/command/types.ts";
import { forAudience } from "../../../src/document/audience/for-audience.ts";
import { serialize } from "../../../src/document/serialize.ts";
import type { EcomapDocument } from "../../../src/document/types.ts";
import { EcomapError } from "../../../src/errors/ecomap-error.ts";
import { parse } from "../../document/sample.ts";
import { memberOf } from "../sample.ts";
import { at, say } from "./sample.ts";

const start = parse({ members: [{ id: "a", name: "Amina" }], ties: [{ id: "t", from: "client", to: "a" }] });
const hidden = { shownTo: { only: "team", because: "Zij vroeg het." } } as const;
const notes = (...of: readonly object[]): Command => ({ type: "updateMember", member: "a", set: { notes: of } });
const clientsOf = (doc: EcomapDocument) => serialize(forAudience(doc, "client"), { redacted: true });

describe("the map of the past", () => {
  it.each<[string, Command, Command]>([
    ["a note", notes({ text: "CANARY" }), notes({ text: "CANARY", ...hidden })],
    ["a note that was changed too", notes({ text: "CANARY" }), notes({ text: "Anders", ...hidden })],
    [
      "a view",
      { type: "updateTie", tie: "t", set: { views: [{ by: "a", words: "CANARY" }] } },
      { type: "updateTie", tie: "t", set: { views: [{ by: "a", words: "CANARY", ...hidden }] } },
    ],
    [
      "a move",
      { type: "bound", tie: "t", for: "client", agreement: "CANARY" },
      { type: "bound", tie: "t", for: "client", agreement: "CANARY", ...hidden },
    ],
    [
      "someone who was agreed",
      { type: "updateMember", member: "a", set: { name: "CANARY" } },
      { type: "updateMember", member: "a", set: { agreed: "not-yet" } },
    ],
  ])("shows the client nothing of what was hidden since: %s", (_, said, kept) => {
    const before = say([[said, "10"]], start);
    expect(clientsOf(at(before, "2026-03-10"))).toContain("CANARY");
    const doc = say([[kept, "12"]], before);
    expect(clientsOf(at(doc, "2026-03-10"))).not.toContain("CANARY");
    expect(serialize(at(doc, "2026-03-10"))).toContain("CANARY");
  });

  it("shows nothing of someone who came back as one to be kept", () => {
    const doc = say(
      [
        [{ type: "removeMember", member: "a" }, "10"],
        [{ type: "addMember", member: { id: "a", name: "A.", ...hidden } }, "12"],
      ],
      start,
    );
    expect(clientsOf(at(doc, "2026-03-09"))).not.toContain("Amina");
  });

  it("holds no words of a talk apart once the yes to them is taken back, nor does any copy", () => {
    const yes = { answer: "yes" } as const;
    const talk = { id: "l", kind: "apart", present: ["a"], words: "CANARY", confidence: yes } as const;
    const told = say([[{ type: "addLogEntry", logEntry: talk }, "10"]], start);
    expect(clientsOf(told)).toContain("CANARY");
    const set = { confidence: { ...yes, withdrawn: "2026-03-11" } };
    const doc = say([[{ type: "updateLogEntry", logEntry: "l", set, clear: ["words"] }, "11"]], told);
    expect(clientsOf(doc)).not.toContain("CANARY");
    expect(serialize(forAudience(doc, "team"), { redacted: true })).not.toContain("CANARY");
    expect(at(doc, "2026-03-10").log).toEqual([{ id: "l", kind: "apart", present: ["a"], confidence: yes }]);
  });

  it("shows what is still shown", () => {
    const doc = say(
      [
        [notes({ text: "Lief" }), "10"],
        [notes({ text: "Lief" }, { text: "Geheim", ...hidden }), "12"],
      ],
      start,
    );
    expect(memberOf(at(doc, "2026-03-10"), "a")?.notes).toEqual([{ text: "Lief" }]);
  });
});

describe("hiding something", () => {
  const doc = say([[notes({ text: "CANARY" }), "12"]], start);
  const refused = (command: Command, more: { readonly happened?: string } = { happened: "2026-01-20" }): string => {
    try {
      say([[command, "14", more]], doc);
      return "not refused";
    } catch (error) {
      if (error instanceof EcomapError) return error.message;
      throw error;
    }
  };

  it("is refused as of a day in the past after which more was told: it would stay open now", () => {
    expect(refused(notes({ text: "CANARY", ...hidden }))).toBe("dated-hiding at happened");
    expect(refused(notes({ text: "Anders", ...hidden }))).toBe("dated-hiding at happened");
    expect(refused(notes({ text: "CANARY", ...hidden }), {})).toBe("not refused");
    expect(refused(notes({ text: "CANARY" }, { text: "Nieuw", ...hidden }))).toBe("not refused");
  });

  it("is refused so of someone who waits for a yes again", () => {
    const agreed = say([[{ type: "updateMember", member: "a", set: { agreed: "yes" } }, "12"]], start);
    const wait: Command = { type: "updateMember", member: "a", set: { agreed: "not-yet" } };
    expect(() => say([[wait, "14", { happened: "2026-01" }]], agreed)).toThrow("dated-hiding");
    expect(memberOf(say([[wait, "14"]], agreed), "a")?.agreed).toBe("not-yet");
  });
});
