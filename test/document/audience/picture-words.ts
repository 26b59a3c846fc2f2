import type { Audience } from "../../../src/document/schema/terms.ts";
import type { EcomapDocument } from "../../../src/document/types.ts";
import { renderToString } from "../../../src/picture/render-to-string.ts";
import { nl } from "../../../src/words/languages/nl.ts";
import { type Read, readSvg } from "../../picture/read-svg.ts";
import { COURT, KEY } from "./ways.ts";

const textsIn = ({ text, attributes, children }: Read): readonly string[] => [
  text,
  ...attributes.flatMap(([name, value]) => (name.startsWith("aria-") ? [value] : [])),
  ...children.flatMap(textsIn),
];

/** All that a picture in Dutch says: what is written on it, and what is heard. */
export const pictureWords = (doc: EcomapDocument, audience: Audience): string =>
  textsIn(readSvg(renderToString(doc, { audience, reader: COURT, key: KEY, language: nl }))).join("\n");
