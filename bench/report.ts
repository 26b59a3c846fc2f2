import type { Cell } from "./compare.ts";
import { cellAt, type Figures, short } from "./figures.ts";
import type { Quality } from "./quality.ts";

const QUALITY: readonly (readonly [keyof Quality, string])[] = [
  ["symbolsOverlapping", "symbols overlapping"],
  ["labelsOverlapping", "labels overlapping"],
  ["labelsOnSymbols", "labels on symbols"],
  ["tiesThroughSymbols", "ties through symbols"],
  ["tiesThroughLabels", "ties through labels"],
  ["crossings", "crossings"],
];

/** The tables, in Markdown. `head` says when and where the run was. */
export function reportOf(figures: Figures, head: string, charts: readonly string[]): string {
  return [
    "# ecomap and its peers",
    `${head} Ratios, not absolute times: a base line runs in the same process, in turn. A cell that takes over ${figures.seconds} s is cut off.`,
    charts.map((name) => `![${name}](peers/${name}.svg)`).join("\n"),
    "## Layout: time against d3-force, tuned, on the same graph",
    "Less is faster; the base line itself in ms. `*`: one cold run. The graphs with names have no client in the middle; for ecomap the first stands there.",
    timeTable(figures),
    ...figures.graphs.flatMap(({ name }) => [`## Quality: ${name}`, qualityTable(figures, name)]),
    "`a / b`: places as delivered, one unit a pixel / scaled to a box of 120 x 120 px a node. Peers by circles of r 20 and names of 12 px on one line under them, straight ties; ecomap as drawn, with its bends and boxes, and once more read back from the SVG text. `px a node`: the side of the square that each has as delivered. ecomap's symbols and names are larger, and so is the room that it takes: weigh the two together.",
    "## Stability: one member added, mean move of the others against the diagonal",
    "`a / b`: going on from where all stood, as each library does that / laid out afresh. The last column: the same graph twice gives the same places.",
    stabilityTable(figures),
    "## Export: a map of 30 from the plain network to SVG text",
    "Warm: against d3-force, tuned, written by template strings, as are all that write no SVG of their own. Cold: from the start of a bundled program to the file, against `node -e 0`.",
    exportTable(figures),
    "## What a page loads",
    loadTable(figures),
    "## Settings",
    table(
      ["", "how"],
      figures.peers.map(({ name, note }) => [name, note]),
    ),
  ].join("\n\n");
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

function timeTable(figures: Figures): string {
  const cell = (peer: string, on: string): string => {
    const time = cellAt(figures, peer, on)?.time;
    if (!time) return `over ${figures.seconds} s`;
    if (peer === "d3-force, tuned") return `1 (${short(time.ms)} ms)`;
    return short(time.ms / time.baseMs) + (time.rounds === 1 ? "*" : "");
  };
  return table(
    ["", ...figures.graphs.map(({ name }) => name)],
    figures.peers.map(({ name }) => [name, ...figures.graphs.map((graph) => cell(name, graph.name))]),
  );
}

function qualityTable(figures: Figures, on: string): string {
  const own = figures.finished.find((one) => one.on === on);
  const ownPlaces = ofPlaces(cellAt(figures, "ecomap", on));
  const row = (name: string, quality: Quality): string[] => [
    name,
    ...QUALITY.map(([key]) => String(quality[key])),
    ...ownPlaces,
  ];
  return table(
    ["", ...QUALITY.map(([, words]) => words), "stress", "px a node"],
    [
      ...(own ? [row("**ecomap, as drawn**", own.placement), row("**ecomap, its SVG read back**", own.picture)] : []),
      ...figures.peers.map(({ name }) => {
        const cell = cellAt(figures, name, on);
        return [name === "ecomap" ? "ecomap, bare places" : name, ...both(cell, figures.seconds), ...ofPlaces(cell)];
      }),
    ],
  );
}

const both = (cell: Cell | undefined, seconds: number): string[] =>
  QUALITY.map(([key], i) => {
    const scores = cell?.scores;
    if (!scores) return i === 0 ? `over ${seconds} s` : "";
    const [delivered, fair] = [scores.delivered[key], scores.fair[key]];
    // Crossings are the same at every scale.
    return key === "crossings" ? String(fair) : `${delivered} / ${fair}`;
  });

const ofPlaces = (cell: Cell | undefined): string[] => [
  cell?.scores?.stress.toFixed(3) ?? "",
  cell?.scores?.room.toFixed(0) ?? "",
];

function stabilityTable(figures: Figures): string {
  const egos = figures.graphs.filter(({ real }) => !real);
  const cell = (peer: string, on: string): string => {
    const moves = cellAt(figures, peer, on)?.moves;
    return moves ? `${moves.goingOn.toFixed(3)} / ${moves.afresh.toFixed(3)}` : `over ${figures.seconds} s`;
  };
  const same = (peer: string) => (cellAt(figures, peer, egos[0]?.name ?? "")?.time?.same ? "yes" : "no");
  return table(
    ["", ...egos.map(({ name }) => name), "same twice"],
    figures.peers.map(({ name }) => [name, ...egos.map((graph) => cell(name, graph.name)), same(name)]),
  );
}

function exportTable({ peers, cells, cold }: Figures): string {
  const rows = peers.map(({ name }) => {
    const warm = cells.find((cell) => cell.peer === name && cell.export)?.export;
    const start = cold.of.get(name);
    return [
      name,
      warm ? short(warm.ms / warm.baseMs) : "",
      warm ? short(1000 / warm.ms) : "",
      start === undefined ? "only in a page" : short(start / cold.node),
    ];
  });
  return table(["", "warm, times the base line", "maps a second, warm", "cold, times `node -e 0`"], rows);
}

function loadTable({ loads }: Figures): string {
  const kB = (bytes: number) => (bytes / 1000).toFixed(1);
  const base = loads.find(({ name }) => name === "d3-force")?.gzip ?? 1;
  return table(
    ["", "kB minified", "kB min + gzip", "times d3-force", "what it does"],
    loads.map(({ name, note, min, gzip }) => [name, kB(min), kB(gzip), short(gzip / base), note]),
  );
}
