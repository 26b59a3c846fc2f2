import { expect, test } from "vitest";
import { knownBy } from "../../src/document/known-by.ts";

test("a client is known by the host's own ids, else by the id of the map, and never by a name", () => {
  const identifiers = [{ system: "host", value: "1" }];
  expect(knownBy({ id: "map", client: { id: "c", name: "Yusuf", identifiers } })).toEqual(identifiers);
  expect(knownBy({ id: "map", client: { id: "c", name: "Yusuf", identifiers: [] } })).toBe("map");
  expect(knownBy({ client: { id: "c", name: "Yusuf" } })).toBeUndefined();
});
