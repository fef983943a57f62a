/** Texts that Excel takes for numbers, by the region's separators: "2.654" is 2654 in Việt Nam. */
import type { Culture } from '../model/culture';
import type { Entry } from './entry';

const escaped = (mark: string): string => (mark === '.' ? '\\.' : mark);

export function numberEntry(text: string, culture: Culture): Entry | null {
  const group = escaped(culture.group);
  const decimal = escaped(culture.decimal);
  const shape = new RegExp(
    `^([+-]?)(?:(\\d{1,3}(?:${group}\\d{3})+)|(\\d*))(?:(${decimal})(\\d*))?(e[+-]?\\d+)?\\s*(%?)$`,
    'i',
  );
  const trimmed = text.trim();
  const bracketed = /^\((.*)\)$/.exec(trimmed);
  const match = shape.exec(bracketed?.[1] ?? trimmed);
  if (!match || (bracketed && match[1])) return fraction(trimmed);
  const [, sign = '', grouped, plain = '', , decimals = '', exponent = '', percent = ''] = match;
  const whole = grouped === undefined ? plain : grouped.split(culture.group).join('');
  if (whole + decimals === '') return null;
  const size = Number(`${whole || '0'}.${decimals || '0'}${exponent}`) / (percent ? 100 : 1);
  if (!Number.isFinite(size)) return null;
  const value = sign === '-' || bracketed ? -size : size;
  const format = formatOf(grouped !== undefined, decimals !== '', exponent !== '', percent !== '');
  return format === null ? { value } : { value, format };
}

function formatOf(grouped: boolean, decimals: boolean, exponent: boolean, percent: boolean): string | null {
  if (percent) return decimals ? '0.00%' : '0%';
  if (exponent) return '0.00E+00';
  if (grouped) return decimals ? '#,##0.00' : '#,##0';
  return null;
}

/** "1 1/2" is 1.5; "1/2" alone is a date. */
function fraction(text: string): Entry | null {
  const match = /^([+-]?)(\d+) (\d+)\/(\d+)$/.exec(text);
  if (!match || Number(match[4]) === 0) return null;
  const size = Number(match[2]) + Number(match[3]) / Number(match[4]);
  return { value: match[1] === '-' ? -size : size, format: '# ?/?' };
}
