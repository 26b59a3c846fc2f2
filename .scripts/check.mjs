import { spawn } from "node:child_process";

/** Every check that needs no test run, side by side; only what fails is printed. */
const CHECKS = {
  types: "tsc -p tsconfig.json",
  "types without DOM and Node": "tsc -p tsconfig.core.json",
  "types without Node": "tsc -p tsconfig.page.json",
  "lint and format": "biome check --error-on-warnings --max-diagnostics=50 .",
  "import rules": "depcruise --config .dependency-cruiser.mjs src",
  "nothing unused": "knip",
};

const run = ([name, command]) =>
  new Promise((resolve) => {
    const child = spawn(`npx --no-install ${command}`, { shell: true, stdio: ["ignore", "pipe", "pipe"] });
    const said = [];
    child.stdout.on("data", (data) => said.push(data));
    child.stderr.on("data", (data) => said.push(data));
    child.on("close", (code) => {
      if (code !== 0) console.error(`✗ ${name} (${command})\n${Buffer.concat(said)}`);
      resolve(code === 0);
    });
  });

const passed = await Promise.all(Object.entries(CHECKS).map(run));
const failed = passed.filter((ok) => !ok).length;
console.log(`check: ${passed.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
