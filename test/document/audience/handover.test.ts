import { describe, expect, it } from "vitest";
import { forAudience } from "../../../src/document/audience/for-audience.ts";
import { parseEcomap } from "../../../src/document/parse.ts";
import { AUDIENCES } from "../../../src/document/schema/terms.ts";
import { renderReport } from "../../../src/export/index.ts";
import { nl } from "../../../src/words/languages/nl.ts";
import { everything, parse } from "../sample.ts";
import { pictureWords } from "./picture-words.ts";

const allows = {
  handover: { answer: "yes", receiver: "Wijkteam Oost", date: "2026-03-01" },
  training: { answer: "yes" },
} as const;

describe("what goes to the next organisation", () => {
  it("is what the team sees, with its ids and history, without notes and what worked", () => {
    const doc = parseEcomap({ ...everything, allows });
    const { client, conferences, interventions, readers: _, erased: __, places: ___, ...rest } = doc;
    const { notes: _notes, ...ofClient } = client;
    const copy = forAudience(doc, "handover");
    expect(client.notes).toHaveLength(1);
    expect(copy).toEqual({
      ...rest,
      client: ofClient,
      interventions: interventions?.map(({ cimo: _cimo, ...one }) => one),
      conferences: conferences?.map(({ notes: _notes, ...one }) => one),
      allows: { handover: allows.handover },
      redactedFor: "handover",
    });
  });

  it("holds a note only where it is ticked for it", () => {
    const note = { text: "Bel na zes", shownTo: { also: ["handover"] } };
    const doc = parse({ allows, members: [{ id: "amina", notes: [note, { text: "Ruzie" }] }] });
    expect(forAudience(doc, "handover").members).toEqual([{ id: "amina", notes: [{ text: "Bel na zes" }] }]);
  });

  it("holds nothing that the client keeps from the team, ticked or not, nor what only the team sees; of who is in it it says who is kept from the client", () => {
    const doc = parse({
      allows,
      members: [
        { id: "a", shownTo: { only: "client", also: ["handover"] } },
        { id: "b", shownTo: { only: "team" } },
        { id: "c", shownTo: { only: "team", also: ["handover"] } },
        { id: "d", shownTo: { not: ["team"] } },
        { id: "e", shownTo: { not: ["handover"] } },
      ],
    });
    expect(forAudience(doc, "handover").members).toEqual([{ id: "c", shownTo: { only: "team" } }]);
  });

  it("holds no limit of the worker's own that was not discussed, as it says that it was read with the client", () => {
    const limit = { type: "bound", for: "worker", agreement: "Niet na vijf uur bellen" };
    const handedOver = (moves: object[]) =>
      forAudience(
        parse({ allows, members: [{ id: "amina" }], ties: [{ id: "t1", from: "client", to: "amina", moves }] }),
        "handover",
      ).ties[0]?.moves;
    expect(handedOver([limit])).toBeUndefined();
    expect(handedOver([{ ...limit, shownTo: { also: ["handover"] } }])).toBeUndefined();
    expect(handedOver([{ ...limit, discussed: "2026-02" }])).toEqual([{ ...limit, discussed: "2026-02" }]);
  });

  it("says what was not yet read together, where its date or a change is later", () => {
    const unread = "gelezen op 1 maart 2026 · Nog niet samen gelezen: wat daarna is opgeschreven";
    const pictureOf = (date: string) => pictureWords(parse({ allows, date }), "handover");
    expect(pictureOf("2026-03-02")).toContain(unread);
    expect(pictureOf("2026-03-01")).not.toContain("Nog niet");
    const pageOf = (recorded: string) => {
      const ops = [{ table: "document", id: "document", field: "date", from: "2026-02-01", to: "2026-02-20" }];
      const doc = parse({ allows, date: "2026-02-20", history: [{ recorded, ops }] });
      return renderReport(doc, { language: nl, audience: "handover" });
    };
    expect(pageOf("2026-03-02T10:00:00Z")).toContain(unread);
    expect(pageOf("2026-03-01T10:00:00Z")).not.toContain("Nog niet");
  });

  it("says when it was read together with the client; no other picture does", () => {
    const doc = parse({ allows, readers: [{ id: "court" }], title: "Kaart", date: "2026-02" });
    for (const audience of AUDIENCES) {
      const words = pictureWords(doc, audience);
      if (audience === "handover") {
        expect(words).toContain("februari 2026 · Samen met de cliënt gelezen op 1 maart 2026");
        expect(words).not.toContain("Wijkteam");
      } else expect(words).not.toMatch(/gelezen|maart/);
    }
  });
});
