import type { FieldName } from "./fields.ts";
import type { Sensitive } from "./finding.ts";
import { fieldFor } from "./headings.ts";
import type { ReadOptions } from "./options.ts";
import type { PlainGraph } from "./plain-graph.ts";
import { plainWord } from "./plain-word.ts";
import { columnName } from "./report.ts";
import { sensitiveHeading } from "./sensitive.ts";
import { isNumber, isStrengthNumber } from "./value.ts";

/** What a column is, judged by its heading once for a whole file. */
export interface Column {
  /** As a report calls it. */
  readonly name: string;
  readonly field: FieldName | undefined;
  /** Whether it was said to be left out. */
  readonly isUnwanted: boolean;
  /** Too private to come in unasked. */
  readonly refused: Sensitive | undefined;
  /** Whether it was ticked to come in as a note. */
  readonly isTicked: boolean;
  /** Whether numbers in it stand for strengths. */
  readonly hasStrengths: boolean;
}

/** The column of a heading. */
export type Columns = (heading: string) => Column;

export function columnsOf({ nodes, edges }: PlainGraph, { columns = {}, keep = [] }: ReadOptions): Columns {
  const byHand = new Map(Object.entries(columns).map(([heading, field]) => [plainWord(heading), field]));
  const ticked = new Set(keep.map(plainWord));
  const known = new Map<string, Column>();
  const withOtherNumbers = new Set<string>();
  for (const { fields } of [...nodes, ...edges]) {
    for (const [heading, raw] of fields) if (isNumber(raw) && !isStrengthNumber(raw)) withOtherNumbers.add(heading);
  }
  const judged = (heading: string): Column => {
    const word = plainWord(heading);
    const field = byHand.has(word) ? (byHand.get(word) ?? undefined) : fieldFor(heading);
    return {
      name: columnName(heading),
      field,
      isUnwanted: byHand.get(word) === null,
      refused: field === undefined ? sensitiveHeading(heading) : undefined,
      isTicked: ticked.has(word),
      hasStrengths: !withOtherNumbers.has(heading),
    };
  };
  return (heading) => {
    const column = known.get(heading) ?? judged(heading);
    known.set(heading, column);
    return column;
  };
}
