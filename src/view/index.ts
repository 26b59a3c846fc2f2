export { createEcomap } from "./create-ecomap.ts";
export type { ViewEvents } from "./events.ts";
export type { ViewOptions } from "./options.ts";
export type { Standing } from "./standing.ts";
export type { View } from "./view.ts";
