/** Why a picture or a page could not be made into a file of another kind, by code, with what the sentence needs. */
export interface FileFaults {
  /** What draws PNG in Node is a package that the host installs. */
  "missing-package": { readonly package: string; readonly version: string };
  /** The font at this place in the list, from 0, is not there or is no TrueType or OpenType. */
  "wrong-font": { readonly font: number };
  /** Not one letter can be drawn. */
  "no-fonts": Record<string, never>;
  "too-many-pixels": { readonly pixels: number; readonly limit: number };
  /** The text is no SVG with a size. */
  "not-a-picture": Record<string, never>;
  /** A page's own policy, or its browser, did not draw the picture. */
  "not-drawn": Record<string, never>;
  /** What prints PDF is a browser; `named` is the variable that names one that cannot be run. */
  "no-browser": { readonly named?: string };
  /** The browser was started and left no PDF; `code` is how it ended. */
  "browser-failed": { readonly code: string };
}

export type FileFault = {
  readonly [C in keyof FileFaults]: { readonly code: C; readonly params: FileFaults[C] };
}[keyof FileFaults];

/** Nothing was made. `message` holds the code and its parameters, never text of a document. */
export class FileError extends Error {
  override readonly name = "FileError";
  readonly fault: FileFault;

  constructor(fault: FileFault) {
    super([fault.code, ...Object.values(fault.params)].join(" "));
    this.fault = fault;
  }
}
