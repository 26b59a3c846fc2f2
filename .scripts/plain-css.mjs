import { readFileSync } from "node:fs";

/** Sheets in template texts, each from its first mark to the next. */
const SHEETS = /(css`|STYLE = `)([^`]*)`/g;
const FILES = /src.*style\.ts$/;

const plain = (sheet) =>
  sheet
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .replace(/(?<=\w): /g, ":")
    .replaceAll(";}", "}");

const plainFile = (path) => readFileSync(path, "utf8").replace(SHEETS, (_, mark, sheet) => `${mark}${plain(sheet)}\``);

/** Style sheets without the spaces that are for those who read them: a minifier of code leaves texts as they are. */
export const plainCss = {
  name: "plain-css",
  setup(build) {
    build.onLoad({ filter: FILES }, ({ path }) => ({ contents: plainFile(path), loader: "ts" }));
  },
};

/** The same for Vite. */
export const plainCssInVite = {
  name: "plain-css",
  enforce: "pre",
  load: (path) => (FILES.test(path) ? plainFile(path) : undefined),
};
