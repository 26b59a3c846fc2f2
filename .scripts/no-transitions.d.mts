import type { Plugin } from "esbuild";
import type { Plugin as VitePlugin } from "vite";

export declare const noTransitions: Plugin;
export declare const noTransitionsInVite: VitePlugin;
