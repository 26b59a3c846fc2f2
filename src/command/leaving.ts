import { isTable } from "../document/tables.ts";
import type { EcomapDocument, Op, TableName } from "../document/types.ts";
import { placeIn } from "./known.ts";
import { withField } from "./ops.ts";

type Id = { readonly id: string };

/** A document while something goes from it: its lists stay as they are, and what became otherwise is kept beside them. */
export class Leaving {
  readonly #doc: EcomapDocument;
  readonly #changed = new Map<string, Map<number, Id | undefined>>();
  /** Where in each table records stood that went, in their order. */
  readonly #gone = new Map<string, number[]>();
  /** The client as they are now. */
  client: EcomapDocument["client"];

  constructor(doc: EcomapDocument) {
    this.#doc = doc;
    this.client = doc.client;
  }

  /** The records of a table as they were, by whose places all is asked. */
  records(table: TableName): readonly Id[] {
    return this.#doc[table] ?? [];
  }

  /** The record of a place as it is now; `undefined` where it went. */
  at(table: TableName, place: number): Id | undefined {
    const changed = this.#changed.get(table);
    return changed?.has(place) ? changed.get(place) : this.records(table)[place];
  }

  /** Where it stands now. */
  now(table: TableName, place: number): number {
    return place - below(this.#gone.get(table) ?? [], place);
  }

  /** Does an operation that takes a record or a field away. */
  take(op: Op): void {
    if (op.table === "client" && "field" in op) this.client = withField(this.client, op.field, op.to);
    if (!isTable(op.table) || "added" in op) return;
    const { table } = op;
    const place = placeIn(this.records(table), op.id);
    const record = this.at(table, place);
    if (!record) return;
    const changed = this.#changed.get(table) ?? new Map<number, Id | undefined>();
    this.#changed.set(table, changed.set(place, "field" in op ? withField(record, op.field, op.to) : undefined));
    if ("field" in op) return;
    const gone = this.#gone.get(table) ?? [];
    gone.splice(below(gone, place), 0, place);
    this.#gone.set(table, gone);
  }
}

/** How many of some numbers, in their order, are below one. */
function below(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
