import { egoGraph } from "./graphs.ts";
import { bundled, openBrowser, openPage } from "./in-chromium.ts";
import { withHistory } from "./model.ts";

/** So many frames of a hand that moves the slider to and fro. */
const FRAMES = 150;

/** What it is to drag through time in a page of Chromium: a map of 45 with 1,000 changes, frame by frame. */
export async function measureSlider(say: (line: string) => void): Promise<void> {
  const browser = await openBrowser();
  const page = await openPage(
    browser,
    await bundled(MODULE),
    "<style>eco-map { height: 100vh }</style><eco-map></eco-map>",
  );
  const doc = withHistory(45, 1000);
  const moments = await page.evaluate<number>(`bench(${JSON.stringify(doc)})`);
  const base = await page.evaluate<number>(`benchBase(${JSON.stringify(egoGraph(30))})`);
  const frames: number[] = [];
  const works: number[] = [];
  for (let i = 0; i < FRAMES; i++) {
    const at = Math.floor(((1 + Math.sin(i / 12)) / 2) * (moments - 1));
    const [frame = 0, work = 0] = await page.evaluate<number[]>(`benchMove(${at})`);
    frames.push(frame);
    works.push(work);
  }
  await browser.close();
  const part = (times: readonly number[], share: number) =>
    [...times].sort((a, b) => a - b)[Math.floor(times.length * share)]?.toFixed(1);
  say("\n## A hand that drags the slider of time, in Chromium\n");
  say(
    "| members | changes | moments | frame, median | 95th percentile | goal | work a frame, median | 95th percentile | in times of d3-force's 300 ticks of 30 |",
  );
  say("|---|---|---|---|---|---|---|---|---|");
  const [frame, slow, work, slowWork] = [part(frames, 0.5), part(frames, 0.95), part(works, 0.5), part(works, 0.95)];
  say(
    `| ${doc.members.length} | ${doc.history.length} | ${moments} | ${frame} ms | ${slow} ms | 20 ms | ${work} ms | ${slowWork} ms | ${(Number(slowWork) / base).toFixed(2)} |`,
  );
}

/** A page with a map through time, that tells how long it takes from a move of the slider to the next frame. */
const MODULE = `
    import "../src/element/index.ts";
    import { parseEcomap } from "../src/index.ts";
    import { forceCenter, forceLink, forceManyBody, forceSimulation } from "d3-force";
    globalThis.benchBase = ({ nodes, edges }) => {
      const times = Array.from({ length: 15 }, () => {
        const start = performance.now();
        forceSimulation(nodes.map(({ id }) => ({ id })))
          .force("link", forceLink(edges.map((edge) => ({ ...edge }))).id(({ id }) => id))
          .force("charge", forceManyBody()).force("center", forceCenter())
          .stop().tick(300);
        return performance.now() - start;
      });
      return times.sort((a, b) => a - b)[7];
    };
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const slider = () => document.querySelector("eco-map").shadowRoot.querySelector("input[type=range]");
    globalThis.bench = async (doc) => {
      const map = document.querySelector("eco-map");
      map.mode = "time";
      map.doc = parseEcomap(doc);
      while (!map.shadowRoot?.querySelector(".pane svg")) await frame();
      // A hand takes a moment to reach the slider.
      await new Promise((done) => setTimeout(done, 1000));
      return Number(slider().max) + 1;
    };
    globalThis.benchMove = async (at) => {
      const begun = await frame();
      const start = performance.now();
      slider().value = String(at);
      slider().dispatchEvent(new Event("input", { bubbles: true }));
      await document.querySelector("eco-map").updateComplete;
      const work = performance.now() - start;
      return [(await frame()) - begun, work];
    };`;
