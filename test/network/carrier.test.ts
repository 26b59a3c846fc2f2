import { describe, expect, it } from "vitest";
import { type Audience, forAudience, parseEcomap } from "../../src/index.ts";
import { carrierOf } from "../../src/network/carrier.ts";
import { indexNetwork } from "../../src/network/network-index.ts";
import { file } from "../document/sample.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Members with what they give the client. */
const mapOf = (gives: Readonly<Record<string, Fields>>) =>
  parseEcomap(
    file({
      members: Object.entries(gives).map(([id, { role = "friend" }]) => ({ id, name: id, role })),
      ties: Object.entries(gives).map(([id, { role: _, ...tie }]) => ({
        id: `t-${id}`,
        from: "client",
        to: id,
        ...tie,
      })),
    }),
  );
const carrierIn = (doc: ReturnType<typeof mapOf>, audience: Audience = "client", gone: readonly string[] = []) =>
  carrierOf(indexNetwork(forAudience(doc, audience)), new Set(gone));

const MUCH = { receives: ["practical", "advice", "company"] };
const LITTLE = { receives: ["company"] };

describe("much rests on one person", () => {
  it("who gives three kinds of support or more, and half of all there is", () => {
    expect(carrierIn(mapOf({ amina: MUCH, bram: LITTLE, coby: LITTLE, dirk: {} }))).toBe("amina");
    expect(
      carrierIn(mapOf({ amina: { receives: ["practical", "advice"] }, bram: {}, coby: {}, dirk: {} })),
    ).toBeUndefined();
    expect(carrierIn(mapOf({ amina: MUCH, bram: MUCH, coby: {}, dirk: {} }))).toBeUndefined();
  });

  it("of the client's own people: professionals are paid for it", () => {
    expect(
      carrierIn(mapOf({ karin: { role: "social-worker", ...MUCH }, bram: {}, coby: {}, dirk: {} })),
    ).toBeUndefined();
    const both = mapOf({ karin: { role: "social-worker", ...MUCH }, bram: MUCH, coby: {}, dirk: {} });
    expect(carrierIn(both)).toBe("bram");
  });

  it("who is said to do a lot: by the client to both, by others to the team alone", () => {
    const said = (by: string) => mapOf({ amina: { load: { level: "heavy", by } }, bram: MUCH, coby: MUCH, dirk: {} });
    expect([carrierIn(said("client")), carrierIn(said("amina"))]).toEqual(["amina", undefined]);
    expect(carrierIn(said("amina"), "team")).toBe("amina");
  });

  it("is told of nobody on a map of under four, and to nobody but client and team", () => {
    expect(carrierIn(mapOf({ amina: MUCH, bram: {}, coby: {} }))).toBeUndefined();
    const map = mapOf({ amina: MUCH, bram: {}, coby: {}, dirk: {} });
    expect((["carry", "network"] as const).map((audience) => carrierIn(map, audience))).toEqual([undefined, undefined]);
  });

  it("may become so when others leave", () => {
    const map = mapOf({ amina: MUCH, bram: MUCH, coby: LITTLE, dirk: {} });
    expect([carrierIn(map), carrierIn(map, "client", ["bram"])]).toEqual([undefined, "amina"]);
  });
});
