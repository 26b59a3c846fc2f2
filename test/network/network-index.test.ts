import { describe, expect, it } from "vitest";
import { baseDomain } from "../../src/document/role-domain.ts";
import { ROLE_DEFAULTS } from "../../src/document/schema/roles.ts";
import type { Member } from "../../src/document/types.ts";
import { domainOf, ringOf, sphereOf } from "../../src/network/member-facts.ts";
import { indexNetwork, otherEnd } from "../../src/network/network-index.ts";
import { parse } from "../document/sample.ts";

const vocabulary = {
  roles: [
    { key: "x-wijkagent", words: {}, domain: "housing", sphere: "formal" },
    { key: "x-bare", words: {} },
  ],
  domains: [
    { key: "x-street", words: {}, domain: "peers" },
    { key: "x-loose", words: {} },
  ],
};

function only(fields: object): Member {
  const [member] = parse({ vocabulary, members: [{ id: "m", ...fields }] }).members;
  if (!member) throw new Error("no member");
  return member;
}

describe("a member's domain", () => {
  const words = parse({ vocabulary }).vocabulary;

  it("is as said, as the role usually has, or other", () => {
    expect(domainOf(only({ role: "sister", domain: "friends" }))).toBe("friends");
    expect(domainOf(only({ role: "sister" }))).toBe("family");
    expect(domainOf(only({ role: "daughter" }))).toBe("children");
    expect(domainOf(only({}))).toBe("other");
    expect(domainOf(only({ roles: [{ role: "colleague" }, { role: "sister" }] }))).toBe("work");
  });

  it("of an own role is as declared", () => {
    expect(domainOf(only({ role: "x-wijkagent" }), words)).toBe("housing");
    expect(domainOf(only({ role: "x-bare" }), words)).toBe("other");
    expect(domainOf(only({ domain: "x-street" }), words)).toBe("x-street");
  });

  it("that is an own one stands where it is declared to", () => {
    expect(baseDomain("x-street", words)).toBe("peers");
    expect(baseDomain("x-loose", words)).toBe("other");
    expect(baseDomain("faith", words)).toBe("faith");
  });
});

describe("a member's sphere", () => {
  it("is as said, as the role usually has, or as the kind has", () => {
    expect(sphereOf(only({ role: "nurse", sphere: "informal" }))).toBe("informal");
    expect(sphereOf(only({ role: "nurse" }))).toBe("formal");
    expect(sphereOf(only({ role: "volunteer" }))).toBe("between");
    expect(sphereOf(only({ role: "other" }))).toBe("unknown");
    expect(sphereOf(only({ kind: "organisation" }))).toBe("formal");
    expect(sphereOf(only({ kind: "community" }))).toBe("informal");
    expect(sphereOf(only({ role: "x-wijkagent" }), parse({ vocabulary }).vocabulary)).toBe("formal");
    expect(sphereOf(only({ kind: "organisation", role: "x-bare" }), parse({ vocabulary }).vocabulary)).toBe("formal");
  });

  it("has volunteers, buddies, peer workers and coaches between formal and informal", () => {
    const between = Object.entries(ROLE_DEFAULTS).filter(([, [, sphere]]) => sphere === "between");
    expect(between.map(([role]) => role)).toEqual(["volunteer", "buddy", "peer-worker", "network-coach"]);
  });
});

describe("a member's ring", () => {
  const ring = (fields: object, tie: object = {}) => {
    const doc = parse({ members: [{ id: "m", ...fields }], ties: [{ id: "t", from: "m", to: "client", ...tie }] });
    const [member] = doc.members;
    return member && ringOf(member, doc.ties[0]);
  };

  it("is as said, or follows from the strength of the tie", () => {
    expect(ring({ ring: 3 }, { strength: "strong" })).toBe(3);
    expect(ring({}, { strength: "strong" })).toBe(1);
    expect(ring({}, { strength: "moderate" })).toBe(2);
    expect(ring({}, { strength: "weak" })).toBe(3);
    expect(ring({ ring: "unknown" }, { strength: "strong" })).toBe(1);
  });

  it("is the outer one for a dormant or wished contact, and where nothing is known", () => {
    expect(ring({}, { strength: "strong", state: "dormant" })).toBe(3);
    expect(ring({}, { strength: "strong", state: "wished" })).toBe(3);
    expect(ring({}, { strength: "unknown" })).toBe(3);
    expect(ring({})).toBe(3);
  });
});

describe("the index of a network", () => {
  const doc = parse({
    members: [
      { id: "nurse", role: "nurse" },
      { id: "far", role: "sister", ring: 3 },
      { id: "near", role: "sister", ring: 1 },
      { id: "also-near", role: "mother", ring: 1 },
      { id: "friend", role: "friend" },
    ],
    ties: [
      { id: "first", from: "near", to: "client", strength: "weak" },
      { id: "second", from: "client", to: "near", strength: "strong" },
      { id: "between", from: "near", to: "far" },
    ],
  });
  const index = indexNetwork(doc);

  it("reads by domain, from near to far, as the document has them", () => {
    expect(index.members.map(({ id }) => id)).toEqual(["near", "also-near", "far", "friend", "nurse"]);
  });

  it("knows everyone's ties, and the first one with the client", () => {
    expect(index.tiesOf.get("near")?.map(({ id }) => id)).toEqual(["first", "second", "between"]);
    expect(index.tiesOf.get("friend")).toBeUndefined();
    expect(index.clientTie.get("near")?.id).toBe("first");
    expect(index.clientTie.has("far")).toBe(false);
    expect(index.memberById.get("far")).toBe(doc.members[1]);
    expect(index.groups).toEqual([]);
  });

  it("knows the other end of a tie", () => {
    const [, , between] = doc.ties;
    expect(between && otherEnd(between, "near")).toBe("far");
    expect(between && otherEnd(between, "far")).toBe("near");
    expect(between && otherEnd(between, "client")).toBeUndefined();
  });
});

describe("on the map of a date", () => {
  const roles = [{ role: "housemate", until: "2026-01" }, { role: "peer" }];
  const shown = (fields: object) =>
    indexNetwork(parse({ members: [{ id: "m", roles }], ...fields })).members[0]?.roles?.map(({ role }) => role);

  it("nobody stands in a role that had ended by then, if there is another", () => {
    expect(shown({ date: "2026-02-23" })).toEqual(["peer"]);
    expect(shown({ date: "2026-01-15" })).toEqual(["housemate", "peer"]);
    expect(shown({})).toEqual(["housemate", "peer"]);
  });

  it("who has no other role keeps the one that ended", () => {
    expect(shown({ date: "2026-02-23", members: [{ id: "m", roles: roles.slice(0, 1) }] })).toEqual(["housemate"]);
  });
});
