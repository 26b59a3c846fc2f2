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

/** The format of a text by what is in it, whatever its file is called; `undefined` where it is none that we read. */
export function formatOf(text: string): FormatName | undefined {
  const begin = text
    .slice(0, 5000)
    .replace(/^\ufeff/, "")
    .trimStart();
  if (begin.startsWith("<")) return xmlFormat(begin);
  if (begin.startsWith("{") || begin.startsWith("[")) return jsonFormat(text);
  if (isPajek(begin)) return "pajek";
  return looksLikeTable(text) ? "csv" : undefined;
}

/** FHIR written as XML, which is not read: whoever has it is told what to ask for. */
export const isFhirXml = (text: string): boolean =>
  /^\ufeff?\s*</.test(text.slice(0, 2000)) &&
  /<(?:\w{1,20}:)?[A-Z]\w{0,60}\s[^<>]{0,500}="http:\/\/hl7\.org\/fhir"/.test(text.slice(0, 2000));

function xmlFormat(begin: string): FormatName | undefined {
  const [, root] = /<(?:[\w-]{1,40}:)?(graphml|gexf)[\s>]/.exec(begin) ?? [];
  return root === "graphml" || root === "gexf" ? root : undefined;
}

function jsonFormat(text: string): FormatName | undefined {
  if (heavyJson(text)) return undefined;
  let file: Json;
  try {
    file = new Json(JSON.parse(text.replace(/^\ufeff/, "")));
  } catch {
    return undefined;
  }
  if (file.get("format").text === "ecomap") return "ecomap";
  if (isFhir(file)) return "fhir";
  if (isCytoscape(file)) return "cytoscape";
  if (isGraphFormat(file)) return "jgf";
  if (!file.isObject) return undefined;
  if (isGraphology(file)) return "graphology";
  return isNodeLink(file) ? "node-link" : undefined;
}
