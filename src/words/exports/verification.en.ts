/** What verifying says, in English. */
import type { Alteration } from '../../app/export/alteration';
import type { Verification } from '../../app/export/verify';
import { shortened } from '../plainText';

/** More alterations than this are counted. */
const MOST_NAMED = 10;

export function verification(given: Verification): string {
  switch (given.kind) {
    case 'unchanged':
      return unchanged(given);
    case 'changed':
      return `${places(given.changes.length)} not as checked (code ${given.code}): ${named(given.changes)}`;
    case 'doubtful':
      return (
        `The figures are those that were checked (code ${given.code}), but the code is of an earlier version, which did not ` +
        `cover units, titles and rows outside of the form; compare ${places(given.changes.length)} with the original: ` +
        named(given.changes)
      );
    case 'unsealed':
      return 'The document carries no code that Số Khớp can read, so it cannot be told whether its figures were changed.';
    case 'unknownForm':
      return `The code ${given.code} is of the form “${shortened(given.form)}”, which Số Khớp does not have, so nothing could be compared: compare a file that still has the form's sheet “Quy tắc”, open the workbook that has it and compare again, or give the form with --forms FILE.`;
    case 'sealBroken':
      return `The code ${given.code} was altered: nothing can be compared with it.`;
    case 'otherKey':
      return `The code ${given.code} was not made with the given key: it need not be the work of the office that keeps it.`;
    case 'tableMissing':
      return `The document carries the code ${given.code} but no longer the table.`;
  }
}

function unchanged({ code, only, key }: Extract<Verification, { kind: 'unchanged' }>): string {
  const said =
    only === 'figures'
      ? `The figures are those that were checked (code ${code}). The code is of an earlier version, which did not cover titles, labels and units; to cover them, export anew with this version.`
      : only === 'table'
        ? `Figures, labels and units are those that were checked (code ${code}); the lines around the table could not be compared.`
        : `The figures are those that were checked (code ${code}).`;
  if (key === 'agrees') return said + ' The code was made with the given key.';
  return key === 'unasked'
    ? said + ' The code was made with a key; to check that, too, add --key KEY-FILE.'
    : said;
}

function places(count: number): string {
  return count === 1 ? '1 place' : `${count} places`;
}

function named(changes: readonly Alteration[]): string {
  const rest = changes.length - MOST_NAMED;
  return changes.slice(0, MOST_NAMED).map(text).join('; ') + (rest > 0 ? `; and ${rest} more.` : '.');
}

const PLACES: Readonly<Record<Alteration['what'], string>> = {
  figure: 'figure',
  order: 'number',
  label: 'label',
  unit: 'unit',
  cell: 'another cell of the row',
  row: 'row of the table',
  header: 'column heading',
  above: 'line above the table',
  below: 'line under the table',
  code: 'code printed under the table',
  table: 'another table of the form',
  hidden: 'figure',
  floating: 'floating picture or box',
};

function text({ what, row, label, sealed, now }: Alteration): string {
  const name = row === '' ? '' : `${row} “${shortened(label)}”`;
  if (what === 'figure') {
    if (now === null) return `${name} is gone`;
    if (sealed === null) return `${name} was added, ${value(now)}`;
    return `${name} was checked as ${value(sealed)}, is now ${value(now)}`;
  }
  if (what === 'hidden') return `${name} is still in the file but not on paper`;
  if (what === 'floating') return 'a floating picture, box or frame was added, which may cover figures';
  if (what === 'table')
    return `another table of the form was added in ${value(now ?? '')}, with other figures`;
  const place = name === '' ? PLACES[what] : `${name}, ${PLACES[what]}`;
  if (what === 'order' && now === null) return `${name} is no longer where it was`;
  if (now === null) return `${place} ${value(sealed ?? '')} is gone`;
  if (sealed === null) return `${place} was added, ${value(now)}`;
  return `${place} was ${value(sealed)}, is now ${value(now)}`;
}

function value(figure: string): string {
  return figure === '' ? '(blank)' : shortened(figure, 60);
}
