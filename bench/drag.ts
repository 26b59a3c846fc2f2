import type { Browser, CDPSession, Page } from "playwright";
import { asDocument, egoGraph } from "./graphs.ts";
import { bundled, openBrowser, openPage } from "./in-chromium.ts";

/** So many frames of a hand that moves. */
const FRAMES = 120;
/** Members, how much slower than this machine, and what the 95th percentile of frames may take, in milliseconds. */
const MAPS = [
  { members: 30, slower: 1, goal: 20 },
  { members: 100, slower: 1, goal: 20 },
  { members: 300, slower: 1, goal: 20 },
  { members: 1000, slower: 1, goal: 36 },
  { members: 300, slower: 4, goal: 33.4 },
];

/** What a drag is like in a page of Chromium: frame by frame, and how busy the page is. */
export async function measureDragging(say: (line: string) => void): Promise<void> {
  const browser = await openBrowser();
  const script = await bundled(MODULE);
  say("\n## A member that follows the mouse, in Chromium\n");
  say("| members | slower | frames, median | 95th percentile | goal | script a move | main thread busy | drop |");
  say("|---|---|---|---|---|---|---|---|");
  for (const map of MAPS) {
    const { median, slow, work, busy, drop } = await dragIn(browser, script, map.members, map.slower);
    const times = [median, slow].map((time) => `${time.toFixed(1)} ms`).join(" | ");
    const share = `${(busy * 100).toFixed(0)} %`;
    say(
      `| ${map.members} | ${map.slower} | ${times} | ${map.goal} | ${work.toFixed(1)} ms | ${share} | ${drop.toFixed(0)} ms |`,
    );
  }
  await browser.close();
}

async function dragIn(browser: Browser, script: string, members: number, slower: number) {
  const page = await openPage(browser, script, '<style>#map { height: 100vh }</style><div id="map"></div>');
  await page.evaluate(`bench(${JSON.stringify(asDocument(egoGraph(members + 1)))})`);
  const spot = await page.evaluate<{ x: number; y: number }>("benchSpot()");
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  await session.send("Performance.enable");
  await page.mouse.move(spot.x, spot.y);
  await page.mouse.down();
  await page.mouse.move(spot.x + 10, spot.y);
  await page.waitForTimeout(300);
  const before = await metricsOf(session);
  await page.evaluate("benchStart()");
  for (let i = 0; i < FRAMES; i++) {
    const turn = (i / FRAMES) * 2 * Math.PI;
    await page.mouse.move(spot.x + 60 * Math.cos(turn), spot.y + 60 * Math.sin(turn));
    await nextFrame(page);
  }
  const after = await metricsOf(session);
  const frames = await page.evaluate<number[]>("benchEnd()");
  const start = await page.evaluate<number>("performance.now()");
  await page.mouse.up();
  const drop = (await page.evaluate<number>("performance.now()")) - start;
  await page.close();
  const busy = (after.task - before.task) / (after.time - before.time);
  return {
    median: share(frames, 0.5),
    slow: share(frames, 0.95),
    work: ((after.script - before.script) * 1000) / FRAMES,
    busy,
    drop,
  };
}

const nextFrame = (page: Page) => page.evaluate("new Promise((done) => requestAnimationFrame(done)).then(() => 0)");

async function metricsOf(session: CDPSession): Promise<Record<"task" | "script" | "time", number>> {
  const { metrics } = await session.send("Performance.getMetrics");
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return { task: metric("TaskDuration"), script: metric("ScriptDuration"), time: metric("Timestamp") };
}

function share(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** A page that shows a map and can tell how long its frames take. */
const MODULE = `
    import { parseEcomap } from "../src/index.ts";
    import { createEcomap } from "../src/view/index.ts";
    const frames = [];
    let running = false, last = 0;
    const tick = (now) => {
      if (!running) return;
      if (last) frames.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    globalThis.bench = (doc) => { createEcomap(document.querySelector("#map"), parseEcomap(doc), { editable: true }); };
    globalThis.benchSpot = () => {
      const nodes = [...document.querySelectorAll(".ecomap-member .ecomap-symbol")];
      const all = nodes.map((node) => node.getBoundingClientRect());
      const { x, y, width, height } = all[Math.floor(all.length / 2)];
      return { x: x + width / 2, y: y + height / 2 };
    };
    globalThis.benchStart = () => {
      running = true;
      requestAnimationFrame(tick);
    };
    globalThis.benchEnd = () => { running = false; return frames; };`;
