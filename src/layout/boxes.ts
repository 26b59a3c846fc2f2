import type { Member } from "../document/types.ts";
import { sphereOf } from "../network/member-facts.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import { clientName, type MapWords, memberName, roleLine } from "../words/member-words.ts";
import { textWidth } from "./text/width.ts";
import { wrapText } from "./text/wrap.ts";
import type { Box, LabelLine, SymbolShape } from "./types.ts";

const NAME_SIZE = 14;
const ROLE_SIZE = 12;
export const LINE_HEIGHT = 1.22;
const LABEL_WIDTH = 116;
/** A single long word may be wider than that before it is broken. */
const WORD_WIDTH = 160;
/** Beyond so many members roles are left out: names need the room. */
const ROLES_UP_TO = 25;

export interface BoxOptions {
  /** Half the size of a member's symbol, in map units. */
  readonly radius: (member: Member) => number;
}

/** What each symbol and label needs: the client first, then the members in reading order. */
export function makeBoxes(index: NetworkIndex, words: MapWords, options: BoxOptions): { client: Box; members: Box[] } {
  return {
    client: clientBox(index, words),
    members: index.members.map((member) => memberBox(index, words, member, options)),
  };
}

/** The client's name stands inside the symbol, on one line or two; the symbol grows with it. */
function clientBox(index: NetworkIndex, words: MapWords): Box {
  const name = clientName(words, index);
  const tries = CLIENT_RADII.flatMap((radius) =>
    [1, 2].map((maxLines) => clientTry(index.doc.client.id, name, radius, maxLines)),
  );
  // A word may break after its hyphen, but not in the middle while a larger symbol holds it whole.
  const plain = (text: string) => text.replace(/\s+/g, " ").replace(/([-/]) /g, "$1");
  const whole = ({ cut, lines }: Box) => !cut && plain(lines.map(({ text }) => text).join(" ")) === plain(name);
  return tries.find(whole) ?? tries.find(({ cut }) => !cut) ?? clientTry(index.doc.client.id, name, LARGEST, 2);
}

function clientTry(id: string, name: string, radius: number, maxLines: number): Box {
  const height = maxLines * NAME_SIZE * LINE_HEIGHT;
  const foot = clientNameTop(radius, height) + height;
  const maxWidth = 2 * Math.sqrt(radius * radius - foot * foot) - 2 * NAME_EDGE;
  const { lines, width, cut } = wrapText(name, { size: NAME_SIZE, weight: "bold", maxWidth, maxLines });
  const placed = lines.map((text): LabelLine => ({ text, size: NAME_SIZE, light: false }));
  return { id, shape: "circle", radius, lines: placed, labelWidth: width, labelHeight: heightOf(placed), cut };
}

/** The sizes that the client's symbol may take, in map units. */
const CLIENT_RADII = [44, 50, 56, 62];
const LARGEST = 68;
/** How far the client's name keeps from the edge of the circle. */
const NAME_EDGE = 3;

/** Where the client's name starts below the middle: low enough for an icon above it, high enough for two lines. */
export const clientNameTop = (radius: number, height: number): number =>
  Math.min(radius * 0.26 + 4 - height / 2, radius * 0.76 - height);

function memberBox(index: NetworkIndex, words: MapWords, member: Member, { radius }: BoxOptions): Box {
  const text = memberName(words, member);
  const longest = text.split(/\s/).reduce((width, word) => Math.max(width, textWidth(word, NAME_SIZE)), 0);
  const maxWidth = Math.max(LABEL_WIDTH, Math.min(WORD_WIDTH, longest));
  const name = wrapText(text, { size: NAME_SIZE, maxWidth, maxLines: 2 });
  const lines = name.lines.map((text): LabelLine => ({ text, size: NAME_SIZE, light: false }));
  const dead = index.clientTie.get(member.id)?.state === "deceased";
  const under = dead ? words.voice.states.deceased : index.members.length <= ROLES_UP_TO ? roleLine(words, member) : "";
  const role = wrapText(under, { size: ROLE_SIZE, maxWidth: WORD_WIDTH, maxLines: 1 });
  lines.push(...role.lines.map((text): LabelLine => ({ text, size: ROLE_SIZE, light: true })));
  return {
    id: member.id,
    shape: shapeOf(index, member),
    radius: radius(member),
    lines,
    labelWidth: Math.max(name.width, role.width),
    labelHeight: heightOf(lines),
    cut: name.cut,
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
