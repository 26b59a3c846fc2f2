import type { Meta, StoryObj } from "@storybook/html-vite";
import { expect, waitFor } from "storybook/test";
import { generate } from "../examples/generate.ts";
import { cases } from "../examples/workshop/cases.ts";
import { parseEcomap } from "../src/index.ts";
import { type Controls, only } from "./controls.ts";
import { choose, mapIn, press, within } from "./hands.ts";
import { mapOf } from "./stage.ts";

const doc = parseEcomap(cases[4]?.file);

/** The same content for who cannot see the map, for who holds a small screen, and for nobody when somebody walks in. */
const meta: Meta<Controls> = {
  title: "Access/Lists, keys and cover",
  args: { language: "nl", editable: "full", layout: "force" },
  argTypes: only("language", "voice", "theme", "editable", "shown", "panels", "layout"),
  render: (controls) => mapOf(doc, controls),
};
export default meta;

type Story = StoryObj<Controls>;

/** All of the map in words. Who is chosen in the list is chosen on the map. */
export const AsAList: Story = {
  args: { shown: "list" },
  play: async ({ canvasElement }) => {
    const map = await mapIn(canvasElement);
    const name = await within(map, ".list [part=name]");
    name.click();
    await waitFor(() => expect(name.getAttribute("aria-pressed")).toBe("true"));
    await choose(map, "Kaart");
    await within(map, ".stage .ecomap-selected");
  },
};

/** One key, or the button in the corner, covers all names. */
export const Covered: Story = {
  play: async ({ canvasElement }) => {
    const map = await mapIn(canvasElement);
    map.view?.focus(doc.client.id);
    await press(map, "{F9}");
    await waitFor(() => expect(map.view?.covered).toBe(true));
    await expect(map.shadowRoot?.querySelector(".stage")?.textContent).toBe("");
  },
};

/** What the keys do, by a question mark. */
export const TheKeys: Story = {
  play: async ({ canvasElement }) => {
    const map = await mapIn(canvasElement);
    map.view?.focus(doc.client.id);
    await press(map, "?");
    await waitFor(() => expect(map.shadowRoot?.querySelector("dialog")?.open).toBe(true));
  },
};

/** Read from the right: tools, list, legend and the order of keys. */
export const FromTheRight: Story = { args: { language: "ar" } };

/** A phone's width: the list first, and the map behind its tab. */
export const OnAPhone: Story = {
  render: (controls) => {
    const map = mapOf(doc, controls);
    map.style.cssText = "width: 360px; height: 640px";
    return map;
  },
};

/** More people than a list is easily read: names are found by their first letters. */
export const ManyPeople: Story = { render: (controls) => mapOf(parseEcomap(generate(30)), controls) };
