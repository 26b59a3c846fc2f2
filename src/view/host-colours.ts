import { DOMAINS } from "../document/schema/terms.ts";

/** A host's own colour where it set one by a custom property; else what the picture says of itself in its attributes. */
const own = (name: string): string => `var(--ecomap-${name}, revert-layer)`;

/** The underlay has as many paths as a map has ties and people, and each would look through all the others for a line. */
const TIE = "g:not(.ecomap-underlay):has(> .ecomap-line) > path";

/**
 * The rules by which a page gives a map its own colours, as custom properties on anything round it: `--ecomap-ground`,
 * `-text`, `-client`, `-on-client`, `-symbol`, `-tie`, `-move`, `-group` and one for each part of life (`--ecomap-family`).
 * They hold for a map that lives and for one written into the page. They stand in a layer, so that a rule of the host's own goes before them, and forced colours before all.
 */
export const HOST_COLOURS = `@layer ecomap {
.ecomap .ecomap-ground { fill: ${own("ground")}; }
.ecomap text { fill: ${own("text")}; }
.ecomap text[stroke] { stroke: ${own("ground")}; }
.ecomap ${TIE}:not(.ecomap-move)[stroke] { stroke: ${own("tie")}; }
.ecomap ${TIE}:not(.ecomap-move, [fill="none"]) { fill: ${own("tie")}; }
.ecomap .ecomap-line ~ path.ecomap-move { stroke: ${own("move")}; }
.ecomap .ecomap-group [stroke] { stroke: ${own("group")}; }
.ecomap .ecomap-group :is(path, circle):not([fill="none"]) { fill: ${own("group")}; }
.ecomap .ecomap-client .ecomap-symbol { fill: ${own("client")}; }
.ecomap .ecomap-client text { fill: ${own("on-client")}; }
.ecomap .ecomap-client path { stroke: ${own("on-client")}; }
.ecomap .ecomap-member .ecomap-symbol { fill: ${own("symbol")}; }
.ecomap [class*="ecomap-domain-"] > :is(path, circle) { stroke: ${own("domain")}; }
${DOMAINS.map((domain) => `.ecomap-domain-${domain} { --ecomap-domain: var(--ecomap-${domain}); }`).join("\n")}
}`;
