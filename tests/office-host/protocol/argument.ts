/** Arguments and written values as they arrive, checked. */
import { invalidArgument } from './hostError';

export function textOf(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function wholeOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

export function sizeOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) throw invalidArgument();
  return value;
}

export function truthOf(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function optional<R>(value: unknown, reader: (value: unknown) => R): R | undefined {
  return value === undefined || value === null ? undefined : reader(value);
}

export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
}

/** One of the words of an Excel enumeration. */
export function oneOf(words: readonly string[]): (value: unknown) => string {
  return (value) => {
    const word = textOf(value);
    if (!words.includes(word)) throw invalidArgument();
    return word;
  };
}

const named: ReadonlyMap<string, string> = new Map([
  ['black', '#000000'],
  ['white', '#FFFFFF'],
  ['red', '#FF0000'],
  ['green', '#008000'],
  ['blue', '#0000FF'],
  ['yellow', '#FFFF00'],
  ['orange', '#FFA500'],
  ['gray', '#808080'],
  ['lightgray', '#D3D3D3'],
]);

/** "#ffe699" or "yellow" -> "#FFE699". */
export function colorOf(value: unknown): string {
  const text = textOf(value);
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const color = named.get(text.toLowerCase());
  if (color === undefined) throw invalidArgument();
  return color;
}
