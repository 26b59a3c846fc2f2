import type { ExportTime, Growth, LayoutTime } from "./cell.ts";
import type { Graph } from "./graphs.ts";

interface Questions {
  readonly layout: { readonly graph: Graph };
  readonly growth: { readonly graph: Graph; readonly grown: Graph };
  readonly export: { readonly graphs: readonly Graph[] };
}
interface Answers {
  readonly layout: LayoutTime;
  readonly growth: Growth;
  readonly export: ExportTime;
}
export type What = keyof Questions;

/** What is asked of one peer, and what it answers: only data, as it goes to another process or into a page. */
export type Question<W extends What = What> = {
  [K in W]: { readonly what: K; readonly peer: string } & Questions[K];
}[W];
export type Answer<W extends What = What> = Answers[W];

/** Somewhere that a peer runs, and can be ended where it takes too long. */
export interface Runner {
  /** Answers undefined where the time is over. */
  readonly ask: <W extends What>(question: Question<W>) => Promise<Answer<W> | undefined>;
  readonly close: () => Promise<void>;
}

/** What measuring adds at most to the one run that may take its time, in seconds. */
const MEASURING = 6;

/** The answer, or undefined where the time for a run, and for all that is measured beside it, is over. A failure is thrown. */
export async function within<T>(seconds: number, answer: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, (seconds + MEASURING) * 1000, undefined);
  });
  try {
    return await Promise.race([answer, over]);
  } finally {
    clearTimeout(timer);
  }
}
