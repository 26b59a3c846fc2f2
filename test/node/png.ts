/** The parts of a PNG by their names, in their order. */
export function chunksOf(data: Uint8Array): readonly string[] {
  const png = Buffer.from(data);
  const names: string[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) names.push(png.toString("latin1", at + 4, at + 8));
  return names;
}

/** Pixels that hold a picture and nothing else: no text, no date, no place. */
export const BARE = /^IHDR(,IDAT)+,IEND$/;
