import { createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { keyedHash } from "../../../src/document/audience/keyed-hash.ts";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

test("a keyed hash is HMAC with SHA-256, for keys and texts of every length about a block", () => {
  for (let length = 0; length <= 130; length++) {
    const [key, text] = ["k".repeat(length), "é".repeat(length)];
    expect(hex(keyedHash(key, text))).toBe(createHmac("sha256", key).update(text).digest("hex"));
  }
});

test("a keyed hash is HMAC with SHA-256, for any key and text", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.string({ unit: "binary", maxLength: 300 }), (key, text) => {
      expect(hex(keyedHash(key, text))).toBe(createHmac("sha256", key).update(text).digest("hex"));
    }),
  );
});
