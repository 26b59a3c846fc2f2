import type { Meta, StoryObj } from "@storybook/html-vite";
import { notation } from "../examples/notation.ts";
import { parseEcomap, type ThemeName } from "../src/index.ts";
import { DRAW_TERMS } from "../src/scene/options.ts";
import { createEcomap } from "../src/view/index.ts";
import { stage } from "./stage.ts";

/** Every mark of the notation once: each member is called what the tie or symbol shows. */
const meta: Meta<{ theme: ThemeName }> = {
  title: "Notation",
  args: { theme: "light" },
  argTypes: { theme: { control: "radio", options: DRAW_TERMS.theme } },
  render: ({ theme }) =>
    stage((place) => {
      createEcomap(place, parseEcomap(notation), { theme, voice: "professional" });
    }),
};
export default meta;

export const EveryMark: StoryObj<{ theme: ThemeName }> = {};
