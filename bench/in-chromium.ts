import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright";
import { CHROMIUM_ARGS, requireChromium } from "../.scripts/chromium.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const SIZE = { width: 1280, height: 800 };

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: requireChromium().path, args: CHROMIUM_ARGS });

/** A page in which a module of this folder runs, as one classic script; `body` is what it finds there. */
export async function openPage(browser: Browser, script: string, body = "<body></body>"): Promise<Page> {
  const page = await browser.newPage({ viewport: SIZE });
  await page.setContent(`<!doctype html><style>body { margin: 0 }</style>${body}`);
  await page.addScriptTag({ content: script });
  return page;
}

/** A module of this folder, given as its text, as one classic script. */
export async function bundled(contents: string): Promise<string> {
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
