import { realpathSync } from "node:fs";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { CHROMIUM_ARGS, findChromium } from "./.scripts/chromium.mjs";

const executablePath = findChromium()?.path;

export default defineConfig({
  test: {
    // All of the machine: by itself one processor of two would wait.
    maxWorkers: "100%",
    projects: [
      {
        // First, as one of its files packs and installs and takes longest: all others run beside it.
        test: {
          name: "package",
          include: ["test/package/**/*.test.ts"],
          // Builds, packs and installs: minutes, not seconds, on a cold cache.
          testTimeout: 120_000,
          hookTimeout: 480_000,
        },
      },
      {
        test: {
          name: "node",
          // What is tested holds no state of its own, so that files may share what they import.
          isolate: false,
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**", "test/package/**"],
          testTimeout: 40_000,
        },
      },
      {
        // The fonts are served from where the packages truly are: node_modules may be a link.
        server: { fs: { allow: [".", realpathSync("node_modules")] } },
        // Known before a test asks for them: what is found later reloads the page in the middle of a run.
        optimizeDeps: { include: ["axe-core", "storybook/preview-api", "storybook/test"] },
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: [".scripts/require-chromium.ts"],
          testTimeout: 20_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { args: CHROMIUM_ARGS, ...(executablePath && { executablePath }) } }),
            instances: [{ browser: "chromium" }],
            // All of a map that a test mounts can be reached by hand.
            viewport: { width: 1000, height: 760 },
          },
        },
      },
    ],
  },
});
