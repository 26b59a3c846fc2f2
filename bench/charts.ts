import { cellAt, type Figures, hidden, short } from "./figures.ts";
import type { Bar, Strips } from "./peers/strips.ts";
import type { Quality } from "./quality.ts";

/** What is drawn, by the name of its file. */
export function chartsOf(figures: Figures): ReadonlyMap<string, Strips> {
  const over = `over ${figures.seconds} s`;
  const egos = figures.graphs.filter(({ real }) => !real).map(({ name }) => name);
  const bars = (columns: readonly string[], value: (peer: string, on: string) => number | undefined): Bar[] =>
    columns.flatMap((column) => figures.peers.map(({ name }) => barOf(name, column, value(name, column), over)));

  /** Peers at the fair scale; ecomap as its finished picture is. */
  const counted = (count: (quality: Quality) => number) =>
    bars(egos, (peer, on) => {
      const own = peer === "ecomap" ? figures.finished.find((one) => one.on === on)?.picture : undefined;
      const quality = own ?? cellAt(figures, peer, on)?.scores?.fair;
      return quality && count(quality);
    });

  return new Map<string, Strips>([
    [
      "time",
      {
        title: "Time of layout, times that of a tuned d3-force (left is faster)",
        scale: "ratio",
        bars: bars(egos, (peer, on) => ratio(cellAt(figures, peer, on)?.time)),
      },
    ],
    [
      "overlaps",
      {
        title: "Symbols and names that cover one another: ecomap as drawn, others at 120 x 120 px a node",
        scale: "count",
        bars: counted(hidden),
      },
    ],
    [
      "ties-through-symbols",
      {
        title: "Ties that run through a symbol not their own: ecomap as drawn, others at 120 x 120 px a node",
        scale: "count",
        bars: counted(({ tiesThroughSymbols }) => tiesThroughSymbols),
      },
    ],
    [
      "crossings",
      {
        title: "Ties that cross: ecomap as drawn, others at 120 x 120 px a node",
        scale: "count",
        bars: counted(({ crossings }) => crossings),
      },
    ],
    [
      "stability",
      {
        title: "One member more: mean move of the others, % of the diagonal",
        scale: "count",
        bars: bars(egos, (peer, on) => {
          const moves = cellAt(figures, peer, on)?.moves;
          return moves && moves.goingOn * 100;
        }),
      },
    ],
    [
      "export",
      {
        title: "A map of 30 as SVG, times a tuned d3-force (warm) and times node -e 0 (cold)",
        scale: "ratio",
        bars: exported(figures),
      },
    ],
    [
      "bundle",
      {
        title: "What a page loads, kB minified and gzipped",
        scale: "count",
        bars: figures.loads.map(({ name, gzip }) => barOf(name, "kB", gzip / 1000, "")),
      },
    ],
  ]);
}

const barOf = (peer: string, column: string, value: number | undefined, otherwise: string): Bar =>
  value === undefined ? { peer, column, shown: otherwise } : { peer, column, value, shown: short(value) };

type Paired = { readonly ms: number; readonly baseMs: number };

const ratio = (time: Paired | undefined): number | undefined => time && time.ms / time.baseMs;

function exported({ peers, cells, cold }: Figures): Bar[] {
  return peers.flatMap(({ name }) => {
    const start = cold.of.get(name);
    return [
      barOf(name, "warm", ratio(cells.find((cell) => cell.peer === name && cell.export)?.export), "not measured"),
      barOf(name, "cold", start && start / cold.node, "only in a page"),
    ];
  });
}
