import { HOST_COLOURS } from "./host-colours.ts";

/** The one stylesheet of a view. Marks have their colours as attributes; what is here is what attributes cannot say. */
export const STYLE = `
${HOST_COLOURS}
.ecomap-view { position: relative; height: 100%; }
.ecomap-view > svg.ecomap { direction: ltr; display: block; width: 100%; height: 100%; overflow: hidden; user-select: none; -webkit-user-select: none; -webkit-tap-highlight-color: transparent; touch-action: pan-x pan-y; }
.ecomap-view.ecomap-zoomed > svg.ecomap { touch-action: none; cursor: move; }
.ecomap-view :is(.ecomap-ring, .ecomap-sector, .ecomap-group, .ecomap-header, .ecomap-legend, .ecomap-invitation) { pointer-events: none; }
.ecomap-view :is(.ecomap-member, .ecomap-client, .ecomap-tie, .ecomap-hit) { cursor: pointer; }
.ecomap-view.ecomap-editable .ecomap-member { cursor: grab; touch-action: none; }
.ecomap-view.ecomap-carrying, .ecomap-view.ecomap-carrying :is(.ecomap-member, .ecomap-client, .ecomap-tie, .ecomap-hit) { cursor: grabbing; }
.ecomap-view > svg.ecomap:focus, .ecomap-view g:focus { outline: none; }
.ecomap-view > svg.ecomap:focus-visible { outline: 2px solid; outline-offset: -2px; }
.ecomap-live { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (forced-colors: active) {
  .ecomap-view .ecomap-ground { fill: Canvas; }
  .ecomap-view text { fill: CanvasText; }
  .ecomap-view text[stroke] { stroke: Canvas; }
  .ecomap-view .ecomap-scene :is(path, circle)[stroke] { stroke: CanvasText; }
  .ecomap-view .ecomap-scene :is(path, circle):not([fill="none"], .ecomap-symbol) { fill: CanvasText; }
  .ecomap-view .ecomap-scene .ecomap-symbol { fill: Canvas; }
  .ecomap-view .ecomap-scene .ecomap-client .ecomap-symbol { fill: CanvasText; }
  .ecomap-view .ecomap-scene .ecomap-client :is(text, path[stroke]:not(.ecomap-symbol)) { fill: Canvas; stroke: none; }
  .ecomap-view .ecomap-scene .ecomap-client path[fill="none"][stroke] { fill: none; stroke: Canvas; }
  .ecomap-view .ecomap-scene .ecomap-badge :is(path, circle)[stroke] { stroke: Canvas; }
  .ecomap-view .ecomap-scene g.ecomap-move circle:not([fill="none"]) { fill: Canvas; }
  .ecomap-view .ecomap-scene path.ecomap-move:has(~ .ecomap-line) { stroke: GrayText; }
  .ecomap-view .ecomap-selected, .ecomap-view .ecomap-focus { stroke: Highlight; }
  .ecomap-view .ecomap-focus-inner { stroke: Canvas; }
}
@media (prefers-reduced-motion: reduce) {
  .ecomap-view, .ecomap-view * { transition: none; animation: none; }
}
`;
