import type { TemplateResult } from "lit";
import type { Field } from "./asking.ts";
import type { Context } from "./context.ts";
import type { Form } from "./form.ts";

/** What the template of a field is given. */
export interface Question {
  readonly context: Context;
  readonly form: Form;
  readonly field: Field;
  readonly label: string | TemplateResult;
  readonly value: unknown;
  /** What tells its drafts and faults. */
  readonly key: string;
  readonly save: (value: unknown) => void;
  /** Other fields of the same record. */
  readonly ask: (fields: readonly Field[]) => unknown;
}
