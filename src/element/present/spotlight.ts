import type { NetworkIndex } from "../../network/network-index.ts";
import type { Element } from "../../picture/elements.ts";

/** Who of a drawing has the light, whom the keys are at, and whose record the step is about; by ids. */
export interface Light {
  readonly lit: string | undefined;
  readonly current: string | undefined;
  readonly touched: ReadonlySet<string>;
}

const keyOf = (id: string, { doc }: NetworkIndex): string => (id === doc.client.id ? "client" : `member:${id}`);

/** The client and the members of a drawing in reading order, each with the key of its mark. */
export const peopleOf = (index: NetworkIndex): ReadonlyMap<string, string> =>
  new Map([index.doc.client, ...index.members].map(({ id }) => [keyOf(id, index), id]));

/** The keys of the marks that stay bright: one person, their ties, and who is at the other ends. */
export function litKeys(id: string, index: NetworkIndex): ReadonlySet<string> {
  const ties = index.tiesOf.get(id) ?? [];
  const ends = [id, ...ties.flatMap(({ from, to }) => [from, to])];
  return new Set([...ends.map((end) => keyOf(end, index)), ...ties.map((tie) => `tie:${tie.id}`)]);
}

/** The lines of a label as words of their own, for who compares what is written on a button with its name. */
const apart = (part: Element): Element => (part.name === "text" ? { ...part, text: `${part.text} ` } : part);

/** A picture in which people are buttons, and all but those in the light are dimmed by a class; what is new has a class too. */
export function inLight(picture: Element, index: NetworkIndex, { lit, current, touched }: Light): Element {
  const people = peopleOf(index);
  // Who is not in this step takes the light with them.
  const isThere = lit !== undefined && [...people.values()].includes(lit);
  const bright = isThere ? litKeys(lit, index) : undefined;
  const stop = current !== undefined && [...people.values()].includes(current) ? current : index.doc.client.id;
  const shown = (mark: Element): Element => {
    const id = people.get(mark.key);
    const own = id ?? (mark.key.startsWith("tie:") ? mark.key.slice(4) : undefined);
    const classes = [
      ...(bright && !bright.has(mark.key) ? ["dim"] : []),
      ...(own !== undefined && touched.has(own) ? ["touched"] : []),
    ];
    const attributes = new Map(mark.attributes);
    if (classes.length > 0) attributes.set("class", [attributes.get("class"), ...classes].join(" "));
    if (id !== undefined) {
      attributes.set("role", "button").set("aria-pressed", String(id === lit));
      attributes.set("tabindex", id === stop ? "0" : "-1");
    }
    return { ...mark, attributes: [...attributes], ...(id !== undefined && { children: mark.children.map(apart) }) };
  };
  return {
    ...picture,
    children: picture.children.map((child) =>
      child.key === "scene" ? { ...child, children: child.children.map(shown) } : child,
    ),
  };
}
