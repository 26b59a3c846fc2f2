import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { type Case, cases } from "../test/fuzz/cases.ts";
import { Broken, judge } from "../test/fuzz/oracles.ts";

/**
 * Damages files of every format for ten minutes, or `npm run fuzz -- SECONDS [SEED]`, and holds what comes of each
 * against what is promised. What is found is made as small as it goes, and written to `fuzz-finds`, which git ignores.
 */
const [seconds = "600", seedGiven = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
const FOLDER = fileURLToPath(new URL("../fuzz-finds/", import.meta.url));
const ROUND = 100;
/** What is read, drawn and written takes milliseconds; so much longer is out of proportion. */
const MS = { least: 1500, perCharacter: 0.2 };

function judgeInTime(one: Case): void {
  const start = performance.now();
  judge(one);
  if (performance.now() - start > MS.least + MS.perCharacter * one.text.length)
    throw new Broken("no time out of proportion");
}

const end = performance.now() + Number(seconds) * 1000;
const found = new Map<string, number>();
let seed = Number(seedGiven);
let count = 0;
for (; performance.now() < end; seed++) {
  const answer = fc.check(fc.property(cases, judgeInTime), { seed, numRuns: ROUND });
  count += answer.numRuns;
  if (!answer.failed) continue;
  const [one] = answer.counterexample ?? [];
  const error = answer.errorInstance;
  const why = error instanceof Error ? (error.stack ?? "").split("\n").slice(0, 4).join("\n") : String(error);
  const known = found.get(why) ?? 0;
  found.set(why, known + 1);
  if (one === undefined || known > 0) continue;
  mkdirSync(FOLDER, { recursive: true });
  const name = `${one.format}-${createHash("sha256").update(one.text).digest("hex").slice(0, 12)}.txt`;
  writeFileSync(`${FOLDER}${name}`, one.text);
  console.log(`seed ${seed}: ${name}\n${why}\n`);
}
console.log(`${count} files from seed ${seedGiven} to ${seed - 1}; ${found.size} kinds of finds.`);
process.exitCode = found.size > 0 ? 1 : 0;
