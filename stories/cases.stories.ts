import type { Meta, StoryObj } from "@storybook/html-vite";
import { cases } from "../examples/workshop/cases.ts";
import { parseEcomap } from "../src/index.ts";
import { type Controls, only } from "./controls.ts";
import { mapOf } from "./stage.ts";

/** The eight cases, each to look at and to move people about in. */
const meta: Meta<Controls> = {
  title: "Reading a map/Cases",
  args: { layout: "force", language: "nl", voice: "client", theme: "light", audience: "client" },
  argTypes: only("layout", "language", "voice", "theme", "audience", "notation", "supportLetters", "legend", "header"),
};
export default meta;

const story = (nth: number, layout: Controls["layout"] = "force"): StoryObj<Controls> => ({
  name: `${cases[nth]?.en ?? ""}${layout === "force" ? "" : ` in ${layout}`}`,
  args: { layout },
  render: (controls) => mapOf(parseEcomap(cases[nth]?.file), { editable: "positions", ...controls }),
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
export const KeysAtLastInSectors = story(4, "sectors");
export const LargeFamilyInRings = story(7, "rings");
export const LargeFamilyInSectors = story(7, "sectors");
