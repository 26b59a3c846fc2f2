import type { Terminal } from "./terminal.ts";

/** Something said, and how. */
export interface Said {
  readonly how: "write" | "say" | "complain" | "remark";
  readonly text: string;
}

/** Takes down what is said, to be said elsewhere. */
export function recorder(): { readonly terminal: Terminal; readonly said: readonly Said[] } {
  const said: Said[] = [];
  const take = (how: Said["how"]) => (text: string) => void said.push({ how, text });
  const terminal: Terminal = {
    ...{ write: take("write"), say: take("say"), complain: take("complain"), remark: take("remark") },
    progress: () => {},
    isWatched: () => false,
    isScreen: () => false,
  };
  return { terminal, said };
}
