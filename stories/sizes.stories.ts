import type { Meta, StoryObj } from "@storybook/html-vite";
import { generate } from "../examples/generate.ts";
import { parseEcomap } from "../src/index.ts";
import { createEcomap } from "../src/view/index.ts";
import { stage } from "./stage.ts";

/** Invented maps, from nobody to more than a wall holds. */
const meta: Meta<{ members: number }> = {
  title: "Reading a map/Sizes",
  argTypes: { members: { control: { type: "range", min: 0, max: 300 } } },
  render: ({ members }) => stage((place) => createEcomap(place, parseEcomap(generate(members)), { editable: true })),
};
export default meta;

type Story = StoryObj<{ members: number }>;
export const Nobody: Story = { args: { members: 0 } };
export const One: Story = { args: { members: 1 } };
export const Three: Story = { args: { members: 3 } };
export const Twelve: Story = { args: { members: 12 } };
export const Thirty: Story = { args: { members: 30 } };
export const HundredFifty: Story = { args: { members: 150 } };
