import type { Meta, StoryObj } from "@storybook/html-vite";
import { notation } from "../examples/notation.ts";
import { type NotationName, parseEcomap, type ThemeName } from "../src/index.ts";
import { DRAW_TERMS } from "../src/scene/options.ts";
import { createEcomap } from "../src/view/index.ts";
import { nl } from "../src/words/languages/nl.ts";
import { stage } from "./stage.ts";

interface Look {
  readonly notation: NotationName;
  readonly supportLetters: boolean;
  readonly theme: ThemeName;
  readonly direction: "ltr" | "rtl";
}

/** Every mark of the notation, with a legend: each member is called what the tie or symbol shows. */
const meta: Meta<Look> = {
  title: "Reading a map/Notation",
  args: { notation: "default", supportLetters: false, theme: "light", direction: "ltr" },
  argTypes: {
    notation: { control: "radio", options: DRAW_TERMS.notation },
    theme: { control: "radio", options: DRAW_TERMS.theme },
    direction: { control: "radio", options: ["ltr", "rtl"] },
  },
  render: ({ direction, ...look }) =>
    stage((place) => {
      const language = { ...nl, direction };
      return createEcomap(place, parseEcomap(notation), { ...look, language, voice: "professional", audience: "team" });
    }),
};
export default meta;

type Story = StoryObj<Look>;
export const EveryMark: Story = {};
export const Hartman: Story = { args: { notation: "hartman" } };
export const Genogram: Story = { args: { notation: "genogram" } };
export const SupportLetters: Story = { args: { supportLetters: true } };
export const FromTheRight: Story = { args: { direction: "rtl" } };
export const OnPaper: Story = { args: { theme: "print", supportLetters: true } };
