import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { renderToString } from "../../src/picture/render-to-string.ts";
import { FOLDER, fileOf, GOLDENS } from "./pictures.ts";

const UPDATE = process.env.UPDATE_GOLDENS === "1";
const CURE = "Look at both; if the new one is right, run `UPDATE_GOLDENS=1 npx vitest run --project node test/pictures`.";

/** What is wrong with a picture, in a sentence; nothing where it is as it was. */
function judge(name: string, svg: string): string | undefined {
  const file = fileOf(name);
  const changed = fileOf(`${name}-changed`);
  if (UPDATE) writeFileSync(file, svg);
  if (!existsSync(file)) return `There is no golden picture ${name}.svg yet. ${CURE}`;
  if (readFileSync(file, "utf8") !== svg) {
    writeFileSync(changed, svg);
    return `The picture ${name} has changed: ${name}-changed.svg stands beside ${name}.svg in test/pictures/goldens. ${CURE}`;
  }
  rmSync(changed, { force: true });
  return undefined;
}

describe("the golden pictures", () => {
  test.each(GOLDENS)("$name is drawn as it was", ({ name, doc, options }) => {
    const fault = judge(name, renderToString(doc, options));
    if (fault) throw new Error(fault);
  });

  test("are these and no others", () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith(".svg") && !file.endsWith("-changed.svg"));
    expect(files.sort()).toEqual(GOLDENS.map(({ name }) => `${name}.svg`).sort());
  });
});
