import { sha256 } from "@noble/hashes/sha2.js";

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/**
 * Addresses for the resources of one file, made of what is in it: the same file has the same, another has others, and they
 * tell nothing that the file does not. Version 8 of RFC 9562.
 */
export function addressesOf(text: string): (index: number) => string {
  const own = sha256(text);
  return (index) => {
    const bytes = sha256(new Uint8Array([...own, index & 255, (index >> 8) & 255, (index >> 16) & 255])).slice(0, 16);
    bytes[6] = ((bytes[6] ?? 0) & 15) | 128;
    bytes[8] = ((bytes[8] ?? 0) & 63) | 128;
    const hex = Array.from(bytes, (byte) => HEX[byte]).join("");
    const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
    return `urn:uuid:${parts.join("-")}`;
  };
}
