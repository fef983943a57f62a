/** A consolidation in English. */
import type { Departure, Note, Outlier } from '../../app/consolidate/notes';
import type { Source } from '../../app/consolidate/submission';
import { listing } from '../listing';
import type { ConsolidationWords } from './words';

const rows = (codes: readonly string[]): string => listing(codes, 'and', (count) => `${count} more`, 12);
const place = ({ file, sheet }: Source): string => (file === '' ? `sheet “${sheet}”` : `file “${file}”`);

const DEPARTURES: Readonly<Record<Departure, (above: boolean) => string>> = {
  tens: (above) =>
    above
      ? 'about 10 times what is usual (a digit too many?)'
      : 'about a tenth of what is usual (a digit too few?)',
  hundreds: (above) => (above ? 'about 100 times what is usual' : 'about a hundredth of what is usual'),
  thousands: (above) =>
    above
      ? 'about 1,000 times what is usual (another unit of measure?)'
      : 'about a thousandth of what is usual (another unit of measure?)',
  far: (above) => (above ? 'far above what is usual' : 'far below what is usual'),
};

function noteOf(note: Note): string {
  switch (note.code) {
    case 'unit/missing':
      return `No figures of “${note.unit}” have been sent.`;
    case 'unit/unexpected':
      return `“${note.unit}” (${place(note.source)}) is not on the list of units; its figures were added all the same.`;
    case 'unit/twice': {
      const left = note.left.map(place).join(', ');
      return note.same
        ? `“${note.unit}” sent several files that are alike; ${place(note.counted)} was added, ${left} was not.`
        : `“${note.unit}” sent several files whose figures differ; ${place(note.counted)} was added, ${left} was not. Keep one of them and consolidate again.`;
    }
    case 'unit/sameFigures':
      return `All figures of ${note.units.map((unit) => `“${unit}”`).join(', ')} are alike: one unit may have used another’s file. They were added all the same.`;
    case 'unit/otherPeriod':
      return note.added
        ? `“${note.unit}” (${place(note.source)}) says the period is “${note.period}”, while most say “${note.usual}”; its figures were added all the same.`
        : `The ${place(note.source)} of “${note.unit}” was not added: its period “${note.period}” is not “${note.usual}”.`;
    case 'unit/blank':
      return `“${note.unit}” leaves ${note.rows.length} indicators blank: ${rows(note.rows)}.`;
    case 'cell/notAdded':
      return `“${note.printed}” in cell ${note.cell} (${note.row}) of “${note.unit}” was not added: it cannot surely be read as one figure.`;
    case 'rows/notComputed':
      return `Rates and means that the table cannot compute anew, and that the units print differently, are left blank: ${rows(note.rows)}.`;
    case 'unit/changed':
      return `The figures of “${note.unit}” differ from the earlier consolidation: ${listing(
        note.rows.map(
          ({ row, before, after }) =>
            `${row} ${before === '' ? '(blank)' : before} → ${after === '' ? '(blank)' : after}`,
        ),
        'and',
        (count) => `${count} more`,
      )}.`;
    case 'unit/gone':
      return `“${note.unit}” was in the earlier consolidation and is not in this one.`;
    case 'unit/new':
      return `“${note.unit}” was not in the earlier consolidation.`;
  }
}

export const en: ConsolidationWords = {
  unitsTitle: (count, period) => `FIGURES OF EACH UNIT (${count} units)${period === '' ? '' : ', ' + period}`,
  columns: {
    number: 'No.',
    unit: 'Unit',
    file: 'File',
    total: 'Total',
    kind: 'Kind',
    row: 'Code',
    label: 'Indicator',
    cell: 'Cell',
    printed: 'Printed',
    note: 'What it says',
    text: 'Text',
  },
  kind: {
    'unit/missing': 'Missing unit',
    'unit/unexpected': 'Not on the list',
    'unit/twice': 'Sent twice',
    'unit/sameFigures': 'All alike',
    'unit/otherPeriod': 'Other period',
    'unit/blank': 'Left blank',
    'cell/notAdded': 'Not added',
    'rows/notComputed': 'Not computed',
    'unit/changed': 'Changed',
    'unit/gone': 'Gone',
    'unit/new': 'New',
    outlier: 'Unusual',
  },
  note: noteOf,
  outlier: ({ unit, row, cell, printed, usual, departure, above }: Outlier) =>
    `“${unit}” prints ${printed} in cell ${cell} (${row}), ${DEPARTURES[departure](above)}; by the other units it would be about ${usual}.`,
  nothing: 'Nothing needs another look.',
  more: (count) => `… and ${count} more, on the sheet “Cần xem lại”.`,
  summary: (units, files) => `${units} units from ${files} files were consolidated.`,
  missing: (missing, expected) => `${missing} of the ${expected} units on the list are missing.`,
};
