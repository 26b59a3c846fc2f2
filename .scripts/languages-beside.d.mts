import type { Plugin } from "esbuild";

export declare const languagesBeside: Plugin;
