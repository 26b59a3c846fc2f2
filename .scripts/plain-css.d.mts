import type { Plugin } from "esbuild";
import type { Plugin as VitePlugin } from "vite";

export declare const plainCss: Plugin;
export declare const plainCssInVite: VitePlugin;
