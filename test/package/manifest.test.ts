import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { manifest } from "../../.scripts/manifest.mjs";
import { EcoMap as Element } from "../../src/element/eco-map.ts";
import { eventName, VIEW_EVENTS } from "../../src/element/events.ts";

const [element] = manifest().modules.flatMap(({ declarations }) => declarations);
if (!element) throw new Error("the manifest declares nothing");
const named = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).sort();
const files = readdirSync("src/element", { encoding: "utf8", recursive: true });
const sources = files.filter((name) => name.endsWith(".ts"));
const text = sources.map((name) => readFileSync(`src/element/${name}`, "utf8")).join("\n");
const found = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, name = ""]) => name))].sort();

/** The properties as Lit has them, with the attribute of each. */
const properties = [...Object.entries(Element.properties)];

describe("the custom-elements manifest", () => {
  test("names every attribute", () => {
    const attributes = properties
      .filter(([, { attribute }]) => attribute !== false)
      .map(([name, { attribute }]) => (typeof attribute === "string" ? attribute : name));
    expect(named(element.attributes)).toEqual(attributes.sort());
  });

  test("names every property, and nothing that is the element's own affair", () => {
    expect(named(element.members)).toEqual(expect.arrayContaining(properties.map(([name]) => name)));
    expect(named(element.members).filter((name) => name.startsWith("#") || name.endsWith("Callback"))).toEqual([]);
  });

  test("names every event", () => {
    expect(named(element.events)).toEqual(
      [...VIEW_EVENTS.map(eventName), "ecomap-error", "ecomap-export", "ecomap-mode", "input", "change"].sort(),
    );
  });

  test("names every part, slot and custom property of the tools", () => {
    expect(named(element.cssParts)).toEqual(found(/ part="([\w-]+)"/g));
    expect(named(element.slots)).toEqual(["", ...found(/<slot name="([\w-]+)"/g)]);
    expect(named(element.cssProperties)).toEqual(found(/var\((--ecomap-[\w-]+)/g));
  });

  test("says something of each", () => {
    const all = [element.attributes, element.events, element.slots, element.cssParts, element.cssProperties].flat();
    expect(all.filter(({ description }) => !description)).toEqual([]);
  });
});
