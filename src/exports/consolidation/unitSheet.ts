/** Each unit's figures in a line of its own, their total above them as a live formula; what is unusual is coloured. */
import type { Consolidation } from '../../app/consolidate/consolidate';
import type { Line } from '../../app/consolidate/lines';
import { UNIT_COLUMNS, UNIT_ROWS } from '../../app/consolidate/sheets';
import type { Contribution, Submission } from '../../app/consolidate/submission';
import type { Total } from '../../app/consolidate/totals';
import type { Figure } from '../../core/number/figure';
import { ownFormula } from '../../core/rule/kinds/definingRule';
import { cellKey } from '../../core/rule/rule';
import { addressOf } from '../../core/sheet/grid';
import type { ListCell, ListSheet } from '../../hosts/xlsx/draw/listSheet';
import { consolidationWordsOf } from '../../words/consolidation/consolidationWordsOf';
import type { Language } from '../../words/words';

export interface UnitSheetContext {
  readonly sheet: string;
  readonly language: Language;
  /** The address of a file as seen from the folder of the workbook; null for none. */
  readonly hrefOf: ((file: string) => string) | null;
}

export function unitSheet(consolidation: Consolidation, context: UnitSheetContext): ListSheet {
  const { lines, totals, units, form } = consolidation;
  const words = consolidationWordsOf(context.language);
  const many = form.columns.length > 1;
  const head = (value: string): ListCell => ({ value, look: 'header', fill: 'total' });
  const beside = (value: string): ListCell[] => [head(''), head(value), head('')];
  const rows: ListCell[][] = [];
  rows[UNIT_ROWS.title] = [
    { value: words.unitsTitle(units.length, consolidation.period), look: 'plain', bold: true },
  ];
  rows[UNIT_ROWS.labels] = [
    head(words.columns.number),
    head(words.columns.unit),
    head(words.columns.file),
    ...lines.map(({ row, column }) => head(row.label + (many ? '\n' + column.label : ''))),
  ];
  rows[UNIT_ROWS.measures] = [...beside(''), ...lines.map(({ row }) => head(row.unit))];
  rows[UNIT_ROWS.total] = [
    ...beside(words.columns.total),
    ...totals.map((total, i): ListCell => ({
      ...totalCell(total, i, consolidation),
      look: 'figure',
      bold: true,
      fill: 'total',
    })),
  ];
  rows[UNIT_ROWS.codes] = [...beside(''), ...lines.map((line) => head(codeOf(line, many)))];
  const marked = new Set(consolidation.outliers.map((each) => placeOf(each, cellKey(each.row, each.column))));
  units.forEach((unit, i) => {
    rows[UNIT_ROWS.first + i] = unitRow(unit, i, lines, marked, context);
  });
  return {
    sheet: context.sheet,
    rows,
    columnWidths: [6, 26, 22, ...lines.map(() => 14)],
    frozen: { rows: UNIT_ROWS.first, columns: UNIT_COLUMNS.file },
    filterRow: UNIT_ROWS.codes,
    fontSize: 11,
  };
}

/** "III.3.2.1"; "III.3.2.1[4]" in forms of many columns. */
export function codeOf({ row, column }: Line, many: boolean): string {
  return row.code + (many ? '[' + column.key + ']' : '');
}

/** The place of a line's total, which the consolidated table refers to. */
export function totalPlace(line: number): { row: number; column: number } {
  return { row: UNIT_ROWS.total, column: UNIT_COLUMNS.first + line };
}

function totalCell(
  { line, figure, sign }: Total,
  at: number,
  { lines, units, form }: Consolidation,
): Pick<ListCell, 'value' | 'formula' | 'format'> {
  const value = figure ? numberOf(figure) : sign === '' ? null : sign;
  const format = figure ? formatOf(figure, line) : 'General';
  if (line.way === 'computed' && line.owner) {
    const places: Record<string, string> = {};
    lines.forEach(({ key }, i) => (places[key] = addressOf(totalPlace(i))));
    const formula = ownFormula(line.owner, form, (row, column) => places[cellKey(row, column)] ?? null);
    return { value: value ?? '', format, ...(formula === null ? {} : { formula }) };
  }
  if (line.way !== 'added' || !figure || units.length === 0) return { value, format };
  const column = UNIT_COLUMNS.first + at;
  const first = addressOf({ row: UNIT_ROWS.first, column });
  const last = addressOf({ row: UNIT_ROWS.first + units.length - 1, column });
  return { value, format, formula: `=SUM(${first}:${last})` };
}

function unitRow(
  unit: Submission,
  at: number,
  lines: readonly Line[],
  marked: ReadonlySet<string>,
  { hrefOf }: UnitSheetContext,
): ListCell[] {
  const href = hrefOf && unit.file !== '' ? hrefOf(unit.file) : null;
  return [
    { value: at + 1, look: 'order' },
    { value: unit.unit, look: 'label' },
    {
      value: unit.file === '' ? unit.sheet : unit.file,
      look: 'label',
      ...(href === null ? {} : { link: { file: href, sheet: unit.sheet, cell: 'A1' } }),
    },
    ...lines.map((line) => unitCell(unit.cells.get(line.key), line, marked.has(placeOf(unit, line.key)))),
  ];
}

function unitCell(part: Contribution | undefined, line: Line, marked: boolean): ListCell {
  if (part?.figure) {
    const { figure } = part;
    const cell: ListCell = { value: numberOf(figure), look: 'figure', format: formatOf(figure, line) };
    return marked ? { ...cell, fill: 'warning' } : cell;
  }
  const text: ListCell = { value: part && part.printed !== '' ? part.printed : null, look: 'figure' };
  return part?.kind === 'unreadable' ? { ...text, fill: 'error' } : text;
}

function placeOf({ file, sheet }: { readonly file: string; readonly sheet: string }, key: string): string {
  return [file, sheet, key].join('\n');
}

export function numberOf({ value }: Figure): number {
  return Number(value.toString());
}

/** Rates are shown as they are; other figures in groups of three, with the decimals they have. */
export function formatOf({ decimals }: Figure, { measure }: Pick<Line, 'measure'>): string {
  if (measure === 'rate') return 'General';
  return decimals === 0 ? '#,##0' : '#,##0.' + '0'.repeat(decimals);
}
