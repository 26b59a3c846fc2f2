export { type DescribeOptions, type Description, describe, type Section, textOf } from "./describe.ts";
export { type PlanItem, type PlanOptions, planOf } from "./plan.ts";
