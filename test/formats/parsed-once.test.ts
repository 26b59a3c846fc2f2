import { afterEach, describe, expect, it, vi } from "vitest";
import { FORMATS, readNetwork, readNetworks, writeNetwork } from "../../src/formats/index.ts";
import { parseEcomap } from "../../src/index.ts";

const doc = parseEcomap({
  ...{ format: "ecomap", version: 1, client: { id: "c", name: "Rosa" } },
  members: [{ id: "m", name: "Amina" }],
  ties: [{ id: "t", from: "c", to: "m" }],
});
const JSONS = FORMATS.filter((format) => !["csv", "pajek", "graphml", "gexf"].includes(format));
const textOf = (format: (typeof FORMATS)[number]) => writeNetwork(doc, format).files[0]?.text ?? "";

describe("a JSON file of which nobody says the format", () => {
  afterEach(() => vi.restoreAllMocks());

  it.each(JSONS)("is parsed once and read as one that is told: %s", (format) => {
    const text = textOf(format);
    const told = readNetwork(text, { from: format });
    const parse = vi.spyOn(JSON, "parse");
    expect(readNetwork(text)).toEqual(told);
    expect(readNetworks({ name: "a.json", data: text }).map((read) => read.doc)).toEqual([told.doc]);
    expect(parse.mock.calls.filter(([parsed]) => parsed.length === text.length)).toHaveLength(2);
  });
});
