export { type PocketOptions, renderPocket } from "./pocket.ts";
export { type ReportOptions, renderReport } from "./report.ts";
