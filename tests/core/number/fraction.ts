/** An oracle in whole numbers: decimals as fractions of BigInts, independent of big.js. */
import Big from 'big.js';
import fc from 'fast-check';

/** `units` of so many decimals: (−25, 1) is −2,5. */
export interface Decimal {
  readonly units: bigint;
  readonly decimals: number;
}

export function decimals(most: number, size: bigint = 10n ** 18n): fc.Arbitrary<Decimal> {
  return fc.record({
    // Small ones too, where ties and zeros are.
    units: fc.oneof(fc.bigInt({ min: -size, max: size }), fc.bigInt({ min: -60n, max: 60n })),
    decimals: fc.integer({ min: 0, max: most }),
  });
}

export function bigOf({ units, decimals }: Decimal): Big {
  return new Big(`${String(units)}e-${String(decimals)}`);
}

export function tenTo(power: number): bigint {
  return 10n ** BigInt(power);
}

/** Floor of the quotient and its remainder, also below zero. */
export function floorDivide(a: bigint, b: bigint): readonly [quotient: bigint, remainder: bigint] {
  const [n, d] = b < 0n ? [-a, -b] : [a, b];
  const remainder = ((n % d) + d) % d;
  return [(n - remainder) / d, remainder];
}

export function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
