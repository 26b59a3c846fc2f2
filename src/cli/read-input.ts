import { isUtf8 } from "node:buffer";
import { createReadStream, readFileSync, statSync } from "node:fs";
import { LIMITS } from "../document/limits.ts";
import { type Fault, inputFault, type Sentence } from "./fault.ts";
import { systemCode } from "./system-code.ts";

/**
 * The text of a file, or of standard input for `-`. Its size is looked at before it is read.
 * @throws {Fault} of the input.
 */
export async function readInput(file: string): Promise<string> {
  return textIn(await readData(file));
}

/**
 * The text in bytes, without a mark of their order.
 * @throws {Fault} of the input.
 */
export function textIn(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw inputFault((words) => words.notUtf8);
  return bytes.toString("utf8").replace(/^\ufeff/, "");
}

/**
 * As {@link readInput}, but the bytes, whatever they are.
 * @throws {Fault} of the input.
 */
export async function readData(file: string): Promise<Buffer> {
  try {
    return file === "-" ? await collect(process.stdin) : await readBytes(file);
  } catch (error) {
    throw faultOf(systemCode(error));
  }
}

const TOO_LARGE = "too large";

class TooLarge extends Error {
  readonly code = TOO_LARGE;
}

function readBytes(file: string): Buffer | Promise<Buffer> {
  const found = statSync(file);
  // A pipe or device has no size: it is read as far as the limit.
  if (!found.isFile() && !found.isDirectory()) return collect(createReadStream(file));
  if (found.size > LIMITS.text) throw new TooLarge();
  return readFileSync(file);
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > LIMITS.text) throw new TooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const SENTENCES: ReadonlyMap<string, Sentence> = new Map<string, Sentence>([
  ["ENOENT", (words) => words.noFile],
  ["ENOTDIR", (words) => words.noFile],
  ["EISDIR", (words) => words.isDirectory],
  ["EACCES", (words) => words.noPermission],
  ["EPERM", (words) => words.noPermission],
  [TOO_LARGE, (words) => words.tooLarge(Math.round(LIMITS.text / 1024 / 1024))],
]);

const faultOf = (code: string): Fault => inputFault(SENTENCES.get(code) ?? ((words) => words.unreadable(code)));
