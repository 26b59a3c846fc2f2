import { expect, it } from "vitest";
import { readNetwork } from "../../src/formats/index.ts";

const EGO = "networkCanvasEgoUUID,networkCanvasSessionID,voornaam\r\ne,s,Yusuf\r\n";
const PEOPLE =
  "nodeID,networkCanvasEgoUUID,networkCanvasUUID,name,Plek_x,Plek_y,Plek_screenSpaceX,Plek_screenSpaceY,Closeness," +
  "Relation_Family,Relation_Friend,Support_emotional,Support_practical,in_support_group\r\n" +
  "1,e,u1,Amina,0.5,0.4,967.6,699.8,3,true,true,true,true,true\r\n" +
  "2,e,u2,Jan,,,,,1,false,true,false,true,false\r\n";

const data = (key: string, value: unknown) => `<data key="${key}">${value}</data>`;
const KEYS = ["networkCanvasUUID", "name", "Plek_X", "Plek_Y", "Plek_screenSpaceX", "Plek_screenSpaceY", "Closeness"];
const ANSWERS = ["Relation_Family", "Relation_Friend", "Support_emotional", "Support_practical", "in_support_group"];
const node = (id: number, ...values: readonly unknown[]) =>
  `<node id="${id}">${[...KEYS, ...ANSWERS].map((key, i) => (values[i] === "" ? "" : data(key, values[i]))).join("")}</node>`;
const GRAPHML = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${["voornaam", ...KEYS, ...ANSWERS]
  .map((key) => `<key id="${key}" attr.name="${key}" for="all"/>`)
  .join("")}<graph edgedefault="undirected">${data("networkCanvasUUID", "e")}${data("voornaam", "Yusuf")}
  ${node(1, "u1", "Amina", 0.5, 0.4, 967.6, 699.8, 3, true, true, true, true, true)}
  ${node(2, "u2", "Jan", "", "", "", "", 1, false, true, false, true, false)}</graph></graphml>`;

it("a question with several answers is one field, in tables as in GraphML", () => {
  const { doc } = readNetwork([EGO, PEOPLE]);
  expect(doc.members.map(({ roles }) => roles)).toEqual([
    [{ role: "relative" }, { role: "friend" }],
    [{ role: "friend" }],
  ]);
  expect(doc.ties.map(({ receives }) => receives)).toEqual([["emotional", "practical"], ["practical"]]);
  expect(readNetwork(GRAPHML).doc).toEqual(doc);
});

it("what is not understood of a session is named: places on a screen once, other columns to be ticked", () => {
  for (const file of [[EGO, PEOPLE], GRAPHML]) {
    const { report } = readNetwork(file);
    const left = report.flatMap(({ code, params }) => (/left-out/.test(code) ? Object.values(params) : []));
    expect(left).toEqual(["Plek", "Closeness", "in_support_group"]);
  }
  const { doc } = readNetwork([EGO, PEOPLE], { columns: { Closeness: "ring" }, keep: ["in_support_group"] });
  expect(doc.members.map(({ ring, notes }) => [ring, notes?.[0]?.text])).toEqual([
    [3, "in_support_group: true"],
    [1, "in_support_group: false"],
  ]);
});
