/** What Excel makes of something written to a cell: a constant, a formula or nothing. */
import { parseFormula } from '../formula/parse';
import { errorNamed } from '../model/value';
import { HostError, invalidArgument } from '../../office-host/protocol/hostError';
import type { Culture } from '../model/culture';
import type { Entry } from './entry';
import { dateEntry } from './dateEntry';
import { numberEntry } from './numberEntry';

/** null empties the cell. `format` is the cell's number format. */
export function enter(raw: unknown, format: string, culture: Culture): Entry | null {
  if (typeof raw === 'boolean') return { value: raw };
  if (typeof raw === 'number')
    return { value: format === '@' ? String(raw).replace('.', culture.decimal) : raw };
  if (typeof raw !== 'string') throw invalidArgument();
  if (raw === '') return null;
  if (raw.length > 32_767) throw invalidArgument();
  return format === '@' ? { value: raw } : enterText(raw, culture);
}

function enterText(text: string, culture: Culture): Entry {
  if (text.startsWith("'")) return { value: text.slice(1) };
  // Letters first are by far the most common, and only "true", "false" mean more.
  if (!/^[\s\d=+\-@.,(#%$₫]/.test(text) && !/^(true|false)$/i.test(text)) return { value: text };
  const number = numberEntry(text, culture);
  if (number) return number;
  const formula = formulaEntry(text);
  if (formula !== null) return { value: 0, formula };
  const word = text.trim().toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return { value: word === 'TRUE' };
  return dateEntry(text, culture) ?? { value: errorNamed(word) ?? text };
}

/** "=A1", and what Excel takes for one: "+A1", "-A1", "@A1". */
function formulaEntry(text: string): string | null {
  const start = text.charAt(0);
  if (!['=', '+', '-', '@'].includes(start) || text.length === 1) return null;
  const formula = start === '=' ? text : `=${text.replace(/^@/, '')}`;
  if (formula.length > 8_192) {
    throw new HostError(
      'FormulaLengthExceedsLimit',
      "The length of the applied formula exceeds Excel's limit.",
    );
  }
  // A person would see "There's a problem with this formula"; "- Trong đó" is one, too.
  if (!parseFormula(formula)) throw invalidArgument();
  return formula;
}
