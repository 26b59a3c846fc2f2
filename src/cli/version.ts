import { readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

/** The version of this package, as its package.json above the running file says it; "" where there is none. */
export function ownVersion(running = process.argv[1] ?? ""): string {
  for (let folder = dirname(realpathSync(running)); folder !== dirname(folder); folder = dirname(folder)) {
    const { name, version } = describedIn(folder);
    if (name === "ecomap" && typeof version === "string") return version;
  }
  return "";
}

function describedIn(folder: string): { readonly name?: unknown; readonly version?: unknown } {
  try {
    const described: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return typeof described === "object" && described !== null ? described : {};
  } catch {
    return {};
  }
}
