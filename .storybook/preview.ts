import type { Preview } from "@storybook/html-vite";

const preview: Preview = {
  // An accessibility fault in a story is an error, not a remark.
  parameters: { a11y: { test: "error" }, layout: "fullscreen" },
  tags: ["autodocs"],
};

export default preview;
