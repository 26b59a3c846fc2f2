import { baseDomain } from "../document/role-domain.ts";
import { DOMAINS } from "../document/schema/terms.ts";
import type { Move, Tie } from "../document/types.ts";
import { round } from "../layout/round.ts";
import type { SymbolShape } from "../layout/types.ts";
import { domainOf, sphereOf } from "../network/member-facts.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import type { Voice } from "../words/language.ts";
import { domainWords, type MapWords } from "../words/member-words.ts";
import { GROUP_DASH } from "./group-marks.ts";
import type { Mark } from "./marks.ts";
import { innerRing, type Sign, signMark, signsOf } from "./member-marks.ts";
import { DOMAIN_ICONS, iconMark, outline } from "./symbol.ts";
import type { Theme } from "./theme.ts";
import { tieMarks } from "./tie-marks.ts";

/** Draws a sample of something round a point. */
type Sample = (x: number, y: number) => Mark[];

/** One line of a legend: a sample and its word. */
export interface LegendEntry {
  readonly word: string;
  readonly sample: Sample;
}
export interface LegendPart {
  readonly heading: string;
  readonly entries: readonly LegendEntry[];
}

/** Half the length of a sample line. */
const HALF = 28;

/** What this picture uses, and nothing else. Where the domains are `named` on the map they are not told again. */
export function legendParts(index: NetworkIndex, words: MapWords, theme: Theme, named = false): LegendPart[] {
  const { voice } = words;
  const signs = new Set(index.members.flatMap(({ id }) => signsOf(index.clientTie.get(id), index)));
  const parts: [string, Row[]][] = [
    [voice.legend.ties, tieRows(index, voice, theme)],
    [voice.legend.moves, moveRows(index, signs, voice, theme)],
    [voice.legend.who, whoRows(index, signs, voice, theme)],
    [voice.legend.domains, named ? [] : domainRows(index, words, theme)],
  ];
  return parts.flatMap(([heading, rows]) => {
    const entries = rows.flatMap(([used, word, sample]) => (used ? [{ word, sample }] : []));
    return entries.length > 0 ? [{ heading, entries }] : [];
  });
}

/** What a legend can say: whether this picture uses it, its word, its sample. */
type Row = readonly [used: boolean, word: string, sample: Sample];

type SampleTie = Partial<Omit<Tie, "id" | "from" | "to">>;

/** A short tie from the client, or between two others. */
const tieSample =
  (tie: SampleTie, theme: Theme, from = "client"): Sample =>
  (x, y) => {
    const ends = { from: { x: x - HALF, y }, to: { x: x + HALF, y } };
    return tieMarks({ tie: { id: "sample", from, to: "other", ...tie }, ...ends }, "client", theme);
  };

function tieRows({ ties, doc }: NetworkIndex, voice: Voice, theme: Theme): Row[] {
  const { id } = doc.client;
  const lasting = ties.filter(({ state }) => state === undefined || LASTING.includes(state));
  const row = (used: boolean, word: string, tie: SampleTie): Row => [used, word, tieSample(tie, theme)];
  const flows = (list: Tie["gives"]) => list !== undefined && list !== "unknown" && list.length > 0;
  // Where no strength is told at all, a line is a tie and no more.
  const isPlain = ties.every(({ strength }) => strength === undefined);
  return [
    ...(["strong", "moderate", "weak", "unknown"] as const).map((strength) =>
      row(
        lasting.some((tie) => (tie.strength ?? "unknown") === strength),
        isPlain ? voice.legend.plain : voice.strengths[strength],
        { strength },
      ),
    ),
    ...(["ambivalent", "stressful", "conflicted"] as const).map((quality) =>
      row(
        ties.some((tie) => tie.quality === quality),
        voice.qualities[quality],
        { quality, strength: "moderate" },
      ),
    ),
    ...(["broken", "dormant", "wished", "ended"] as const).map((state) =>
      row(
        ties.some((tie) => tie.state === state),
        voice.states[state],
        { state },
      ),
    ),
    row(
      ties.some(({ gives, receives }) => flows(gives) || flows(receives)),
      voice.legend.help,
      { strength: "moderate", gives: ["practical"] },
    ),
    [
      ties.some(({ from, to }) => from !== id && to !== id),
      voice.legend.memberTie,
      tieSample({ strength: "moderate" }, theme, "another"),
    ],
  ];
}

/** The states in which a tie shows its strength. */
const LASTING = ["active", "deceased", "unknown"];

function moveRows({ ties }: NetworkIndex, signs: ReadonlySet<Sign>, voice: Voice, theme: Theme): Row[] {
  const moves = ties.flatMap((tie) => tie.moves ?? []).filter((move) => move.done === undefined);
  const row = (used: (move: Move) => boolean, word: string, move: Move): Row => [
    moves.some(used),
    word,
    tieSample({ strength: "moderate", moves: [move] }, theme),
  ];
  const unburdens = (move: Move) => move.type === "bound" && move.for === "member";
  return [
    row(({ type }) => type === "strengthen", voice.moves.strengthen, { type: "strengthen", to: "moderate" }),
    [signs.has("plus"), voice.moves.enlarge, signSample("plus", theme)],
    row((move) => move.type === "bound" && !unburdens(move), voice.moves.bound, { type: "bound", for: "client" }),
    row(unburdens, voice.unburden, { type: "bound", for: "member" }),
    row((move) => move.type === "keep" && move.until !== undefined, voice.later, { type: "keep", until: "" }),
  ];
}

function whoRows({ members, groups, doc }: NetworkIndex, signs: ReadonlySet<Sign>, voice: Voice, theme: Theme): Row[] {
  const kinds = new Set(members.map(({ kind }) => kind ?? "person"));
  const spheres = new Set(
    members.filter(({ kind = "person" }) => kind === "person").map((member) => sphereOf(member, doc.vocabulary)),
  );
  const isUntold = doc.redactedFor === "report" && members.some(({ roles }) => roles === undefined);
  const places = (["community", "place"] as const).filter((kind) => kinds.has(kind));
  const shape =
    (of: SymbolShape, ringed = false): Sample =>
    (x, y) => [
      outline("outline", of, x, y, 11, { fill: theme.symbol, stroke: theme.muted, strokeWidth: 2 }),
      ...(ringed ? [innerRing(x, y, 7, theme.muted)] : []),
    ];
  return [
    // A reader who was not told what somebody is to the client is not told that they are family either.
    [
      spheres.has("informal") || spheres.has("unknown"),
      isUntold ? voice.kinds.person : voice.spheres.informal,
      shape("circle"),
    ],
    [spheres.has("between"), voice.spheres.between, shape("circle", true)],
    [spheres.has("formal") || kinds.has("organisation"), voice.spheres.formal, shape("square")],
    [places.length > 0, places.map((kind) => voice.kinds[kind]).join(" / "), shape("hexagon")],
    [signs.has("clock"), voice.states.dormant, signSample("clock", theme)],
    [signs.has("openHands"), voice.loads.heavy, signSample("openHands", theme)],
    ...(["support", "household", "circle"] as const).map(
      (kind): Row => [groups.some((group) => group.kind === kind), voice.groups[kind], groupSample(kind, theme)],
    ),
  ];
}

const signSample =
  (sign: Sign, theme: Theme): Sample =>
  (x, y) => [signMark(sign, x, y, theme)];

const groupSample =
  (kind: "support" | "household" | "circle", theme: Theme): Sample =>
  (x, y) => {
    const commands = `M${round(x - 14)} ${round(y - 8)}h28a8 8 0 0 1 0 16h-28a8 8 0 0 1 0 -16Z`;
    const paint =
      kind === "support"
        ? { fill: theme.group, opacity: theme.groupOpacity * 1.6 }
        : { fill: "none", stroke: theme.group, strokeWidth: 1.8, cap: "round" as const, dash: GROUP_DASH[kind] };
    return [{ type: "path", key: "sample", commands, ...paint }];
  };

function domainRows({ members, doc: { vocabulary } }: NetworkIndex, words: MapWords, theme: Theme): Row[] {
  const used = new Set(members.map((member) => baseDomain(domainOf(member, vocabulary), vocabulary)));
  return DOMAINS.map((domain) => [
    used.has(domain),
    domainWords(words, domain),
    (x, y) => [iconMark("icon", DOMAIN_ICONS[domain], x, y, 20, theme.domains[domain])],
  ]);
}
