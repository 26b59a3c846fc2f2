import { existsSync, readFileSync } from "node:fs";
import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { FormatError, readNetwork, readNetworks } from "../../src/formats/index.ts";
import { parseEcomap, serialize } from "../../src/index.ts";

/** A zip of these texts. */
const zipped = (files: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array => {
  const held: Zippable = {};
  for (const [name, file] of Object.entries(files)) held[name] = typeof file === "string" ? strToU8(file) : file;
  return zipSync(held, { level });
};

const EGO = "networkCanvasEgoUUID,networkCanvasSessionID,voornaam\r\n";
const PEOPLE = "nodeID,networkCanvasEgoUUID,networkCanvasUUID,name\r\n";
const TIES =
  "edgeID,from,to,networkCanvasEgoUUID,networkCanvasUUID,networkCanvasSourceUUID,networkCanvasTargetUUID\r\n";

/** What Network Canvas exports of an interview: files of tables, and a table of who knows whom that says nothing new. */
const session = (ego: string, client: string, names: readonly string[]) => ({
  [`x_${ego}_ego.csv`]: `${EGO}${ego},s-${ego},${client}\r\n`,
  [`x_${ego}_attributeList_Person.csv`]: `${PEOPLE}${names.map((name, i) => `${i + 1},${ego},${ego}-${i + 1},${name}\r\n`).join("")}`,
  [`x_${ego}_edgeList_Knows.csv`]: `${TIES}1,1,2,${ego},${ego}-t,${ego}-1,${ego}-2\r\n`,
});

const told = (reads: ReturnType<typeof readNetworks>) =>
  reads.map(({ doc }) => [doc.client.name, ...doc.members.map(({ name }) => name), doc.ties.length]);

const yusuf = session("e1", "Yusuf", ["Amina", "Bram"]);
const rosa = session("e2", "Rosa", ["Jan", "Els", "Piet"]);

/** The code by which a zip is refused, or all that was read. */
const refusalOf = (data: Uint8Array): unknown => {
  try {
    return readNetworks(data);
  } catch (error) {
    return error instanceof FormatError ? error.finding.code : error;
  }
};

describe("a zip of Network Canvas", () => {
  it.each([0, 6] as const)("of one session is one map, packed or not (%d)", (level) => {
    const { doc, format } = readNetwork(zipped(yusuf, level));
    expect([format, told([{ doc, format, report: [], madeIds: [] }])]).toEqual([
      "csv",
      [["Yusuf", "Amina", "Bram", 3]],
    ]);
    expect(doc).toEqual(readNetwork(Object.entries(yusuf).map(([name, data]) => ({ name, data }))).doc);
  });

  it("of several sessions is a map of each, and nobody stands on another's", () => {
    const both = [
      ["Yusuf", "Amina", "Bram", 3],
      ["Rosa", "Jan", "Els", "Piet", 4],
    ];
    expect(told(readNetworks(zipped({ ...yusuf, ...rosa })))).toEqual(both);
    expect(told(readNetworks([zipped(yusuf), zipped(rosa)]))).toEqual(both);
  });

  it("of sessions that were merged in each table is the same maps", () => {
    const merged = Object.fromEntries(
      ["ego", "attributeList_Person", "edgeList_Knows"].map((part) => {
        const [head, ...rows] = (yusuf[`x_e1_${part}.csv`] ?? "").split("\r\n");
        const others = (rosa[`x_e2_${part}.csv`] ?? "").split("\r\n").slice(1);
        return [`${part}.csv`, [head, ...rows.slice(0, -1), ...others].join("\r\n")];
      }),
    );
    const apart = readNetworks(zipped({ ...yusuf, ...rosa }));
    expect(readNetworks(zipped(merged)).map(({ doc }) => doc)).toEqual(apart.map(({ doc }) => doc));
  });

  it("is asked for as several where it holds several", () => {
    expect(() => readNetwork(zipped({ ...yusuf, ...rosa }))).toThrow("several-maps");
  });

  it("tells once of each file that is not read: the same as GraphML, a table of numbers, what is no text", () => {
    const [first, second] = readNetworks(
      zipped({
        ...yusuf,
        ...rosa,
        "x_e1.graphml": "<graphml><graph/></graphml>",
        "x_adjacencyMatrix.csv": "a,b\r\n0,1\r\n",
        "photo.jpg": new Uint8Array([0xff, 0xd8, 0xff, 0, 1, 2, 3]),
        "more.zip": zipped(rosa),
        "__MACOSX/x.csv": "naam\r\nMac\r\n",
        ".DS_Store": "naam\r\nMac\r\n",
      }),
    );
    const left = first?.report.find(({ code }) => code === "file-left-out");
    const files = ["photo.jpg", "more.zip", "x_adjacencyMatrix.csv", "x_e1.graphml"];
    expect(left?.places.map(({ file }) => file).sort()).toEqual([...files].sort());
    expect(second?.report.some(({ code }) => code === "file-left-out")).toBe(false);
  });
});

const FOLDER = "../shared/data/network-canvas-synthetic";
const isThere = existsSync(`${FOLDER}_ego.csv`);
it(isThere ? "a session that Network Canvas wrote, in a zip" : `a session in a zip (not here: ${FOLDER})`, () => {
  if (!isThere) return;
  const files = ["_ego.csv", "_attributeList.csv", "_edgeList.csv", ".graphml"].map((end) => ({
    name: `case${end}`,
    data: readFileSync(`${FOLDER}${end}`),
  }));
  const zip = zipped(Object.fromEntries(files.map(({ name, data }) => [name, data])));
  expect(readNetwork(zip).doc).toEqual(readNetwork(files.slice(0, 3)).doc);
  expect(readNetwork(zip, { from: "graphml" }).doc).toEqual(readNetwork(zip).doc);
});

describe("a zip of other files", () => {
  it("holds a map for each of our own, and one for tables that are no session", () => {
    const own = parseEcomap({ format: "ecomap", version: 1, client: { id: "client", name: "Yusuf" } });
    const zip = zipped({ "a/b.json": serialize(own), "mensen.csv": "naam;relatie\r\nAmina;zus\r\n" });
    expect(readNetworks(zip).map(({ format, doc }) => [format, doc.members.length])).toEqual([
      ["csv", 1],
      ["ecomap", 0],
    ]);
  });

  it("is refused where none of them can be read", () => {
    expect(refusalOf(zipped({ "a.txt": "Beste Jan, hoe gaat het?" }))).toBe("unknown-format");
    expect(refusalOf(zipped({}))).toBe("unknown-format");
  });

  it("says in which of them something is wrong", () => {
    try {
      readNetworks(zipped({ "goed.csv": "naam\r\nJan\r\n", "stuk.graphml": "<graphml><graph>" }));
      throw new Error("a broken file was read");
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      expect(error.finding).toMatchObject({ code: "not-whole", places: [{ file: "stuk.graphml" }] });
    }
  });
});

describe("a zip that means no good", () => {
  const good = zipped(yusuf);
  /** Where the directory lists its first file, and what it says there. */
  const listed = good.findIndex(
    (_, i) => new DataView(good.buffer, i).byteLength > 4 && wordAt(good, i) === 0x02014b50,
  );
  const withWord = (at: number, value: number) => {
    const bad = good.slice();
    new DataView(bad.buffer).setUint32(listed + at, value, true);
    return bad;
  };

  it("may not say that a file is smaller or larger than it is", () => {
    const size = wordAt(good, listed + 24);
    for (const wrong of [0, size - 1, size + 1, 20_000_000]) expect(refusalOf(withWord(24, wrong))).toBe("not-whole");
  });

  it("may not hold another file than it says", () => {
    expect(refusalOf(withWord(16, 12345))).toBe("not-whole");
  });

  it.each([8, 20, 28, 42])("is refused where the word at %d is wrong", (at) => {
    for (const value of [0xffffffff, 0x7fffffff, 77_777_777]) {
      expect(["not-whole", "zip-too-large", "zip-locked", "zip-name"]).toContain(refusalOf(withWord(at, value)));
    }
  });

  it("may be cut off anywhere, and is refused", () => {
    for (let at = 0; at < good.length; at += 7)
      expect(["not-whole", "unknown-format", "not-text"]).toContain(refusalOf(good.slice(0, at)));
  });

  it("may hold a wrong byte anywhere, and is refused or read as it was", () => {
    const docs = (reads: unknown) => JSON.stringify(Array.isArray(reads) ? reads.map(({ doc }) => doc) : reads);
    const before = docs(readNetworks(good));
    const answers = new Set<unknown>();
    for (let at = 0; at < good.length; at += 5) {
      const bad = good.slice();
      bad[at] = (bad[at] ?? 0) ^ 0x55;
      const answer = refusalOf(bad);
      answers.add(typeof answer === "string" ? answer : docs(answer));
    }
    const CODES = ["not-whole", "zip-too-large", "zip-locked", "zip-name", "unknown-format"];
    expect([...answers].filter((answer) => answer !== before && !CODES.includes(String(answer)))).toEqual([]);
    expect(answers).toContain("not-whole");
  });

  it("may not be a bomb: one large file, many that are large together, or too many", () => {
    expect(refusalOf(withWord(24, 21 * 1024 * 1024))).toBe("zip-too-large");
    const together = zipped(Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`${i}.csv`, "naam\r\nJan\r\n"])));
    const view = new DataView(together.buffer);
    for (const at of together.keys()) if (wordAt(together, at) === 0x02014b50) view.setUint32(at + 24, 2 ** 24, true);
    expect(refusalOf(together)).toBe("not-whole");
    for (const at of together.keys())
      if (wordAt(together, at) === 0x02014b50) view.setUint32(at + 24, 2 ** 24 + 2 ** 22, true);
    expect(refusalOf(together)).toBe("zip-too-large");
    const files = Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [`${i}.csv`, ""]));
    expect(refusalOf(zipped(files, 0))).toBe("zip-too-large");
  });

  it.each(["../out.csv", "a/../../out.csv", "/etc/out.csv", "C:\\out.csv", "a\\..\\out.csv"])(
    "may not hold %s",
    (name) => {
      expect(refusalOf(zipped({ ...yusuf, [name]: "naam\r\nJan\r\n" }))).toBe("zip-name");
    },
  );

  it("may ask for a password, and is told to be unpacked first", () => {
    const flags = good.slice();
    flags[listed + 8] = 1;
    expect(refusalOf(flags)).toBe("zip-locked");
  });
});

function wordAt(data: Uint8Array, at: number): number {
  return at + 4 > data.length ? 0 : new DataView(data.buffer, data.byteOffset).getUint32(at, true);
}
