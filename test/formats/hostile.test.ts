import { describe, expect, it } from "vitest";
import { LIMITS } from "../../src/document/limits.ts";
import { serialize } from "../../src/document/serialize.ts";
import { EcomapError } from "../../src/errors/ecomap-error.ts";
import { FORMATS, FormatError, readNetwork, writeNetwork } from "../../src/formats/index.ts";

const codeOf = (data: string | Uint8Array, from?: (typeof FORMATS)[number]): string => {
  try {
    readNetwork(data, from ? { from } : {});
    return "read";
  } catch (error) {
    return error instanceof FormatError ? error.finding.code : String(error);
  }
};
const codes = (data: string) => readNetwork(data).report.map(({ code }) => code);
const graphml = (inside: string) => `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${inside}</graphml>`;

/** The same two people in every form, by ids and names that do harm elsewhere. */
const forms = (id: string, name: string): readonly string[] => {
  const [a, b] = [JSON.stringify(id), JSON.stringify(name)];
  const xml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return [
    `{"nodes":[{"id":${a},"name":${b}},{"id":"y"}],"links":[{"source":${a},"target":"y"}]}`,
    `{"nodes":[{"key":${a},"attributes":{"name":${b}}},{"key":"y"}],"edges":[{"source":${a},"target":"y"}]}`,
    `[{"data":{"id":${a},"name":${b}}},{"data":{"id":"y"}},{"data":{"id":"e","source":${a},"target":"y"}}]`,
    `{"graph":{"nodes":{${a}:{"label":${b}},"y":{}},"edges":[{"source":${a},"target":"y"}]}}`,
    `id;naam\n"${id.replaceAll('"', '""')}";"${name.replaceAll('"', '""')}"\ny;Y\n`,
    graphml(
      `<key id="n" for="node" attr.name="name"/><graph><node id="${xml(id)}"><data key="n">${xml(name)}</data></node><node id="y"/><edge source="${xml(id)}" target="y"/></graph>`,
    ),
    `<gexf xmlns="http://gexf.net/1.3"><graph><nodes><node id="${xml(id)}" label="${xml(name)}"/><node id="y"/></nodes><edges><edge source="${xml(id)}" target="y"/></edges></graph></gexf>`,
  ];
};

describe.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("someone called %s", (id) => {
  it("comes in with the tie, under another id, and reaches no prototype", () => {
    for (const text of forms(id, id)) {
      const { doc, report } = readNetwork(text);
      expect(doc.members.map(({ name }) => name)).toContain(id);
      expect(doc.members.map((member) => member.id)).not.toContain(id);
      expect(doc.ties).toHaveLength(1 + (text.startsWith("id;") ? 1 : 0));
      expect(report.map(({ code }) => code)).toContain("id-made");
    }
    expect(Reflect.get({}, "name")).toBeUndefined();
  });
});

describe.each(["<script>alert(1)</script>", "]]><!--", '" onload="x', "=cmd|' /C calc'!A0", "{name}", "&lol;"])(
  "the text %s",
  (text) => {
    it("is a name like any other, in every format and back", () => {
      for (const form of forms("x", text)) {
        const { doc } = readNetwork(form, { tray: false });
        expect(doc.members[0]?.name).toBe(text);
        for (const format of FORMATS.filter((one) => one !== "pajek")) {
          const files = writeNetwork(doc, format).files.map((file) => file.text);
          expect(readNetwork(files, { tray: false }).doc.members[0]?.name).toBe(text);
          if (files[0]?.startsWith("<")) expect(files[0]).not.toMatch(/<(script|!--)/);
        }
      }
    });
  },
);

it("fields called __proto__ say nothing and change nothing", () => {
  const text = '{"nodes":[{"id":"x","__proto__":{"name":"evil"},"constructor":"y"}],"links":[]}';
  expect(readNetwork(text).doc.members).toEqual([{ id: "x", origin: "import", agreed: "not-yet" }]);
});

it("control characters and lone surrogates are taken out, and that is said", () => {
  const text = '{"nodes":[{"id":"x\\u0000","name":"A\\u0000\\ud800\\u001bB\\ufffe"}],"links":[]}';
  expect(readNetwork(text).doc.members[0]).toMatchObject({ id: "p1", name: "AB" });
  expect(codes(text)).toEqual(expect.arrayContaining(["cleaned", "id-made"]));
});

it("ids that stand twice, ends that are nowhere and ties to oneself are told of", () => {
  const text =
    '{"nodes":[{"id":"x"},{"id":"x"}],"links":[{"source":"x","target":"z"},{"source":"x","target":"x"},{"source":{},"target":1}]}';
  expect(codes(text)).toEqual(expect.arrayContaining(["double-id", "missing-end", "same-ends", "element-left-out"]));
  expect(readNetwork(text).doc.members.map(({ id }) => id)).toEqual(["x", "p1"]);
});

it("what is no number is left out", () => {
  const text = '{"nodes":[{"id":"x","ring":1e999},{"id":"y","ring":"NaN"},{"id":"z","ring":-1}],"links":[]}';
  expect(readNetwork(text).doc.members.map(({ ring }) => ring)).toEqual([undefined, undefined, undefined]);
});

it("a text longer than a name may be is left out whole, never cut", () => {
  const { doc, report } = readNetwork(`naam;rol\n${"a".repeat(100_000)};vriend\n`);
  expect(doc.members[0]?.name).toBeUndefined();
  expect(report).toContainEqual(expect.objectContaining({ code: "too-long", params: { column: "naam", limit: 500 } }));
});

describe("a file that cannot be read says why:", () => {
  it.each<[string, string, string | Uint8Array]>([
    ["nothing at all", "empty", " \n"],
    ["a letter", "unknown-format", "Lieve Amina,\nhoe gaat het?\n"],
    ["a program", "not-text", Uint8Array.from([0xef, 0xbb, 0xbf, 0xff])],
    ["JSON that breaks off", "not-whole", '{"nodes":['],
    ["XML that breaks off", "not-whole", graphml("<graph>").slice(0, -10)],
    ["tags that do not match", "not-whole", graphml("<graph></node>")],
    ["an entity that nobody declared", "not-whole", graphml("<graph><node id='&xxe;'/></graph>")],
    ["a document type", "doctype", `<!DOCTYPE graphml [<!ENTITY a "b">]>${graphml("")}`],
    [
      "a bomb of entities",
      "doctype",
      `<!DOCTYPE a [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${graphml("<graph>&b;</graph>")}`,
    ],
    ["an outer entity", "doctype", `<!DOCTYPE a SYSTEM "file:///etc/passwd">${graphml("")}`],
    ["a hundred thousand levels", "too-deep", graphml("<graph>".repeat(100_000))],
    ["a prefix that nobody declared", "not-whole", graphml("<a:graph/>")],
  ])("%s", (_, code, data) => {
    expect(codeOf(data)).toBe(code);
  });

  it("deep JSON too, and what is not what it was said to be", () => {
    expect(codeOf("[".repeat(200_000))).toBe("not-whole");
    expect(codeOf(`{"elements":${"[".repeat(1_000_000)}`, "cytoscape")).toBe("too-deep");
    expect(codeOf("*Vertices 1\n", "graphml")).toBe("not-whole");
    expect(codeOf("[]", "node-link")).toBe("not-whole");
    expect(codeOf("x", "pajek")).toBe("not-whole");
  });

  it("a client who is not in it", () => {
    expect(() => readNetwork('{"nodes":[],"links":[]}', { client: "Yusuf" })).toThrow(FormatError);
  });
});

it("an error holds nothing of the file", () => {
  try {
    readNetwork('naam;rol\n"Geheim;x\n');
  } catch (error) {
    expect(JSON.stringify(error) + String(error)).not.toContain("Geheim");
  }
});

describe("a file that would grow without end is refused where that is seen:", () => {
  const tooMany = (text: string, from: (typeof FORMATS)[number]) => {
    try {
      readNetwork(text, { from });
    } catch (error) {
      return error instanceof EcomapError ? error.issues.map(({ code, path }) => [code, ...path]) : error;
    }
    return "read";
  };

  it("a few keys that say something for everybody", () => {
    const times = (count: number, item: (i: number) => string) =>
      Array.from({ length: count }, (_, i) => item(i)).join("");
    const keys = times(1500, (i) => `<key id="k${i}" for="node"><default>x</default></key>`);
    expect(codeOf(graphml(`${keys}<graph>${times(1500, (i) => `<node id="${i}"/>`)}</graph>`))).toBe("too-large");
    const told = times(1500, (i) => `<attribute id="k${i}" title="k${i}"><default>x</default></attribute>`);
    const nodes = times(1500, (i) => `<node id="${i}"/>`);
    const graph = `<attributes class="node">${told}</attributes><nodes>${nodes}</nodes>`;
    expect(codeOf(`<gexf><graph>${graph}</graph></gexf>`)).toBe("too-large");
  });

  it("a line of a list or matrix with more ties than a map may have", () => {
    const ones = "1 ".repeat(LIMITS.ties + 5);
    for (const section of ["*Arcslist", "*Matrix"]) {
      expect(tooMany(`*Vertices 1\n1 "a"\n${section}\n${ones}\n`, "pajek")).toEqual([["too-many", "ties"]]);
    }
  });

  it("an object with more fields than any file has, by its own name and strings aside", () => {
    const fields = Array.from({ length: 100_000 }, (_, i) => `"\\"{,[${i}\\\\":0`).join(",");
    expect(tooMany(`{"format":"ecomap","version":1,"client":{"id":"c"},${fields}}`, "ecomap")).toEqual([["too-large"]]);
    expect(codeOf(`{"nodes":[{${fields}}],"links":[]}`, "node-link")).toBe("too-large");
    const texts = Array.from({ length: 100_000 }, (_, i) => `"\\"{,${i}\\\\"`).join(",");
    expect(codeOf(`{"nodes":[{"name":[${texts}]}],"links":[]}`, "node-link")).toBe("read");
  });

  it("a list of more records than people and ties together", () => {
    const nothing = `0${",0".repeat(LIMITS.members + LIMITS.ties + 5)}`;
    expect(tooMany(`{"nodes":[${nothing}],"links":[]}`, "node-link")).toEqual([["too-many", "ties"]]);
  });
});

it("ends by number are places in a list without ids, and ids where there are any", () => {
  const ends = (nodes: string) => readNetwork(`{"nodes":[${nodes}],"links":[{"source":0,"target":1}]}`).doc.ties;
  expect(ends('{"name":"A"},{"name":"B"}')).toMatchObject([{ from: "0", to: "1" }]);
  expect(ends('{"id":1},{"id":"b"},{"id":0}')).toMatchObject([{ from: "0", to: "1" }]);
  expect(ends('{"id":"a"},{"id":"b"}')).toMatchObject([{ from: "a", to: "b" }]);
});

it("takes no more than in proportion for more: a look at each character", () => {
  // Ten times as much of what makes careless patterns slow; quadratic work would take a hundred times as long.
  const text = (size: number) =>
    `naam;rol\n${'"a""";'.repeat(size)}\n${" ~1 2-3.4/".repeat(size)};b\n${"'".repeat(size)}=;x\n`;
  const steps = (size: number) => readNetwork(text(size)).report.reduce((sum, { count }) => sum + count, 0);
  expect(steps(20_000)).toBeLessThan(steps(2_000) * 11);
});

it("is the same document each time", () => {
  const text = forms("x", "Amina")[0] ?? "";
  expect(serialize(readNetwork(text).doc)).toBe(serialize(readNetwork(text).doc));
});
