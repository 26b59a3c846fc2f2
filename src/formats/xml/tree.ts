import { SaxesParser } from "saxes";
import { LIMITS } from "../../document/limits.ts";
import { FormatError, refusal } from "../format-error.ts";

/** An element of a file, by its local name; `isOurs`: in the name space of its root, or in none. */
export interface XmlElement {
  readonly name: string;
  readonly isOurs: boolean;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  readonly line: number;
}

type Open = XmlElement & { children: XmlElement[]; text: string };

/**
 * The root of an XML text. Nothing is fetched and no entity but the five of XML is known: a DOCTYPE is refused, as is
 * what lies deeper than a document may.
 * @throws {FormatError} with the line.
 */
export function xmlIn(text: string): XmlElement {
  if (text.length > LIMITS.text) throw refusal("too-large", { limit: LIMITS.text });
  const parser = new SaxesParser({ xmlns: true });
  const open: Open[] = [];
  let root: Open | undefined;
  const refuse = (code: "doctype" | "not-whole") => {
    const where = { line: parser.line };
    throw code === "doctype" ? refusal(code, {}, where) : refusal(code, { format: "XML" }, where);
  };
  parser.on("error", () => refuse("not-whole"));
  parser.on("doctype", () => refuse("doctype"));
  parser.on("opentag", ({ local, uri, attributes }) => {
    if (open.length >= LIMITS.depth) throw refusal("too-deep", { limit: LIMITS.depth }, { line: parser.line });
    const named = Object.values(attributes).map((one): [string, string] => [one.name, one.value]);
    const isOurs = uri === "" || root === undefined || uri === rootUri;
    const element: Open = {
      name: local,
      isOurs,
      attributes: new Map(named),
      children: [],
      text: "",
      line: parser.line,
    };
    if (root === undefined) {
      root = element;
      rootUri = uri;
    }
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  let rootUri = "";
  const take = (said: string) => {
    const element = open.at(-1);
    if (element) element.text += said;
  };
  parser.on("text", take);
  parser.on("cdata", take);
  parser.on("closetag", () => void open.pop());
  parse(parser, text);
  if (root === undefined) throw refusal("not-whole", { format: "XML" });
  return root;
}

/** The parser builds strings by appending: a file goes in by pieces, so that one refused early costs little. */
function parse(parser: SaxesParser<{ xmlns: true }>, text: string): void {
  const SIZE = 65_536;
  try {
    for (let at = 0; at < text.length; at += SIZE) parser.write(text.slice(at, at + SIZE));
    parser.close();
  } catch (error) {
    if (error instanceof FormatError) throw error;
    throw refusal("not-whole", { format: "XML" }, { line: parser.line });
  }
}

/** The elements directly under one that have a name. */
export const childrenOf = ({ children }: XmlElement, name: string): readonly XmlElement[] =>
  children.filter((child) => child.name === name && child.isOurs);
