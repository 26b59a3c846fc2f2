import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** Serves the workshop from the sources themselves, so that a change shows at once. */
export default defineConfig({
  root: "examples/workshop",
  server: { fs: { allow: [fileURLToPath(new URL("..", import.meta.url))] } },
});
