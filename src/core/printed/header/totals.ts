/** Totals that a table says: headings such as "Tổng số", rows such as "Tổng cộng" or "Tổng chi (A+B)", numbers under numbers. */
import { isTotalLabel } from '../../form/ownRows';
import { readPrintedRules } from '../../rule/printed/readPrinted';
import type { Grid } from '../../sheet/grid';
import { isFigure } from '../../table/columns/figureColumns';
import { headingPart } from '../../table/compared/headingPart';
import { bareLabel } from '../../text/label';
import { textIn } from './textAt';

/** "Tổng số", "Cộng", "TONG SO"; not "Công lập". */
export function isTotalHeading(label: string): boolean {
  return /^(?:tong|cong)(?: |$)/.test(bareLabel(label)) && !/^công(?:[^a-zà-ỹđ]|$)/i.test(label.trim());
}

/** Blank lines end a table. */
export const MOST_BLANK = 2;
/** A number, a label, a unit stand before the figures of a row. */
const LEADING = 3;
const MOST_COLUMNS = 30;
/** The number of a row, before anything else in it. */
const ORDER = /^[0-9]{1,2}(?:[.][0-9]{1,2})*[.)]?$/;

export interface TotalRows {
  /** Further down in the same table a row says that it adds others up, or rows are numbered under others, or carry something on. */
  readonly isBelow: (row: number) => boolean;
}

/** Of the first `rows` of a sheet, read once. */
export function totalRows(grid: Grid, rows: number): TotalRows {
  /** By row: the last total of its table. */
  const lastTotal: number[] = [];
  let [blank, begins, total, figured] = [0, 0, -1, -1];
  let kinds: Record<string, true> = {};
  const said = new Map<string, Said>();
  const close = (end: number): void => {
    if (hangsTogether(kinds)) total = Math.max(total, figured);
    for (let row = begins; row < end; row++) lastTotal[row] = total;
    [begins, total, figured, kinds] = [end, -1, -1, {}];
  };
  for (let row = 0; row < rows; row++) {
    const leading: string[] = [];
    let figures = 0;
    for (let column = 0; column < Math.min(grid.columns, MOST_COLUMNS); column++) {
      const cell = grid.cell(row, column);
      const begins = figures + leading.length === 0 && ORDER.test(textIn(cell));
      if (!begins && (typeof cell?.value === 'number' || isFigure(cell))) figures++;
      else if (leading.length < LEADING) {
        const text = textIn(cell);
        if (text !== '') leading.push(text);
      }
    }
    blank = figures === 0 && leading.length === 0 ? blank + 1 : 0;
    if (blank > MOST_BLANK) close(row + 1);
    if (figures === 0) continue;
    figured = row;
    for (const text of leading) {
      const { kind, isTotal } = saidBy(text, said);
      kinds[kind] = true;
      if (isTotal) total = row;
    }
  }
  close(rows);
  return { isBelow: (row) => (lastTotal[row] ?? -1) > row };
}

/** What a text before the figures of a row says. */
interface Said {
  readonly kind: string;
  readonly isTotal: boolean;
}

/** Lists say the same in thousands of rows. */
function saidBy(text: string, known: Map<string, Said>): Said {
  let said = known.get(text);
  if (!said) known.set(text, (said = { kind: kindOf(text), isTotal: saysTotalRow(text) }));
  return said;
}

/** What the number of a row is, or its name where that tells. */
function kindOf(text: string): string {
  if (/^[0-9]{1,2}[.)]?$/.test(text)) return 'number';
  if (/^[0-9]{1,2}\.[0-9]{1,2}[.)]?$/.test(text)) return 'dotted';
  if (/^(?:[IVX]{1,5}|[A-ZĐ])[.)]?$/.test(text)) return 'section';
  if (/^[a-zđ][.)]?$/.test(text)) return 'letter';
  const { flow } = text.length > 150 ? { flow: null } : headingPart([text]);
  return flow === 'opening' || flow === 'closing' ? flow : '';
}

/** "I, 1, 2, II, 1": some are numbered under others; "Tồn đầu kỳ … Tồn cuối kỳ". */
function hangsTogether(kinds: Readonly<Record<string, true>>): boolean {
  const { number, dotted, section, letter, opening, closing } = kinds;
  const under = number === true && (dotted === true || section === true || letter === true);
  return under || (section === true && letter === true) || (opening === true && closing === true);
}

/** What stands before the figures of a row says that it adds others up. */
function saysTotalRow(text: string): boolean {
  if (text === '' || text.length > 150) return false;
  return isTotalLabel(text) || (/[(=].*[-+…]/.test(text) && readPrintedRules(text).length > 0);
}
