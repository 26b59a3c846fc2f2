import { describe, expect, it } from "vitest";
import { applyCommand } from "../../src/command/apply.ts";
import type { Command } from "../../src/command/types.ts";
import { apply, large, recorded, refusal, small, step } from "./sample.ts";

const force = (places: readonly { member: string; x: number; y: number }[]): Command => ({
  type: "placeMembers",
  layout: "force",
  places,
});
const amina = { member: "amina", x: 10, y: 20 };
const bram = { member: "bram", x: -5, y: 0.25 };

describe("placing members", () => {
  it("says where they stand in one layout, and replaces what was said before", () => {
    const placed = apply(small, force([amina, bram]));
    expect(placed.places).toEqual({ force: [amina, bram] });
    expect(apply(placed, force([bram])).places).toEqual({ force: [bram] });
    expect(apply(placed, { type: "placeMembers", layout: "rings", places: [bram] }).places).toEqual({
      force: [amina, bram],
      rings: [bram],
    });
  });

  it("is no history, but can be taken back", () => {
    const placed = step(small, force([amina]));
    expect(placed.doc.history).toEqual([]);
    expect(placed.step).toEqual({
      ops: [{ table: "document", id: "document", field: "places", to: { force: [amina] } }],
    });
  });

  it("beside other commands leaves only those in history", () => {
    const next = applyCommand(small, [force([amina]), { type: "updateMember", member: "bram", set: { ring: 1 } }], {
      recorded,
    });
    expect(next.places).toEqual({ force: [amina] });
    expect(next.history[0]?.ops).toEqual([{ table: "members", id: "bram", field: "ring", to: 1 }]);
  });

  it("many times in one step is one operation, taken back as one", () => {
    const pin = { type: "pinMember", layout: "force", ...amina } as const;
    const placed = step(small, [force([amina, bram]), { ...pin, x: 1 }, { ...pin, x: 2 }]);
    const to = { force: [bram, { ...amina, x: 2, pinned: true }] };
    expect(placed.step).toEqual({ ops: [{ table: "document", id: "document", field: "places", to }] });
  });

  it("shares the places it did not change", () => {
    const placed = apply(small, [force([amina, bram]), { type: "placeMembers", layout: "rings", places: [amina] }]);
    const next = apply(placed, { type: "pinMember", layout: "force", ...bram });
    expect(next.places?.rings).toBe(placed.places?.rings);
    expect(next.places?.force?.[0]).toBe(placed.places?.force?.[0]);
  });

  it("leaves pins where they are, named or not", () => {
    const pinned = apply(small, { type: "pinMember", layout: "force", ...amina });
    expect(apply(pinned, force([{ ...amina, x: 99 }, bram])).places?.force).toEqual([{ ...amina, pinned: true }, bram]);
    expect(apply(pinned, force([bram])).places?.force).toEqual([bram, { ...amina, pinned: true }]);
  });

  it("is refused for somebody who is not there, and beyond the map", () => {
    expect(refusal(small, force([{ ...amina, member: "nobody" }]))).toBe("missing-record at places.force[0].member");
    expect(refusal(small, force([{ ...amina, member: "client" }]))).toBe("missing-record at places.force[0].member");
    expect(refusal(small, force([{ ...amina, x: 1e7 }]))).toBe("out-of-range at places[0].x");
    expect(refusal(small, force([{ ...amina, x: Number.NaN }]))).toBe("wrong-type at places[0].x");
  });
});

describe("a pin", () => {
  const pin: Command = { type: "pinMember", layout: "sectors", ...amina };

  it("puts a member on one spot of one layout", () => {
    expect(apply(small, pin).places).toEqual({ sectors: [{ ...amina, pinned: true }] });
    expect(apply(apply(small, pin), { ...pin, x: 7 }).places?.sectors).toEqual([{ ...amina, x: 7, pinned: true }]);
    expect(apply(small, pin).history).toEqual([]);
  });

  it("is let go again, others stay", () => {
    const both = apply(apply(small, pin), { ...pin, ...bram });
    expect(apply(both, { type: "unpinMember", layout: "sectors", member: "amina" }).places?.sectors).toEqual([
      { ...bram, pinned: true },
    ]);
  });

  it("that is not there is let go without a change", () => {
    expect(apply(small, { type: "unpinMember", layout: "force", member: "bram" })).toBe(small);
    expect(apply(large, { type: "unpinMember", layout: "rings", member: "amina" })).toBe(large);
  });

  it("is refused for somebody who is not there, and beyond the map", () => {
    expect(refusal(small, { ...pin, member: "nobody" })).toBe("unknown-record at member");
    expect(refusal(small, { type: "unpinMember", layout: "force", member: "nobody" })).toBe("unknown-record at member");
    expect(refusal(large, { type: "unpinMember", layout: "force", member: "client" })).toBe("unknown-record at member");
    expect(refusal(small, { ...pin, y: -1e9 })).toBe("out-of-range at y");
  });

  it("goes with its member", () => {
    expect(apply(apply(small, pin), { type: "removeMember", member: "amina" }).places).toEqual({});
  });
});
