import { readFileSync } from "node:fs";

const folder = (name: string) => new URL(`../../examples/${name}/`, import.meta.url);
export const CASES_FOLDER = folder("cases");

const rawIn =
  (from: URL) =>
  (file: string): object =>
    JSON.parse(readFileSync(new URL(file, from), "utf8"));

/** What the file of a case, or of its history, holds as plain JSON. */
export const rawCase = rawIn(CASES_FOLDER);
export const rawHistory = rawIn(folder("histories"));

/** Every key and every text within a value, each with the path that leads to it, without the places in lists. */
export function* within(value: unknown, path = ""): Generator<{ path: string; key: string; value: unknown }> {
  if (Array.isArray(value)) for (const item of value) yield* within(item, path);
  else if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      const at = path === "" ? key : `${path}.${key}`;
      yield { path: at, key, value: inner };
      yield* within(inner, at);
    }
}
