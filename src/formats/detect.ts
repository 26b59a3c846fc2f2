import { isTooWide } from "../document/wide-json.ts";
import { looksLikeTable } from "./csv/table.ts";
import type { FormatName } from "./formats.ts";
import { isCytoscape } from "./json/cytoscape.ts";
import { isGraphFormat } from "./json/graph-format.ts";
import { isGraphology } from "./json/graphology.ts";
import { isNodeLink } from "./json/node-link.ts";
import { objectIn } from "./json/values.ts";
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

function xmlFormat(begin: string): FormatName | undefined {
  const [, root] = /<(?:[\w-]{1,40}:)?(graphml|gexf)[\s>]/.exec(begin) ?? [];
  return root === "graphml" || root === "gexf" ? root : undefined;
}

function jsonFormat(text: string): FormatName | undefined {
  if (isTooWide(text)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
  if (isCytoscape(value)) return "cytoscape";
  const file = objectIn(value);
  if (!file) return undefined;
  if (file.get("format") === "ecomap") return "ecomap";
  if (isGraphFormat(file)) return "jgf";
  if (isGraphology(file)) return "graphology";
  return isNodeLink(file) ? "node-link" : undefined;
}
