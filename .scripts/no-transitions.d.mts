import type { Plugin } from "esbuild";

export declare const noTransitions: Plugin;
