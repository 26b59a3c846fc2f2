import { describe, expect, it } from "vitest";
import { parse } from "../document/sample.ts";
import { apply, memberOf, opsOf, refusal, tieOf } from "./sample.ts";

/** Two people in the tray, tied to one another, to the client and to somebody on the map. */
const tray = parse({
  members: [
    { id: "amina" },
    { id: "bram", agreed: "not-yet" },
    { id: "cas", agreed: "not-yet" },
    { id: "dina", agreed: "yes" },
  ],
  ties: [
    { id: "own", from: "client", to: "bram", agreed: "not-yet" },
    { id: "with-amina", from: "bram", to: "amina", agreed: "not-yet" },
    { id: "with-dina", from: "dina", to: "bram", agreed: "not-yet" },
    { id: "with-cas", from: "bram", to: "cas", agreed: "not-yet" },
    { id: "cas-own", from: "client", to: "cas", agreed: "not-yet" },
    { id: "others", from: "amina", to: "dina", agreed: "not-yet" },
  ],
});

describe("agreeing that someone may be on the map", () => {
  const next = apply(tray, { type: "agree", member: "bram" });

  it("takes them out of the tray, with their ties to the client and to whoever is on the map", () => {
    expect(memberOf(next, "bram")?.agreed).toBe("yes");
    expect(next.ties.filter(({ agreed }) => agreed === "yes").map(({ id }) => id)).toEqual([
      "own",
      "with-amina",
      "with-dina",
    ]);
  });

  it("leaves the ties of others, and those to somebody who is in the tray still, until that one is agreed", () => {
    expect(tieOf(next, "with-cas")?.agreed).toBe("not-yet");
    const both = apply(next, { type: "agree", member: "cas" });
    expect(both.ties.filter(({ agreed }) => agreed === "not-yet").map(({ id }) => id)).toEqual(["others"]);
  });

  it("is told in history, to the letter", () => {
    expect(opsOf(tray, { type: "agree", member: "cas" })).toEqual([
      { table: "members", id: "cas", field: "agreed", from: "not-yet", to: "yes" },
      { table: "ties", id: "cas-own", field: "agreed", from: "not-yet", to: "yes" },
    ]);
  });

  it("does nothing for who is on the map already, even where a tie of theirs waits", () => {
    for (const member of ["amina", "dina"]) expect(apply(tray, { type: "agree", member })).toBe(tray);
  });

  it("is refused for who is not there, and for the client", () => {
    expect(refusal(tray, { type: "agree", member: "nobody" })).toBe("unknown-record at member");
    expect(refusal(tray, { type: "agree", member: "client" })).toBe("unknown-record at member");
    expect(refusal(tray, Object({ type: "agree" }))).toBe("unknown-record at member");
  });
});

describe("agreeing that a tie may be on the map", () => {
  it("takes that one tie out of the tray", () => {
    const next = apply(tray, { type: "agree", tie: "others" });
    expect(next.ties.filter(({ agreed }) => agreed === "yes").map(({ id }) => id)).toEqual(["others"]);
    expect(next.members).toBe(tray.members);
    expect(apply(next, { type: "agree", tie: "others" })).toBe(next);
  });

  it("is refused where it is not there", () => {
    expect(refusal(tray, { type: "agree", tie: "bram" })).toBe("unknown-record at tie");
  });
});
