/** One element of an SVG text, read back. */
export interface Read {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly Read[];
  /** The text that stands directly within. */
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: Read[];
  text: string;
}

const TAG = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[A-Za-z_:][\w:.-]*="[^"<]*")*)\s*(\/?)>/y;
const ATTRIBUTE = /\s+([A-Za-z_:][\w:.-]*)="([^"<]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#9": "\t",
  "#10": "\n",
  "#13": "\r",
};

/**
 * Reads the SVG that this library writes, and nothing more lenient: one root, balanced tags, quoted attributes without
 * repeats, the few entities there are; no comments, no instructions, no document type, no CDATA.
 */
export function readSvg(svg: string): Read {
  const root: Open = { name: "", attributes: [], children: [], text: "" };
  const open: Open[] = [root];
  let at = 0;
  while (at < svg.length) {
    const here = open.at(-1) ?? root;
    if (svg[at] !== "<") {
      const next = svg.indexOf("<", at);
      const end = next < 0 ? svg.length : next;
      here.text += decode(svg.slice(at, end));
      at = end;
      continue;
    }
    TAG.lastIndex = at;
    const found = TAG.exec(svg);
    if (!found) throw new Error(`no tag at ${at}: ${svg.slice(at, at + 60)}`);
    at = TAG.lastIndex;
    const [, closing, name = "", rest = "", empty] = found;
    if (closing) {
      if (here.name !== name || here === root) throw new Error(`</${name}> closes <${here.name}>`);
      open.pop();
      continue;
    }
    const element: Open = { name, attributes: attributesOf(rest), children: [], text: "" };
    here.children.push(element);
    if (!empty) open.push(element);
  }
  const [first, ...more] = root.children;
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name}> is never closed`);
  if (!first || more.length > 0 || root.text.trim() !== "")
    throw new Error("there must be one root and nothing beside it");
  return first;
}

function attributesOf(text: string): (readonly [string, string])[] {
  const list = [...text.matchAll(ATTRIBUTE)].map(([, name = "", value = ""]) => [name, decode(value)] as const);
  if (new Set(list.map(([name]) => name)).size < list.length) throw new Error(`an attribute is repeated: ${text}`);
  return list;
}

function decode(text: string): string {
  if (text.includes("]]>")) throw new Error("]]> stands in a text");
  return text.replace(/&([^;]{0,9};)?/g, (whole, entity: string | undefined) => {
    const sign = entity && ENTITIES[entity.slice(0, -1)];
    if (!sign) throw new Error(`${whole} is no entity that is written here`);
    return sign;
  });
}

/** The element and all within it, in document order. */
export function* within(element: Read): Generator<Read> {
  yield element;
  for (const child of element.children) yield* within(child);
}

export const attributeOf = ({ attributes }: Read, name: string): string | undefined =>
  attributes.find(([key]) => key === name)?.[1];

export const numberOf = (element: Read, name: string): number => Number(attributeOf(element, name) ?? Number.NaN);

/** All with a class, the root's own `ecomap` prefix left out. */
export const byHook = (root: Read, hook: string): Read[] =>
  [...within(root)].filter((element) => classesOf(element).includes(`ecomap-${hook}`));

export const classesOf = (element: Read): string[] => attributeOf(element, "class")?.split(" ") ?? [];

/** The numbers of the picture's box. */
export function viewBoxOf(root: Read): {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
} {
  const [x = 0, y = 0, width = 0, height = 0] = (attributeOf(root, "viewBox") ?? "").split(" ").map(Number);
  return { x, y, width, height };
}
