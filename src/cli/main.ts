import { readCall } from "./arguments.ts";
import type { Setting } from "./each-file.ts";
import { faultLines } from "./fault-lines.ts";
import { type LanguageName, WORDS } from "./messages.ts";
import { type Terminal, terminalOf } from "./terminal.ts";
import { languageIn, readTokens, type Token } from "./tokens.ts";

const tokens = readTokens(process.argv.slice(2));
const language = languageIn(tokens);
const words = WORDS[language];

/** The worst code counts; set rather than exited with, so that what was written arrives. */
function endWith(code: number): void {
  process.exitCode = Math.max(code, Number(process.exitCode ?? 0));
}

const terminal: Terminal = terminalOf(
  () => process.stdout,
  () => process.stderr,
  (code) => {
    endWith(2);
    terminal.complain(`ecomap: ${words.outputFailed(words.standardOutput, code)}`);
  },
);

/** What costs time to start is imported when it is needed. */
async function run(tokens: readonly Token[], language: LanguageName, setting: Setting): Promise<number> {
  const call = readCall(tokens, language);
  switch (call.command) {
    case "draw":
      return (await import("./draw.ts")).draw(call, setting);
    case "check":
      return (await import("./check.ts")).check(call, setting);
    case "version":
      setting.terminal.say((await import("./version.ts")).ownVersion());
      return 0;
    case "help": {
      const text = (await import("./help.ts")).helpText(language, call.about);
      if (call.asked) setting.terminal.write(text);
      else for (const line of text.trimEnd().split("\n")) setting.terminal.complain(line);
      return call.asked ? 0 : 2;
    }
  }
}

run(tokens, language, { words, terminal }).then(endWith, (error: unknown) => {
  const { lines, exitCode } = faultLines(error, "ecomap", words);
  for (const line of lines) terminal.complain(exitCode === 2 ? `ecomap: ${line}` : line);
  endWith(exitCode);
});
