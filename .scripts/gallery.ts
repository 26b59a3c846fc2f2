import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseEcomap, renderToString } from "../src/index.ts";
import { DRAW_TERMS } from "../src/scene/options.ts";
import { en } from "../src/words/languages/en.ts";
import { nl } from "../src/words/languages/nl.ts";

/** Draws the cases in every layout and theme to `examples/gallery/`. */
const cases = new URL("../examples/cases/", import.meta.url);
const gallery = new URL("../examples/gallery/", import.meta.url);
const layouts = DRAW_TERMS.layout;
const themes = DRAW_TERMS.theme;

mkdirSync(gallery, { recursive: true });
let drawn = 0;
for (const file of readdirSync(cases).filter((name) => name.endsWith(".json"))) {
  const doc = parseEcomap(readFileSync(new URL(file, cases), "utf8"));
  const language = doc.language === "en" ? en : nl;
  for (const layout of layouts) {
    for (const theme of themes) {
      const name = file.replace(/\.json$/, `.${layout}.${theme}.svg`);
      writeFileSync(new URL(name, gallery), renderToString(doc, { layout, theme, language }));
      drawn++;
    }
  }
}
/** The picture that the README begins with. */
const first = parseEcomap(readFileSync(new URL("3-the-friend-who-steps-back.en.json", cases), "utf8"));
writeFileSync(new URL("../examples/ecomap.svg", import.meta.url), renderToString(first, { language: en }));
console.log(`${drawn} pictures in examples/gallery`);
