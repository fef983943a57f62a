/** What a cell's type and text in the file stand for (ECMA-376 Part 1, 18.3.1.4 and 18.18.11). */
import { refuse } from '../../../package/fileProblem';
import type { StoredCell } from './storedCells';
import type { StringItem } from './stringItem';
import { decodeXml, decodeXstring } from '../../../package/xml/xmlText';

type Stored = Pick<StoredCell, 'value' | 'error' | 'font' | 'struck'>;

const blank: Stored = { value: null, error: false, font: undefined, struck: undefined };

/**
 * Type "n" and text "2654" give 2654; type "s" and "0" the first shared text. An empty `<v></v>` is a blank, never 0
 * (openpyxl writes it for formulas not yet reckoned). What is no number where a number belongs ("NaN", "1,5", "1e400")
 * is handed on as text: it is the reviewer's to judge, not ours to guess.
 */
function readStoredValue(
  type: string | null,
  raw: string | null,
  inline: StringItem | null,
  sharedStrings: readonly StringItem[],
): Stored {
  if (type === 'inlineStr' || (raw === null && inline !== null)) return inline ? ofItem(inline) : blank;
  // A formula's result that is an empty text: reckoned, and rightly showing nothing.
  if (type === 'str' && raw === '') return ofText('');
  if (raw === null || raw === '') return blank;
  switch (type) {
    case 's':
      return shared(Number(raw), sharedStrings);
    case 'str':
      return ofText(decodeXstring(raw));
    case 'b':
      return { ...blank, value: raw.trim() === '1' || raw.trim() === 'true' };
    case 'e':
      return { ...blank, value: decodeXml(raw).trim(), error: true };
    case 'd':
      return { ...blank, value: serialOf(raw.trim()) ?? raw };
    default:
      return /^[1-9][0-9]{0,14}$/.test(raw)
        ? { ...blank, value: Number(raw) }
        : ofNumber(decodeXml(raw).trim());
  }
}

/** The same of a cell whose text may have been read as a plain number already (`plainCell.ts`), or as the place of a shared text. */
export function readStored(
  { type, number }: { readonly type: string | null; readonly number: number },
  raw: string | null,
  inline: StringItem | null,
  sharedStrings: readonly StringItem[],
): Stored {
  if (Number.isNaN(number)) return readStoredValue(type, raw, inline, sharedStrings);
  return type === 's'
    ? shared(number, sharedStrings)
    : { value: number, error: false, font: undefined, struck: undefined };
}

function shared(place: number, sharedStrings: readonly StringItem[]): Stored {
  const item = sharedStrings[place];
  return item ? ofItem(item) : refuse('file/damaged', 'part');
}

function ofItem(item: StringItem): Stored {
  return { value: item.text, error: false, font: item.font, struck: item.struck };
}

function ofText(text: string): Stored {
  return { ...blank, value: text };
}

function ofNumber(text: string): Stored {
  if (text === '') return blank;
  const number = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text) ? Number(text) : NaN;
  // Adding 0 makes -0, which no sheet shows, a plain 0.
  return Number.isFinite(number) ? { ...blank, value: number + 0 } : ofText(text);
}

/** ISO 8601: "2026-06-30" -> 46203, "2026-06-30T12:00:00" -> 46203.5, and a time alone, "T06:00" or "06:00:00" -> 0.25. */
function serialOf(text: string): number | null {
  const match =
    /^(\d{4}-\d{2}-\d{2})?(?:(?:T|^)(\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?))?(?:Z|[+-]\d{2}:?\d{2})?$/.exec(
      text.slice(0, 60),
    );
  const [, day, clock] = match ?? [];
  if (day === undefined && clock === undefined) return null;
  const moment = `${day ?? '1970-01-01'}T${(clock ?? '00:00').replace(',', '.').replace(/(\.\d{3})\d+$/, '$1')}Z`;
  const time = Date.parse(moment);
  if (Number.isNaN(time)) return null;
  if (day === undefined) return time / 86400000;
  const serial = time / 86400000 + 25569;
  // The 1900 system has a 29 February 1900 that never was: days before 1 March 1900 count one less.
  return serial < 61 ? serial - 1 : serial;
}
