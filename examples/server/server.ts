import { createServer, type IncomingMessage } from "node:http";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import {
  type EcomapDocument,
  EcomapError,
  en,
  explain,
  parseEcomap,
  renderToString,
  serialize,
} from "../../src/index.ts";
import sample from "../sample.json" with { type: "json" };

/** A server that draws the map into the page, takes it back from the form and keeps it in memory. */
const root = fileURLToPath(new URL("../..", import.meta.url));
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const page = (doc: EcomapDocument, status: string) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>eco-map from a server</title>
<style>eco-map { display: block; height: 70vh; } eco-map:not(:defined) svg { width: 100%; height: 100%; }</style>
<form method="post">
<eco-map name="network" editable>${renderToString(doc)}
<script type="application/json">${inScript(serialize(doc))}</script></eco-map>
<button type="submit">Save</button>
</form>
<p role="status">${inText(status)}</p>
<script type="module" src="/eco-map.js"></script></html>`;

/** JSON that cannot end the script it stands in, and text that cannot become markup. */
const inScript = (json: string) => json.replaceAll("<", "\\u003c");
const inText = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

async function networkIn(request: IncomingMessage): Promise<EcomapDocument> {
  let body = "";
  for await (const chunk of request) body += chunk;
  return parseEcomap(new URLSearchParams(body).get("network") ?? "");
}

/** The server, not yet listening. */
export async function makeServer() {
  const { outputFiles } = await build({
    entryPoints: ["src/element/index.ts"],
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    outdir: "/",
    entryNames: "eco-map",
    write: false,
  });
  const scripts = new Map(outputFiles.map(({ path, text }) => [path, text]));
  let doc = parseEcomap(sample);
  return createServer(async (request, response) => {
    const script = scripts.get(request.url ?? "");
    let status = "";
    if (request.method === "POST") {
      try {
        doc = await networkIn(request);
        status = `Saved, with ${doc.history.length} changes and ${doc.places?.force?.length ?? 0} places`;
      } catch (error) {
        if (!(error instanceof EcomapError)) throw error;
        status = explain(error, en);
      }
    }
    const type = script === undefined ? "text/html; charset=utf-8" : "text/javascript; charset=utf-8";
    response.writeHead(200, { "content-type": type, "content-security-policy": POLICY });
    response.end(script ?? page(doc, status));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = await makeServer();
  server.listen(8080, "127.0.0.1", () => process.stdout.write("http://127.0.0.1:8080/\n"));
}
