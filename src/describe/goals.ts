import type { Goal } from "../document/types.ts";
import { helpersOf } from "../network/helpers.ts";
import type { Prose } from "./prose.ts";
import { joined, type Telling } from "./telling.ts";

const STATUS_KEYS = {
  "open": "open",
  "under-way": "underWay",
  "reached": "reached",
  "changed": "changed",
  "let-go": "letGo",
} as const satisfies Readonly<Record<string, keyof Prose>>;

/** The goals side by side, with how they stand and who helps: the client's own, and those of others with whose they are. */
export function goalsOf(telling: Telling): { readonly own: readonly string[]; readonly others: readonly string[] } {
  const { doc } = telling;
  const isOwn = ({ of }: Goal) => of === undefined || of === doc.client.id;
  const goals = doc.goals ?? [];
  const told = (some: readonly Goal[]) => goalParagraphs(telling, some);
  return { own: told(goals.filter(isOwn)), others: told(goals.filter((goal) => !isOwn(goal))) };
}

/** Goals with how they stand and who helps. */
export const goalParagraphs = (telling: Telling, goals: readonly Goal[]): readonly string[] =>
  goals.map((goal) => goalText(telling, goal)).filter((text) => text !== "");

function goalText(telling: Telling, goal: Goal): string {
  const { words, status, of } = goal;
  const {
    doc,
    index,
    word,
    say,
    quote,
    called,
    words: { language },
  } = telling;
  const text = quote(words);
  if (text === "") return "";
  const whose = of === undefined || of === doc.client.id ? "" : called(of);
  const state = status === undefined || status === "unknown" ? "" : word(STATUS_KEYS[status]);
  const names = helpersOf(index, goal).map(called);
  return joined(
    `${whose && `${whose}: `}${text}${state && ` (${state})`}`,
    names.length > 0 && say("helpedBy", { names: language.list(names) }),
  );
}
