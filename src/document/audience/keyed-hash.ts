/** HMAC with SHA-256 (RFC 2104, FIPS 180-4): 32 bytes that nobody can tell from a text, or lead back to it, without the key. */
export function keyedHash(key: string | Uint8Array, text: string): Uint8Array {
  const given = typeof key === "string" ? utf8(key) : key;
  const own = given.length > BLOCK ? sha256(given) : given;
  const pad = (mask: number) => Uint8Array.from({ length: BLOCK }, (_, i) => (own[i] ?? 0) ^ mask);
  return sha256(joined(pad(0x5c), sha256(joined(pad(0x36), utf8(text)))));
}

const BLOCK = 64;

/** Half a letter is written as U+FFFD, as a browser does. */
const utf8 = (text: string): Uint8Array =>
  Uint8Array.from(
    Array.from(text).flatMap((letter) => {
      const given = letter.codePointAt(0) ?? 0;
      const code = given >= 0xd800 && given < 0xe000 ? 0xfffd : given;
      const tail = (bits: number) => 0x80 | ((code >> bits) & 0x3f);
      if (code < 0x80) return [code];
      if (code < 0x800) return [0xc0 | (code >> 6), tail(0)];
      if (code < 0x10000) return [0xe0 | (code >> 12), tail(6), tail(0)];
      return [0xf0 | (code >> 18), tail(12), tail(6), tail(0)];
    }),
  );

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function sha256(bytes: Uint8Array): Uint8Array {
  const padded = new DataView(new ArrayBuffer(BLOCK * Math.ceil((bytes.length + 9) / BLOCK)));
  bytes.forEach((byte, i) => {
    padded.setUint8(i, byte);
  });
  padded.setUint8(bytes.length, 0x80);
  padded.setUint32(padded.byteLength - 8, Math.floor(bytes.length / 0x20000000));
  padded.setUint32(padded.byteLength - 4, bytes.length * 8);
  roots ??= { square: rootsOf(8, 2), cube: rootsOf(64, 3) };
  const { square, cube } = roots;
  const state = Uint32Array.from(square);
  for (let at = 0; at < padded.byteLength; at += BLOCK) mix(state, cube, padded, at);
  const answer = new DataView(new ArrayBuffer(32));
  state.forEach((word, i) => {
    answer.setUint32(4 * i, word);
  });
  return new Uint8Array(answer.buffer);
}

/** Takes a block into the state. */
function mix(state: Uint32Array, cube: Uint32Array, block: DataView, at: number): void {
  const words = new Uint32Array(64);
  const word = (i: number) => words[i] ?? 0;
  for (let i = 0; i < 64; i++) {
    const [x, y] = [word(i - 15), word(i - 2)];
    words[i] =
      i < 16
        ? block.getUint32(at + 4 * i)
        : word(i - 16) +
          word(i - 7) +
          (turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)) +
          (turn(y, 17) ^ turn(y, 19) ^ (y >>> 10));
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (cube[i] ?? 0) + word(i);
    const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((part, i) => {
    state[i] = (state[i] ?? 0) + part;
  });
}

const turn = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

/** The first 32 bits of the fractions of roots of the first primes: worked out once something is hashed. */
let roots: { readonly square: Uint32Array; readonly cube: Uint32Array } | undefined;

const rootsOf = (count: number, root: 2 | 3): Uint32Array =>
  Uint32Array.from(firstPrimes(count), (prime) => fraction(prime, root));

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime > 0)) primes.push(n);
  return primes;
}

/** The first 32 bits behind the point of a root, found bit by bit in whole numbers. */
function fraction(prime: number, root: 2 | 3): number {
  const power = BigInt(prime) << BigInt(32 * root);
  let sum = 0n;
  for (let bit = 1n << 36n; bit > 0n; bit >>= 1n) if ((sum + bit) ** BigInt(root) <= power) sum += bit;
  return Number(sum & 0xffffffffn);
}
