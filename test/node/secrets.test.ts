import { beforeAll, describe, expect, it } from "vitest";
import { requireChromium } from "../../.scripts/chromium.mjs";
import { parseEcomap } from "../../src/document/parse.ts";
import { AUDIENCES, type Audience } from "../../src/document/schema/terms.ts";
import { forAudience } from "../../src/index.ts";
import { toPdf, toPng } from "../../src/node/index.ts";
import { renderToString } from "../../src/picture/render-to-string.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { fullDocument } from "../document/audience/full.ts";
import { COURT, KEY } from "../document/audience/ways.ts";
import { noto } from "./fonts.ts";
import { type PdfRead, readPdf } from "./pdf.ts";
import { BARE, chunksOf } from "./png.ts";

const { file, secrets } = fullDocument();
const doc = parseEcomap(file);
const optionsFor = (audience: Audience) => ({ reader: COURT, key: KEY, audience, language: nl });
const pictures = new Map<Audience, string>();
function pictureFor(audience: Audience): string {
  const svg = pictures.get(audience) ?? renderToString(doc, { ...optionsFor(audience), paper: "a4" });
  pictures.set(audience, svg);
  return svg;
}

it.each(AUDIENCES)(
  "a PNG for %s holds pixels alone, and not one text of a document in which every field is set",
  async (audience) => {
    const { data } = await toPng(pictureFor(audience), { fonts: [noto("noto-sans", "latin")], scale: 0.3 });
    expect(chunksOf(data).join()).toMatch(BARE);
    expect(secrets.leaked(Buffer.from(data).toString("latin1"), audience)).toEqual([]);
  },
);

describe("a PDF of a document in which every field is set", () => {
  const browser = requireChromium().path;
  const pdfs = new Map<Audience, PdfRead>();
  beforeAll(async () => {
    const print = async (audience: Audience) => {
      pdfs.set(audience, readPdf(await toPdf(pictureFor(audience), { browser })));
    };
    await Promise.all(AUDIENCES.map(print));
  }, 40_000);

  it.each(AUDIENCES)("for %s holds the names that they may see, and no text that they may not", (audience) => {
    const { text = "", whole = "", title = "" } = pdfs.get(audience) ?? {};
    for (const said of [text, whole, title]) expect(secrets.leaked(said, audience)).toEqual([]);
    for (const { name = "" } of forAudience(doc, audience, optionsFor(audience)).members) expect(text).toContain(name);
  });
});
