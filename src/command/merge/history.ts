import type { Change } from "../../document/types.ts";
import { byCode, textOf } from "./text.ts";
import { each, type Three } from "./three.ts";

type Changes = ReadonlyMap<string, Change>;

/**
 * The changes of both sides, none twice, without those that one side took out of its history again. Each side keeps
 * its order; of two that come next, the one recorded first goes first.
 */
export function mergeHistory(histories: Three<readonly Change[]>): readonly Change[] {
  const { base, a, b } = each<readonly Change[], Changes>(histories, byText);
  const left = (of: Changes) => [...of.keys()].filter((text) => !base.has(text) || (a.has(text) && b.has(text)));
  const changes = new Map([...a, ...b, ...base]);
  const inOrder = (one: string, other: string) =>
    byCode(changes.get(one)?.recorded ?? "", changes.get(other)?.recorded ?? "") || byCode(one, other);
  const [mine, yours] = [left(a), left(b)];
  const merged = new Set<string>();
  for (let i = 0, j = 0; i < mine.length || j < yours.length; ) {
    const [one, other] = [mine[i], yours[j]];
    const isMine = other === undefined || (one !== undefined && inOrder(one, other) <= 0);
    const next = isMine ? one : other;
    if (next !== undefined) merged.add(next);
    while (merged.has(mine[i] ?? "")) i++;
    while (merged.has(yours[j] ?? "")) j++;
  }
  return [...merged].flatMap((text) => changes.get(text) ?? []);
}

/** Changes by what they say; the second that says the same counts as another. */
function byText(history: readonly Change[]): Changes {
  const changes = new Map<string, Change>();
  for (const change of history) {
    const text = textOf(change);
    let again = 0;
    while (changes.has(`${text} ${again}`)) again++;
    changes.set(`${text} ${again}`, change);
  }
  return changes;
}
