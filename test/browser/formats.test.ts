import { expect, test } from "vitest";
import { FORMATS, readNetwork, writeNetwork } from "../../src/formats/index.ts";
import { parseEcomap } from "../../src/index.ts";

const doc = parseEcomap({
  ...{ format: "ecomap", version: 1, client: { id: "c", name: "Yusuf" } },
  members: [
    { id: "a", name: "Zoë" },
    { id: "b", name: "يوسف" },
  ],
  ties: [
    { id: "t", from: "c", to: "a", strength: "strong" },
    { id: "u", from: "c", to: "b" },
  ],
});

test.each(FORMATS)("a page writes and reads %s, as text and as bytes", (format) => {
  const { files } = writeNetwork(doc, format);
  const bytes = files.map(({ name, text }) => ({ name, data: new TextEncoder().encode(text) }));
  for (const given of [files.map(({ name, text }) => ({ name, data: text })), bytes]) {
    const { doc: read, format: told } = readNetwork(given, { tray: false });
    expect(told).toBe(format);
    expect(read.members.map(({ name }) => name)).toEqual(["Zoë", "يوسف"]);
    expect(read.ties).toHaveLength(2);
  }
});

test("a page reads a table in the letters of a Dutch Excel and of UTF-16", () => {
  const text = "naam;relatie;sterkte\r\nZoë;moeder;sterk\r\n";
  const windows = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const utf16 = Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);
  for (const data of [windows, utf16]) {
    const { doc: read } = readNetwork({ name: "lijst.csv", data });
    expect(read.members).toMatchObject([{ name: "Zoë", agreed: "not-yet" }]);
    expect(read.ties[0]?.strength).toBe("strong");
  }
});
