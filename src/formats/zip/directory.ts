import { LIMITS } from "../../document/limits.ts";
import { refusal } from "../format-error.ts";
import { utf8 } from "../text/utf-8.ts";

/** A file in a zip, as its directory tells of it: sizes in bytes, and where what it holds begins. */
export interface ZipEntry {
  readonly name: string;
  readonly isPacked: boolean;
  readonly sum: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/** Files in a zip at most, and bytes of all together: of some hundred interviews, and no more than a computer can hold. */
const ZIP_LIMITS = { files: 5000, bytes: 5 * LIMITS.text } as const;

/** How parts begin: a file, one in the directory, and the end of that; an empty zip is nothing but its end. */
const FILE = 0x04034b50;
const LISTED = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const COMMENT = 0xffff;

/** Whether bytes begin as a zip does, whatever it is called. */
export function isZip(data: string | Uint8Array): data is Uint8Array {
  if (typeof data === "string" || data.length < END_LENGTH) return false;
  const begin = word(data, 0);
  return begin === FILE || begin === END;
}

/**
 * What the directory of a zip lists, but its folders. Nothing is opened yet: sizes and names are judged first.
 * @throws {FormatError} `not-whole`, `zip-too-large`, `zip-name`, `zip-locked`.
 */
export function entriesOf(data: Uint8Array): readonly ZipEntry[] {
  const end = endOf(data);
  const count = half(data, end + 10);
  if (count > ZIP_LIMITS.files) throw tooLarge();
  const entries: ZipEntry[] = [];
  let at = word(data, end + 16);
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || word(data, at) !== LISTED) throw notWhole();
    const [nameLength, more] = [half(data, at + 28), half(data, at + 30) + half(data, at + 32)];
    entries.push(entryAt(data, at, nameLength));
    at += 46 + nameLength + more;
  }
  const sumOf = (field: "packed" | "size") => entries.reduce((sum, entry) => sum + entry[field], 0);
  if (sumOf("size") > ZIP_LIMITS.bytes || entries.some(({ size }) => size > LIMITS.text)) throw tooLarge();
  // Files that share bytes would hold more than the zip itself.
  if (sumOf("packed") > data.length) throw notWhole();
  return entries.filter(({ name }) => !name.endsWith("/"));
}

function entryAt(data: Uint8Array, at: number, nameLength: number): ZipEntry {
  const [flags, method] = [half(data, at + 8), half(data, at + 10)];
  if (flags % 2 === 1) throw refusal("zip-locked", {});
  if (method !== 0 && method !== 8) throw notWhole();
  const written = data.subarray(at + 46, at + 46 + nameLength);
  const name = utf8(written) ?? String.fromCharCode(...written);
  if (leadsOut(name)) throw refusal("zip-name", {});
  const own = word(data, at + 42);
  if (own + 30 > data.length || word(data, own) !== FILE) throw notWhole();
  const begin = own + 30 + half(data, own + 26) + half(data, own + 28);
  const packed = word(data, at + 20);
  if (begin + packed > data.length) throw notWhole();
  return { name, isPacked: method === 8, sum: word(data, at + 16), packed, size: word(data, at + 24), at: begin };
}

/** Nothing is ever written under such a name; but whoever makes one means no good. */
const leadsOut = (name: string): boolean =>
  name.includes("\0") || /^([a-z]:|[\\/])/i.test(name) || name.split(/[\\/]/).includes("..");

/** Where the end of the directory begins: at the very end, but for a comment. */
function endOf(data: Uint8Array): number {
  const first = Math.max(0, data.length - END_LENGTH - COMMENT);
  for (let at = data.length - END_LENGTH; at >= first; at--) {
    if (word(data, at) === END && at + END_LENGTH + half(data, at + 20) === data.length) return at;
  }
  throw notWhole();
}

export const notWhole = () => refusal("not-whole", { format: "zip" });
const tooLarge = () =>
  refusal("zip-too-large", { files: ZIP_LIMITS.files, megabytes: Math.floor(ZIP_LIMITS.bytes / 1024 / 1024) });

const half = (data: Uint8Array, at: number): number => (data[at] ?? 0) + 256 * (data[at + 1] ?? 0);
const word = (data: Uint8Array, at: number): number => half(data, at) + 65_536 * half(data, at + 2);
