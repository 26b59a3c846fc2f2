import type { Meta, StoryObj } from "@storybook/html-vite";
import { cases } from "../examples/workshop/cases.ts";
import { en, parseEcomap, type ThemeName } from "../src/index.ts";
import { DRAW_TERMS } from "../src/scene/options.ts";
import { createEcomap } from "../src/view/index.ts";
import { nl } from "../src/words/languages/nl.ts";
import { stage } from "./stage.ts";

interface Look {
  readonly language: "nl" | "en";
  readonly voice: "client" | "professional";
  readonly theme: ThemeName;
}

/** The eight cases, each to look at and to move people about in. */
const meta: Meta<Look> = {
  title: "Cases",
  args: { language: "nl", voice: "client", theme: "light" },
  argTypes: {
    language: { control: "radio", options: ["nl", "en"] },
    voice: { control: "radio", options: ["client", "professional"] },
    theme: { control: "radio", options: DRAW_TERMS.theme },
  },
};
export default meta;

const story = (nth: number): StoryObj<Look> => ({
  name: cases[nth]?.en ?? "",
  render: ({ language, voice, theme }) =>
    stage((place) => {
      createEcomap(place, parseEcomap(cases[nth]?.file), {
        editable: true,
        language: language === "nl" ? nl : en,
        voice,
        theme,
      });
    }),
});

export const IHaveNobody = story(0);
export const RelativeWhoComesAlong = story(1);
export const FriendWhoStepsBack = story(2);
export const OneWhoInsists = story(3);
export const KeysAtLast = story(4);
export const AfterDetention = story(5);
export const WeAreTheirNetwork = story(6);
export const LargeFamily = story(7);
