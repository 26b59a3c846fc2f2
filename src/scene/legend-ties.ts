import { isBanOn } from "../document/move-rules.ts";
import { SUPPORTS } from "../document/schema/terms.ts";
import type { Move, Tie } from "../document/types.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import { shownMoves } from "../network/shown-moves.ts";
import type { Voice } from "../words/language.ts";
import type { MapWords } from "../words/member-words.ts";
import { badgeMarks, type Sign } from "./badge-marks.ts";
import type { LegendLook, Row, Sample } from "./legend-entry.ts";
import { symbolMarks } from "./member-marks.ts";
import { LETTER_SIZE, letterMark } from "./support-letters.ts";
import type { Theme } from "./theme.ts";
import { tieMarks } from "./tie-marks.ts";

/** Half the length of a sample line. */
const HALF = 28;
/** The symbol of a sample, and the sign on it. */
const SYMBOL = { radius: 8, shape: "circle", between: false } as const;
const SIGN = 5.5;
/** How high samples are that are higher than most, with the room between two. */
const TALL = { bars: 25.5, sign: 22.5 };

/** Samples are of ties with the living. */
const ALIVE: ReadonlyMap<string, Tie> = new Map();

type SampleTie = Partial<Omit<Tie, "id" | "from" | "to">>;

/** A short tie from the client, or between two others; `length` from its start. */
const tieSample =
  (tie: SampleTie, { theme, notation }: LegendLook, from = "client", length = 2 * HALF): Sample =>
  (x, y, onward) => {
    const ends = { from: { x: x - onward * HALF, y }, to: { x: x + onward * (length - HALF), y } };
    const look = {
      doc: { client: { id: "client" } },
      clientTie: ALIVE,
      theme,
      notation,
      isClear: () => true,
      isOpen: () => true,
    };
    return tieMarks({ tie: { id: "sample", from, to: "other", ...tie }, ...ends }, look);
  };

/** A small member as those in a state are drawn, `signs` on it. */
const memberSample =
  (state: Tie["state"], signs: readonly Sign[], theme: Theme): Sample =>
  (x, y) => [
    ...symbolMarks({ ...SYMBOL, x, y }, state, theme.muted, theme),
    ...badgeMarks({ signs, flags: [] }, { x, y, radius: SYMBOL.radius }, theme, undefined, SIGN),
  ];

const STATE_SIGNS = { dormant: ["clock"], wished: ["plus"], ended: [] } as const satisfies Record<
  string,
  readonly Sign[]
>;

/** A tie that ends at a member who shows its state. */
const stateSample =
  (state: keyof typeof STATE_SIGNS, look: LegendLook): Sample =>
  (x, y, onward) => [
    ...tieSample({ state }, look, "client", 2 * HALF - 2 * SYMBOL.radius - 1)(x, y, onward),
    ...memberSample(state, STATE_SIGNS[state], look.theme)(x + onward * (HALF - SYMBOL.radius), y, onward),
  ];

export function tieRows({ ties, clientTie, doc }: NetworkIndex, voice: Voice, look: LegendLook): Row[] {
  const { id } = doc.client;
  const lasting = ties.filter(({ state }) => state === undefined || LASTING.includes(state));
  const flows = (list: Tie["gives"]) => list !== undefined && list !== "unknown" && list.length > 0;
  // Where no strength is told at all, a line is a tie and no more.
  const isPlain = ties.every(({ strength }) => strength === undefined);
  // Who was not asked did not say "I don't know".
  const isAsked = lasting.every(({ strength }) => strength !== undefined);
  const inState = (state: Tie["state"]) => ties.some((tie) => tie.state === state);
  return [
    ...(["strong", "moderate", "weak", "unknown"] as const).map((strength): Row => {
      const used = lasting.some((tie) => (tie.strength ?? "unknown") === strength);
      const isUntold = isPlain || (strength === "unknown" && !isAsked);
      return [used, isUntold ? voice.legend.plain : voice.strengths[strength], tieSample({ strength }, look)];
    }),
    ...(["ambivalent", "stressful", "conflicted"] as const).map((quality): Row => {
      const used = ties.some((tie) => tie.quality === quality);
      return [used, voice.qualities[quality], tieSample({ quality, strength: "moderate" }, look)];
    }),
    [inState("broken"), voice.states.broken, tieSample({ state: "broken" }, look)],
    ...(["dormant", "wished", "ended"] as const).map((state): Row => {
      // A tie between two members leaves no sign on either.
      const isOnMember = [...clientTie.values()].some((tie) => tie.state === state);
      const sample = isOnMember ? stateSample(state, look) : tieSample({ state }, look);
      return [inState(state), voice.states[state], sample];
    }),
    [
      ties.some((tie) => isBanOn(tie, doc.date)),
      voice.ban,
      tieSample({ strength: "moderate", ban: {} }, look),
      TALL.sign,
    ],
    [
      ties.some(({ gives, receives }) => flows(gives) || flows(receives)),
      voice.legend.help,
      tieSample({ strength: "moderate", gives: ["practical"] }, look),
    ],
    [
      ties.some(({ from, to }) => from !== id && to !== id),
      voice.legend.memberTie,
      tieSample({ strength: "moderate" }, look, "another"),
    ],
  ];
}

/** The states in which a tie shows its strength. */
const LASTING = ["active", "deceased", "unknown"];

export function moveRows(index: NetworkIndex, signs: ReadonlySet<Sign>, voice: Voice, look: LegendLook): Row[] {
  const moves = index.ties.flatMap((tie) => shownMoves(index, tie));
  const row = (used: (move: Move) => boolean, word: string, move: Move, tall = 0): Row => [
    moves.some(used),
    word,
    tieSample({ strength: "moderate", moves: [move] }, look),
    tall,
  ];
  const isThere = (state: Tie["state"], isMeant: (tie: Tie) => boolean) =>
    [...index.clientTie.values()].some((tie) => tie.state === state && isMeant(tie));
  const isWoken = isThere("dormant", (tie) => shownMoves(index, tie).some(({ type }) => type === "enlarge"));
  const unburdens = (move: Move) => move.type === "bound" && move.for === "member";
  return [
    row(({ type }) => type === "strengthen", voice.moves.strengthen, { type: "strengthen", to: "moderate" }),
    [
      signs.has("plus") && (!isWoken || isThere("wished", () => true)),
      voice.moves.enlarge,
      memberSample("active", ["plus"], look.theme),
    ],
    [isWoken, voice.wake, memberSample("dormant", ["plus", "clock"], look.theme)],
    row(
      (move) => move.type === "bound" && !unburdens(move),
      voice.moves.bound,
      { type: "bound", for: "client" },
      TALL.bars,
    ),
    row(unburdens, voice.unburden, { type: "bound", for: "member" }, TALL.sign),
    row(
      (move) => move.type === "keep" && move.until !== undefined,
      voice.later,
      { type: "keep", until: "" },
      TALL.sign,
    ),
  ];
}

/** The letters on ties, by the order of the kinds of support. */
export function letterRows(
  { ties }: NetworkIndex,
  { language, voice }: MapWords,
  { theme, leastText }: LegendLook,
): Row[] {
  const used = new Set(
    ties
      .flatMap(({ gives = [], receives = [] }) => [gives, receives])
      .flatMap((list) => (list === "unknown" ? [] : list)),
  );
  return SUPPORTS.map((kind) => [
    used.has(kind),
    voice.supports[kind],
    (x, y) => [letterMark("letter", language.letters[kind], { x, y }, theme, Math.max(LETTER_SIZE, leastText))],
  ]);
}
