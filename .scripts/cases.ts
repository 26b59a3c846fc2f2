import { writeFileSync } from "node:fs";
import { HISTORIES, mapOf } from "../examples/histories/map-of.ts";
import { serialize } from "../src/index.ts";

/** Makes the cases from their histories. */
for (const file of HISTORIES) {
  const doc = mapOf(file);
  writeFileSync(new URL(`../examples/cases/${file}`, import.meta.url), serialize(doc));
  console.log(`${file}: ${doc.history.length} changes`);
}
