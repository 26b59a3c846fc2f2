import { heavyJson } from "../document/heavy-json.ts";
import { looksLikeTable } from "./csv/table.ts";
import { isFhir } from "./fhir/resources.ts";
import type { FormatName } from "./formats.ts";
import { isCytoscape } from "./json/cytoscape.ts";
import { isGraphFormat } from "./json/graph-format.ts";
import { isGraphology } from "./json/graphology.ts";
import { Json } from "./json/json.ts";
import { isNodeLink } from "./json/node-link.ts";
import { isPajek } from "./pajek.ts";

/** What a text was found to be, with the JSON in it, so that nobody parses it twice. */
export interface Recognised {
  readonly format: FormatName;
  readonly json?: Json;
}

/** The format of a text by what is in it, whatever its file is called; `undefined` where it is none that we read. */
export const formatOf = (text: string): FormatName | undefined => recognise(text)?.format;

/** As {@link formatOf}, with what was parsed to tell. */
export function recognise(text: string): Recognised | undefined {
  const begin = text
    .slice(0, 5000)
    .replace(/^\ufeff/, "")
    .trimStart();
  if (begin.startsWith("{") || begin.startsWith("[")) return jsonIn(text);
  const format = begin.startsWith("<")
    ? xmlFormat(begin)
    : isPajek(begin)
      ? "pajek"
      : looksLikeTable(text)
        ? "csv"
        : undefined;
  return format && { format };
}

/** FHIR written as XML, which is not read: whoever has it is told what to ask for. */
export const isFhirXml = (text: string): boolean =>
  /^\ufeff?\s*</.test(text.slice(0, 2000)) &&
  /<(?:\w{1,20}:)?[A-Z]\w{0,60}\s[^<>]{0,500}="http:\/\/hl7\.org\/fhir"/.test(text.slice(0, 2000));

/** Whether a text begins as JSON does: of what is cut short it is told that it is not whole. */
export const looksLikeJson = (text: string): boolean =>
  /^\ufeff?\s*(?:\{\s*["}]|\[\s*[[{"\d])/.test(text.slice(0, 5000));

function xmlFormat(begin: string): FormatName | undefined {
  const [, root] = /<(?:[\w-]{1,40}:)?(graphml|gexf)[\s>]/.exec(begin) ?? [];
  return root === "graphml" || root === "gexf" ? root : undefined;
}

function jsonIn(text: string): Recognised | undefined {
  if (heavyJson(text)) return undefined;
  let json: Json;
  try {
    json = new Json(JSON.parse(text.replace(/^\ufeff/, "")));
  } catch {
    return undefined;
  }
  const format = jsonFormat(json);
  return format && { format, json };
}

function jsonFormat(file: Json): FormatName | undefined {
  if (file.get("format").text === "ecomap") return "ecomap";
  if (isFhir(file)) return "fhir";
  if (isCytoscape(file)) return "cytoscape";
  if (isGraphFormat(file)) return "jgf";
  if (!file.isObject) return undefined;
  if (isGraphology(file)) return "graphology";
  return isNodeLink(file) ? "node-link" : undefined;
}
