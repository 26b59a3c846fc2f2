import type { Element as Wanted } from "./elements.ts";
import { stayers } from "./keep-order.ts";

const SVG = "http://www.w3.org/2000/svg";

/** What each node was last written as, so that what did not change is not walked. */
const written = new WeakMap<Element, Wanted>();

/** The key of the element that a node shows. */
export const keyOf = (node: Element): string | undefined => written.get(node)?.key;

/** A new node of a document for an element and all it holds. */
export function makeNode(doc: Document, element: Wanted): SVGElement {
  const node = doc.createElementNS(SVG, element.name);
  for (const attribute of owned(element)) node.setAttribute(attribute[0], attribute[1]);
  for (const child of element.children) node.appendChild(makeNode(doc, child));
  if (element.text !== "" && element.children.length === 0) node.textContent = element.text;
  written.set(node, element);
  return node;
}

/**
 * Makes a node and all it holds say what the element says, with as few changes as can be: nodes are known by name and
 * key, attributes end in the element's order, text is only ever text. A node that has the focus is never moved.
 */
export function patchElement(node: Element, element: Wanted): void {
  if (written.get(node) === element) return;
  patchAttributes(node, owned(element));
  if (element.children.length > 0) patchChildren(node, element.children);
  else if (node.childElementCount > 0 || node.textContent !== element.text) node.textContent = element.text;
  written.set(node, element);
}

/** A node has its namespace from its birth; only text says it again. */
const owned = ({ name, attributes }: Wanted): Wanted["attributes"] =>
  name === "svg" ? attributes.filter(([attribute]) => attribute !== "xmlns") : attributes;

function patchAttributes(node: Element, wanted: Wanted["attributes"]): void {
  const names = new Set(wanted.map(([name]) => name));
  for (const name of node.getAttributeNames()) if (!names.has(name)) node.removeAttribute(name);
  const present = node.getAttributeNames();
  const inOrder = present.findIndex((name, i) => name !== wanted[i]?.[0]);
  // An attribute that is set anew goes last: from the first that is out of place all are set again.
  if (inOrder >= 0) for (const name of present.slice(inOrder)) node.removeAttribute(name);
  for (const [name, value] of wanted) if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}

const identity = ({ name, key }: Wanted): string => `${name} ${key}`;

function patchChildren(parent: Element, children: readonly Wanted[]): void {
  const present = Array.from(parent.children);
  const isSame = (child: Wanted, node: Element | undefined) => {
    const was = node && written.get(node);
    return was?.name === child.name && was.key === child.key;
  };
  // The usual case, and by far the fastest: the same ones in the same order.
  if (present.length === children.length && children.every((child, i) => isSame(child, present[i]))) {
    children.forEach((child, i) => {
      const node = present[i];
      if (node) patchElement(node, child);
    });
    return;
  }
  const before = new Map<string | undefined, Element>();
  for (const node of present) {
    const was = written.get(node);
    before.set(was && identity(was), node);
  }
  const nodes = children.map((child) => {
    const key = identity(child);
    const node = before.get(key) ?? parent.appendChild(makeNode(parent.ownerDocument, child));
    before.delete(key);
    patchElement(node, child);
    return node;
  });
  const stay = new Set(nodes);
  for (const node of present) if (!stay.has(node)) node.remove();
  order(parent, nodes);
}

function order(parent: Element, nodes: readonly Element[]): void {
  if (nodes.every((node, i) => node === parent.children[i])) return;
  const places = new Map(Array.from(parent.children, (node, i) => [node, i]));
  const focused = nodes.findIndex((node) => node.matches(":focus-within"));
  const stay = stayers(
    nodes.map((node) => places.get(node) ?? -1),
    focused,
  );
  let next: Element | null = null;
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node: Element | undefined = nodes[i];
    if (!node) continue;
    if (!stay.has(i)) parent.insertBefore(node, next);
    next = node;
  }
}
