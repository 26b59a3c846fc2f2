/** One setting of one library: a row of the tables. */
export interface Card {
  /** As in the adapter's file. */
  readonly name: string;
  /** The adapter in `peers/`. */
  readonly file: string;
  readonly runsIn: "node" | "page";
  readonly note: string;
}

const card = (file: string, name: string, note: string, runsIn: "node" | "page" = "node"): Card => ({
  name,
  file,
  runsIn,
  note,
});

/** Who is measured, in the order of the tables. */
export const CARDS: readonly Card[] = [
  card("ecomap", "ecomap", "layout force; going on, the document keeps the places of those who were there"),
  card("d3-force", "d3-force", "link, charge and center as they come, 300 ticks; going on, alpha is 1 again"),
  card("d3-force", "d3-force, tuned", "distance 110, charge -500, x and y 0.05, collide 34: the base line"),
  card("cytoscape", "cytoscape, fcose", "as it comes, no animation, circles of 40 px; going on, randomize is off"),
  card("graphviz", "Graphviz, neato", "as it comes, circles of 40 pt; going on, places are given to start at"),
  card("graphviz", "Graphviz, neato + prism", "overlap=prism sep=+12"),
  card("graphviz", "Graphviz, sfdp", "as it comes"),
  card("vis-network", "vis-network", "as it comes, in Chromium; going on, nodes are added and it stabilizes", "page"),
  card("sigma", "sigma, ForceAtlas2", "500 iterations, inferred settings, a fixed random start"),
  card("sigma", "sigma, ForceAtlas2 + noverlap", "also adjustSizes, scalingRatio 50; then noverlap, margin 10"),
  card("webcola", "webcola", "as it comes"),
  card("webcola", "webcola, tuned", "link distance 110, avoidOverlaps, start(30, 0, 30)"),
];
