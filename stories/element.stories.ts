import type { Meta, StoryObj } from "@storybook/html-vite";
import { cases } from "../examples/workshop/cases.ts";
import "../src/element/index.ts";
import { type DrawOptions, parseEcomap, type ThemeName } from "../src/index.ts";
import { DRAW_TERMS } from "../src/scene/options.ts";

interface Look {
  readonly layout: DrawOptions["layout"];
  readonly language: "nl" | "en";
  readonly theme: ThemeName;
  readonly shown: "map" | "list";
  readonly panel: boolean;
}

/** The map as an element of a page: tools, the list, a place for panels. */
const meta: Meta<Look> = {
  title: "Element",
  args: { layout: "force", language: "nl", theme: "light", shown: "map", panel: false },
  argTypes: {
    layout: { control: "radio", options: DRAW_TERMS.layout },
    language: { control: "radio", options: ["nl", "en"] },
    theme: { control: "radio", options: DRAW_TERMS.theme },
    shown: { control: "radio", options: ["map", "list"] },
  },
  render: ({ layout, language, theme, shown, panel }) => {
    const form = document.createElement("form");
    const map = document.createElement("eco-map");
    Object.assign(map, { layout, language, theme, shown, editable: true, name: "network" });
    map.doc = parseEcomap(cases[4]?.file);
    map.style.height = "min(90vh, 800px)";
    if (panel) {
      const text = document.createElement("p");
      text.slot = "panel";
      text.textContent = "What the host wants to stand here.";
      map.append(text);
    }
    form.append(map);
    return form;
  },
};
export default meta;

type Story = StoryObj<Look>;
export const InAForm: Story = {};
export const AsAList: Story = { args: { shown: "list" } };
export const InTheDark: Story = { args: { theme: "dark", layout: "rings" } };
export const WithAPanel: Story = { args: { panel: true } };
/** From an empty map, by questions of an organisation's own. */
export const LedByQuestions: Story = {
  render: ({ language, theme }) => {
    const map = document.createElement("eco-map");
    Object.assign(map, { language, theme, editable: true, mode: "guide", header: false });
    map.questions = [
      { id: "lunch", text: "Met wie eet je weleens?", hint: "Ook in de opvang." },
      { id: "koor", text: "Wie zingt er met je mee?", role: { domain: "leisure" } },
    ];
    map.doc = parseEcomap({ format: "ecomap", version: 1, client: { id: "client", name: "Yusuf" } });
    map.style.height = "min(90vh, 800px)";
    return map;
  },
};
