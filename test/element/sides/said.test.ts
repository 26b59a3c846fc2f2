import { describe, expect, it } from "vitest";
import { parseEcomap } from "../../../src/document/parse.ts";
import { keepSides } from "../../../src/element/sides/said.ts";
import { applyCommand } from "../../../src/index.ts";
import { type Side, sidesBefore } from "../../../src/network/two-sides.ts";
import { fileOfTie } from "../../document/sample.ts";

const PEOPLE = ["client", "amina"];
const kept = (fields: object, sides: readonly Side[], today = "2026-03-03") => {
  const doc = parseEcomap(fileOfTie(fields));
  const [tie] = doc.ties;
  const command = tie && keepSides(doc, tie, sides, today);
  const next = command ? applyCommand(doc, command, { recorded: `${today}T10:00:00Z` }) : doc;
  return { next, tie: next.ties[0], command };
};
const client: Side = { who: "client", said: { strength: "strong", receives: ["practical"], load: "light" } };
const amina: Side = { who: "amina", said: { strength: "weak", receives: ["practical"], load: "heavy" } };

describe("two sides of a tie", () => {
  it("are kept as the client's own on the tie, and the other's as a view of the day from where they stand", () => {
    const { tie } = kept({ quality: "supportive" }, [client, amina]);
    expect(tie).toMatchObject({ strength: "strong", quality: "supportive", receives: ["practical"] });
    expect(tie?.load).toEqual({ level: "light", by: "client", date: "2026-03-03" });
    expect(tie?.views).toEqual([
      { by: "amina", date: "2026-03-03", strength: "weak", load: "heavy", gives: ["practical"] },
    ]);
  });

  it("leave what was not answered as it was, and change nothing where nothing is said", () => {
    expect(kept({ strength: "weak" }, [{ who: "client", said: { quality: "ambivalent" } }]).tie).toMatchObject({
      strength: "weak",
      quality: "ambivalent",
    });
    expect(
      kept({}, [
        { who: "client", said: {} },
        { who: "amina", said: { strength: undefined } },
      ]).command,
    ).toBeUndefined();
  });

  it("keep nothing of the one who is not among them", () => {
    const { tie } = kept({ strength: "moderate" }, [amina]);
    expect(tie?.strength).toBe("moderate");
    expect(tie?.views).toHaveLength(1);
    expect(kept({}, [client]).tie?.views).toBeUndefined();
  });

  it("keep views of other days and people, and join those of the same day", () => {
    const views = [
      { by: "amina", date: "2025", strength: "strong" },
      { by: "client", date: "2026-03-03", strength: "weak" },
      { by: "amina", date: "2026-03-03", quality: "ambivalent", words: "It is a lot" },
    ];
    expect(kept({ views }, [amina]).tie?.views).toEqual([
      views[0],
      views[1],
      { ...views[2], strength: "weak", load: "heavy", gives: ["practical"] },
    ]);
  });

  it("are found again as they were said", () => {
    const { next, tie } = kept({}, [client, amina]);
    const before = tie ? sidesBefore(next, tie, PEOPLE) : [];
    expect(before).toHaveLength(2);
    expect(before[0]).toMatchObject(client);
    expect(before[1]).toMatchObject(amina);
  });

  it("were not both said before where the other has no view, and a load that another named is not the client's", () => {
    const none = parseEcomap(fileOfTie({ strength: "strong" }));
    expect(none.ties[0] && sidesBefore(none, none.ties[0], PEOPLE)).toEqual([]);
    const load = { level: "heavy", by: "amina" };
    const named = parseEcomap(
      fileOfTie({
        load,
        views: [
          { by: "amina", date: "2025", strength: "weak" },
          { by: "amina", date: "2026", strength: "strong" },
        ],
      }),
    );
    const [own, other] = named.ties[0] ? sidesBefore(named, named.ties[0], PEOPLE) : [];
    expect(own?.said.load).toBeUndefined();
    expect(other?.said.strength).toBe("strong");
  });
});
