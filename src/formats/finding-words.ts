import type { en } from "./words/en.ts";

/** What is said of findings, in one language: templates with names between braces. A gap does not compile. */
export type FindingWords = { readonly [K in keyof typeof en]: string };
