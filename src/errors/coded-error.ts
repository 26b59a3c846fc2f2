/** What this library throws: an error told by its code. The sentence for people comes from a language. */
export abstract class CodedError<Code extends string = string> extends Error {
  readonly code: Code;

  constructor(code: Code, message: string = code) {
    super(message);
    this.code = code;
  }
}
