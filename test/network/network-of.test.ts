import { describe, expect, expectTypeOf, it } from "vitest";
import { parseEcomap } from "../../src/document/parse.ts";
import type { Client, Member, Tie } from "../../src/document/types.ts";
import { networkOf } from "../../src/network/network-of.ts";
import { everything, file, parse, wrongs } from "../document/sample.ts";

describe("the network of a document", () => {
  const doc = parseEcomap(everything);

  it("has the client and the members as nodes, the ties as edges, each by its id", () => {
    const network = networkOf(doc);
    expect(network.nodes()).toEqual(["client", "amina", "mosque", "karin"]);
    expect(network.edges()).toEqual(["t1", "t2", "t3"]);
    expect(network.extremities("t2")).toEqual(["amina", "mosque"]);
    expect(network.neighbors("client").sort()).toEqual(["amina", "karin"]);
  });

  it("carries whole records, typed", () => {
    const network = networkOf(doc);
    const { tie } = network.getEdgeAttributes("t1");
    expectTypeOf(tie).toEqualTypeOf<Tie>();
    expectTypeOf(network.getNodeAttributes("amina")).toEqualTypeOf<{ client: Client } | { member: Member }>();
    expect(tie).toBe(doc.ties[0]);
    expect(network.getNodeAttributes("amina")).toEqual({ member: doc.members[0] });
    expect(network.getNodeAttributes("client")).toEqual({ client: doc.client });
  });

  it("is fresh each time, the caller's own, and never the document", () => {
    const mine = networkOf(doc);
    mine.dropNode("amina");
    mine.replaceNodeAttributes("client", { client: { id: "other" } });
    expect(networkOf(doc).hasNode("amina")).toBe(true);
    expect(networkOf(doc).getNodeAttributes("client")).toEqual({ client: doc.client });
    expect(doc.members[0]?.id).toBe("amina");
  });

  it("has no direction, and room for several ties between the same two", () => {
    const ties = [
      { id: "sisters", from: "a", to: "b" },
      { id: "colleagues", from: "b", to: "a" },
      { id: "neighbours", from: "a", to: "b" },
    ];
    const network = networkOf(parse({ members: [{ id: "a" }, { id: "b" }], ties }));
    expect(network.type).toBe("undirected");
    expect(network.multi).toBe(true);
    expect(network.edges("a", "b").sort()).toEqual(["colleagues", "neighbours", "sisters"]);
    expect(network.degree("a")).toBe(3);
  });

  it("keeps odd ids, and the same id for a member and a tie", () => {
    const ids = ["prototype", "length", "then", "__proto__ ", "NaN", "é", "..", "a b", "1", "client "];
    const network = networkOf(
      parse({ members: ids.map((id) => ({ id })), ties: ids.map((id) => ({ id, from: "client", to: id })) }),
    );
    expect(network.nodes()).toEqual(["client", ...ids]);
    expect(network.edges()).toEqual(ids);
    expect(ids.map((id) => network.edges("client", id))).toEqual(ids.map((id) => [id]));
  });

  it("never touches what all objects have: no id is such a name", () => {
    const names = Object.getOwnPropertyNames(Object.prototype);
    expect(names).toContain("__proto__");
    for (const id of names) {
      const ties = [{ id: "t", from: "client", to: id }];
      expect(wrongs(file({ members: [{ id }], ties }))).toEqual([
        "forbidden-id at members.0.id",
        "forbidden-id at ties.0.to",
      ]);
      expect(wrongs(file({ client: { id } }))).toEqual(["forbidden-id at client.id"]);
    }
    networkOf(doc);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(names);
  });

  it("of nobody is the client alone", () => {
    expect(networkOf(parse()).order).toBe(1);
    expect(networkOf(parse()).size).toBe(0);
  });
});
