/** The parts of a PNG by their names, in their order. */
export function chunksOf(data: Uint8Array): readonly string[] {
  const png = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const names: string[] = [];
  for (let at = 8; at < data.length; at += 12 + png.getUint32(at)) {
    names.push(String.fromCharCode(...data.subarray(at + 4, at + 8)));
  }
  return names;
}

/** Pixels that hold a picture and nothing else: no text, no date, no place. */
export const BARE = /^IHDR(,IDAT)+,IEND$/;
