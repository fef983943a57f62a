/** The keys of most bits for every target; keys are numbers, so that nothing is built for those left out. */
export function strongestKeys(
  bitsOf: ReadonlyMap<number, number>,
  targetOf: (key: number) => number,
  least: number,
  most: number,
): number[] {
  const byTarget = new Map<number, number[]>();
  bitsOf.forEach((bits, key) => {
    if (bits < least) return;
    const target = targetOf(key);
    const same = byTarget.get(target);
    if (same) same.push(key);
    else byTarget.set(target, [key]);
  });
  const kept: number[] = [];
  byTarget.forEach((keys) => {
    keys.sort((a, b) => (bitsOf.get(b) ?? 0) - (bitsOf.get(a) ?? 0));
    for (const key of keys.slice(0, most)) kept.push(key);
  });
  return kept;
}
