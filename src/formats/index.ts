export { formatOf } from "./detect.ts";
export { explainFinding } from "./explain-finding.ts";
export type { FieldName } from "./fields.ts";
export { type Finding, type FindingCode, type FindingKind, type FindingParams, kindOf, type Where } from "./finding.ts";
export { FormatError } from "./format-error.ts";
export { FORMATS, type FormatName } from "./formats.ts";
export type { ReadOptions } from "./options.ts";
export { type FileInput, type Read, readNetwork } from "./read.ts";
export { type WriteOptions, type Written, type WrittenFile, writeNetwork } from "./write.ts";
