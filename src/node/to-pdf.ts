import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { FileError } from "../errors/file-error.ts";
import { findBrowser } from "./find-browser.ts";
import { pageOf } from "./page-of.ts";

export interface PdfOptions {
  /** The title of the file, which windows and lists show; by itself that of the page or the picture. */
  readonly title?: string;
  /** The path of a Chromium, Chrome or Edge; by itself the one that {@link findBrowser} finds. */
  readonly browser?: string;
}

/** Milliseconds that a browser gets. */
const PATIENCE = 60_000;

/** Prints and does nothing else: no network, no profile of anybody, no name of itself in the file. */
const QUIET = [
  ...["--headless", "--disable-gpu", "--hide-scrollbars", "--mute-audio", "--no-pdf-header-footer"],
  ...["--no-first-run", "--no-default-browser-check", "--no-pings", "--disable-extensions", "--disable-sync"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-default-apps", "--disable-quic"],
  ...["--disable-domain-reliability", "--disable-breakpad", "--metrics-recording-only", "--use-mock-keychain"],
  ...["--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9", "--user-agent=ecomap"],
];

/**
 * A picture (SVG) or a page (HTML) as PDF, at its own size of paper, with lines as lines and text as text, by the browser
 * that is on this computer. Of a picture that is drawn with `plates` each name is copied once. The text is written to a folder that nobody else may read, for as long as it takes.
 * @throws {FileError} `no-browser`, `browser-failed`, `not-a-picture`.
 */
export async function toPdf(text: string, { title, browser = findBrowser() }: PdfOptions = {}): Promise<Uint8Array> {
  const page = /^\s*<svg\b/.test(text) ? pageOf(text, title) : text;
  const folder = mkdtempSync(join(tmpdir(), "ecomap-pdf-"));
  const [from, to] = [join(folder, "page.html"), join(folder, "page.pdf")];
  try {
    writeFileSync(from, page, { mode: 0o600 });
    const ended = await run(browser, [
      ...QUIET,
      // A browser that root starts does not start within its sandbox.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...[`--user-data-dir=${join(folder, "profile")}`, `--print-to-pdf=${to}`, pathToFileURL(from).href],
    ]);
    return pdfIn(to) ?? failed(ended);
  } finally {
    // Its other processes may still be putting away what they held.
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }
}

function failed(code: string): never {
  throw new FileError({ code: "browser-failed", params: { code } });
}

function pdfIn(path: string): Uint8Array | undefined {
  try {
    const data = readFileSync(path);
    return data.subarray(0, 5).toString("latin1") === "%PDF-" ? data : undefined;
  } catch {
    return undefined;
  }
}

/** How it ended: its code, the signal, or why it did not start. What it says is let go: it speaks of all sorts of things. */
const run = (browser: string, args: readonly string[]): Promise<string> =>
  new Promise((done) => {
    const child = spawn(browser, args, {
      stdio: "ignore",
      timeout: PATIENCE,
      killSignal: "SIGKILL",
      windowsHide: true,
    });
    child.on("error", (error) => done("code" in error ? String(error.code) : error.name));
    child.on("close", (code, signal) => done(String(signal ?? code)));
  });
