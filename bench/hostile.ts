import { FormatError, readNetwork } from "../src/formats/index.ts";
import { EcomapError } from "../src/index.ts";
import { HOSTILE, type Hostile } from "./hostile-inputs.ts";
import { measurePiles } from "./piles.ts";
import { measureRegexes } from "./regexes.ts";

/** What is read or refused may take so many times as long as JSON.parse of 20 MB. */
const MOST = 20;

/** A JSON text of 20 MB, of records as files hold them. */
function plainFile(): string {
  const tie = (i: number) => ({
    id: `t${i}`,
    from: "client",
    to: `m${i % 20_000}`,
    strength: "strong",
    since: "2024-05",
  });
  return JSON.stringify({ ties: Array.from({ length: 235_000 }, (_, i) => tie(i)) });
}

/** Files of 20 MB that try to take long: each is read or refused, and how long that takes against `JSON.parse` of as much. */
export function measureHostile(say: (line: string) => void): void {
  const text = plainFile();
  JSON.parse(text);
  say("\n## Hostile files of 20 MB\n");
  say(
    `Times \`JSON.parse\` of ${(text.length / 1e6).toFixed(1)} MB of JSON, the slower of one before and one after each.\n`,
  );
  say("| format | shape | MB | answer | times | |\n|---|---|---|---|---|---|");
  let slow = 0;
  for (const one of HOSTILE) {
    const file = one.make();
    const before = timeOf(() => JSON.parse(text));
    let answer = "";
    const ms = timeOf(() => {
      answer = answerTo(one, file);
    });
    const times =
      ms /
      Math.max(
        before,
        timeOf(() => JSON.parse(text)),
      );
    if (times > MOST) slow++;
    const sign = times > MOST ? "too slow" : "";
    say(
      `| ${one.format} | ${one.shape} | ${(file.length / 1e6).toFixed(1)} | ${answer} | ${times.toFixed(1)} | ${sign} |`,
    );
  }
  say(`\n${HOSTILE.length} files, ${slow} of them over ${MOST} times.`);
  measureRegexes(say);
  measurePiles(say);
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function answerTo({ format }: Hostile, text: string): string {
  try {
    const { doc } = readNetwork(text, { from: format });
    return `read: ${doc.members.length} members, ${doc.ties.length} ties`;
  } catch (error) {
    if (error instanceof FormatError) return error.finding.code;
    if (error instanceof EcomapError) return error.code;
    throw error;
  }
}
