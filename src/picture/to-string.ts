/** An element of a picture or of a page; text or children. */
export interface Markup {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly Markup[];
  readonly text: string;
  /** Written with its end though nothing is in it, as pages ask for. */
  readonly ends?: boolean;
}

/** An element as the text of a picture or a page. The one place that escapes. */
export function elementToString({ name, attributes, children, text, ends }: Markup): string {
  let written = `<${name}`;
  for (const [attribute, value] of attributes) written += ` ${attribute}="${escapeAttribute(value)}"`;
  if (children.length === 0 && text === "" && !ends) return `${written}/>`;
  written += `>${escapeText(text)}`;
  for (const child of children) written += elementToString(child);
  return `${written}</${name}>`;
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
