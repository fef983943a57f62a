/** What of a table nobody sees, and which of its columns no rule could judge. */
import type { Facts } from '../../../core/finding/finding';
import type { HiddenSheet } from '../../../core/sheet/hiddenSheet';
import { briefName } from '../../naming';
import { shortened } from '../../plainText';
import { quoted } from '../../printed';
import type { FindingSentences } from '../../words';
import { counted, list } from '../phrases';

type Unseen = Pick<FindingSentences, 'row/hidden' | 'column/hidden' | 'column/unjudged'>;

export const unseen: Unseen = {
  'row/hidden': ({ facts: { row, label, at, visible, count, sheets } }) => {
    if (sheets) return hiddenSheets(sheets);
    if (visible === null) {
      const rows =
        count === 1
          ? `Row ${String(at)} of the sheet (${briefName({ code: row, label })}) is`
          : `${String(count)} rows of the table, from row ${String(at)} of the sheet (${briefName({ code: row, label })}) on, are`;
      return `${rows} hidden: the figures are checked and counted in totals, but a print lacks them; please unhide before printing or sending.`;
    }
    return `Row ${String(at)} of the sheet is hidden and prints ${briefName({ code: row, label })} as well (the visible one is row ${String(visible)}): only the visible row counts; please delete the hidden one if it is no longer used.`;
  },

  'column/hidden': ({ facts: { column, heading, figures, own } }) => {
    if (own.length > 0) {
      const name =
        own.length === 1 ? `${columnName(column, heading)} is` : `Columns ${list(own, 'column', 5)} are`;
      return `${name} hidden: the figures are checked and counted in totals, but a print lacks them; please unhide before printing or sending.`;
    }
    return `${columnName(column, heading)} is hidden and holds ${countOf(figures)}: only the visible column is checked; please delete the hidden one if it is no longer used.`;
  },

  'column/unjudged': ({ facts }) => unjudgedColumn(facts),
};

/** "Sheet “Old” is hidden but has a table (A5:D129), with the same rows as …" */
function hiddenSheets(sheets: readonly HiddenSheet[]): string {
  const [first] = sheets;
  if (!first) return '';
  const start =
    sheets.length === 1
      ? `Sheet ${inQuotes(first.sheet)} is hidden but has a table (${first.area})${aboutHidden(first)}`
      : `${String(sheets.length)} tables stand on hidden sheets: ${list(
          sheets.map((each) => `${inQuotes(each.sheet)} (${each.area})${aboutHidden(each)}`),
          'table',
          3,
        )}`;
  const cure = sheets.every(({ copyOf, isUsed }) => copyOf !== null && !isUsed)
    ? 'please delete the hidden sheet if it is no longer used (Excel cannot undo that, so save a copy first), or unhide it to have it checked'
    : 'if these are figures to report as well, please unhide it and check again';
  return `${start}. Only the visible sheets are checked: ${cure}.`;
}

function aboutHidden({ copyOf, isUsed }: HiddenSheet): string {
  const used = isUsed ? ', from which formulas of a visible table take figures' : '';
  if (!copyOf) return used;
  const copied = `the table of sheet ${inQuotes(copyOf.sheet)}`;
  return copyOf.differing === 0
    ? `, the same as ${copied}${used}`
    : `, with the rows of ${copied} but ${counted(copyOf.differing, 'other figure')}${used}`;
}

/** "Column E “Lũy kế”" */
function columnName(column: string, heading: string): string {
  return heading === ''
    ? `Column ${shortened(column)} (no heading)`
    : `Column ${shortened(column)} ${inQuotes(heading)}`;
}

function countOf(figures: number): string {
  return figures === 1 ? '1 figure' : `${String(figures)} figures`;
}

function unjudgedColumn(facts: Facts['column/unjudged']): string {
  const { column, heading, figures, first, reason, elsewhere } = facts;
  if (elsewhere)
    return `Sheet ${inQuotes(elsewhere.sheet)} goes on with figures for the rows of this table under ${list(elsewhere.headings.map(inQuotes), 'heading', 5)} (${first.cell} has ${quoted(first.text)}), but no rule could judge them, so they were not checked: please compare them yourself.`;
  const name = columnName(column, heading);
  const has = `holds ${countOf(figures)} (${first.cell} has ${quoted(first.text)})`;
  switch (reason) {
    case 'correction':
      return `${name} ${has}: please confirm which column holds the official figures; this one was not checked.`;
    case 'twin':
      return `${name} is headed like the figure column, but its figures differ: please confirm which column is official.`;
    case 'comparison':
      return `${name} ${has} of a comparison, which was not checked: please check it yourself.`;
    case 'disagrees':
      return `${name} ${has}, but most rules of the form do not hold in it, so it was not checked: please confirm what it holds.`;
    case 'noTotal':
      return `${name} is headed as a total, but in most rows it is not the sum of its parts: please check the column.`;
    case 'notCumulative':
      return `${name} is headed as cumulative, but in many rows it is less than the period's figure: please check both columns.`;
    case 'notPart':
      return `${name} is headed as a part of the total but is above it in many rows: please check both columns.`;
    case 'rate':
      return `${name} ${has} but is no quotient of two columns of the table, so it was not checked: please compare with the figures it is computed from.`;
    case 'otherSheet':
    case 'sparse':
    case 'unknown':
      return `${name} ${has}, which the form does not have, so it was not checked: please confirm, add the column to the form, or remove what does not belong to the table.`;
  }
}

function inQuotes(text: string): string {
  return `“${shortened(text)}”`;
}
