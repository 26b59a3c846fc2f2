import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { withTables } from "./guide-tables.ts";

/** Writes the tables of the guide anew from the rules in the code. */
for (const name of readdirSync("stories/0-guide")) {
  const file = `stories/0-guide/${name}`;
  writeFileSync(file, withTables(readFileSync(file, "utf8")));
}
