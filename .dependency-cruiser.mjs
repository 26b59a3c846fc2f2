/** Which folders of src a folder may import, besides itself. What is not named is forbidden; `import type` counts too. */
const MAY_IMPORT = {
  errors: [],
  document: ["errors"],
  command: ["errors", "document"],
  network: ["errors", "document"],
  measure: ["errors", "document", "network"],
  words: ["errors", "document", "command", "network"],
  layout: ["errors", "document", "network", "words"],
  scene: ["errors", "document", "network", "words", "layout"],
  picture: ["errors", "document", "layout", "scene"],
  time: ["errors", "document", "command", "network", "words", "layout", "scene", "picture"],
  describe: ["errors", "document", "command", "network", "words"],
  formats: ["errors", "document", "command", "words", "picture"],
  export: ["errors", "document", "command", "network", "words", "layout", "scene", "picture", "describe"],
  node: ["errors", "layout", "picture"],
  autosave: ["errors", "document", "command", "words"],
  view: ["errors", "document", "command", "network", "words", "layout", "scene", "picture"],
  element: [
    "errors",
    "document",
    "command",
    "network",
    "words",
    "layout",
    "scene",
    "picture",
    "time",
    "view",
    "export",
  ],
  cli: [
    ...["errors", "document", "command", "network", "measure", "words", "layout", "scene", "picture", "time", "view"],
    ...["describe", "export", "formats", "node"],
  ],
};

/** Where a package from npm may be imported, and nowhere else. Those not named here may not be imported at all. */
const PACKAGES = {
  "zod": "^src/document/",
  "@noble/hashes": "^src/(document/audience/stand-ins|formats/fhir/uuid)\\.ts$",
  "graphology": "^src/(network/network-of\\.ts$|measure/)",
  "graphology-types": "^src/(network/network-of\\.ts$|measure/)",
  "graphology-components": "^src/measure/",
  "graphology-metrics": "^src/measure/",
  "fhir": "^src/formats/fhir/",
  "@resvg/resvg-js": "^src/node/to-png\\.ts$",
  "bidi-js": "^src/node/bidi\\.ts$",
  "fflate": "^src/formats/zip/",
  "saxes": "^src/formats/xml/tree\\.ts$",
  "idb-keyval": "^src/autosave/indexed-db\\.ts$",
  "d3-force": "^src/layout/",
  "d3-selection": "^src/(picture/to-dom\\.ts$|view/)",
  "d3-zoom": "^src/view/",
  "d3-drag": "^src/view/",
  "lit": "^src/element/",
  "react": "^src/element/frameworks/",
  "vue": "^src/element/frameworks/",
  "svelte": "^src/element/frameworks/",
};

const ENTRIES =
  "^src/(index|view/index|view/png|view/script|measure/index|describe/index|export/index|formats/index|node/index|autosave/index|autosave/indexed-db|element/index|element/frameworks/[^/]+|cli/main|words/full/[^/]+)\\.ts$";
const FACES =
  "^src/(index|view/index|view/png|view/script|measure/index|describe/index|export/index|formats/index|node/index|autosave/index|element/index)\\.ts$";
const npm = (name) => `^node_modules/(@types/)?${name}/`;

const folders = Object.entries(MAY_IMPORT).map(([folder, may]) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} may import ${may.length > 0 ? may.join(", ") : "no other folder"}.`,
  severity: "error",
  // The script entry joins the faces; the command line calls them.
  from: { path: `^src/${folder}/`, pathNot: "^src/view/script\\.ts$" },
  to: {
    path: "^src/",
    pathNot: [`^src/(${[folder, ...may].join("|")})/`, ...(folder === "cli" ? ["^src/index\\.ts$"] : [])],
  },
}));

const packages = Object.entries(PACKAGES).map(([name, where]) => ({
  name: `package-${name}`,
  comment: `${name} may be imported only in ${where}.`,
  severity: "error",
  from: { path: "^src/", pathNot: where },
  to: { path: npm(name) },
}));

export default {
  forbidden: [
    ...folders,
    ...packages,
    {
      name: "element-export-late",
      comment: "src/element fetches pages to print when they are asked for, by import().",
      severity: "error",
      from: { path: "^src/element/" },
      to: { path: "^src/export/", dynamic: false },
    },
    {
      name: "package-unlisted",
      comment: `Only ${Object.keys(PACKAGES).join(", ")} may be imported from npm.`,
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^node_modules/", pathNot: Object.keys(PACKAGES).map(npm) },
    },
    {
      name: "unresolved",
      comment: "An import must lead to a file.",
      severity: "error",
      from: { path: "^src/" },
      to: { couldNotResolve: true },
    },
    {
      name: "outside-src",
      comment: "src may import nothing of the repository outside src.",
      severity: "error",
      from: { path: "^src/" },
      to: { pathNot: ["^src/", "^node_modules/"], dependencyTypesNot: ["core"], couldNotResolve: false },
    },
    {
      name: "node-only-in-cli",
      comment: "What Node brings may be imported only in src/cli and src/node.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(cli|node)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "command-types-in-words",
      comment: "src/words takes only types from src/command.",
      severity: "error",
      from: { path: "^src/words/" },
      to: { path: "^src/command/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "formats-without-pictures",
      comment: "src/formats takes from src/picture only how elements are written, the one place that escapes.",
      severity: "error",
      from: { path: "^src/formats/" },
      to: { path: "^src/picture/", pathNot: "^src/picture/to-string\\.ts$" },
    },
    {
      name: "text-free-of-packages",
      comment: "Pictures are written as text without any package.",
      severity: "error",
      from: { path: "^src/picture/", pathNot: "^src/picture/to-dom\\.ts$" },
      to: { path: "^node_modules/" },
    },
    {
      name: "core-without-page",
      comment:
        "The core does not reach code that needs a page, the measures, descriptions, formats, nor the words of an interface.",
      severity: "error",
      from: { path: "^src/index\\.ts$" },
      to: {
        path: "^src/(view/|element/|measure/|describe/|export/|formats/|node/|autosave/|words/(full|interface)/|cli/|picture/to-dom\\.ts$)",
        reachable: true,
      },
    },
    {
      name: "no-cycle",
      comment: "Imports form no circle; `import type` counts too.",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "no-orphan",
      comment: "Every file is reached from an entry.",
      severity: "error",
      from: { path: ENTRIES },
      to: { path: "^src/", pathNot: ENTRIES, reachable: false },
    },
    {
      name: "no-barrel",
      comment: "Only the faces pass on what other files export.",
      severity: "error",
      from: { path: "^src/", pathNot: FACES },
      to: { dependencyTypes: ["export"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["types", "import", "default"] },
  },
};
