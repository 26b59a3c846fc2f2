import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { homedir, hostname } from "node:os";
import { dirname, resolve } from "node:path";
import { expect, test } from "vitest";

/** The names of the computer this runs on: its folders, itself, and the registry it asks, unless that is the public one. */
function placesHere(): string[] {
  const registry = process.env.npm_config_registry;
  const host = registry === undefined ? "" : new URL(registry).host;
  const folders = [resolve("."), dirname(resolve(".")), homedir()].filter((folder) => folder.length > 1);
  return [
    ...folders.map((folder) => `${folder}/`),
    ...[hostname()].filter((name) => name.length > 8 && name !== "localhost"),
    ...[host].filter((name) => name !== "" && name !== "registry.npmjs.org"),
  ];
}

const naming = (text: string, places: readonly string[]) => places.filter((place) => text.includes(place));

test("no file names the computer it was made on", () => {
  const list = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], { encoding: "utf8" });
  const places = placesHere();
  const paths = list.split("\0").filter((path) => existsSync(path));
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((path) => naming(readFileSync(path, "utf8"), places).length > 0)).toEqual([]);
});

test("a file that names it is caught", () => {
  expect(naming(`see ${resolve("package.json")}`, placesHere())).not.toEqual([]);
});

test("nothing runs where the package is installed, of its own or of what it needs", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const needed = Object.entries<{ dev?: true; hasInstallScript?: true }>(packages).filter(([, { dev }]) => !dev);
  expect(needed.length).toBeGreaterThan(10);
  expect(needed.flatMap(([name, { hasInstallScript }]) => (hasInstallScript ? [name] : []))).toEqual([]);
  const onInstall = ["preinstall", "install", "postinstall", "preprepare", "prepare", "postprepare"];
  expect(Object.keys(scripts).filter((name) => onInstall.includes(name))).toEqual([]);
});

test("whoever finds a hole reads how to tell it, in private and without a real person's map", () => {
  const text = readFileSync("SECURITY.md", "utf8");
  expect(text).toContain("do not open a public issue");
  expect(text).toContain("never a map of a real person");
  expect(readFileSync("README.md", "utf8")).toContain("SECURITY.md");
});
