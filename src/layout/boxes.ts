import type { Member, Tie } from "../document/types.ts";
import { sphereOf } from "../network/member-facts.ts";
import { type NetworkIndex, otherEnd } from "../network/network-index.ts";
import { clientName, type MapWords, memberName, roleLine } from "../words/member-words.ts";
import { textWidth } from "./text/width.ts";
import { wrapText } from "./text/wrap.ts";
import { tieLength } from "./tie-length.ts";
import type { Box, LabelForm, LabelLine, SymbolShape } from "./types.ts";

const NAME_SIZE = 14;
const ROLE_SIZE = 12;
export const LINE_HEIGHT = 1.22;
const LABEL_WIDTH = 116;
/** A single long word may be wider than that before it is broken. */
const WORD_WIDTH = 160;
/** A name that takes two lines may stand on one of this width. */
const ONE_LINE_WIDTH = 190;
/** Among so few a name may be so wide on two lines before it is cut short, as a share of the map at most where that is narrow. */
const ROOMY = { upTo: 5, width: 300, share: 0.6 } as const;
/** Beyond so many members roles are left out: names need the room. */
export const ROLES_UP_TO = 25;

export interface BoxOptions {
  /** Half the size of a member's symbol, in map units. */
  readonly radius: (member: Member) => number;
  /** No text of a label is smaller than this, in map units. */
  readonly leastText?: number;
  /** Nor is a name smaller than this. */
  readonly leastName?: number;
  /** Up to how many members roles stand under names. */
  readonly rolesUpTo?: number;
  /** How wide the map may be, in map units. */
  readonly span?: number;
}

/** What each symbol and label needs: the client first, then the members in reading order. */
export function makeBoxes(index: NetworkIndex, words: MapWords, options: BoxOptions): { client: Box; members: Box[] } {
  const { span } = options;
  const client = clientBox(index, words, options);
  const members = index.members.map((member) => {
    const box = memberBox(index, words, member, options);
    const far = farOf(index, client, box);
    return { ...box, ...(far > 0 && { far }), ...(span !== undefined && { within: span / 2 }) };
  });
  return { client, members };
}

/** A square's corner is so much further from its middle than its side, and each end of a tie keeps so far off. */
const CORNER = 1.2;
const END_GAP = 4;

/** How far apart two symbols should stand so that their ties show what they carry; 0 where any distance does. */
function apartOf(index: NetworkIndex, ties: readonly Tie[], ...ends: readonly Pick<Box, "radius">[]): number {
  const length = ties.reduce((most, tie) => Math.max(most, tieLength(index, tie)), 0);
  return length === 0 ? 0 : ends.reduce((sum, { radius }) => sum + radius * CORNER + END_GAP, length);
}

const farOf = (index: NetworkIndex, client: Box, box: Box): number => {
  const ties = (index.tiesOf.get(box.id) ?? []).filter((tie) => otherEnd(tie, index.doc.client.id) !== undefined);
  return apartOf(index, ties, { radius: client.radius / CORNER }, box);
};

/** The client's name stands inside the symbol, on one line or two; the symbol grows with it. */
function clientBox(index: NetworkIndex, words: MapWords, options: BoxOptions): Box {
  const name = clientName(words, index);
  const size = sizesIn(options).name;
  const radii = size > NAME_SIZE ? [...CLIENT_RADII, ...LARGER_RADII] : CLIENT_RADII;
  const tries = radii.flatMap((radius) =>
    [1, 2].map((maxLines) => clientTry(index.doc.client.id, name, size, radius, maxLines)),
  );
  // A word may break after its hyphen, but not in the middle while a larger symbol holds it whole.
  const plain = (text: string) => text.replace(/\s+/g, " ").replace(/([-/]) /g, "$1");
  const whole = ({ cut, lines }: Box) => !cut && plain(lines.map(({ text }) => text).join(" ")) === plain(name);
  return (
    tries.find(whole) ??
    tries.find(({ cut }) => !cut) ??
    clientTry(index.doc.client.id, name, size, Math.max(LARGEST, ...radii), 2)
  );
}

function clientTry(id: string, name: string, size: number, radius: number, maxLines: number): Box {
  const height = maxLines * size * LINE_HEIGHT;
  const foot = clientNameTop(radius, height) + height;
  const maxWidth = 2 * Math.sqrt(radius * radius - foot * foot) - 2 * NAME_EDGE;
  const { lines, width, cut } = wrapText(name, { size, weight: "bold", maxWidth, maxLines });
  const placed = lines.map((text): LabelLine => ({ text, size, light: false }));
  return { id, shape: "circle", radius, lines: placed, labelWidth: width, labelHeight: heightOf(placed), cut };
}

/** The sizes that the client's symbol may take, in map units. */
const CLIENT_RADII = [44, 50, 56, 62];
const LARGEST = 68;
/** And those for letters that are larger than usual. */
const LARGER_RADII = [LARGEST, 78, 90];
/** How far the client's name keeps from the edge of the circle. */
const NAME_EDGE = 3;

/** Where the client's name starts below the middle: low enough for an icon above it, high enough for two lines. */
export const clientNameTop = (radius: number, height: number): number =>
  Math.min(radius * 0.26 + 4 - height / 2, radius * 0.76 - height);

function memberBox(index: NetworkIndex, words: MapWords, member: Member, options: BoxOptions): Box {
  const { radius, rolesUpTo = ROLES_UP_TO, span = Number.POSITIVE_INFINITY } = options;
  const sizes = sizesIn(options);
  const text = memberName(words, member);
  const dead = index.clientTie.get(member.id)?.state === "deceased";
  const line = dead ? words.voice.states.deceased : roleLine(words, member);
  const hasRoom = dead || index.members.length <= rolesUpTo;
  const isRoomy = index.members.length <= ROOMY.upTo;
  const widest = isRoomy ? Math.min((ROOMY.width * sizes.name) / NAME_SIZE, ROOMY.share * span) : 0;
  const [usual, ...others] = formsOf(text, hasRoom ? line : "", dead, sizes, widest);
  const [roomy] = hasRoom || line === "" || usual.cut ? [] : formsOf(text, line, false, sizes, widest);
  const box = { id: member.id, shape: shapeOf(index, member), radius: radius(member), ...usual, others };
  return roomy?.lines.some(({ light }) => light) ? { ...box, roomy } : box;
}

/** The ways to write a member's label: the usual one first, then on one line, narrow, and without the role. */
function formsOf(
  name: string,
  role: string,
  keepsRole: boolean,
  sizes: Sizes,
  widest: number,
): [LabelForm, ...LabelForm[]] {
  const larger = sizes.name / NAME_SIZE;
  const formOf = (text: string, under: string, maxWidth: number, maxLines: number) =>
    labelForm(text, under, sizes, { maxWidth, maxLines, roleWidth: WORD_WIDTH * larger });
  const longest = name.split(/\s/).reduce((width, word) => Math.max(width, textWidth(word, sizes.name)), 0);
  const usualWidth = Math.max(LABEL_WIDTH, Math.min(WORD_WIDTH * larger, longest));
  const usual = formOf(name, role, usualWidth, 2);
  // A name may be wider, and its role go, before it is cut short.
  const usualWord = WORD_WIDTH * larger;
  const widths = usual.cut ? [usualWord, Math.max(usualWord, widest)] : [];
  const wider = widths.map((width) => formOf(name, keepsRole ? role : "", width, 2));
  const first = wider.find(({ cut }) => !cut) ?? wider.at(-1) ?? usual;
  const others: LabelForm[] = [];
  if (first.lines.length === 1) {
    const narrow = formOf(name, role, Math.max(longest, first.labelWidth * 0.62), 2);
    if (!narrow.cut && narrow.lines.length === 2) others.push(narrow);
  } else {
    const wide = formOf(name, role, ONE_LINE_WIDTH * larger, 1);
    if (!wide.cut && wide.labelWidth > first.labelWidth) others.push(wide);
  }
  if (role !== "" && !keepsRole && first.lines.some(({ light }) => light)) others.push(formOf(name, "", usualWidth, 2));
  return [first, ...others];
}

interface Sizes {
  readonly name: number;
  readonly role: number;
}

const sizesIn = ({ leastText = 0, leastName = 0 }: BoxOptions): Sizes => ({
  name: Math.max(NAME_SIZE, leastText, leastName),
  role: Math.max(ROLE_SIZE, leastText),
});

interface FormRoom {
  readonly maxWidth: number;
  readonly maxLines: number;
  readonly roleWidth: number;
}

function labelForm(name: string, role: string, sizes: Sizes, { maxWidth, maxLines, roleWidth }: FormRoom): LabelForm {
  const wrapped = wrapText(name, { size: sizes.name, maxWidth, maxLines });
  const under = wrapText(role, { size: sizes.role, maxWidth: roleWidth, maxLines: 1 });
  const lines = [
    ...wrapped.lines.map((text): LabelLine => ({ text, size: sizes.name, light: false })),
    ...under.lines.map((text): LabelLine => ({ text, size: sizes.role, light: true })),
  ];
  return {
    lines,
    labelWidth: Math.max(wrapped.width, under.width),
    labelHeight: heightOf(lines),
    cut: wrapped.cut,
  };
}

/** Circle: one's own people. Rounded square: professionals and organisations. Hexagon: communities and places. */
function shapeOf(index: NetworkIndex, member: Member): SymbolShape {
  if (member.kind === "community" || member.kind === "place") return "hexagon";
  if (member.kind === "organisation") return "square";
  if (member.kind === "animal" || member.kind === "other") return "circle";
  return sphereOf(member, index.doc.vocabulary) === "formal" ? "square" : "circle";
}

const heightOf = (lines: readonly LabelLine[]): number =>
  lines.reduce((height, { size }) => height + size * LINE_HEIGHT, 0);

/** Where the lines of a label stand whose upper edge is at `top`, round `x`: base lines, from above. */
export function baseLines(lines: readonly LabelLine[], top: number): number[] {
  let y = top;
  return lines.map(({ size }) => {
    y += size * LINE_HEIGHT;
    return y - size * 0.3;
  });
}

/** How wide a text is in a label or legend. */
export const widthOf = (text: string, size: number, weight: "normal" | "bold" = "normal"): number =>
  textWidth(text, size, weight);
