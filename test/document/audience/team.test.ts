import { describe, expect, it } from "vitest";
import { forAudience } from "../../../src/document/audience/for-audience.ts";
import { parseEcomap } from "../../../src/document/parse.ts";
import { everything, parse } from "../sample.ts";

const amina = { id: "amina", name: "Zus Amina" };

describe("a copy for the team", () => {
  it("holds all but what the client keeps", () => {
    const doc = parseEcomap(everything);
    expect(forAudience(doc, "team")).toEqual({ ...doc, redactedFor: "team" });
  });

  it("is without who and what the client keeps, and with what the team keeps", () => {
    const copy = forAudience(
      parse({
        members: [
          {
            ...amina,
            notes: [
              { text: "Voor mij", shownTo: { only: "client" } },
              { text: "Voor ons", shownTo: { only: "team" } },
            ],
          },
          { id: "bram", shownTo: { only: "client" } },
          { id: "els", shownTo: { only: "team", because: "Eerst vragen" } },
          { id: "noor", shownTo: { not: ["team"] } },
        ],
        ties: [
          { id: "t1", from: "client", to: "amina", moves: [{ type: "bound", for: "worker" }] },
          { id: "t2", from: "client", to: "bram" },
        ],
      }),
      "team",
    );
    expect(copy.members.map(({ id }) => id)).toEqual(["amina", "els"]);
    expect(copy.members[0]?.notes).toEqual([{ text: "Voor ons", shownTo: { only: "team" } }]);
    expect(copy.members[1]?.shownTo).toEqual({ only: "team", because: "Eerst vragen" });
    expect(copy.ties.map(({ id, moves }) => [id, moves?.length])).toEqual([["t1", 1]]);
  });

  it("keeps the places while all who are drawn are in it", () => {
    const places = { force: [{ member: "amina", x: 100, y: 0 }] };
    const hidden = { id: "bram", shownTo: { only: "client" } };
    expect(forAudience(parse({ members: [amina], places }), "team").places).toEqual(places);
    expect(forAudience(parse({ members: [amina, hidden], places }), "team")).not.toHaveProperty("places");
    expect(forAudience(parse({ members: [amina, hidden], places }), "client").places).toEqual(places);
  });
});
