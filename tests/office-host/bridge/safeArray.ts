/** Arrays as they cross Excel's COM bridge: SafeArrays with accessors of their own. */

export interface SafeArray extends Array<unknown> {
  toArray(): unknown[];
  dimensions(): number;
  lbound(): number;
  ubound(): number;
  getItem(index: number): unknown;
}

export function safeArray(items: readonly unknown[]): SafeArray {
  const array = items.map((item): unknown => (Array.isArray(item) ? safeArray(item) : item));
  return Object.assign(array, {
    toArray: () => array,
    dimensions: () => 1,
    lbound: () => 0,
    ubound: () => array.length - 1,
    getItem: (index: number) => array[index],
  });
}
