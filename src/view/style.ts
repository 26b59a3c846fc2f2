import { themes } from "../scene/themes/themes.ts";
import { HOST_COLOURS } from "./host-colours.ts";

/** Ties between members in each theme that tells them by their colour, which forced colours take away. */
const BETWEEN = Object.values(themes).flatMap(({ tie, memberTie }) => (tie === memberTie ? [] : [memberTie]));
const bears = (name: string): string => `:is(${BETWEEN.map((colour) => `[${name}="${colour}"]`).join()})`;

/** The one stylesheet of a view. Marks have their colours as attributes; what is here is what attributes cannot say. */
export const STYLE = `
${HOST_COLOURS}
.ecomap-view { position: relative; width: 100%; height: 100%; min-height: inherit; }
.ecomap-view > svg.ecomap { direction: ltr; display: block; position: absolute; inset: 0; width: 100%; height: 100%; overflow: hidden; user-select: none; -webkit-user-select: none; -webkit-tap-highlight-color: transparent; touch-action: pan-x pan-y; }
.ecomap-view.ecomap-flowing > svg.ecomap { position: static; height: auto; }
.ecomap-view.ecomap-scrolled { overflow: hidden auto; }
.ecomap-view.ecomap-scrolled > svg.ecomap { min-height: 100%; }
.ecomap-view.ecomap-scrolled > .ecomap-over { overflow: visible; }
.ecomap-view.ecomap-zoomed > svg.ecomap { touch-action: none; cursor: move; }
.ecomap-view :is(.ecomap-ring, .ecomap-sector, .ecomap-group, .ecomap-group-name, .ecomap-header, .ecomap-legend, .ecomap-invitation) { pointer-events: none; }
.ecomap-carrying .ecomap-group-name { opacity: .25; }
.ecomap-view :is(.ecomap-member, .ecomap-client, .ecomap-tie, .ecomap-hit) { cursor: pointer; }
.ecomap-view.ecomap-editable .ecomap-member { cursor: grab; touch-action: none; }
.ecomap-view.ecomap-carrying, .ecomap-view.ecomap-carrying :is(.ecomap-member, .ecomap-client, .ecomap-tie, .ecomap-hit) { cursor: grabbing; }
.ecomap-view > svg.ecomap:focus, .ecomap-view g:focus { outline: none; }
.ecomap-view > svg.ecomap:focus-visible { outline: 2px solid; outline-offset: -2px; }
.ecomap-over { position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none; }
.ecomap-over :is(.ecomap-handle, foreignObject > *) { pointer-events: auto; }
.ecomap-handle { cursor: crosshair; touch-action: none; }
.ecomap-field, .ecomap-question, .ecomap-read { touch-action: pan-y pinch-zoom; box-sizing: border-box; width: 100%; font: 16px/1.35 "Noto Sans", Arial, sans-serif; color: #1f2933; background: #ffffff; border: 2px solid #3b7dd8; border-radius: 8px; }
.ecomap-field { display: block; height: 48px; margin: 0; padding: 0 12px; text-align: center; outline: 2px solid #ffffff; }
.ecomap-question { padding: 10px 12px 12px; text-align: center; }
.ecomap-question p { margin: 0 0 8px; overflow-wrap: anywhere; }
.ecomap-question button { min-width: 88px; min-height: 44px; margin: 0 4px; font: inherit; color: inherit; background: #ffffff; border: 1px solid #52606d; border-radius: 6px; cursor: pointer; }
.ecomap-question.ecomap-ask-who { padding: 6px; font-size: 15px; max-height: 100%; overflow: auto; }
.ecomap-ask-who p { margin: 0 0 4px; }
.ecomap-ask-who button { min-width: 44px; min-height: 32px; margin: 2px; padding: 0 10px; }
@media (pointer: coarse) { .ecomap-ask-who button { min-height: 38px; } }
.ecomap-question button:focus-visible { outline: 3px solid #3b7dd8; outline-offset: 1px; }
.ecomap-live { position: absolute; left: 0; top: 0; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.ecomap-read { top: auto; right: 0; bottom: 8px; width: fit-content; max-width: 96%; height: auto; margin: auto; clip-path: none; white-space: normal; padding: 8px; pointer-events: none; }
.ecomap-flowing > .ecomap-read { position: sticky; }
@media (forced-colors: active) {
  .ecomap-view .ecomap-ground { fill: Canvas; }
  .ecomap-view text { fill: CanvasText; }
  .ecomap-view text[stroke] { stroke: Canvas; }
  .ecomap-view .ecomap-scene :is(path, circle)[stroke] { stroke: CanvasText; }
  .ecomap-view .ecomap-scene :is(path, circle):not([fill="none"], .ecomap-symbol) { fill: CanvasText; }
  .ecomap-view .ecomap-scene path${bears("stroke")} { stroke-opacity: .5; }
  .ecomap-view .ecomap-scene path${bears("fill")} { fill-opacity: .5; }
  .ecomap-view .ecomap-scene .ecomap-line + path[stroke="${themes.mono.ground}"] { stroke: Canvas; }
  .ecomap-view .ecomap-scene .ecomap-symbol { fill: Canvas; }
  .ecomap-view .ecomap-scene .ecomap-client .ecomap-symbol { fill: CanvasText; }
  .ecomap-view .ecomap-scene .ecomap-client :is(text, path[stroke]:not(.ecomap-symbol)) { fill: Canvas; stroke: none; }
  .ecomap-view .ecomap-scene .ecomap-client path[fill="none"][stroke] { fill: none; stroke: Canvas; }
  .ecomap-view .ecomap-scene .ecomap-badge :is(path, circle)[stroke] { stroke: Canvas; }
  .ecomap-view .ecomap-scene g.ecomap-move circle:not([fill="none"]) { fill: Canvas; }
  .ecomap-view .ecomap-scene path.ecomap-move:has(~ .ecomap-line) { stroke-opacity: .45; }
  .ecomap-view .ecomap-scene .ecomap-move + path.ecomap-move:has(~ .ecomap-line) { stroke: Canvas; stroke-opacity: 1; }
  .ecomap-view .ecomap-selected, .ecomap-view .ecomap-focus { stroke: Highlight; }
  .ecomap-view :is(.ecomap-focus-inner, .ecomap-selected-inner) { stroke: Canvas; }
  .ecomap-offered [stroke] { stroke: Highlight; }
  .ecomap-field, .ecomap-question, .ecomap-question button { forced-color-adjust: auto; }
}
@media (prefers-reduced-motion: reduce) {
  .ecomap-view, .ecomap-view * { transition: none; animation: none; }
}
`;
