import type { Meta, StoryObj } from "@storybook/html-vite";
import { expect, userEvent, waitFor } from "storybook/test";
import { cases } from "../examples/workshop/cases.ts";
import { parseEcomap } from "../src/index.ts";
import { type Controls, only } from "./controls.ts";
import { choose, mapIn, within } from "./hands.ts";
import { mapOf } from "./stage.ts";

const friend = parseEcomap(cases[2]?.file);
const supporter = parseEcomap(cases[6]?.file);

/** What two say of one tie, and who takes over from somebody who leaves. */
const meta: Meta<Controls> = {
  title: "Together/Two sides and a goodbye",
  args: { language: "nl", editable: "full" },
  argTypes: only("language", "theme", "notation", "editable"),
  render: (controls) => mapOf(controls.mode === "sides" ? friend : supporter, controls),
};
export default meta;

type Story = StoryObj<Controls>;

export const TwoSides: Story = {
  args: { mode: "sides", about: "tie-friend" },
  play: async ({ canvasElement, step }) => {
    const map = await mapIn(canvasElement, ".sides .ways");
    const answer = async (value: number) => {
      const [fieldset] = [await within(map, "fieldset")];
      const input = fieldset.querySelectorAll("input")[value];
      if (input) await userEvent.click(input);
    };
    const goOn = async () => userEvent.click(await within(map, ".ways .lead"));
    await step("one says how it is, alone", async () => {
      await goOn();
      await answer(2);
      await goOn();
    });
    await step("then the other", async () => {
      await goOn();
      await answer(1);
      await goOn();
    });
    await step("and they look together", async () => {
      await goOn();
      await waitFor(() => expect(map.shadowRoot?.querySelectorAll(".side svg")).toHaveLength(2));
    });
  },
};

export const WhoTakesOver: Story = {
  args: { mode: "takeover", about: "home-supporter" },
  play: async ({ canvasElement, step }) => {
    const map = await mapIn(canvasElement, ".takeover .cards");
    const takes = async (name: string) => {
      await userEvent.click(await within(map, ".cards .face"));
      await choose(map, name);
    };
    await step("a card for oneself, one for somebody else, one for nobody yet", async () => {
      for (const name of ["Ikzelf", "Ria van de groep", "Nog niemand"]) await takes(name);
      await waitFor(() => expect(map.shadowRoot?.querySelectorAll(".pile")).toHaveLength(3));
    });
    await step("back to the map", async () => {
      await choose(map, "Terug naar de kaart");
      await mapIn(canvasElement);
    });
  },
};
