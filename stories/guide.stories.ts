import type { Meta, StoryObj } from "@storybook/html-vite";
import { expect, waitFor } from "storybook/test";
import { type Controls, only } from "./controls.ts";
import { choose, mapIn, press, within } from "./hands.ts";
import { empty, mapOf } from "./stage.ts";

/** One question at a time, from an empty map. Skipping is always fine, and nobody is an answer. */
const meta: Meta<Controls> = {
  title: "The guide/Questions",
  args: { language: "nl", editable: "full", mode: "guide" },
  argTypes: only("language", "theme", "layout", "mode"),
  render: (controls) => mapOf(empty, { header: false, ...controls }),
};
export default meta;

type Story = StoryObj<Controls>;
export const Welcome: Story = {};

export const TwoQuestions: Story = {
  play: async ({ canvasElement, step }) => {
    const map = await mapIn(canvasElement);
    await choose(map, "Beginnen");
    await step("somebody at the first question", async () => {
      const field = await within(map, "#name");
      field.focus();
      await press(map, "Zus Amina{Enter}");
      await waitFor(() => expect(map.doc?.members).toHaveLength(1));
      await choose(map, "Verder");
    });
    await step("nobody at the second", async () => {
      await choose(map, "Vandaag niemand");
      const said = await within(map, ".guide [role=status]");
      await expect(said.textContent).toContain("Dat is goed.");
    });
    await expect(map.doc?.ties).toHaveLength(1);
  },
};

/** An organisation's own questions. */
export const OwnQuestions: Story = {
  render: (controls) => {
    const map = mapOf(empty, { header: false, ...controls });
    map.questions = [
      { id: "lunch", text: "Met wie eet je weleens?", hint: "Ook in de opvang." },
      { id: "koor", text: "Wie zingt er met je mee?", role: { domain: "leisure" } },
    ];
    return map;
  },
};
