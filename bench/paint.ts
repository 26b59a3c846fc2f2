import { asDocument, egoGraph } from "./graphs.ts";
import { bundled, openBrowser, openPage } from "./in-chromium.ts";
import { median } from "./median.ts";

const MEMBERS = [30, 100, 300, 1000];
/** Each in a fresh page, as a page is opened once. */
const ROUNDS = 5;
const WAYS = ["layout", "d3", "view", "element"] as const;

/**
 * From the document to the first picture in a page of Chromium, by the view and by the element, against our own layout alone
 * and the first picture of d3-force with SVG nodes, lines and names: in turn in the same run.
 */
export async function measurePaint(say: (line: string) => void): Promise<void> {
  const browser = await openBrowser();
  const script = await bundled(MODULE);
  say("\n## The first picture, in Chromium, in ms\n");
  say("| members | our layout | d3 | both | view | element | view against both |\n|---|---|---|---|---|---|---|");
  for (const members of MEMBERS) {
    const graph = egoGraph(members + 1);
    const given = JSON.stringify([asDocument(graph), graph]);
    const times = new Map<string, number[]>(WAYS.map((way) => [way, []]));
    for (let round = 0; round < ROUNDS; round++) {
      for (const way of WAYS) {
        const page = await openPage(browser, script, '<style>#map { height: 100vh }</style><div id="map"></div>');
        times.get(way)?.push(await page.evaluate<number>(`benchPaint(${JSON.stringify(way)}, ...${given})`));
        await page.close();
      }
    }
    const [layout = 0, d3 = 0, view = 0, element = 0] = WAYS.map((way) => median(times.get(way) ?? []));
    const cells = [members, layout, d3, layout + d3, view, element].map((time) => time.toFixed(0));
    say(`| ${cells.join(" | ")} | ${(view / (layout + d3)).toFixed(2)} |`);
  }
  await browser.close();
}

/** A page that can draw in each way, and tell when that was seen. */
const MODULE = `
    import { forceCenter, forceLink, forceManyBody, forceSimulation } from "d3-force";
    import { select } from "d3-selection";
    import { parseEcomap } from "../src/index.ts";
    import { createEcomap } from "../src/view/index.ts";
    import { optionsIn } from "../src/view/fit-room.ts";
    import { drawOptionsOf, resolveViewOptions } from "../src/view/options.ts";
    import { draw } from "../src/scene/draw.ts";
    import "../src/element/index.ts";

    const map = () => document.querySelector("#map");
    const size = { width: 1280, height: 800 };
    const ways = {
      layout: (doc) => { draw(doc, drawOptionsOf(resolveViewOptions(size))); },
      view: (doc) => { createEcomap(map(), doc, { editable: true }); },
      element: (doc) => {
        const element = document.createElement("eco-map");
        Object.assign(element, { doc, editable: true });
        element.style.cssText = "display: block; height: 100vh";
        map().append(element);
        return element.updateComplete;
      },
      d3: (_doc, graph) => {
        const nodes = graph.nodes.map((node) => ({ ...node }));
        const links = graph.edges.map((edge) => ({ ...edge }));
        const svg = select(map()).append("svg").attr("width", size.width).attr("height", size.height);
        const line = svg.selectAll("line").data(links).join("line").attr("stroke", "#999");
        const node = svg.selectAll("g").data(nodes).join("g");
        node.append("circle").attr("r", 20).attr("fill", "#fff").attr("stroke", "#333");
        node.append("text").attr("text-anchor", "middle").attr("y", 34).text(({ label }) => label);
        const simulation = forceSimulation(nodes)
          .force("link", forceLink(links).id(({ id }) => id).distance(110))
          .force("charge", forceManyBody().strength(-500))
          .force("center", forceCenter(size.width / 2, size.height / 2))
          .stop();
        simulation.tick();
        line.attr("x1", ({ source }) => source.x).attr("y1", ({ source }) => source.y);
        line.attr("x2", ({ target }) => target.x).attr("y2", ({ target }) => target.y);
        node.attr("transform", ({ x, y }) => "translate(" + x + " " + y + ")");
      },
    };
    const seen = () => new Promise((done) => requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = done;
      channel.port2.postMessage(0);
    }));
    globalThis.benchPaint = async (way, input, graph) => {
      const doc = parseEcomap(input);
      await seen();
      const start = performance.now();
      await ways[way](doc, graph);
      if (way !== "layout") await seen();
      return performance.now() - start;
    };`;
