import type { Meta, StoryObj } from "@storybook/html-vite";
import { expect } from "storybook/test";
import { cases } from "../examples/workshop/cases.ts";
import { parseEcomap } from "../src/index.ts";
import { type Controls, only } from "./controls.ts";
import { mapIn } from "./hands.ts";
import { mapOf } from "./stage.ts";

const doc = parseEcomap(cases[4]?.file);

/** The map as an element of a page: tools, the list, a place for panels. */
const meta: Meta<Controls> = {
  title: "Embedding/The element",
  args: { layout: "force", language: "nl", theme: "light", editable: "full", shown: "map" },
  argTypes: only(
    ...([
      "layout",
      "language",
      "voice",
      "theme",
      "notation",
      "audience",
      "header",
      "legend",
      "supportLetters",
    ] as const),
    ...(["editable", "zoomable", "toolbar", "panels", "shown", "turned", "mode", "disabled", "readOnly"] as const),
  ),
  render: (controls) => mapOf(doc, controls),
};
export default meta;

type Story = StoryObj<Controls>;

/** The form posts the whole document under the element's name. */
export const InAForm: Story = {
  render: (controls) => {
    const form = document.createElement("form");
    const map = mapOf(doc, controls);
    map.name = "network";
    form.append(map);
    return form;
  },
  play: async ({ canvasElement }) => {
    const map = await mapIn(canvasElement);
    await expect(new FormData(map.form ?? undefined).get("network")).toBe(map.value);
  },
};

/** To look at only: no tools, no panels, nothing that changes. */
export const ToLookAt: Story = { args: { editable: false, toolbar: "none" } };

/** What the page itself wants to stand beside the map. */
export const WithTheHostsPanel: Story = {
  args: { panels: "none" },
  render: (controls) => {
    const map = mapOf(doc, controls);
    const text = document.createElement("p");
    text.slot = "panel";
    text.textContent = "What the host wants to stand here.";
    map.append(text);
    return map;
  },
};

export const InTheDark: Story = { args: { theme: "dark", layout: "rings" } };

/** Two maps in one page know nothing of each other. */
export const TwoInOnePage: Story = {
  args: { editable: false },
  render: (controls) => {
    const both = document.createElement("div");
    both.append(mapOf(doc, controls), mapOf(parseEcomap(cases[0]?.file), controls));
    return both;
  },
};
