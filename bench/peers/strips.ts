import { barX, plot, ruleX, text } from "@observablehq/plot";
import { parseHTML } from "linkedom";

/** One bar: a peer's figure on one graph; without a figure, words in its stead. */
export interface Bar {
  readonly peer: string;
  readonly column: string;
  readonly value?: number;
  readonly shown: string;
}

/** A chart with a row for each peer and a column for each graph, as SVG text. */
export interface Strips {
  readonly title: string;
  readonly bars: readonly Bar[];
  /** `ratio`: logarithmic, from 1; `count`: by the square root, from 0, each column at its own scale. */
  readonly scale: "ratio" | "count";
}

const OWN = "#16505b";
const OTHERS = "#b9c4ca";
const SIZE = { width: 1100, row: 24, head: 72, left: 215, right: 60 };

export function strips({ title, bars, scale }: Strips): string {
  const { document } = parseHTML("<html><body></body></html>");
  const [peers, columns] = [unique(bars.map(({ peer }) => peer)), unique(bars.map(({ column }) => column))];
  const origin = scale === "ratio" ? 1 : 0;
  const most = new Map(
    columns.map((name) => [name, Math.max(...bars.map((bar) => (bar.column === name ? (bar.value ?? 0) : 0)))]),
  );
  const lengthOf = ({ value = origin, column }: Bar) => (scale === "ratio" ? value : value / (most.get(column) || 1));
  const rows = bars.map((bar) => ({ ...bar, origin, end: lengthOf(bar) }));
  const chart = plot({
    document,
    width: SIZE.width,
    height: SIZE.head + SIZE.row * peers.length,
    marginLeft: SIZE.left,
    marginRight: SIZE.right,
    marginTop: 56,
    marginBottom: 12,
    x: { type: scale === "ratio" ? "log" : "sqrt", axis: null, insetRight: 44, insetLeft: scale === "ratio" ? 44 : 0 },
    y: { domain: peers, label: null, tickSize: 0 },
    fx: { domain: columns, label: null, axis: "top", tickSize: 0 },
    marks: [
      barX(rows, {
        x1: "origin",
        x2: "end",
        y: "peer",
        fx: "column",
        fill: ({ peer }: Bar) => (isOwn(peer) ? OWN : OTHERS),
        inset: 3,
      }),
      ...[true, false].map((over) =>
        text(
          rows.filter(({ end }) => end >= origin === over),
          { x: "end", y: "peer", fx: "column", text: "shown", textAnchor: over ? "start" : "end", dx: over ? 4 : -4 },
        ),
      ),
      ruleX([origin], { stroke: "#54636b" }),
    ],
  });
  return standalone(chart.outerHTML, title);
}

export const isOwn = (peer: string): boolean => peer.startsWith("ecomap");

const unique = (list: readonly string[]): string[] => [...new Set(list)];

/** A picture of its own: with its name, on white, so that it can be read on a dark page. */
function standalone(svg: string, title: string): string {
  const ground = `<title>${title}</title><rect width="100%" height="100%" fill="white"/>`;
  const heading = `<text x="12" y="18" font-size="14" font-weight="600" text-anchor="start" fill="#22313a">${title}</text>`;
  const legible = svg.replace('font-size="10"', 'font-size="12"');
  return legible.replace(/^<svg ([^>]*)>/, `<svg xmlns="http://www.w3.org/2000/svg" $1>${ground}${heading}`);
}
