import type { Plugin } from "esbuild";

export declare const beside: Plugin;
