import type { Goal } from "../document/types.ts";
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
  const told = (some: readonly Goal[]) => some.map((goal) => goalText(telling, goal)).filter((text) => text !== "");
  return { own: told(goals.filter(isOwn)), others: told(goals.filter((goal) => !isOwn(goal))) };
}

function goalText(telling: Telling, { words, status, of, ties }: Goal): string {
  const {
    doc,
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
  const names = helpersOf(telling, ties);
  return joined(
    `${whose && `${whose}: `}${text}${state && ` (${state})`}`,
    names.length > 0 && say("helpedBy", { names: language.list(names) }),
  );
}

/** Who helps, by the ties that do: those at their ends but the client, each once. */
function helpersOf({ doc, index, called }: Telling, helping: Goal["ties"]): readonly string[] {
  if (helping === undefined || helping === "unknown") return [];
  const ends = index.ties.filter(({ id }) => helping.includes(id)).flatMap(({ from, to }) => [from, to]);
  return [...new Set(ends)].filter((id) => id !== doc.client.id).map(called);
}
