import { readFileSync } from "node:fs";
import { generate } from "../../examples/generate.ts";
import { applyCommand } from "../../src/command/apply.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import type { LayoutName } from "../../src/document/schema/terms.ts";
import type { EcomapDocument, EcomapInput, MemberInput, TieInput } from "../../src/document/types.ts";
import type { Placement } from "../../src/layout/types.ts";
import { pictureElement } from "../../src/picture/elements.ts";
import { elementToString } from "../../src/picture/to-string.ts";
import { draw } from "../../src/scene/draw.ts";
import type { Drawing } from "../../src/scene/drawing.ts";
import { type DrawOptions, resolveDrawOptions } from "../../src/scene/options.ts";

export const CASES = [
  "1-i-have-nobody",
  "2-the-relative-who-comes-along",
  "3-the-friend-who-steps-back",
  "4-the-one-who-insists",
  "5-keys-at-last",
  "6-after-detention",
  "7-we-are-their-network",
  "8-a-large-family",
] as const;
export const TWINS = ["1-i-have-nobody.en", "3-the-friend-who-steps-back.en"] as const;

const cases = new Map<string, EcomapDocument>();

/** A case, read once: as the very same document its drawings are shared. */
export function caseOf(name: string): EcomapDocument {
  const doc =
    cases.get(name) ?? parseEcomap(readFileSync(new URL(`../../examples/cases/${name}.json`, import.meta.url), "utf8"));
  cases.set(name, doc);
  return doc;
}

const SIZES = [0, 1, 2, 3, 5, 8, 13, 30, 45, 80, 150];
const SEEDS = [1, 2, 3];
/** The larger, the fewer: one large map takes as long as many small ones. */
const seedsOf = (size: number) => SEEDS.slice(0, size > 45 ? 1 : size > 8 ? 2 : 3);

/** Name and document of the eight cases and of made-up maps from 0 to 150 members. */
export const MAPS: readonly (readonly [name: string, doc: EcomapDocument])[] = [
  ...CASES.map((name) => [`case ${name}`, caseOf(name)] as const),
  ...SIZES.flatMap((size) =>
    seedsOf(size).map((seed) => [`${size} members, seed ${seed}`, parseEcomap(generate(size, seed))] as const),
  ),
];

const drawn = new WeakMap<EcomapDocument, Map<LayoutName, Drawing>>();

/** What is drawn of a map. One in a layout and nothing else is drawn once, as it is the same each time: laws hold that. */
export function drawingOf(doc: EcomapDocument, { layout = "force", ...more }: Partial<DrawOptions> = {}): Drawing {
  if (Object.keys(more).length > 0) return draw(doc, resolveDrawOptions({ layout, ...more }));
  const known = drawn.get(doc) ?? new Map<LayoutName, Drawing>();
  const drawing = known.get(layout) ?? draw(doc, resolveDrawOptions({ layout }));
  drawn.set(doc, known.set(layout, drawing));
  return drawing;
}

/** The picture of a drawing, as text. */
export function pictureOf(doc: EcomapDocument, options: Partial<DrawOptions> = {}): string {
  const { scene } = drawingOf(doc, options);
  return elementToString(pictureElement(scene, "ecomap", { width: scene.box.width, height: scene.box.height }));
}

export const placementOf = (doc: EcomapDocument, options: Partial<DrawOptions> = {}): Placement =>
  drawingOf(doc, options).placement;

/** The document with the places of a placement written into it, as a view writes them. */
export const withPlaces = (doc: EcomapDocument, { members }: Placement, layout: LayoutName = "force"): EcomapDocument =>
  applyCommand(
    doc,
    { type: "placeMembers", layout, places: members.map(({ id, x, y }) => ({ member: id, x, y })) },
    { recorded: "2026-03-03T10:00:00Z" },
  );

type Short = Partial<Omit<EcomapInput, "members" | "ties">>;

/** A small map round Yusuf: members by name or in full, ties between them. */
export function mapOf(
  members: readonly (string | MemberInput)[],
  ties: readonly (Omit<TieInput, "id"> & { readonly id?: string })[] = [],
  rest: Short = {},
): EcomapDocument {
  return parseEcomap({
    format: "ecomap",
    version: 1,
    client: { id: "client", name: "Yusuf" },
    ...rest,
    members: members.map((member) => (typeof member === "string" ? { id: member, name: member } : member)),
    ties: ties.map((tie, i) => ({ id: `tie-${i}`, ...tie })),
  });
}

/** The one that answers to the test; a test that finds none or several is wrong. */
export function only<T>(list: readonly T[], test: (item: T) => boolean = () => true): T {
  const [found, ...more] = list.filter(test);
  if (found === undefined || more.length > 0) throw new Error(`expected one, found ${found ? more.length + 1 : 0}`);
  return found;
}

/** The symbol of a member. */
export const symbolOf = ({ members }: Placement, id: string) => only(members, (symbol) => symbol.id === id);

/**
 * Who may hold a place in a layout: everyone, where anybody has a saved one. Larger letters that would move somebody who has
 * are written round all people where the usual letters left them.
 */
export const heldIn = (doc: EcomapDocument, layout: LayoutName): ReadonlySet<string> =>
  new Set((doc.places?.[layout] ?? []).length === 0 ? [] : doc.members.map(({ id }) => id));
