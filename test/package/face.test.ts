import { expect, test } from "vitest";
import face from "./face.json" with { type: "json" };

/** A change here is a change for everyone who uses the library: it belongs in the changelog. */
test("ecomap exports these names and no other", async () => {
  expect(Object.keys(await import("../../src/index.ts")).sort()).toEqual(face.ecomap);
});

test("ecomap/element exports these names and no other, and can be read where there is no page", async () => {
  expect(Object.keys(await import("../../src/element/index.ts")).sort()).toEqual(face["ecomap/element"]);
});

test("ecomap/measure exports these names and no other", async () => {
  expect(Object.keys(await import("../../src/measure/index.ts")).sort()).toEqual(face["ecomap/measure"]);
});

test("ecomap/describe exports these names and no other", async () => {
  expect(Object.keys(await import("../../src/describe/index.ts")).sort()).toEqual(face["ecomap/describe"]);
});

test("ecomap/export exports these names and no other", async () => {
  expect(Object.keys(await import("../../src/export/index.ts")).sort()).toEqual(face["ecomap/export"]);
});

test("ecomap/formats exports these names and no other", async () => {
  expect(Object.keys(await import("../../src/formats/index.ts")).sort()).toEqual(face["ecomap/formats"]);
});

test("ecomap/autosave exports these names and no other, and its shelf in a browser is an export of its own", async () => {
  expect(Object.keys(await import("../../src/autosave/index.ts")).sort()).toEqual(face["ecomap/autosave"]);
  expect(Object.keys(await import("../../src/autosave/indexed-db.ts"))).toEqual(face["ecomap/autosave/indexed-db"]);
});

test("ecomap/view exports these names and no other", async () => {
  expect(Object.keys(await import("../../src/view/index.ts")).sort()).toEqual(face["ecomap/view"]);
});
