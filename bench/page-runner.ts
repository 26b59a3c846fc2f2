import type { Browser, Page } from "playwright";
import { type Answer, type Question, type Runner, type What, within } from "./asked.ts";
import { bundled, openBrowser, openPage } from "./in-chromium.ts";

/** Runs the peers of a file in a page of Chromium, for those that do nothing without one. The base line runs in that page too. */
export function pageRunner(file: string, seconds: number): Runner {
  let open: { browser: Browser; page: Page } | undefined;
  const begin = async () => {
    const browser = await openBrowser();
    return { browser, page: await openPage(browser, await bundled(moduleOf(file))) };
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

const moduleOf = (file: string): string => `
    import { answer } from "./answer.ts";
    import { peers } from "./peers/${file}.ts";
    globalThis.bench = (question) => answer(peers, question);`;
