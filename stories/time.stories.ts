import type { Meta, StoryObj } from "@storybook/html-vite";
import { expect, waitFor } from "storybook/test";
import { cases } from "../examples/workshop/cases.ts";
import { parseEcomap } from "../src/index.ts";
import { type Controls, only } from "./controls.ts";
import { choose, mapIn, within } from "./hands.ts";
import { mapOf } from "./stage.ts";

const doc = parseEcomap(cases[4]?.file);

/** A map on any day: people come and go on a spot of their own, with what happened beside it. */
const meta: Meta<Controls> = {
  title: "Through time/On any day",
  args: { language: "nl", mode: "time", layout: "force" },
  argTypes: only("language", "theme", "layout", "mode"),
  render: (controls) => mapOf(doc, controls),
};
export default meta;

type Story = StoryObj<Controls>;

export const AnyDay: Story = {
  play: async ({ canvasElement, step }) => {
    const map = await mapIn(canvasElement);
    await step("back to the first that is told of, and a moment on", async () => {
      const slider = await within(map, "input[type=range]");
      const now = slider.getAttribute("aria-valuetext");
      (await within(map, ".milestones button")).click();
      await waitFor(() => expect(slider.getAttribute("aria-valuetext")).not.toBe(now));
      await choose(map, "Volgend moment");
      await waitFor(() => expect(slider.getAttribute("aria-valuetext")).toContain("mei 2025"));
    });
    await step("what is otherwise since", async () => {
      await choose(map, "Wat is er anders dan nu?");
      await within(map, ".signs li");
    });
  },
};
