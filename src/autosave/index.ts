export { type Autosave, type AutosaveOptions, autosave } from "./autosave.ts";
export type { Shelf } from "./shelf.ts";
export type { Keepable } from "./source.ts";
export { warningOf } from "./warning.ts";
