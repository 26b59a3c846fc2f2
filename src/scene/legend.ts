import { DOMAINS, STRENGTHS } from "../document/schema/terms.ts";
import type { Tie } from "../document/types.ts";
import type { Route, SymbolShape } from "../layout/types.ts";
import { baseDomain, domainOf, sphereOf } from "../network/member-facts.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import type { Voice } from "../words/language.ts";
import { domainWords, type MapWords } from "../words/member-words.ts";
import type { Mark } from "./marks.ts";
import { badge } from "./member-marks.ts";
import { DOMAIN_ICONS, iconMark, outline } from "./symbol.ts";
import type { Theme } from "./theme.ts";
import { tieMarks } from "./tie-marks.ts";

/** One line of a legend: a sample, drawn at the middle of a strip, and its word. */
export interface LegendEntry {
  readonly word: string;
  readonly sample: (x: number, y: number) => Mark[];
}
export interface LegendPart {
  readonly heading: string;
  readonly entries: readonly LegendEntry[];
}

/** Half the length of a sample line. */
const HALF = 28;

/** What this picture uses, and nothing else. */
export function legendParts(index: NetworkIndex, words: MapWords, theme: Theme): LegendPart[] {
  const { voice } = words;
  const parts: LegendPart[] = [
    { heading: voice.legend.ties, entries: tieEntries(index, voice, theme) },
    { heading: voice.legend.moves, entries: moveEntries(index, voice, theme) },
    { heading: voice.legend.who, entries: whoEntries(index, voice, theme) },
    { heading: voice.legend.domains, entries: domainEntries(index, words, theme) },
  ];
  return parts.filter(({ entries }) => entries.length > 0);
}

type SampleTie = Partial<Omit<Tie, "id" | "from" | "to">>;

function tieSample(tie: SampleTie, theme: Theme, betweenMembers = false): LegendEntry["sample"] {
  const client = betweenMembers ? "nobody" : "client";
  return (x, y) => {
    const route: Route = { tie: { id: "sample", from: "client", to: "member", ...tie }, from: { x: x - HALF, y }, to: { x: x + HALF, y } };
    return tieMarks(route, client, theme);
  };
}

function tieEntries({ ties, doc, clientTie }: NetworkIndex, voice: Voice, theme: Theme): LegendEntry[] {
  const has = (test: (tie: Tie) => boolean) => ties.some(test);
  const lasting = (tie: Tie) => tie.state === undefined || tie.state === "active" || tie.state === "deceased" || tie.state === "unknown";
  const entry = (used: boolean, word: string, tie: SampleTie): LegendEntry[] => (used ? [{ word, sample: tieSample(tie, theme) }] : []);
  return [
    ...[...STRENGTHS].reverse().flatMap((strength) =>
      strength === "unknown"
        ? []
        : entry(has((tie) => lasting(tie) && tie.strength === strength), voice.strengths[strength], { strength })),
    ...entry(has((tie) => lasting(tie) && (tie.strength ?? "unknown") === "unknown"), voice.strengths.unknown, {}),
    ...(["ambivalent", "stressful", "conflicted"] as const).flatMap((quality) =>
      entry(has((tie) => tie.quality === quality), voice.qualities[quality], { quality, strength: "moderate" })),
    ...(["broken", "dormant", "wished", "ended"] as const).flatMap((state) =>
      entry(has((tie) => tie.state === state), voice.states[state], { state })),
    ...entry(has(({ gives, receives }) => [gives, receives].some((list) => Array.isArray(list) && list.length > 0)), voice.legend.help, { strength: "moderate", gives: ["practical"] }),
    ...(clientTie.size < ties.length && has((tie) => tie.from !== doc.client.id && tie.to !== doc.client.id)
      ? [{ word: voice.legend.memberTie, sample: tieSample({ strength: "moderate" }, theme, true) }]
      : []),
  ];
}

function moveEntries({ ties }: NetworkIndex, voice: Voice, theme: Theme): LegendEntry[] {
  const moves = ties.flatMap((tie) => tie.moves ?? []).filter((move) => move.done === undefined);
  const entries: LegendEntry[] = [];
  if (moves.some(({ type }) => type === "strengthen")) {
    entries.push({ word: voice.moves.strengthen, sample: tieSample({ strength: "moderate", moves: [{ type: "strengthen", to: "moderate" }] }, theme) });
  }
  if (moves.some(({ type }) => type === "enlarge") || ties.some(({ state }) => state === "wished")) {
    entries.push({ word: voice.moves.enlarge, sample: (x, y) => [badge("plus", "plus", x, y, theme.strengthen, theme)] });
  }
  if (moves.some((move) => move.type === "bound" && move.for !== "member")) {
    entries.push({ word: voice.moves.bound, sample: tieSample({ strength: "moderate", moves: [{ type: "bound", for: "client" }] }, theme) });
  }
  if (moves.some((move) => move.type === "bound" && move.for === "member")) {
    entries.push({ word: voice.unburden, sample: tieSample({ strength: "moderate", moves: [{ type: "bound", for: "member" }] }, theme) });
  }
  if (moves.some((move) => move.type === "keep" && move.until !== undefined)) {
    entries.push({ word: voice.later, sample: tieSample({ strength: "moderate", moves: [{ type: "keep", until: "" }] }, theme) });
  }
  return entries;
}

function whoEntries(index: NetworkIndex, voice: Voice, theme: Theme): LegendEntry[] {
  const kinds = index.members.map((member) => ({ kind: member.kind ?? "person", sphere: sphereOf(member, index.doc.vocabulary) }));
  const shape = (of: SymbolShape, inner: boolean) => (x: number, y: number): Mark[] => [
    outline("outline", of, x, y, 11, { fill: theme.symbol, stroke: theme.muted, strokeWidth: 2 }),
    ...(inner ? [{ type: "circle", key: "inner", x, y, radius: 7, fill: "none", stroke: theme.muted, strokeWidth: 1.2 } as const] : []),
  ];
  const entries: LegendEntry[] = [];
  const add = (used: boolean, word: string, sample: LegendEntry["sample"]) => { if (used) entries.push({ word, sample }); };
  const person = (sphere: string) => kinds.some((one) => one.kind === "person" && one.sphere === sphere);
  add(person("informal") || person("unknown"), voice.spheres.informal, shape("circle", false));
  add(person("between"), voice.spheres.between, shape("circle", true));
  add(person("formal") || kinds.some(({ kind }) => kind === "organisation"), voice.spheres.formal, shape("square", false));
  const places = [...new Set(kinds.map(({ kind }) => kind).filter((kind) => kind === "place" || kind === "community"))].sort();
  add(places.length > 0, places.map((kind) => voice.kinds[kind]).join(" / "), shape("hexagon", false));
  const marks = index.ties;
  add(marks.some(({ state }) => state === "dormant"), voice.states.dormant, (x, y) => [badge("clock", "clock", x, y, theme.badge, theme)]);
  for (const kind of ["support", "household", "circle"] as const) {
    add(index.groups.some((group) => group.kind === kind), voice.groups[kind], (x, y) => [groupSample(kind, x, y, theme)]);
  }
  return entries;
}

function groupSample(kind: "support" | "household" | "circle", x: number, y: number, theme: Theme): Mark {
  const commands = `M${x - 14} ${y - 8}h28a8 8 0 0 1 0 16h-28a8 8 0 0 1 0 -16Z`;
  if (kind === "support") return { type: "path", key: "sample", commands, fill: theme.group, opacity: theme.groupOpacity * 1.6 };
  return { type: "path", key: "sample", commands, fill: "none", stroke: theme.group, strokeWidth: 1.8, cap: "round", dash: kind === "circle" ? [0.1, 6] : [7, 5] };
}

function domainEntries(index: NetworkIndex, words: MapWords, theme: Theme): LegendEntry[] {
  const { vocabulary } = index.doc;
  const used = new Set(index.members.map((member) => baseDomain(domainOf(member, vocabulary), vocabulary)));
  return DOMAINS.filter((domain) => used.has(domain)).map((domain) => ({
    word: domainWords(words, domain),
    sample: (x, y) => [iconMark("icon", DOMAIN_ICONS[domain], x, y, 20, theme.domains[domain])],
  }));
}
