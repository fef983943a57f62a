/** A text in which no figure, or more than one, may be read: what it may mean is proposed, and nothing that it cannot. */
import type { Figure, Flag } from '../../number/figure';
import { writeFigure } from '../../number/write';
import type { Finding } from '../../finding/finding';
import type { Origin } from '../../finding/oneCause';
import { finding } from '../../finding/report';
import type { Quantity } from '../../rule/quantity';
import { of } from './ofCell';

export function unreadable(
  quantity: Quantity,
  flags: readonly Flag[],
  readings: readonly Figure[],
  because: readonly Origin[] = [],
): Finding {
  // What Excel cannot hold is not to be typed again.
  const sign = flags.includes('notCollected') ? ['…'] : flags.includes('noneInWords') ? ['-'] : [];
  const meant = possible(quantity, readings, flags);
  const values = flags.includes('tooManyDigits')
    ? []
    : meant.map((figure) => writeFigure(figure)).concat(sign);
  return finding({
    code: 'cell/unreadable',
    ...of(quantity),
    expected: values.join(' | '),
    values,
    facts: { quantity, flags, readings: meant, because, count: 1 },
  });
}

/**
 * Each once. Of what a count may be, whole numbers, written without decimals: "39.0" is 39, and nothing that can be
 * counted is 5,4. Where a mark may part thousands or decimals, both readings are shown, so that the question is plain.
 */
function possible(
  { measure }: Quantity,
  readings: readonly Figure[],
  flags: readonly Flag[],
): readonly Figure[] {
  const isWhole = ({ value }: Figure): boolean => value.round(0, 0).eq(value);
  const tidied = readings.map((figure) =>
    measure === 'count' && isWhole(figure) ? { ...figure, decimals: 0 } : figure,
  );
  const written = tidied.map((figure) => writeFigure(figure));
  const distinct = tidied.filter((_figure, i) => written.indexOf(written[i] ?? '') === i);
  if (measure !== 'count') return distinct;
  const whole = distinct.filter(isWhole);
  // "4/5" has become the 4th of May: the number of that day is no count that anybody meant.
  if (flags.includes('dateFormat') && distinct.length > whole.length) return whole.filter(isNoDay);
  const isMark = flags.includes('commaGroupOrDecimal') || flags.includes('dotGroupOrDecimal');
  return isMark && distinct.length === 2 && whole.length > 0 ? distinct : whole;
}

/** The first days of 2000 and of 2100, as Excel numbers them. */
const DAYS = { from: 36526, to: 73051 } as const;

function isNoDay({ value }: Figure): boolean {
  return value.lt(DAYS.from) || value.gte(DAYS.to);
}
