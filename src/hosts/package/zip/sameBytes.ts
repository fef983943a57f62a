import { sameByPlatform } from './platform';

export function isSameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && isSameStretch(a, 0, b, 0, a.length);
}

/** Whether `length` bytes of `a` from `atA` on are those of `b` from `atB` on; false beyond the end of either. */
export function isSameStretch(
  a: Uint8Array,
  atA: number,
  b: Uint8Array,
  atB: number,
  length: number,
): boolean {
  if (atA + length > a.length || atB + length > b.length) return false;
  const told = length >= WORTH_ASKING ? sameByPlatform(a, atA, b, atB, length) : null;
  if (told !== null) return told;
  for (let i = 0; i < length; i++) if (a[atA + i] !== b[atB + i]) return false;
  return true;
}

/** Fewer bytes are compared faster than the platform is called. */
const WORTH_ASKING = 32;
