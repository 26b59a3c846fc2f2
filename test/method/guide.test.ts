import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const page = readFileSync("stories/0-guide/17-method.mdx", "utf8");
const tests = readdirSync("test/method")
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => readFileSync(`test/method/${name}`, "utf8"))
  .join("\n");
const ROWS = Array.from({ length: 21 }, (_, i) => `S${i + 1}`);

it.each(ROWS)("%s has a line in the guide that says where it is, and a test that is named after it", (row) => {
  const lines = page.split("\n").filter((line) => line.startsWith(`| ${row} |`));
  expect(lines).toHaveLength(1);
  expect(lines[0]?.split("|")[3]?.trim()).not.toBe("");
  expect(tests).toMatch(new RegExp(`(it|it\\.each[^(]*\\([^"]*\\))\\(\\s*"${row} `));
});

it("the guide has no rows that the method does not have, and says whole names of what the library exports", async () => {
  const rows = [...page.matchAll(/^\| (S\d+) \|/gm)].map(([, row]) => row);
  expect(rows).toEqual(ROWS);
  const faces = await Promise.all([
    import("../../src/index.ts"),
    import("../../src/describe/index.ts"),
    import("../../src/export/index.ts"),
    import("../../src/measure/index.ts"),
  ]);
  const names = new Set(faces.flatMap((face) => Object.keys(face)));
  const called = [...page.matchAll(/`((?:render|document|for|goal|intervention|plan)[A-Z]\w+)`/g)].map(
    ([, name]) => name,
  );
  for (const name of called) expect(names).toContain(name);
});
