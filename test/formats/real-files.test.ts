import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FORMATS, readNetwork, writeNetwork } from "../../src/formats/index.ts";

/** Files that others made; where they are not there, that is said and nothing is asked of them. */
const FOLDER = "../shared/data/";
const isThere = existsSync(FOLDER);
const data = (name: string) => readFileSync(FOLDER + name);

const FILES: readonly (readonly [file: string, format: string, members: number, ties: number])[] = [
  ["graphology-basic.graphml", "graphml", 11, 12],
  ["graphology-attributes.graphml", "graphml", 6, 7],
  ["graphology-missing_nodes.graphml", "graphml", 15, 0],
  ["graphology-mixed_multigraph.graphml", "graphml", 6, 8],
  ["graphology-miserables.graphml", "graphml", 77, 254],
  ["graphology-basic.gexf", "gexf", 2, 2],
  ["graphology-edge_viz.gexf", "gexf", 2, 1],
  ["graphology-les_miserables.gexf", "gexf", 77, 254],
  ["sigma-les-miserables.graphology.json", "graphology", 77, 254],
  ["vega-miserables.nodelink.json", "node-link", 77, 254],
  ["cytoscape-compound.cyjs.json", "cytoscape", 28, 35],
];

describe(isThere ? "files that others made" : `files that others made (not here: ${FOLDER})`, () => {
  it.each(FILES)("%s is read as %s", (file, format, members, ties) => {
    if (!isThere) return;
    const read = readNetwork(data(file));
    expect([read.format, read.doc.members.length, read.doc.ties.length]).toEqual([format, members, ties]);
    for (const to of FORMATS) {
      const { files } = writeNetwork(read.doc, to);
      const back = readNetwork(
        files.map(({ text }) => text),
        { tray: false },
      ).doc;
      expect([back.members.length, back.ties.length]).toEqual([members, ties]);
    }
  });

  it("the tables and the GraphML of one Network Canvas session are the same map, with the ego in the middle", () => {
    if (!isThere) return;
    const tables = ["ego", "attributeList", "edgeList"].map((part) => ({
      name: part,
      data: data(`network-canvas-synthetic_${part}.csv`),
    }));
    const { doc } = readNetwork(tables);
    expect(readNetwork(data("network-canvas-synthetic.graphml")).doc).toEqual(doc);
    expect(doc.client.name).toBe("Cliënt");
    const withClient = doc.ties.filter(({ from }) => from === doc.client.id);
    expect(withClient.map(({ to }) => to)).toEqual(doc.members.map(({ id }) => id));
    expect(doc.ties[0]?.strength).toBe("strong");
  });
});

it("a Network Canvas session of one person, in tables: the order of the tables does not matter", () => {
  const ego = "networkCanvasEgoUUID,networkCanvasSessionID,voornaam\r\ne-1,s,Yusuf\r\n";
  const people = "nodeID,networkCanvasEgoUUID,networkCanvasUUID,name\r\n1,e-1,u-1,Amina\r\n";
  const { doc } = readNetwork([people, ego]);
  expect(doc.client).toEqual({ id: "e-1", name: "Yusuf" });
  expect(doc.ties).toEqual([{ id: "t1", from: "e-1", to: "u-1", origin: "import", agreed: "not-yet" }]);
});

it("of several sessions in one table the first alone is read, and that is said", () => {
  const ego = "networkCanvasEgoUUID,voornaam\r\ne-1,Yusuf\r\ne-2,Rosa\r\n";
  const people = "nodeID,networkCanvasEgoUUID,name\r\n1,e-1,Amina\r\n1,e-2,Jan\r\n";
  const { doc, report } = readNetwork([people, ego]);
  expect([doc.client.name, doc.members.map(({ name }) => name)]).toEqual(["Yusuf", ["Amina"]]);
  expect(report).toContainEqual(expect.objectContaining({ code: "element-left-out", count: 2 }));
});
