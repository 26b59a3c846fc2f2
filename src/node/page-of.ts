import { createHash } from "node:crypto";
import { FileError } from "../errors/file-error.ts";
import { elementToString, type Markup } from "../picture/to-string.ts";

/**
 * A picture as a page of just its size, as the text of an HTML file that fetches and runs nothing.
 * @throws {FileError} `not-a-picture`.
 */
export function pageOf(svg: string, title: string | undefined): string {
  const [root = ""] = /^\s*<svg\b[^>]*>/.exec(svg) ?? [];
  const [width, height] = [lengthIn(root, "width"), lengthIn(root, "height")];
  if (width === undefined || height === undefined) throw new FileError({ code: "not-a-picture", params: {} });
  const [, language] = / lang="([\w-]{1,35})"/.exec(root) ?? [];
  const [, own = ""] = /<title[^>]*>([^<]*)</.exec(svg) ?? [];
  // A box that is a hair lower than the page: what is as high as a page may ask for a second one.
  const style = `@page{size:${width} ${height};margin:0}body{margin:0}main{height:calc(${height} - 0.5px);overflow:hidden}svg{display:block}`;
  const hash = createHash("sha256").update(style).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const head = [
    tag("meta", { charset: "utf-8" }),
    tag("meta", { "http-equiv": "Content-Security-Policy", "content": policy }),
    // The text of the picture's own title is escaped as it stands.
    ...(title === undefined ? [] : [tag("title", {}, title)]),
  ].map(elementToString);
  const begin = language === undefined ? "<html>" : `<html lang="${language}">`;
  const ownTitle = title === undefined ? `<title>${own}</title>` : "";
  return `<!doctype html>${begin}<head>${head.join("")}${ownTitle}<style>${style}</style></head><body><main>${svg}</main></body></html>\n`;
}

const tag = (name: string, attributes: Readonly<Record<string, string>>, text = ""): Markup => ({
  ...{ name, attributes: Object.entries(attributes), children: [], text, ends: name !== "meta" },
});

/** A length as a style takes it: pixels or millimetres. */
function lengthIn(root: string, side: "width" | "height"): string | undefined {
  const [, length, unit = "px"] = new RegExp(` ${side}="([0-9.]{1,12})(mm|px)?"`).exec(root) ?? [];
  return length === undefined ? undefined : `${length}${unit}`;
}
