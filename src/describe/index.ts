export { type DescribeOptions, type Description, describe, type Section, textOf } from "./describe.ts";
