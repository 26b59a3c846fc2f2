import { readFileSync } from "node:fs";

/** Sheets in template texts, each from its first mark to the next. */
const SHEETS = /(css`|STYLE = `)([^`]*)`/g;

const plain = (sheet) =>
  sheet
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .replace(/(?<=\w): /g, ":")
    .replaceAll(";}", "}");

/** Style sheets without the spaces that are for those who read them: a minifier of code leaves texts as they are. */
export const plainCss = {
  name: "plain-css",
  setup(build) {
    build.onLoad({ filter: /src.*style\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(SHEETS, (_, mark, sheet) => `${mark}${plain(sheet)}\``),
      loader: "ts",
    }));
  },
};
