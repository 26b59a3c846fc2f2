import { Inflate } from "fflate";
import { entriesOf, notWhole, type ZipEntry } from "./directory.ts";

/** A file as it was before it was packed. */
export interface Unpacked {
  readonly name: string;
  readonly data: Uint8Array;
}

/** Bytes that are unpacked at a time: they may become a thousand times as many before it is seen. */
const STEP = 4096;

/**
 * The files in a zip, without what a computer puts beside them. Each is as large as the zip says, to the byte, or all is refused.
 * @throws {FormatError} `not-whole`, `zip-too-large`, `zip-name`, `zip-locked`.
 */
export const unzipped = (zip: Uint8Array): readonly Unpacked[] =>
  entriesOf(zip)
    .filter(({ name }) => !/(^|\/)(\.|__MACOSX\/)/.test(name))
    .map((entry) => ({ name: entry.name, data: bytesOf(zip, entry) }));

function bytesOf(zip: Uint8Array, { isPacked, at, packed, size, sum }: ZipEntry): Uint8Array {
  const held = zip.subarray(at, at + packed);
  const data = isPacked ? inflated(held, size) : held;
  if (data.length !== size || sumOf(data) !== sum) throw notWhole();
  return data;
}

/** Stops at the first byte beyond the size that was told. */
function inflated(held: Uint8Array, size: number): Uint8Array {
  const data = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw notWhole();
    data.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let from = 0; from < held.length; from += STEP) {
      inflate.push(held.subarray(from, from + STEP), from + STEP >= held.length);
    }
  } catch {
    throw notWhole();
  }
  return length === size ? data : data.subarray(0, length);
}

/** CRC-32 for each value of a byte. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** The check sum that a zip holds of each file (CRC-32, ISO 3309). */
function sumOf(data: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of data) sum = (TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
