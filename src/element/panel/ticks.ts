import type { Field } from "./asking.ts";
import { at, put } from "./paths.ts";

/** What is ticked in a list. */
export interface Ticks {
  readonly all: readonly unknown[];
  readonly isOn: (term: string) => boolean;
  /** The list with a term ticked, or no longer; `undefined` where nothing is left. */
  readonly toggled: (term: string) => unknown;
}

/** Of a list of terms or ids, of records that each name somebody (`by`), or of one field that those may have (`tick`). */
export function ticksOf({ by, tick }: Field, value: unknown): Ticks {
  const held = listOf(value);
  const named = (one: unknown) => (by === undefined ? one : at(one, by));
  const fields = (one: unknown) => listOf(at(one, "fields"));
  const all = held.filter((one) => tick === undefined || fields(one).includes(tick)).map(named);
  const other = (list: readonly unknown[], one: unknown, is: (held: unknown) => boolean) => {
    const left = list.filter((item) => !is(item));
    return left.length === list.length ? [...list, one] : left.length > 0 ? left : undefined;
  };
  return {
    all,
    isOn: (term) => all.includes(term),
    toggled: (term) =>
      tick === undefined
        ? other(held, by === undefined ? term : { [by]: term }, (one) => named(one) === term)
        : held.map((one) =>
            named(one) === term
              ? put(
                  one,
                  "fields",
                  other(fields(one), tick, (field) => field === tick),
                )
              : one,
          ),
  };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
