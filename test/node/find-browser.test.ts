import { delimiter } from "node:path";
import { describe, expect, it } from "vitest";
import { FileError, findBrowser } from "../../src/node/index.ts";

const found = (platform: string, env: Record<string, string>, there: readonly string[]) => {
  try {
    return findBrowser({ platform, env, runs: (path) => there.includes(path) });
  } catch (error) {
    return error instanceof FileError ? error.fault : error;
  }
};

describe("the browser that prints", () => {
  const PATH = ["/bin", "/opt/bin"].join(delimiter);

  it("is the one that is named, ours before that of others", () => {
    const there = ["/a/mine", "/b/other", "/bin/chromium"];
    expect(found("linux", { PATH, CHROME_PATH: "/b/other" }, there)).toBe("/b/other");
    expect(found("linux", { PATH, CHROME_PATH: "/b/other", ECOMAP_BROWSER: "/a/mine" }, there)).toBe("/a/mine");
  });

  it("is never another than the one that is named", () => {
    const answer = found("linux", { PATH, ECOMAP_BROWSER: "/a/none" }, ["/bin/chromium"]);
    expect(answer).toEqual({ code: "no-browser", params: { named: "ECOMAP_BROWSER" } });
  });

  it("else is on the path, under any of its names", () => {
    expect(found("linux", { PATH }, ["/opt/bin/google-chrome"])).toBe("/opt/bin/google-chrome");
    expect(found("linux", { PATH }, ["/opt/bin/chromium", "/bin/google-chrome"])).toBe("/opt/bin/chromium");
  });

  it("else stands where its maker puts it, on macOS and Windows", () => {
    const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
    const env = { "ProgramFiles": "C:\\Program Files", "ProgramFiles(x86)": "C:\\Program Files (x86)" };
    expect(found("win32", env, [edge])).toBe(edge);
    const own = "/Users/els/Applications/Chromium.app/Contents/MacOS/Chromium";
    expect(found("darwin", { HOME: "/Users/els" }, [own])).toBe(own);
  });

  it("may not be there, and that is told", () => {
    for (const platform of ["linux", "darwin", "win32"])
      expect(found(platform, {}, [])).toEqual({ code: "no-browser", params: {} });
  });
});
