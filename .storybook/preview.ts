import type { Preview } from "@storybook/html-vite";

const preview: Preview = {
  parameters: {
    // An accessibility fault in a story is an error, not a remark.
    a11y: { test: "error" },
    layout: "fullscreen",
    options: {
      // As a reader comes: first what a map says, last how it is made. Storybook reads this without running it.
      storySort: {
        order: [
          "Reading a map",
          ["The picture", "Notation", "Cases", "Sizes", "Through time", "The method, row by row"],
          "Drawing one",
          ["By hand", "From nobody"],
          "The guide",
          "Through time",
          "Together",
          "On a wall",
          "Styling",
          ["Guide to themes and paper", "Themes and paper"],
          "Embedding",
          [
            "Guide to the element",
            "The element",
            "The document",
            "Audiences",
            "Time",
            "Measures",
            "Words and pages",
            "In and out",
            "FHIR",
            "Languages",
          ],
          "Access",
          ["Guide to access", "Lists, keys and cover"],
          "Inside",
          ["Words", "Flow", "Design choices"],
        ],
      },
    },
  },
  tags: ["autodocs"],
};

export default preview;
