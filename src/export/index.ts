export { type ConferenceOptions, renderConference } from "./conference.ts";
export { type GoodbyeOptions, renderGoodbye } from "./goodbye.ts";
export { type OwnTimeOptions, renderOwnTime } from "./own-time.ts";
export { PLOTS, type PlotName, type PlotOptions, renderPlot } from "./plot.ts";
export { type PocketOptions, renderPocket } from "./pocket.ts";
export { type ReportOptions, renderAppendix, renderReport } from "./report.ts";
export { renderSides, type SidesOptions } from "./sides.ts";
