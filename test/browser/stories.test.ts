/// <reference types="vite/client" />
import type { HtmlRenderer, Meta, StoryObj } from "@storybook/html-vite";
import axe from "axe-core";
import { composeStory } from "storybook/preview-api";
import { afterEach, describe, expect, test } from "vitest";
import preview from "../../.storybook/preview.ts";
import { prefer } from "./hands.ts";

type Project = NonNullable<Parameters<typeof composeStory<HtmlRenderer>>[2]>;

const metas = import.meta.glob<Meta>("../../stories/*.stories.ts", { eager: true, import: "default" });
const files = import.meta.glob<Readonly<Record<string, StoryObj>>>("../../stories/*.stories.ts", { eager: true });

/** As Storybook puts a story into its page. */
const project: Project = {
  ...preview,
  renderToCanvas: ({ storyFn, showMain }, canvas) => {
    canvas.replaceChildren(storyFn());
    showMain();
  },
};

const stories = Object.entries(metas).flatMap(([path, meta]) =>
  Object.entries(files[path] ?? {})
    .filter(([name]) => name !== "default")
    .map(([name, story]) => {
      const composed = composeStory<HtmlRenderer>(story, meta, project, undefined, name);
      return { name: `${meta.title}: ${composed.storyName}`, run: composed.run };
    }),
);

const canvas = document.createElement("div");
const drawn = () =>
  [canvas, ...canvas.querySelectorAll("eco-map")].some((one) => (one.shadowRoot ?? one).querySelector("svg"));

afterEach(async () => {
  canvas.remove();
  canvas.replaceChildren();
  await prefer();
});

describe("every story", () => {
  test.each(stories)("$name does what it shows, and axe finds nothing in it", async ({ run }) => {
    await prefer([{ name: "prefers-reduced-motion", value: "reduce" }]);
    document.body.append(canvas);
    await run({ canvasElement: canvas });
    await expect.poll(drawn).toBe(true);
    const { violations } = await axe.run(canvas);
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`),
    ).toEqual([]);
  });
});
