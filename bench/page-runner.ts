import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright";
import { CHROMIUM_ARGS, requireChromium } from "../.scripts/chromium.mjs";
import { type Answer, type Question, type Runner, type What, within } from "./asked.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const SIZE = { width: 1280, height: 800 };

/** Runs the peers of a file in a page of Chromium, for those that do nothing without one. The base line runs in that page too. */
export function pageRunner(file: string, seconds: number): Runner {
  let open: { browser: Browser; page: Page } | undefined;
  const begin = async () => {
    const browser = await chromium.launch({ executablePath: requireChromium().path, args: CHROMIUM_ARGS });
    const page = await browser.newPage({ viewport: SIZE });
    await page.setContent("<!doctype html><body></body>");
    await page.addScriptTag({ content: await bundle(file) });
    return { browser, page };
  };
  const end = async () => {
    await open?.browser.close();
    open = undefined;
  };
  return {
    ask: async <W extends What>(question: Question<W>): Promise<Answer<W> | undefined> => {
      open ??= await begin();
      const asked = open.page.evaluate<Answer<W>>(`bench(${JSON.stringify(question)})`);
      // Where the time is over, ending the browser fails what is still asked: nobody waits for it.
      asked.catch(() => undefined);
      const inTime = await within(seconds, asked);
      if (inTime === undefined) await end();
      return inTime;
    },
    close: end,
  };
}

async function bundle(file: string): Promise<string> {
  const contents = `
    import { answer } from "./answer.ts";
    import { peers } from "./peers/${file}.ts";
    globalThis.bench = (question) => answer(peers, question);`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: here, loader: "ts" },
    bundle: true,
    format: "iife",
    target: "es2022",
    platform: "browser",
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
