import type { Meta, StoryObj } from "@storybook/html-vite";
import { expect, userEvent, waitFor } from "storybook/test";
import { cases } from "../examples/workshop/cases.ts";
import { parseEcomap } from "../src/index.ts";
import { type Controls, only } from "./controls.ts";
import { choose, mapIn, press, within } from "./hands.ts";
import { mapOf } from "./stage.ts";

const doc = parseEcomap(cases[4]?.file);

/** A map before a group: large, step by step, and without names until somebody asks for them. */
const meta: Meta<Controls> = {
  title: "On a wall/Step by step",
  args: { language: "nl", mode: "present", layout: "force" },
  argTypes: only("language", "theme", "layout", "mode"),
  render: (controls) => mapOf(doc, controls),
};
export default meta;

type Story = StoryObj<Controls>;

export const Steps: Story = {
  play: async ({ canvasElement, step }) => {
    const map = await mapIn(canvasElement);
    const told = async () => (await within(map, ".told")).textContent ?? "";
    await step("from the beginning, two steps on", async () => {
      (await within(map, ".next")).focus();
      await press(map, "{Home}");
      await waitFor(async () => expect(await told()).toContain("Zo begon het"));
      await press(map, "{PageDown}{PageDown}");
      await waitFor(async () => expect(await told()).toContain("Stap 2 van"));
    });
    await step("somebody in the light, and out of it again", async () => {
      await press(map, "{End}");
      const person = await within(map, ".pane .ecomap-member");
      await userEvent.click(person);
      await waitFor(() => expect(person.getAttribute("aria-pressed")).toBe("true"));
      person.focus();
      await press(map, "{Escape}");
      await waitFor(() => expect(person.getAttribute("aria-pressed")).toBe("false"));
    });
  },
};

/** The drawings of two groups of one case, with the same stand-in for the same name. */
export const TwoGroups: Story = {
  render: (controls) => {
    const map = mapOf(doc, controls);
    map.beside = parseEcomap(cases[4]?.file);
    return map;
  },
};

/** An empty map to practise on. Nothing of it is kept. */
export const EmptyMap: Story = {
  play: async ({ canvasElement }) => {
    const map = await mapIn(canvasElement);
    await choose(map, "Lege kaart");
    await within(map, ".exercise svg");
    await choose(map, "Iemand erbij");
    await press(map, "Anna{Enter}");
    await waitFor(() => expect(map.shadowRoot?.querySelectorAll(".exercise .ecomap-member")).toHaveLength(1));
    await expect(map.doc).toBe(doc);
  },
};
