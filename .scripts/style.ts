import { writeFileSync } from "node:fs";
import { STYLE } from "../src/view/style.ts";

/** The same rules that the view adopts, as a file for hosts whose policy asks for a link. */
writeFileSync("dist/style.css", STYLE.endsWith("\n") ? STYLE : `${STYLE}\n`);
