/** Readings in the short form of the tables beside this file. */
import type { Figure, Reading } from '../../../src/core/number/figure';
import type { StoredMismatch } from '../../../src/core/number/read/readNumber';

export function sayFigure(figure: Figure): string {
  return figure.value.toFixed(figure.decimals).replace('.', ',');
}

export function say(reading: Reading): string {
  switch (reading.kind) {
    case 'figure':
      return join(sayFigure(reading.figure), reading.flags);
    case 'ask':
      return join(`? ${reading.readings.map(sayFigure).join(' | ')}`.trim(), reading.flags);
    case 'reject':
      return join('✗', reading.flags) + (reading.suggestion ? ` → ${sayFigure(reading.suggestion)}` : '');
    case 'sign':
      return reading.sign;
    case 'blank':
      return '';
  }
}

export function sayMismatch(mismatch: StoredMismatch | null): string | undefined {
  if (!mismatch) return undefined;
  return `${sayFigure(mismatch.stored)} / ${mismatch.shown ? sayFigure(mismatch.shown) : '-'}`;
}

function join(said: string, flags: readonly string[]): string {
  return [said, ...flags.map((flag) => `!${flag}`)].join(' ');
}
