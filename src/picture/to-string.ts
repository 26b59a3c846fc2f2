import type { Element } from "./elements.ts";

/** An element as SVG text. The one place that escapes. */
export function elementToString({ name, attributes, children, text }: Element): string {
  let written = `<${name}`;
  for (const [attribute, value] of attributes) written += ` ${attribute}="${escapeAttribute(value)}"`;
  if (children.length === 0 && text === "") return `${written}/>`;
  return `${written}>${escapeText(text)}${children.map(elementToString).join("")}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

const escapeText = (text: string): string => text.replace(/[&<>\r]/g, (sign) => ENTITIES[sign] ?? sign);

const escapeAttribute = (value: string): string => value.replace(/[&<>"\t\n\r]/g, (sign) => ENTITIES[sign] ?? sign);
