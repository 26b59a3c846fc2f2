import { writeFileSync } from "node:fs";
import * as z from "zod/mini";
import { ecomap, VERSION } from "../src/document/schema/document.ts";

/** What a file may say, short forms included, as JSON Schema: for editors and for programs in other languages. */
const { $schema, ...schema } = z.toJSONSchema(ecomap, { io: "input", reused: "ref" });
const named = {
  $schema,
  $id: `urn:ecomap:document:${VERSION}`,
  title: `ecomap document, version ${VERSION}`,
  ...schema,
};
writeFileSync("dist/schema.json", `${JSON.stringify(named, null, 2)}\n`);
