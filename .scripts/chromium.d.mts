export interface Chromium {
  readonly path: string;
  readonly source: string;
}
export declare const CHROMIUM_ARGS: string[];
export declare function findChromium(): Chromium | undefined;
export declare function requireChromium(): Chromium;
