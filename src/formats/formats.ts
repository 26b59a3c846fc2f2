/** The formats by the names that options take, each with the files of one map. `ecomap` is our own, which alone holds all. */
export const FORMAT_FILES = {
  "ecomap": ["ecomap.json"],
  "csv": ["people.csv", "ties.csv"],
  "node-link": ["network.json"],
  "graphology": ["network.json"],
  "cytoscape": ["network.cyjs"],
  "jgf": ["network.json"],
  "pajek": ["network.net"],
  "graphml": ["network.graphml"],
  "gexf": ["network.gexf"],
  "fhir": ["network.fhir.json"],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

export type FormatName = keyof typeof FORMAT_FILES;

const isFormat = (name: string): name is FormatName => Object.hasOwn(FORMAT_FILES, name);
export const FORMATS: readonly FormatName[] = Object.keys(FORMAT_FILES).filter(isFormat);
