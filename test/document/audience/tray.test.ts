import { describe, expect, it } from "vitest";
import { forAudience } from "../../../src/document/audience/for-audience.ts";
import { AUDIENCES } from "../../../src/document/schema/terms.ts";
import { networkOf } from "../../../src/network/network-of.ts";
import { renderToString } from "../../../src/picture/render-to-string.ts";
import { parse } from "../sample.ts";
import { COURT, KEY } from "./ways.ts";

const noted = { agreed: "not-yet", notedBy: "w1" };
const doc = parse({
  allows: { training: { answer: "yes" }, handover: { answer: "yes", receiver: "Wijkteam", date: "2026" } },
  readers: [{ id: COURT }],
  members: [
    { id: "amina", name: "Zus Amina" },
    { id: "bram", name: "Bram", ...noted },
    { id: "els", agreed: "not-yet" },
  ],
  ties: [
    { id: "t1", from: "client", to: "amina" },
    { id: "t2", from: "client", to: "bram" },
    { id: "t3", from: "amina", to: "client", strength: "strong", ...noted },
    { id: "t4", from: "client", to: "els" },
  ],
  groups: [{ id: "g1", kind: "circle", members: ["bram"] }],
});
const options = { reader: COURT, key: KEY };

describe("what waits until the client agrees", () => {
  it.each(["client", "team"] as const)("is in the copy for %s of who noted it", (audience) => {
    const copy = forAudience(doc, audience, { viewer: "w1" });
    expect(copy.members.map(({ id }) => id)).toEqual(["amina", "bram"]);
    expect(copy.ties.map(({ id }) => id)).toEqual(["t1", "t2", "t3"]);
  });

  it.each(["client", "team"] as const)("is in no other copy for %s", (audience) => {
    for (const given of [{}, { viewer: "" }, { viewer: "w2" }]) {
      const copy = forAudience(doc, audience, given);
      expect(copy.members.map(({ id }) => id)).toEqual(["amina"]);
      expect(copy.ties.map(({ id }) => id)).toEqual(["t1"]);
    }
  });

  it("is in no copy for anybody else, whoever noted it", () => {
    for (const audience of AUDIENCES.filter((one) => one !== "client" && one !== "team")) {
      const never = forAudience(doc, audience, options);
      expect(forAudience(doc, audience, { ...options, viewer: "w1" })).toEqual(never);
      expect(JSON.stringify(never)).not.toMatch(/Bram|w1|not-yet/);
    }
  });

  it("is noted by nobody where nobody says so", () => {
    const nameless = parse({ members: [{ id: "bram", agreed: "not-yet", notedBy: "" }] });
    for (const viewer of ["", "client"]) expect(forAudience(nameless, "team", { viewer }).members).toEqual([]);
  });

  it("is not seen by who noted it, where it is kept from those they look with", () => {
    const kept = parse({ members: [{ id: "bram", ...noted, shownTo: { only: "team" } }] });
    expect(forAudience(kept, "client", { viewer: "w1" }).members).toEqual([]);
    expect(forAudience(kept, "team", { viewer: "w1" }).members).toHaveLength(1);
  });

  it("is not drawn, and not in the network, for who noted it either", () => {
    for (const audience of ["client", "team"] as const) {
      const picture = renderToString(doc, { audience, viewer: "w1" });
      expect(picture).toBe(renderToString(doc, { audience }));
      expect(picture).not.toContain("Bram");
    }
    const network = networkOf(forAudience(doc, "team", { viewer: "w1" }));
    expect(network.nodes()).toEqual(["client", "amina"]);
    expect(network.edges()).toEqual(["t1"]);
  });

  it("leaves the places of the others as they are: nobody of it was drawn", () => {
    const force = [{ member: "amina", x: 100, y: 0 }];
    const placed = parse({ members: doc.members, places: { force: [...force, { member: "bram", x: 0, y: 100 }] } });
    expect(forAudience(placed, "team").places).toEqual({ force });
    const only = parse({ members: doc.members, places: { force: [{ member: "bram", x: 0, y: 100 }] } });
    const empty = parse({ members: doc.members, places: { force: [], rings: [] } });
    for (const one of [only, empty]) {
      expect(forAudience(one, "team")).toEqual(forAudience(parse({ members: doc.members }), "team"));
    }
  });
});
