import { describe, expect, it } from "vitest";
import { applyCommand } from "../../../src/command/apply.ts";
import { documentAt } from "../../../src/command/timeline/document-at.ts";
import { forAudience } from "../../../src/document/audience/for-audience.ts";
import { forPicture } from "../../../src/document/audience/for-picture.ts";
import { parseEcomap } from "../../../src/document/parse.ts";
import { renderToString } from "../../../src/picture/render-to-string.ts";
import { renderHoped } from "../../../src/time/render.ts";
import { nl } from "../../../src/words/languages/nl.ts";

const begun = parseEcomap({
  ...{ format: "ecomap", version: 1, date: "2025-01-15" },
  client: { id: "client", name: "Fatma" },
  members: [
    { id: "elif", name: "Elif" },
    { id: "karim", name: "Karim", shownTo: { only: "team", because: "Op zijn verzoek." } },
  ],
  ties: [{ id: "t1", from: "client", to: "elif", strength: "weak" }],
});
const updateTie = { type: "updateTie", tie: "t1", set: { strength: "strong" } } as const;
const later = applyCommand(begun, updateTie, { recorded: "2025-10-05T10:00:00Z" });

describe("the date of a map", () => {
  it("is the day of the last that it tells, on every picture and in every copy", () => {
    const named = { type: "updateMember", member: "elif", set: { name: "Elif Y." } } as const;
    const seen = applyCommand(begun, named, { recorded: "2025-10-05T10:00:00Z" });
    for (const audience of ["client", "team", "carry"] as const) {
      expect(forAudience(seen, audience).date).toBe("2025-10-05");
      expect(renderToString(seen, { audience, language: nl })).toContain("5 oktober 2025");
    }
    expect(renderToString(begun, { language: nl })).toContain("15 januari 2025");
  });

  it("is that of then on a map of the past", () => {
    expect(renderToString(documentAt(later, "2025-06"), { language: nl })).toContain("15 januari 2025");
  });

  it("is when it was so, where that was typed later, and not moved by a correction", () => {
    const context = { recorded: "2025-10-05T10:00:00Z" };
    expect(forAudience(applyCommand(begun, updateTie, { ...context, happened: "2025-08" }), "client").date).toBe(
      "2025-08",
    );
    expect(forAudience(applyCommand(begun, updateTie, { ...context, because: "corrected" }), "client").date).toBe(
      "2025-01-15",
    );
  });

  it("is the same on a picture where somebody left of whom nobody had agreed that they are told", () => {
    const withHer = parseEcomap({
      ...begun,
      members: [...begun.members, { id: "sofie", name: "Sofie", agreed: "not-yet" }],
      interventions: [{ id: "i1", members: ["elif", "sofie"] }],
    });
    const left = applyCommand(withHer, { type: "removeMember", member: "sofie" }, { recorded: "2025-10-05T10:00:00Z" });
    const { date } = forAudience(left, "client");
    expect(date).toBe("2025-01-15");
    expect(forPicture(left, "client", {}).date).toBe(date);
  });

  it("does not tell of a day on which only something was said that is kept from who looks", () => {
    const kept = applyCommand(
      later,
      { type: "updateMember", member: "karim", set: { name: "Karim B." } },
      { recorded: "2025-12-24T10:00:00Z" },
    );
    expect(forAudience(kept, "client").date).toBe("2025-10-05");
    expect(forAudience(kept, "team").date).toBe("2025-12-24");
  });

  const onChristmas = { recorded: "2025-12-24T10:00:00Z" };
  const toTeam = { only: "team", because: "Van de bespreking." } as const;

  it("is not moved by a note that is kept from who looks, on somebody whom they see", () => {
    const notes = [{ text: "Vraagt veel", shownTo: toTeam }];
    const noted = applyCommand(later, { type: "updateMember", member: "elif", set: { notes } }, onChristmas);
    for (const audience of ["client", "carry", "network"] as const) {
      expect(forAudience(noted, audience).date).toEqual(forAudience(later, audience).date);
      expect(forPicture(noted, audience, {}).date).toEqual(forAudience(later, audience).date);
    }
    expect(renderToString(noted, { audience: "client", language: nl })).toContain("5 oktober 2025");
    expect(renderHoped(noted, { audience: "client", language: nl })).toContain("5 oktober 2025");
    expect(forAudience(noted, "team").date).toBe("2025-12-24");
  });

  it("is not moved by a step that takes back all that it does", () => {
    const member = { id: "bram", name: "Bram" };
    const tie = { id: "tb", from: "client", to: "bram" } as const;
    const back = applyCommand(
      later,
      [
        { type: "addMember", member },
        { type: "addTie", tie },
        { type: "updateMember", member: "elif", set: { name: "Iemand" } },
        { type: "removeMember", member: "bram" },
        { type: "updateMember", member: "elif", set: { name: "Elif" } },
      ],
      onChristmas,
    );
    for (const audience of ["client", "team", "carry", "network"] as const) {
      expect(forAudience(back, audience).date).toEqual(forAudience(later, audience).date);
    }
    const again = applyCommand(
      begun,
      [
        { type: "removeMember", member: "elif" },
        { type: "addMember", member: { id: "elif", name: "Elif" } },
      ],
      onChristmas,
    );
    expect(forAudience(again, "carry").date).toBe("2025-12-24");
  });

  it("is not moved by how strong a tie is for those whose map does not show it", () => {
    for (const audience of ["carry", "network"] as const) expect(forAudience(later, audience).date).toBe("2025-01-15");
  });

  it("is moved in a report by what is ticked for its reader, and by nothing else", () => {
    const ticked = parseEcomap({
      ...begun,
      readers: [{ id: "court" }],
      members: [{ id: "elif", name: "Elif", shownTo: { readers: [{ reader: "court", fields: ["name"] }] } }],
    });
    const dayAfter = (set: { name: string } | { ring: 1 }) =>
      forAudience(applyCommand(ticked, { type: "updateMember", member: "elif", set }, onChristmas), "report", {
        reader: "court",
      }).date;
    expect(dayAfter({ name: "Elif Y." })).toBe("2025-12-24");
    expect(dayAfter({ ring: 1 })).toBe("2025-01-15");
  });

  it("is not moved in a copy for training by names and words, of which it has none", () => {
    const options = { key: "a secret of sixteen letters or more" };
    const base = parseEcomap({ ...begun, id: "map", allows: { training: { answer: "yes" } } });
    const named = applyCommand(base, { type: "updateMember", member: "elif", set: { name: "Elif Y." } }, onChristmas);
    const strong = applyCommand(base, updateTie, onChristmas);
    const dayOf = (doc: typeof base) => forAudience(doc, "training", options).date;
    expect(dayOf(named)).toBe(dayOf(base));
    expect(dayOf(strong)).not.toBe(dayOf(base));
  });

  it("is moved by somebody who left whom they saw, and not by one they did not", () => {
    const without = (member: string) => applyCommand(begun, { type: "removeMember", member }, onChristmas);
    expect(forAudience(without("elif"), "carry").date).toBe("2025-12-24");
    expect(forAudience(without("karim"), "carry").date).toBe("2025-01-15");
  });

  it("is what somebody writes it to be, whenever they do", () => {
    const written = applyCommand(begun, { type: "updateDocument", set: { date: "2025-03" } }, onChristmas);
    expect(forAudience(written, "client").date).toBe("2025-03");
  });

  it("stays absent, or as wide as it is, where the host says no day", () => {
    const { date: _, ...undated } = later;
    expect(forAudience(undated, "client").date).toBeUndefined();
    expect(forAudience({ ...later, date: "2025" }, "client").date).toBe("2025");
  });
});
