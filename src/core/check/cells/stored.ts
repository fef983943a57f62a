/** Figures stored otherwise than they are shown, or as texts. */
import type { Figure } from '../../number/figure';
import { round } from '../../number/round';
import { shifted } from '../../number/shift';
import { writeFigure, writeText } from '../../number/write';
import type { Readings, TableCell } from '../../table/readings';
import type { Finding } from '../../finding/finding';
import { finding } from '../../finding/report';
import { of } from './ofCell';

/** An Excel that writes decimals with a dot makes 2,654 of a typed "2.654", and 1,72 of "1.720"; a text is as it was typed. */
export function lostThousands({ value }: Figure): Figure | null {
  const whole = value.times(1000);
  return value.lt(1000) && whole.round(0, 0).eq(whole) ? { value: whole, decimals: 0 } : null;
}

/** 1.869 shown as 2, 480 as 0, 1.291.000 as 1,3: `#,##0,` and its like show thousands or millions. */
export function isScaled(shown: Figure | null, { value }: Figure): boolean {
  if (!shown || value.minus(shown.value).abs().lte(1)) return false;
  return [3, 6].some((power) => {
    const scaled = shifted({ value, decimals: 0 }, -power).value;
    return round(scaled, shown.decimals).eq(shown.value);
  });
}

export function storedOtherwise({ quantity, reading, cell }: TableCell): Finding | null {
  if (reading.mismatch) {
    const stored = reading.mismatch.stored;
    const fraction =
      quantity.measure !== 'rate' &&
      quantity.measure !== 'amount' &&
      !stored.value.round(0, 0).eq(stored.value);
    const typed = reading.stored === 'number';
    const hides = quantity.printed === '';
    // What a format hides may be any average; three decimals are a group of three.
    const thousands = fraction && typed && stored.decimals === 3 ? lostThousands(stored) : null;
    return finding({
      code: 'cell/stored',
      ...of(quantity),
      expected: writeFigure(thousands ?? stored),
      values: thousands ? [writeFigure(thousands)] : [],
      facts: {
        quantity,
        stored: writeFigure(stored),
        reason: hides
          ? 'hidden'
          : fraction
            ? 'hiddenFraction'
            : isScaled(quantity.figure, stored)
              ? 'scaled'
              : 'shownDiffers',
        flags: [],
        count: 1,
      },
    });
  }
  const read = reading.reading;
  if (read.kind !== 'figure' || !read.warn) return null;
  const tidied = writeText(read.figure, quantity.measure);
  return finding({
    code: 'cell/stored',
    ...of(quantity),
    expected: tidied,
    values: [tidied],
    facts: { quantity, stored: String(cell?.value ?? ''), reason: 'tidy', flags: read.flags, count: 1 },
  });
}

/** Excel's own SUM passes over figures that are text: said once for the table. */
export function textNumbers(readings: Readings): Finding[] {
  const cells = readings.cells.filter(
    ({ reading }) => reading.stored === 'text' && reading.reading.kind === 'figure' && !reading.reading.warn,
  );
  const first = cells[0];
  if (!first) return [];
  return [
    finding({
      code: 'cell/stored',
      severity: 'info',
      rows: cells.map(({ quantity }) => quantity.row),
      cells: cells.map(({ quantity }) => quantity.cell),
      at: first.quantity.at,
      printed: first.quantity.printed,
      expected: '',
      facts: {
        quantity: first.quantity,
        stored: first.quantity.printed,
        reason: 'textNumbers',
        flags: ['textNumber'],
        count: cells.length,
      },
    }),
  ];
}
