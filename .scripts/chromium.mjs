#!/usr/bin/env node
import { spawnSync } from "node:child_process";
import { accessSync, constants, readFileSync, realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";

/** How tests and scripts start Chromium: also as root, and without it looking anything up on the network. */
export const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The Chromium on this computer: the one that CHROMIUM names, else Playwright's, else the system's. */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (!runs(named)) throw new Error(`CHROMIUM names ${named}, which is no program that can be run.`);
    return { path: named, source: "from CHROMIUM" };
  }
  const own = chromium.executablePath();
  if (runs(own)) return { path: own, source: "Playwright's" };
  const path = SYSTEM.find(runs);
  return path === undefined ? undefined : { path, source: "system" };
}

/** As {@link findChromium}, and throws where there is none: a browser test is never skipped in silence. */
export function requireChromium() {
  const found = findChromium();
  if (found) return found;
  throw new Error("No Chromium: run `node .scripts/chromium.mjs`, or name one in the environment variable CHROMIUM.");
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * On Debian as root, apt goes first: its package brings the shared libraries that a bare Debian lacks and Playwright's
 * download takes for granted. Only on Debian itself: Ubuntu's package of that name is an empty pointer to a snap.
 */
function install() {
  for (const how of [fromDebian, fromPlaywright]) {
    how("chromium");
    const found = findChromium();
    if (found) return { ...found, source: `${found.source}, installed just now` };
  }
  return requireChromium();
}

/** Text of every script is printed from the computer's own fonts: a bare Debian has none for Ethiopic. */
function installFonts() {
  const { status, stdout } = spawnSync("fc-list", [":lang=am", "family"], { encoding: "utf8" });
  if (status === 0 && stdout.trim() === "") fromDebian("fonts-sil-abyssinica");
}

function fromDebian(name) {
  if (process.getuid?.() !== 0 || !isDebian()) return;
  run("sh", "-c", `apt-get update -q && apt-get install -yq --no-install-recommends ${name}`);
}

function fromPlaywright(name) {
  run("npx", "playwright", "install", name);
}

function run(program, ...args) {
  spawnSync(program, args, {
    stdio: ["ignore", "ignore", "inherit"],
    timeout: 240_000,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const { path, source } = findChromium() ?? install();
    installFonts();
    console.log(`Chromium: ${path} (${source})`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
