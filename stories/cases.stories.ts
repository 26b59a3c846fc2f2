import type { Meta, StoryObj } from "@storybook/html-vite";
import { cases } from "../examples/workshop/cases.ts";
import { type DrawOptions, en, parseEcomap, type ThemeName } from "../src/index.ts";
import { DRAW_TERMS } from "../src/scene/options.ts";
import { createEcomap } from "../src/view/index.ts";
import { nl } from "../src/words/languages/nl.ts";
import { stage } from "./stage.ts";

interface Look {
  readonly layout: DrawOptions["layout"];
  readonly language: "nl" | "en";
  readonly voice: "client" | "professional";
  readonly theme: ThemeName;
}

/** The eight cases, each to look at and to move people about in. */
const meta: Meta<Look> = {
  title: "Cases",
  args: { layout: "force", language: "nl", voice: "client", theme: "light" },
  argTypes: {
    layout: { control: "radio", options: ["force", "rings", "sectors"] },
    language: { control: "radio", options: ["nl", "en"] },
    voice: { control: "radio", options: ["client", "professional"] },
    theme: { control: "radio", options: DRAW_TERMS.theme },
  },
};
export default meta;

const story = (nth: number, layout: Look["layout"] = "force"): StoryObj<Look> => ({
  name: `${cases[nth]?.en ?? ""}${layout === "force" ? "" : ` in ${layout}`}`,
  args: { layout },
  render: ({ layout, language, voice, theme }) =>
    stage((place) => {
      createEcomap(place, parseEcomap(cases[nth]?.file), {
        editable: true,
        layout,
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
export const FriendWhoStepsBackInRings = story(2, "rings");
export const FriendWhoStepsBackInSectors = story(2, "sectors");
export const KeysAtLastInRings = story(4, "rings");
export const KeysAtLastInSectors = story(4, "sectors");
export const LargeFamilyInRings = story(7, "rings");
export const LargeFamilyInSectors = story(7, "sectors");
