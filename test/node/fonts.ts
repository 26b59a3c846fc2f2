import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";

/** Noto Sans as what draws PNG can read it: the compressed files for pages, opened up. */
export const noto = (name: "noto-sans" | "noto-sans-arabic" | "noto-sans-ethiopic", subset: string): Uint8Array =>
  opened(readFileSync(`node_modules/@fontsource/${name}/files/${name}-${subset}-400-normal.woff`));

/** Each table of a font in WOFF is packed by itself; a font by itself holds them one after another, each at a fourth byte. */
function opened(woff: Buffer): Uint8Array {
  const count = woff.readUInt16BE(12);
  const head = Buffer.alloc(12 + 16 * count);
  head.writeUInt32BE(woff.readUInt32BE(4), 0);
  head.writeUInt16BE(count, 4);
  const tables: Buffer[] = [];
  let at = head.length;
  for (let i = 0; i < count; i++) {
    const from = 44 + 20 * i;
    const [start, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(from + field));
    const held = woff.subarray(start, (start ?? 0) + (packed ?? 0));
    const table = packed === length ? held : inflateSync(held);
    woff.copy(head, 12 + 16 * i, from, from + 4);
    head.writeUInt32BE(woff.readUInt32BE(from + 16), 16 + 16 * i);
    head.writeUInt32BE(at, 20 + 16 * i);
    head.writeUInt32BE(table.length, 24 + 16 * i);
    tables.push(table, Buffer.alloc((4 - (table.length % 4)) % 4));
    at += Math.ceil(table.length / 4) * 4;
  }
  return Buffer.concat([head, ...tables]);
}
