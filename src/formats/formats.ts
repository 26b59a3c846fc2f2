/** The formats by the names that options take. `ecomap` is our own, which alone holds all. */
export const FORMATS = [
  ...(["ecomap", "csv", "node-link", "graphology", "cytoscape", "jgf", "pajek", "graphml", "gexf", "fhir"] as const),
] as const;

export type FormatName = (typeof FORMATS)[number];
