import { MultiUndirectedGraph } from "graphology";
import { connectedComponents } from "graphology-components";
import betweennessCentrality from "graphology-metrics/centrality/betweenness";
import { multiUndirectedDensity, undirectedDensity } from "graphology-metrics/graph/density";
import { bidirectional } from "graphology-shortest-path";
import { describe, expect, expectTypeOf, it } from "vitest";
import { parseEcomap } from "../../src/document/parse.ts";
import type { Client, Member, Tie } from "../../src/document/types.ts";
import { type EdgeAttributes, type Network, type NodeAttributes, networkOf } from "../../src/network/network-of.ts";
import { everything, parse } from "../document/sample.ts";

/** Yusuf knows Bilal only through his sister and her mosque; Karin and Lars know each other, and nobody else. */
const doc = parse({
  members: ["amina", "mosque", "bilal", "karin", "lars"].map((id) => ({ id })),
  ties: [
    { id: "sister", from: "client", to: "amina", strength: "strong" },
    { id: "landlady", from: "amina", to: "client", strength: "weak" },
    { id: "prays", from: "amina", to: "mosque" },
    { id: "leads", from: "bilal", to: "mosque" },
    { id: "couple", from: "karin", to: "lars" },
  ],
});

describe("graphology's own algorithms work on the network of a document:", () => {
  const network = networkOf(doc);

  it("the parts that hang together", () => {
    const parts = connectedComponents(network).map((part) => part.sort());
    expect(parts).toEqual([
      ["amina", "bilal", "client", "mosque"],
      ["karin", "lars"],
    ]);
  });

  it("through whom the client reaches someone, and that nobody leads to another part", () => {
    expect(bidirectional(network, "client", "bilal")).toEqual(["client", "amina", "mosque", "bilal"]);
    expect(bidirectional(network, "bilal", "client")).toEqual(["bilal", "mosque", "amina", "client"]);
    expect(bidirectional(network, "client", "lars")).toBeNull();
  });

  it("who stands between others", () => {
    const between = betweennessCentrality(network, { normalized: false });
    // The client to the mosque and to Bilal; Bilal to Amina and to the client.
    expect(between).toEqual({ client: 0, amina: 2, mosque: 2, bilal: 0, karin: 0, lars: 0 });
  });

  it("how many of all pairs have a tie; several ties of a pair count once, or each", () => {
    expect(undirectedDensity(network)).toBeCloseTo(4 / 15, 12);
    expect(multiUndirectedDensity(network)).toBeCloseTo(5 / 15, 12);
  });

  it("by a weight that is read off the tie, typed", () => {
    const strong: string[] = [];
    betweennessCentrality(network, {
      getEdgeWeight: (id, attributes) => {
        expectTypeOf(attributes).toEqualTypeOf<EdgeAttributes>();
        if (attributes.tie.strength === "strong") strong.push(id);
        return attributes.tie.strength === "strong" ? 1 : 2;
      },
    });
    expect(new Set(strong)).toEqual(new Set(["sister"]));
  });

  it("writing their answers into one graph, and into no other", () => {
    const mine = networkOf(doc);
    betweennessCentrality.assign(mine);
    expect(mine.getNodeAttributes("amina")).toHaveProperty("betweennessCentrality");
    expect(networkOf(doc).getNodeAttributes("amina")).toEqual({ member: doc.members[0] });
  });
});

describe("what a graph holds is typed:", () => {
  it("a node is the client or a member, an edge a tie, and nothing else", () => {
    expectTypeOf(networkOf).returns.toEqualTypeOf<Network>();
    expectTypeOf<Network>().toExtend<MultiUndirectedGraph<NodeAttributes, EdgeAttributes>>();
    expectTypeOf<Parameters<Network["addNode"]>[1]>().toEqualTypeOf<NodeAttributes | undefined>();
    expectTypeOf<Parameters<Network["addEdge"]>[2]>().toEqualTypeOf<EdgeAttributes | undefined>();
    expectTypeOf<{ client: Client }>().toExtend<NodeAttributes>();
    expectTypeOf<{ member: Member }>().toExtend<NodeAttributes>();
    expectTypeOf<{ tie: Tie }>().toExtend<EdgeAttributes>();
  });

  it("a wrong attribute does not compile", () => {
    expectTypeOf<{ colour: string }>().not.toExtend<NodeAttributes>();
    expectTypeOf<{ member: string }>().not.toExtend<NodeAttributes>();
    expectTypeOf<{ client: string }>().not.toExtend<NodeAttributes>();
    expectTypeOf<{ weight: number }>().not.toExtend<EdgeAttributes>();
    expectTypeOf<{ tie: Member }>().not.toExtend<EdgeAttributes>();
    expectTypeOf<EdgeAttributes["tie"]>().not.toBeAny();
  });

  it("a node is told apart by what it has", () => {
    const names = networkOf(doc).mapNodes((id, attributes) => {
      if ("client" in attributes) {
        expectTypeOf(attributes).toEqualTypeOf<{ client: Client }>();
        return attributes.client.id === id;
      }
      expectTypeOf(attributes).toEqualTypeOf<{ member: Member }>();
      return attributes.member.id === id;
    });
    expect(names).toEqual([true, true, true, true, true, true]);
  });
});

describe("what is on the map is in the graph:", () => {
  it("not what waits for the client, nor a tie of someone who waits", () => {
    const network = networkOf(
      parse({
        members: [{ id: "amina", agreed: "yes" }, { id: "bram", agreed: "not-yet" }, { id: "chris" }],
        ties: [
          { id: "waits", from: "client", to: "amina", agreed: "not-yet" },
          { id: "of-bram", from: "client", to: "bram" },
          { id: "to-bram", from: "bram", to: "chris", agreed: "yes" },
          { id: "drawn", from: "client", to: "chris" },
        ],
      }),
    );
    expect(network.nodes()).toEqual(["client", "amina", "chris"]);
    expect(network.edges()).toEqual(["drawn"]);
  });

  it("every tie of a pair, each with its own attributes", () => {
    const network = networkOf(doc);
    const strengths = network.mapEdges("amina", "client", (id, { tie }) => [id, tie.strength]);
    expect(strengths.sort()).toEqual([
      ["landlady", "weak"],
      ["sister", "strong"],
    ]);
    network.dropEdge("sister");
    expect(network.hasEdge("client", "amina")).toBe(true);
  });

  it("for the caller to do with as they like: the next graph is as the document is", () => {
    const mine = networkOf(doc);
    const [amina] = doc.members;
    mine.clearEdges();
    mine.addNode("new", { client: doc.client });
    mine.mergeNodeAttributes("amina", { client: { id: "other" } });
    const before = networkOf(doc).export();
    mine.clear();
    expect(networkOf(doc).export()).toEqual(before);
    expect(networkOf(doc).hasNode("new")).toBe(false);
    expect(networkOf(doc).getNodeAttributes("amina")).toEqual({ member: amina });
  });
});

describe("graphology's own file", () => {
  it.each([
    ["of a network with several ties of one pair", doc],
    ["of a document in which everything is filled in", parseEcomap(everything)],
    ["of the client alone", parse()],
  ])("%s says all of the graph, as JSON text too", (_, one) => {
    const network = networkOf(one);
    const text = JSON.stringify(network.export());
    const again = MultiUndirectedGraph.from<NodeAttributes, EdgeAttributes>(JSON.parse(text));
    expectTypeOf(again).toExtend<Network>();
    expect(again.export()).toEqual(network.export());
    expect([again.type, again.multi]).toEqual(["undirected", true]);
    expect(JSON.stringify(again.export())).toBe(text);
    expect(again.mapEdges((_id, { tie }) => tie)).toEqual(one.ties);
  });
});
