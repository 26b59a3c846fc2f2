import { mayTouch } from "../../view/options.ts";
import { answerCommand, type Ref, recordIn, updateType } from "./answers.ts";
import type { Context } from "./context.ts";

/** A record that is asked about, and what is done with an answer. */
export interface Form {
  /** What tells its drafts from others, and its fields in the page. */
  readonly key: string;
  readonly record: object;
  /** Whether answers may be given; else they are only told. */
  readonly may: boolean;
  /** Whether a text counts from each letter on: nothing is saved yet. */
  readonly isLoose?: boolean;
  /** Takes an answer; `undefined` leaves the field out again. */
  readonly save: (path: string, value: unknown) => void;
}

/** A record of the document: each answer is a command. `undefined` where the user sees no such record. */
export function formOf(context: Context, ref: Ref): Form | undefined {
  const { doc, seen, options, view } = context;
  const may = mayTouch(doc, options, updateType(ref.table), ref.id);
  const shown = recordIn(seen.doc, ref);
  const record = may && shown ? recordIn(doc, ref) : shown;
  if (!record) return undefined;
  return {
    key: `${ref.table} ${ref.id}`,
    record,
    may,
    save: (path, value) => view.dispatch(answerCommand(view.doc, ref, path, value, options.now().slice(0, 10))),
  };
}
