import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { FileError } from "../errors/file-error.ts";

/** Where to look; by itself this computer. */
export interface Surroundings {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly runs: (path: string) => boolean;
}

/** Variables of the environment that name a browser, the first that is set. */
const NAMED = ["ECOMAP_BROWSER", "CHROME_PATH"];
const NAMES = [
  ...["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
  ...["microsoft-edge", "msedge"],
];
const MAC = [
  ["Google Chrome", "Google Chrome"],
  ["Chromium", "Chromium"],
  ["Microsoft Edge", "Microsoft Edge"],
] as const;
const WINDOWS = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];

/**
 * The Chromium, Chrome or Edge on this computer: the one that `ECOMAP_BROWSER` or `CHROME_PATH` names, else one on the
 * path, else where their makers put them.
 * @throws {FileError} `no-browser`.
 */
export function findBrowser({ platform, env, runs }: Surroundings = HERE): string {
  const named = NAMED.find((name) => env[name]);
  if (named !== undefined) {
    const path = env[named] ?? "";
    if (runs(path)) return path;
    throw new FileError({ code: "no-browser", params: { named } });
  }
  const found = [...onPath(platform, env), ...usual(platform, env)].find(runs);
  if (found === undefined) throw new FileError({ code: "no-browser", params: {} });
  return found;
}

function onPath(platform: string, env: Surroundings["env"]): readonly string[] {
  const folders = (env.PATH ?? env.Path ?? "").split(delimiter).filter((folder) => folder !== "");
  const ending = platform === "win32" ? ".exe" : "";
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, `${name}${ending}`)));
}

function usual(platform: string, env: Surroundings["env"]): readonly string[] {
  if (platform === "darwin") {
    const folders = ["/Applications", ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
    return folders.flatMap((folder) => MAC.map(([app, name]) => `${folder}/${app}.app/Contents/MacOS/${name}`));
  }
  if (platform !== "win32") return [];
  const folders = [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA].filter((one) => one !== undefined);
  return folders.flatMap((folder) => WINDOWS.map((path) => `${folder}\\${path}`));
}

const HERE: Surroundings = {
  platform: process.platform,
  env: process.env,
  runs: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
};
