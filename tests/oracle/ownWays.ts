/** Where LibreOffice departs from Excel, or we on purpose from both, each with its reason; all else is a fault. */
import { isDateFormat, isFractionFormat } from '../../src/core/number/format/numberFormat';

const isDay = (format: string): boolean => /[dmy]/i.test(format) && isDateFormat(format);
const isTime = (format: string): boolean => /h/i.test(format) && isDateFormat(format);

/** "#.##" of 3. */
const endsInComma = (value: number, format: string): boolean =>
  format.includes('#.##') && Number.isInteger(Number(value.toFixed(2)));

interface OwnWay {
  readonly reason: string;
  readonly applies: (value: number, format: string) => boolean;
}

export const OWN_WAYS: readonly OwnWay[] = [
  {
    reason: 'days before 01/03/1900: Excel counts a 29/02/1900',
    applies: (value, format) => isDay(format) && value < 61,
  },
  {
    reason: 'days after 31/12/9999: Excel has none',
    applies: (value, format) => isDay(format) && value >= 2_958_466,
  },
  {
    reason: 'seconds: Excel rounds them, LibreOffice cuts',
    applies: (_value, format) => format.includes('ss'),
  },
  {
    reason: 'long durations: LibreOffice has no more than 2^15 hours',
    applies: (value, format) => isTime(format) && value * 24 > 32_767,
  },
  { reason: 'times below 0: Excel shows none', applies: (value, format) => isTime(format) && value < 0 },
  {
    reason: 'General and @: Excel shows at most eleven characters',
    applies: (_value, format) => format === 'General' || format === '@',
  },
  { reason: '#.## of a whole number: Excel leaves the comma', applies: endsInComma },
  {
    reason: 'a currency before a percentage: LibreOffice forgets the hundred',
    applies: (_value, format) => /^\[\$.*%$/.test(format),
  },
  {
    reason: 'a zero with a power: we show 0',
    applies: (value, format) => value === 0 && format.includes('E'),
  },
  {
    reason: 'fractions: by their decimals beside a whole number, never padded',
    applies: (_value, format) => isFractionFormat(format),
  },
];
