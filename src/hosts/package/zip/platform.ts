/** What the platform does faster than a script can: inflating, the checksum, comparing. Without one the scripts do it. */
import { crc32 } from './crc32';

export interface Platform {
  /** At most `size` bytes of raw deflate data, null where they are broken or more. */
  inflate(packed: Uint8Array, size: number): Uint8Array | null;
  /** Continues a checksum over more bytes; absent where the platform has none. */
  readonly crc32?: (bytes: Uint8Array, before: number) => number;
  /** The text of bytes that are all of ASCII; null for others. */
  readonly ascii?: (bytes: Uint8Array) => string | null;
  /** Whether two stretches of bytes, both within their arrays, are the same. */
  readonly isSame?: (a: Uint8Array, atA: number, b: Uint8Array, atB: number, length: number) => boolean;
}

let platform: Platform | null = null;

/** For a door that starts where there is one. */
export function usePlatform(given: Platform): void {
  platform = given;
}

/** null where there is no platform, or the data is not what it should be: then the script says what is wrong with it. */
export function inflatedByPlatform(packed: Uint8Array, size: number): Uint8Array | null {
  return platform?.inflate(packed, size) ?? null;
}

export function checksum(bytes: Uint8Array, before: number): number {
  return platform?.crc32 ? platform.crc32(bytes, before) : crc32(bytes, before);
}

/** null where other letters are among them, or there is no platform. */
export function asciiByPlatform(bytes: Uint8Array): string | null {
  return platform?.ascii?.(bytes) ?? null;
}

/** null where there is no platform. */
export function sameByPlatform(
  a: Uint8Array,
  atA: number,
  b: Uint8Array,
  atB: number,
  length: number,
): boolean | null {
  return platform?.isSame ? platform.isSame(a, atA, b, atB, length) : null;
}
