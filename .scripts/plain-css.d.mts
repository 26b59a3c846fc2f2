import type { Plugin } from "esbuild";

export declare const plainCss: Plugin;
