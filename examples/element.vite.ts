import { fileURLToPath } from "node:url";
import { defineConfig, type PluginOption } from "vite";

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** How an example is served: from the sources of this clone, under the names that the package has elsewhere. */
export const example = (plugins: PluginOption[] = []) =>
  defineConfig({
    plugins,
    cacheDir: at(".vite"),
    resolve: {
      alias: [
        { find: /^ecomap$/, replacement: at("src/index.ts") },
        { find: /^ecomap\/element$/, replacement: at("src/element/index.ts") },
      ],
    },
    server: { fs: { allow: [at(".")] } },
  });
