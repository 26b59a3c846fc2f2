import { describe, expect, it } from "vitest";
import { kindOf, readNetwork } from "../../src/formats/index.ts";

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

it("the case of a session, its protocol and when it was held have no place on a map, and that is told", () => {
  const head = "networkCanvasEgoUUID,networkCanvasUUID,networkCanvasCaseID,networkCanvasProtocolName,sessionStart";
  const graph = GRAPHML.replace("<graph ", '<key id="c" attr.name="networkCanvasCaseID" for="graph"/><graph ').replace(
    data("voornaam", "Yusuf"),
    data("c", "CASE-9"),
  );
  const told = [[`${head}\r\ne,e,CASE-9,Buurt,2026-01-01T10:00:00Z\r\n`, PEOPLE], graph].map((file) => {
    const { doc, report } = readNetwork(file);
    expect(JSON.stringify(doc)).not.toContain("CASE-9");
    return report.flatMap(({ code, params }) => (code === "column-no-place" ? Object.values(params) : []));
  });
  expect(told).toEqual([["networkCanvasCaseID", "networkCanvasProtocolName", "sessionStart"], ["networkCanvasCaseID"]]);
});

describe("ties between those who were named", () => {
  const people = "nodeID,networkCanvasEgoUUID,networkCanvasUUID,name\r\n1,e,u1,Amina\r\n2,e,u2,Jan\r\n";
  const graph =
    `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${["voornaam", "networkCanvasUUID", "name", "strength", "networkCanvasSourceUUID", "networkCanvasTargetUUID"].map((key) => `<key id="${key}" attr.name="${key}" for="all"/>`).join("")}` +
    `<graph edgedefault="undirected">${data("networkCanvasUUID", "e")}${data("voornaam", "Yusuf")}` +
    `<node id="1">${data("networkCanvasUUID", "u1")}${data("name", "Amina")}</node>` +
    `<node id="2">${data("networkCanvasUUID", "u2")}${data("name", "Jan")}</node>` +
    `<edge source="1" target="2">${data("networkCanvasUUID", "x1")}${data("networkCanvasSourceUUID", "u1")}${data("networkCanvasTargetUUID", "u2")}${data("strength", 3)}</edge></graph></graphml>`;
  const said = readNetwork(graph).doc;

  it.each([
    [
      "by their ids beside their numbers",
      "edgeID,from,to,networkCanvasEgoUUID,networkCanvasUUID,networkCanvasSourceUUID,networkCanvasTargetUUID,strength\r\n1,1,2,e,x1,u1,u2,3\r\n",
    ],
    ["by their numbers", "edgeID,from,to,networkCanvasEgoUUID,networkCanvasUUID,strength\r\n1,1,2,e,x1,3\r\n"],
    ["by their ids alone", "edgeID,from,to,networkCanvasEgoUUID,networkCanvasUUID,strength\r\n1,u1,u2,e,x1,3\r\n"],
  ])("are the same in tables, %s, as in GraphML", (_, edges) => {
    expect(readNetwork([EGO, people, edges]).doc).toEqual(said);
    expect(said.ties.find(({ from }) => from === "u1")).toMatchObject({ id: "x1", to: "u2", strength: "strong" });
  });

  it("are the same where newer columns tell how the interview went, of which nothing comes in", () => {
    const newer =
      "networkCanvasEgoUUID,networkCanvasCaseID,networkCanvasSessionID,networkCanvasProtocolName,networkCanvasInterviewLocale," +
      "networkCanvasFinishOutcome,sessionStart,sessionFinish,sessionExported,APP_VERSION,COMMIT_HASH,voornaam\r\n" +
      "e,zaak,s,protocol,nl,done,2024-01-01T10:00:00Z,2024-01-01T10:30:00Z,2024-01-02T09:00:00Z,7.0.0,abc,Yusuf\r\n";
    const read = readNetwork([newer, people]);
    expect(read.doc).toEqual(readNetwork([EGO, people]).doc);
    const left = read.report.filter((finding) => kindOf(finding) === "left out");
    expect(left.every(({ code, places }) => code === "column-no-place" && places[0]?.line === 2)).toBe(true);
    const kept = newer.split("\r\n")[0]?.split(",").slice(1, -1);
    expect(left.map(({ params }) => Object.values(params).join())).toEqual(kept);
  });
});
