import type { Goal } from "../document/types.ts";
import type { Prose } from "./prose.ts";
import type { Telling } from "./telling.ts";

const STATUS_KEYS = {
  "open": "open",
  "under-way": "underWay",
  "reached": "reached",
  "changed": "changed",
  "let-go": "letGo",
} as const satisfies Readonly<Record<string, keyof Prose>>;

/** The goals side by side: the client's own, and those of others with whose they are. */
export function goalsOf(telling: Telling): { readonly own: readonly string[]; readonly others: readonly string[] } {
  const { doc } = telling;
  const isOwn = ({ of }: Goal) => of === undefined || of === doc.client.id;
  const goals = doc.goals ?? [];
  const told = (some: readonly Goal[]) => some.map((goal) => goalText(telling, goal)).filter((text) => text !== "");
  return { own: told(goals.filter(isOwn)), others: told(goals.filter((goal) => !isOwn(goal))) };
}

function goalText({ doc, word, quote, called }: Telling, { words, status, of }: Goal): string {
  const text = quote(words);
  if (text === "") return "";
  const whose = of === undefined || of === doc.client.id ? "" : called(of);
  const state = status === undefined || status === "unknown" ? "" : word(STATUS_KEYS[status]);
  return `${whose && `${whose}: `}${text}${state && ` (${state})`}`;
}
