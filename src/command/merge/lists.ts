import { moveKey } from "../../document/move-rules.ts";
import { isFullForm } from "../../document/quick/reader.ts";
import { same } from "../../document/same.ts";
import { move } from "../../document/schema/move.ts";
import { fieldOf } from "../ops.ts";
import { textOf } from "./text.ts";
import { each, ordered, settled, type Three } from "./three.ts";

/**
 * A list with what both sides added to it and without what either took out: `undefined` where both changed the same
 * item, both put the items in another order, or one says that there are none. A list that is emptied is left out.
 */
export function mergeLists(lists: Three<unknown>): { readonly value: readonly unknown[] | undefined } | undefined {
  const keyed = each(lists, keyedItems);
  const { base, a, b } = keyed;
  if (!base || !a || !b || isNone(lists.a) || isNone(lists.b)) return undefined;
  const items = new Map<string, unknown>();
  for (const key of new Set([...base.keys(), ...a.keys(), ...b.keys()])) {
    const item = settled(each({ base, a, b }, (of) => of.get(key)));
    if (!item) return undefined;
    if (item.value !== undefined) items.set(key, item.value);
  }
  if (isRewritten({ base, a, b })) return undefined;
  const order = orderOf({ base, a, b }, (key) => items.has(key));
  return order && { value: order.length > 0 ? order.map((key) => items.get(key)) : undefined };
}

const isNone = (list: unknown): boolean => Array.isArray(list) && list.length === 0;

type Items = ReadonlyMap<string, unknown>;

/** The items of a list by what tells them apart; none where there is no list, `undefined` where it is no list. */
function keyedItems(list: unknown): Items | undefined {
  if (list === undefined) return new Map();
  if (!Array.isArray(list)) return undefined;
  const items = new Map<string, unknown>();
  for (const item of list) {
    const key = keyOf(item);
    let again = 0;
    while (items.has(`${key} ${again}`)) again++;
    items.set(`${key} ${again}`, item);
  }
  return items;
}

/** A move is known by its type, for whom and about what; what has an id or key by that; all else by what it says. */
function keyOf(item: unknown): string {
  if (typeof item !== "object" || item === null) return textOf(item);
  if (isFullForm(move, item)) return moveKey(item);
  return textOf(fieldOf(item, "id") ?? fieldOf(item, "key") ?? item);
}

/** Whether both sides put something else in the place of the same item, as far as can be told. */
function isRewritten({ base, a, b }: Three<Items>): boolean {
  const fresh = (of: Items, other: Items) => [...of.keys()].some((key) => !base.has(key) && !other.has(key));
  return [...base.keys()].some((key) => !a.has(key) && !b.has(key)) && fresh(a, b) && fresh(b, a);
}

/** The order of the merged items: that of the base with the new ones after it, or of the one side that has another. */
function orderOf(items: Three<Items>, isIn: (key: string) => boolean): readonly string[] | undefined {
  const keys = each(items, (of) => [...of.keys()]);
  const plain = (side: readonly string[]) =>
    same(side, [...keys.base.filter((key) => side.includes(key)), ...side.filter((key) => !keys.base.includes(key))]);
  if (plain(keys.a) && plain(keys.b)) return ordered(keys, isIn);
  if (!plain(keys.a) && !plain(keys.b)) return undefined;
  const [spine, other] = plain(keys.a) ? [keys.b, keys.a] : [keys.a, keys.b];
  return [...new Set([...spine, ...other])].filter(isIn);
}
