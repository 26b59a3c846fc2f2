import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const SOURCE = fileURLToPath(new URL("../src/", import.meta.url));
/** Where texts of others are read. */
const FOLDERS = ["formats", "document", "cli", "errors", "node"];

/** What makes careless patterns slow, many times over, with an end that fits none. */
const PUMPS = [
  "a",
  "1",
  " ",
  "'",
  '"',
  "\\",
  "<",
  "=",
  "-",
  ".",
  "~",
  "\t",
  "\n",
  "a ",
  "1 ",
  "1-",
  '""',
  "=a",
  "a,",
  "x-",
  "\u0001",
  "é",
  "''=",
];
const ENDS = ["", "!", "\u0000"];
const SIZE = 40_000;

/** Takes each regular expression of the source at two lengths: four times as much text may not take sixteen times as long. */
export function measureRegexes(say: (line: string) => void): void {
  const all = FOLDERS.flatMap((folder) => regexesIn(folder));
  const slow = all.filter(({ regex }) => PUMPS.some((pump) => ENDS.some((end) => isSlow(regex, pump, end))));
  say(`\n${all.length} regular expressions, ${slow.length} of them slower than in proportion to the text.`);
  for (const { file, regex } of slow) say(`- ${file}: ${regex}`);
}

function isSlow(regex: RegExp, pump: string, end: string): boolean {
  const time = (size: number): number => {
    const text = pump.repeat(size / pump.length) + end;
    const start = process.cpuUsage().user;
    text.replace(regex, "");
    return (process.cpuUsage().user - start) / 1000;
  };
  // What takes no time is not looked at again: the ratio of two moments says nothing.
  const once = time(SIZE);
  return once > 20 && time(4 * SIZE) > 9 * Math.min(once, time(SIZE));
}

function regexesIn(folder: string): { readonly file: string; readonly regex: RegExp }[] {
  return readdirSync(`${SOURCE}${folder}`, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => {
      const file = `${folder}/${name}`;
      const source = ts.createSourceFile(file, readFileSync(SOURCE + file, "utf8"), ts.ScriptTarget.Latest);
      const found: { file: string; regex: RegExp }[] = [];
      const walk = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const end = node.text.lastIndexOf("/");
          found.push({ file, regex: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)) });
        }
        ts.forEachChild(node, walk);
      };
      walk(source);
      return found;
    });
}
