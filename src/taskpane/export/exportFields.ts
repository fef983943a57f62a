/** What a person fills in for an export, and what the pane remembers of it. */
import type { Book } from '../../app/contract/book';
import type { AnnexFields, CalendarDay } from '../../exports/document/annexFields';

export interface ExportFields {
  readonly unitName: string;
  readonly annexNumber: string;
  readonly title: string;
  readonly documentNumber: string;
  /** As it is typed: "05/6/2026". */
  readonly date: string;
  /** "PHỤ LỤC …" and what follows stand above the copied table. */
  readonly heading: boolean;
  /** The code stands under the table. */
  readonly sealLine: boolean;
}

/** The unit is the one of Insert, too. */
const UNIT = 'unit';
const REST = 'export';
const REASON = 'exportReason';

export function recallFields(book: Book): ExportFields {
  const kept = recallObject(book, REST);
  const textOf = (name: keyof ExportFields): string => {
    const value = kept[name];
    return typeof value === 'string' ? value : '';
  };
  return {
    unitName: book.recall(UNIT) ?? '',
    annexNumber: textOf('annexNumber'),
    title: textOf('title'),
    documentNumber: textOf('documentNumber'),
    date: textOf('date'),
    heading: kept.heading !== false,
    sealLine: kept.sealLine !== false,
  };
}

export function rememberFields(book: Book, { unitName, ...rest }: ExportFields): void {
  book.remember(UNIT, unitName);
  book.remember(REST, JSON.stringify(rest));
}

/** A reason speaks for the figures for which it was given, and for no others. */
export function recallReason(book: Book, mark: string): string {
  const { mark: given, reason } = recallObject(book, REASON);
  return given === mark && typeof reason === 'string' ? reason : '';
}

export function rememberReason(book: Book, mark: string, reason: string): void {
  book.remember(REASON, JSON.stringify({ mark, reason }));
}

function recallObject(book: Book, key: string): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(book.recall(key) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  } catch {
    // Damaged notes are none.
    return {};
  }
}

/** null where the date is typed but is none. */
export function annexFieldsOf(fields: ExportFields): AnnexFields | null {
  const typed = fields.date.trim();
  const date = readDay(typed);
  if (typed !== '' && !date) return null;
  const { unitName, annexNumber, title, documentNumber } = fields;
  return { unitName, annexNumber, title, documentKind: 'Báo cáo', documentNumber, date };
}

/** "05/6/2026", "5-6-2026" or "5.6.2026". */
function readDay(typed: string): CalendarDay | null {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed);
  if (!match) return null;
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(year, month - 1, day);
  return date.getDate() === day && date.getMonth() === month - 1 ? { day, month, year } : null;
}
