export { type ConferenceOptions, renderConference } from "./conference.ts";
export { type PocketOptions, renderPocket } from "./pocket.ts";
export { type ReportOptions, renderReport } from "./report.ts";
