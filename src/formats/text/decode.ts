import { LIMITS } from "../../document/limits.ts";
import { refusal } from "../format-error.ts";
import type { Report } from "../report.ts";
import { utf8 } from "./utf-8.ts";

/** What Windows-1252 has at 0x80 to 0x9f, where it differs from Latin-1; the same in every engine. */
const AT_80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * The text of a file: by its byte order mark, else UTF-8 where it is well formed, else UTF-16 or Windows-1252, which is
 * reported as a guess.
 * @throws {FormatError} for what is too large or no text.
 */
export function textIn(data: string | Uint8Array, report: Report, file?: string): string {
  if (data.length > LIMITS.text) throw refusal("too-large", { limit: LIMITS.text });
  if (typeof data === "string") return data.startsWith("\ufeff") ? data.slice(1) : data;
  const [a, b, c] = data;
  if (a === 0xef && b === 0xbb && c === 0xbf) return utf8(data.subarray(3)) ?? noText();
  if (a === 0xff && b === 0xfe) return utf16(data.subarray(2), 0);
  if (a === 0xfe && b === 0xff) return utf16(data.subarray(2), 1);
  const where = file === undefined ? {} : { file };
  const half = zeros(data);
  if (half !== undefined) {
    report.note("encoding-guessed", { encoding: half === 0 ? "UTF-16LE" : "UTF-16BE" }, where);
    return utf16(data, half);
  }
  const text = utf8(data);
  if (text !== undefined) return text;
  report.note("encoding-guessed", { encoding: "Windows-1252" }, where);
  return joined(data.length, (i) => western(data[i] ?? 0));
}

function noText(): never {
  throw refusal("not-text", {});
}

const western = (byte: number): number => (byte >= 0x80 && byte < 0xa0 ? AT_80.charCodeAt(byte - 0x80) : byte);

/** Which byte of a pair is the low one, where the other is zero in most pairs of Latin letters. */
function zeros(data: Uint8Array): 0 | 1 | undefined {
  const seen = data.subarray(0, 400);
  let [even, odd] = [0, 0];
  for (let i = 0; i < seen.length; i++) if (seen[i] === 0) i % 2 === 0 ? even++ : odd++;
  const most = seen.length / 2;
  if (even + odd < most * 0.4) return undefined;
  return odd > even ? 0 : 1;
}

function utf16(data: Uint8Array, low: 0 | 1): string {
  if (data.length % 2 !== 0) noText();
  return joined(data.length / 2, (i) => (data[2 * i + low] ?? 0) + 256 * (data[2 * i + 1 - low] ?? 0));
}

/** A text of so many units, put together in pieces that an engine takes as arguments. */
function joined(length: number, unitAt: (index: number) => number): string {
  const pieces: string[] = [];
  for (let start = 0; start < length; start += 4096) {
    const units = Array.from({ length: Math.min(4096, length - start) }, (_, i) => unitAt(start + i));
    pieces.push(String.fromCharCode(...units));
  }
  return pieces.join("");
}
