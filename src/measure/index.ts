export { CODE_BOOK, type CodeBookLine } from "./code-book.ts";
export type { MeasureName } from "./columns.ts";
export { type MeasureOptions, type Measures, measure, measureAll } from "./measure.ts";
export { type MemberMeasures, measureMembers } from "./members.ts";
export { type Carrier, type Outlook, outlook, type SupportOutlook } from "./outlook.ts";
export { REASONS, type Reason } from "./reasons.ts";
export type { Without } from "./without.ts";
