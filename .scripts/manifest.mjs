import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { create, ts } from "@custom-elements-manifest/analyzer";
import { litPlugin } from "@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js";

const FOLDER = "src/element";

/** What editors and catalogues read of `<eco-map>`: its attributes, properties, events, slots, parts and custom properties. */
export function manifest() {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(".ts"));
  const modules = names.map((name) =>
    ts.createSourceFile(`${FOLDER}/${name}`, readFileSync(`${FOLDER}/${name}`, "utf8"), ts.ScriptTarget.ES2022, true),
  );
  const found = create({ modules, plugins: [...litPlugin()] });
  const declared = found.modules.flatMap(({ declarations }) => declarations);
  const element = declared.find(({ tagName }) => tagName === "eco-map");
  const isOpen = ({ name, privacy, static: isStatic }) =>
    !isStatic && !name.startsWith("#") && privacy !== "private" && privacy !== "protected";
  const members = element.members.filter(isOpen).map(({ inheritedFrom: _, ...member }) => member);
  const attributes = element.attributes.map(({ inheritedFrom: _, ...attribute }) => attribute);
  const path = "dist/element.js";
  const { superclass: _, ...rest } = element;
  return {
    schemaVersion: found.schemaVersion,
    modules: [
      {
        kind: "javascript-module",
        path,
        declarations: [{ ...rest, members, attributes }],
        exports: [
          { kind: "js", name: "EcoMap", declaration: { name: "EcoMap", module: path } },
          { kind: "custom-element-definition", name: "eco-map", declaration: { name: "EcoMap", module: path } },
        ],
      },
    ],
  };
}

if (process.argv[1]?.endsWith("manifest.mjs"))
  writeFileSync("dist/custom-elements.json", `${JSON.stringify(manifest(), undefined, 2)}\n`);
