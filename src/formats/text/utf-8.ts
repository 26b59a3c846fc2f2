/** The least code point that needs so many bytes: written longer it is not well formed. */
const LEAST = [0, 0, 0x80, 0x800, 0x10000];

/** The text of UTF-8, `undefined` where it is not well formed. */
export function utf8(data: Uint8Array): string | undefined {
  const pieces: string[] = [];
  let points: number[] = [];
  for (let i = 0; i < data.length; ) {
    const first = data[i] ?? 0;
    const size = sizeOf(first);
    if (size === 0 || i + size > data.length) return undefined;
    let point = size === 1 ? first : first & (0xff >> (size + 1));
    for (let k = 1; k < size; k++) {
      const next = data[i + k] ?? 0;
      if ((next & 0xc0) !== 0x80) return undefined;
      point = point * 64 + (next & 0x3f);
    }
    if (point < (LEAST[size] ?? 0) || point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) return undefined;
    points.push(point);
    if (points.length === 4096) {
      pieces.push(String.fromCodePoint(...points));
      points = [];
    }
    i += size;
  }
  pieces.push(String.fromCodePoint(...points));
  return pieces.join("");
}

function sizeOf(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2) return 0;
  if (first < 0xe0) return 2;
  if (first < 0xf0) return 3;
  return first < 0xf5 ? 4 : 0;
}
