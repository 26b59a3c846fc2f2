import { areMostGuessed } from "../network/member-facts.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import type { Voice } from "../words/language.ts";
import { type Sign, signMark } from "./badge-marks.ts";
import type { LegendLook, Row, Sample } from "./legend-entry.ts";
import type { Mark } from "./marks.ts";
import { arcThrough } from "./path.ts";
import type { Theme } from "./theme.ts";

/** What arcs tell, from the middle outwards, and that rings are guessed: of those with a sign, of most, or of all. */
export function ringRows(
  { members }: NetworkIndex,
  signs: ReadonlySet<Sign>,
  { rings, legend }: Voice,
  { theme, rings: shown }: LegendLook,
): Row[] {
  const hasArcs = shown === "arcs";
  const isTold = members.some(({ ring }) => typeof ring === "number");
  return [
    [hasArcs, `${rings[1]}, ${rings[2]}, ${rings[3]}`, arcsSample(theme)],
    [signs.has("guess"), legend.guessed, (x, y) => [signMark("guess", x, y, theme)]],
    // Below what arcs tell it goes on of them, and needs no sample twice.
    [
      shown !== undefined && areMostGuessed(members),
      isTold ? legend.mostGuessed : legend.guessed,
      hasArcs ? () => [] : arcsSample(theme),
    ],
  ];
}

/** Half the height of a sample. */
const HALF = 8;

/** The client at the side, and arcs further and further off. */
const arcsSample =
  (theme: Theme): Sample =>
  (x, y, onward) => {
    const from = x - onward * 24;
    const arc = (radius: number, i: number): Mark => {
      const [across, up] = [onward * Math.sqrt(radius * radius - HALF * HALF), HALF];
      const ends = [
        { x: from + across, y: y - onward * up },
        { x: from + across, y: y + onward * up },
      ] as const;
      const line = { fill: "none", stroke: theme.muted, strokeWidth: 1.2 } as const;
      return { type: "path", key: `arc-${i}`, commands: arcThrough({ x: radius, y: radius }, ends, false), ...line };
    };
    const middle: Mark = { type: "circle", key: "middle", x: from, y, radius: 4, fill: theme.client };
    return [middle, ...[14, 28].map(arc)];
  };
