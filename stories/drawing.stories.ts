import type { Meta, StoryObj } from "@storybook/html-vite";
import { expect, waitFor } from "storybook/test";
import { type Controls, only } from "./controls.ts";
import { mapIn, press, within } from "./hands.ts";
import { empty, mapOf } from "./stage.ts";

/** An empty map that hands may fill: by mouse, by finger, and by keys alone. */
const meta: Meta<Controls> = {
  title: "Drawing one/From nobody",
  args: { language: "nl", editable: "full", layout: "force" },
  argTypes: only("layout", "language", "theme", "editable", "panels", "toolbar"),
  render: (controls) => mapOf(empty, controls),
};
export default meta;

type Story = StoryObj<Controls>;
export const Empty: Story = {};

/** Two people, a tie between them, and one who stands elsewhere: without a mouse. */
export const ByKeys: Story = {
  play: async ({ canvasElement, step }) => {
    const map = await mapIn(canvasElement);
    const people = () => map.doc?.members.map(({ name }) => name);
    map.view?.focus("client");
    await step("a comma adds somebody, and after a name the next", async () => {
      await press(map, ",");
      await press(map, "Zus Amina{Enter}");
      await expect(people()).toEqual(["Zus Amina"]);
      await press(map, "Bram{Enter}{Enter}");
      await expect(people()).toEqual(["Zus Amina", "Bram"]);
    });
    await step("Ctrl and Enter begin a tie, a letter goes to the other, Enter ends it", async () => {
      await press(map, "{Control>}{Enter}{/Control}");
      await press(map, "z{Enter}");
      const [amina, bram] = map.doc?.members ?? [];
      await waitFor(() => expect(map.doc?.ties.at(-1)).toMatchObject({ from: bram?.id, to: amina?.id }));
    });
    await step("Ctrl and an arrow move somebody", async () => {
      await press(map, "{Control>}{ArrowRight}{ArrowRight}{ArrowRight}{/Control}");
      await waitFor(() => expect(map.doc?.places?.force?.some(({ pinned }) => pinned)).toBe(true));
    });
  },
};

/** What is known of somebody stands beside the map, once they are chosen. */
export const WithThePanel: Story = {
  play: async ({ canvasElement }) => {
    const map = await mapIn(canvasElement);
    map.view?.focus("client");
    await press(map, ",");
    await press(map, "Zus Amina{Enter}{Escape}");
    const title = await within(map, ".panel-head h2");
    await waitFor(() => expect(title.textContent).toContain("Zus Amina"));
  },
};
