import type { Meta, StoryObj } from "@storybook/html-vite";
import { cases } from "../examples/workshop/cases.ts";
import { type DrawOptions, parseEcomap, renderToString } from "../src/index.ts";
import { DRAW_TERMS } from "../src/scene/options.ts";
import { nl } from "../src/words/languages/nl.ts";

type Look = Pick<DrawOptions, "theme" | "paper" | "orientation">;

/** Every theme, and sheets of paper: drawn as text, as a file would hold it. */
const meta: Meta<Look> = {
  title: "Styling/Themes and paper",
  args: { theme: "light", paper: "a4", orientation: "landscape" },
  argTypes: {
    theme: { control: "radio", options: DRAW_TERMS.theme },
    paper: { control: "radio", options: DRAW_TERMS.paper },
    orientation: { control: "radio", options: DRAW_TERMS.orientation },
  },
  render: (look) => {
    const text = renderToString(parseEcomap(cases[5]?.file), { ...look, language: nl });
    return new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  },
};
export default meta;

type Story = StoryObj<Look>;
export const Light: Story = {};
export const Dark: Story = { args: { theme: "dark" } };
export const Print: Story = { args: { theme: "print" } };
export const Mono: Story = { args: { theme: "mono" } };
export const Contrast: Story = { args: { theme: "contrast" } };
export const Upright: Story = { args: { theme: "print", orientation: "portrait" } };
