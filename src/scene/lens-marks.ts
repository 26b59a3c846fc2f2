import type { Tie } from "../document/types.ts";
import type { PlacedSymbol } from "../layout/types.ts";
import type { Crowd, Disc } from "./crowd.ts";
import type { LegendPart } from "./legend-entry.ts";
import { type Lens, type LensSign, saidThrough, signsOn } from "./lens.ts";
import type { GroupMark, Mark, PathMark } from "./marks.ts";
import { grown, overlap } from "./rects.ts";
import { strokedIcon } from "./symbol.ts";
import type { Theme } from "./theme.ts";
import type { LaidTie } from "./tie-line.ts";
import type { TieLook } from "./tie-marks.ts";
import { beside, type Track } from "./track.ts";

/** Of a sign, its rim included. */
const RADIUS = 10.5;
/** How much is left of what stands back. */
const FAINT = 0.35;

/** A member as a lens shows them: faint, with signs, and told. */
export const memberThrough = (
  lens: Lens | undefined,
  id: string,
  symbol: PlacedSymbol | undefined,
  mark: GroupMark,
  theme: Theme,
  crowd: Crowd,
): GroupMark => (lens && symbol ? seenThrough(lens, id, mark, () => signsRound(lens, symbol, theme, crowd)) : mark);

/** A tie as a lens shows it. */
export const tieThrough = (
  lens: Lens | undefined,
  { route: { tie }, track }: LaidTie,
  mark: GroupMark,
  look: TieLook,
  crowd: Crowd,
): GroupMark => (lens ? seenThrough(lens, tie.id, mark, () => signsAlong(lens, tie, track, look, crowd)) : mark);

function seenThrough(lens: Lens, id: string, mark: GroupMark, signs: () => readonly Mark[]): GroupMark {
  const told = saidThrough(lens, id);
  const isFaint = lens.faint.has(id);
  if (told.length === 0 && !isFaint) return mark;
  const { meaning, children } = mark;
  return {
    ...mark,
    ...(meaning && { meaning: { ...meaning, label: [meaning.label, ...told].join(", ") } }),
    children: [...(isFaint ? faint(children) : children), ...signs()],
  };
}

/** All but the names, which are read as before. */
function faint(children: readonly Mark[]): readonly Mark[] {
  const isName = (mark: Mark) => mark.type === "text";
  const back: Mark = { type: "group", key: "faint", opacity: FAINT, children: children.filter((one) => !isName(one)) };
  return [back, ...children.filter(isName)];
}

/** Eight places round a symbol, as shares of its radius: at its corners first, as the eye goes. */
const ROUND = [
  ...[0.74, -0.74].flatMap((y) => [0.74, -0.74].map((x) => ({ x, y: -y }))),
  ...[
    { x: 1.05, y: 0 },
    { x: -1.05, y: 0 },
    { x: 0, y: -1.05 },
    { x: 0, y: 1.05 },
  ],
];

/** Signs round a symbol, where no badge or arrowhead is, and not on its name. */
function signsRound(lens: Lens, symbol: PlacedSymbol, theme: Theme, crowd: Crowd): Mark[] {
  const isOffName = ({ x, y, radius }: Disc) => !overlap(grown({ x, y, width: 0, height: 0 }, radius), symbol.label);
  return signsOn(lens, symbol.id).map((sign, i) => {
    const places = ROUND.map(({ x, y }) => discAt(symbol.x + x * symbol.radius, symbol.y + y * symbol.radius));
    const free = places.filter(crowd.isFree);
    const place = free.find(isOffName) ?? free[0] ?? places[i % places.length] ?? discAt(symbol.x, symbol.y);
    return placed(sign, place, theme, crowd);
  });
}

/** Where along a tie a sign is tried, as shares of its length: the middle first. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.2, 0.8, 0.46, 0.54, 0.38, 0.62, 0.3, 0.7, 0.14, 0.86];

/** On the tie itself; where it has no room, beside it. */
const ASIDE = [0, 15, -15, 28, -28, 44, -44, 60, -60, 78, -78];

/** Signs along a tie, where no other mark is, no name and no other tie. */
function signsAlong(lens: Lens, tie: Tie, track: Track, look: TieLook, crowd: Crowd): Mark[] {
  return signsOn(lens, tie.id).map((sign) => {
    const places = ASIDE.flatMap((aside) =>
      ALONG.map((share) => {
        const { x, y } = beside(track.at(track.length * share), aside);
        return discAt(x, y);
      }),
    );
    const free = places.filter(crowd.isFree);
    const clear = free.filter(look.isClear);
    const place = clear.find((at) => look.isOpen(at, tie)) ?? clear[0] ?? free[0] ?? places[0] ?? discAt(0, 0);
    return placed(sign, place, look.theme, crowd);
  });
}

const discAt = (x: number, y: number): Disc => ({ x, y, radius: RADIUS });

function placed(sign: LensSign, disc: Disc, theme: Theme, crowd: Crowd): Mark {
  crowd.add(disc);
  return lensSignMark(sign, disc.x, disc.y, theme);
}

/** A sign on its plate, or by an outline of its own. */
function lensSignMark({ key, path, cut, isGap }: LensSign, x: number, y: number, theme: Theme): GroupMark {
  const children = cut === undefined ? onPlate(path, isGap === true, x, y, theme) : outlined(path, cut, x, y, theme);
  return { type: "group", key: `sign-${key}`, hook: "sign", children };
}

function onPlate(path: string, isGap: boolean, x: number, y: number, { text, ground }: Theme): Mark[] {
  const plate = { type: "circle", key: "ground", x, y, radius: RADIUS } as const;
  const icon = strokedIcon("icon", path, x, y, RADIUS * 1.3, isGap ? text : ground);
  return isGap
    ? [{ ...plate, fill: ground, stroke: text, strokeWidth: 1.6, dash: [3, 2.4] }, icon]
    : [{ ...plate, fill: text, stroke: ground, strokeWidth: 1.5 }, icon];
}

/** A filled outline as large as a plate, in a rim of the ground so that no line touches it. */
function outlined(path: string, cut: string, x: number, y: number, { text, ground }: Theme): Mark[] {
  const at = { x: x - RADIUS, y: y - RADIUS, scale: (2 * RADIUS) / 24 };
  const filled = (key: string, commands: string, fill: string): PathMark => ({ type: "path", key, commands, at, fill });
  return [
    { ...filled("rim", path, ground), stroke: ground, strokeWidth: 5, join: "round" },
    filled("icon", path, text),
    ...(cut === "" ? [] : [filled("cut", cut, ground)]),
  ];
}

/** What a lens means, for the legend: each sign once, and what stands back. */
export function lensParts(lens: Lens | undefined, theme: Theme): LegendPart[] {
  if (!lens) return [];
  const used = new Set([...lens.signs.values()].flat());
  const entries = lens.kinds
    .filter(({ key }) => used.has(key))
    .map((sign) => ({
      word: sign.word,
      sample: (x: number, y: number) => [lensSignMark(sign, x, y, theme)],
    }));
  const { faintWord } = lens;
  const back =
    faintWord !== undefined && lens.faint.size > 0
      ? [{ word: faintWord, sample: (x: number, y: number): Mark[] => faintSample(x, y, theme) }]
      : [];
  return entries.length + back.length === 0 ? [] : [{ heading: lens.heading, entries: [...entries, ...back] }];
}

const faintSample = (x: number, y: number, theme: Theme): Mark[] => [
  {
    ...{ type: "circle", key: "faint", x, y, radius: 8, opacity: FAINT },
    ...{ fill: theme.symbol, stroke: theme.text, strokeWidth: 2.8 },
  },
];
