export type { SupportOutlook } from "../network/what-remains.ts";
export type { Without } from "../network/without.ts";
export { CODE_BOOK, type CodeBookLine } from "./code-book.ts";
export type { MeasureName } from "./columns.ts";
export {
  INTERVENTION_COLUMNS,
  type InterventionOptions,
  type InterventionRow,
  interventionRows,
} from "./interventions.ts";
export { type MeasureOptions, type Measures, measure } from "./measure.ts";
export { type MemberMeasures, measureMembers } from "./members.ts";
export { type Carrier, type Outlook, outlook } from "./outlook.ts";
export { REASONS, type Reason } from "./reasons.ts";
