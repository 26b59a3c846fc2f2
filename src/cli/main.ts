import { isMainThread } from "node:worker_threads";
import { readCall } from "./arguments.ts";
import { Fault } from "./fault.ts";
import { faultLines } from "./fault-lines.ts";
import { type LanguageName, wordsIn } from "./languages.ts";
import type { CliWords } from "./messages.ts";
import { quiet, type Terminal, terminalOf } from "./terminal.ts";
import { languageIn, readTokens, type Token } from "./tokens.ts";

/** The worst code counts; set rather than exited with, so that what was written arrives. */
function endWith(code: number): void {
  process.exitCode = Math.max(code, Number(process.exitCode ?? 0));
}

async function main(): Promise<void> {
  const tokens = readTokens(process.argv.slice(2));
  const language = languageIn(tokens);
  const words = await wordsIn(language);
  const terminal: Terminal = terminalOf(
    () => process.stdout,
    () => process.stderr,
    (code) => {
      endWith(2);
      terminal.complain(`ecomap: ${words.outputFailed(words.standardOutput, code)}`);
    },
  );
  try {
    endWith(await run(tokens, language, words, terminal));
  } catch (error) {
    const { lines, exitCode } = faultLines(error, "ecomap", words);
    for (const line of lines) terminal.complain(error instanceof Fault && exitCode === 2 ? `ecomap: ${line}` : line);
    endWith(exitCode);
  }
}

/** What costs time to start is imported when it is needed. */
async function run(
  tokens: readonly Token[],
  language: LanguageName,
  words: CliWords,
  terminal: Terminal,
): Promise<number> {
  const call = readCall(tokens, language);
  const setting = { words, terminal: "quiet" in call && call.quiet ? quiet(terminal) : terminal };
  switch (call.command) {
    case "draw":
      return (await import("./draw.ts")).draw(call, setting);
    case "check":
      return (await import("./check.ts")).check(call, setting);
    case "measure":
      return (await import("./measure.ts")).measureFiles(call, setting);
    case "describe":
      return (await import("./describe.ts")).describeFiles(call, setting);
    case "report":
    case "pocket":
      return (await import("./pages.ts")).writePages(call, setting);
    case "convert":
      return (await import("./convert.ts")).convert(call, setting);
    case "version":
      terminal.say((await import("./version.ts")).ownVersion());
      return 0;
    case "help": {
      const text = (await import("./help.ts")).helpText(language, call.about);
      if (call.asked) terminal.write(text);
      else for (const line of text.trimEnd().split("\n")) terminal.complain(line);
      return call.asked ? 0 : 2;
    }
  }
}

if (isMainThread) void main();
else void import("./crew-member.ts").then(({ helpOut }) => helpOut());
