import { CodedError } from "../errors/coded-error.ts";
import type { Finding, FindingCode, FindingParams, Where } from "./finding.ts";
import { findingOf } from "./report.ts";

/** A file that cannot be read, or not as what it was said to be; nothing of it was taken. Holds no text of the file. */
export class FormatError extends CodedError<FindingCode> {
  override readonly name = "FormatError";
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(finding.code);
    this.finding = finding;
  }
}

/** Says why a file is refused, and where. */
export const refusal = <C extends FindingCode>(code: C, params: FindingParams[C], where?: Where): FormatError =>
  new FormatError(findingOf(code, params, where));
