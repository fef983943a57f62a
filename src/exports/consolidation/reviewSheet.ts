/** What a reviewer has to look at again, one line each, with a link to the place. */
import type { Consolidation } from '../../app/consolidate/consolidate';
import type { Note, Outlier } from '../../app/consolidate/notes';
import type { TextAnswer } from '../../app/consolidate/submission';
import type { Fill } from '../../hosts/xlsx/draw/layoutStyles';
import type { ListCell, ListSheet } from '../../hosts/xlsx/draw/listSheet';
import { consolidationWordsOf } from '../../words/consolidation/consolidationWordsOf';
import type { Language } from '../../words/words';

const FILL: Partial<Record<Note['code'], Fill>> = {
  'unit/missing': 'error',
  'unit/twice': 'error',
  'cell/notAdded': 'error',
  'unit/changed': 'warning',
  'unit/otherPeriod': 'warning',
  'unit/sameFigures': 'warning',
  'unit/gone': 'warning',
};

export function reviewSheet(
  sheet: string,
  { notes, outliers }: Consolidation,
  hrefOf: ((file: string) => string) | null,
  language: Language,
): ListSheet {
  const words = consolidationWordsOf(language);
  const { columns } = words;
  const head = (value: string): ListCell => ({ value, look: 'header', fill: 'total' });
  const text = (value: string): ListCell => ({ value, look: 'label' });
  const linked = (value: string, place: Pick<Outlier, 'file' | 'sheet' | 'cell'> | null): ListCell =>
    place && hrefOf && place.file !== ''
      ? { ...text(value), link: { file: hrefOf(place.file), sheet: place.sheet, cell: place.cell || 'A1' } }
      : text(value);
  const noteRow = (note: Note): ListCell[] => {
    const source = sourceOf(note);
    const cell = note.code === 'cell/notAdded' ? note.cell : '';
    const fill = FILL[note.code];
    return [
      { ...text(words.kind[note.code]), ...(fill ? { fill } : {}) },
      text('unit' in note ? note.unit : ''),
      text('row' in note ? note.row : ''),
      text(cell),
      text(words.note(note)),
      linked(source?.file ?? '', source ? { ...source, cell } : null),
    ];
  };
  const rows: ListCell[][] = [
    [columns.kind, columns.unit, columns.row, columns.cell, columns.note, columns.file].map(head),
    ...notes.map(noteRow),
    ...outliers.map((each): ListCell[] => [
      { ...text(words.kind.outlier), fill: 'warning' },
      text(each.unit),
      text(each.row),
      text(each.cell),
      text(words.outlier(each)),
      linked(each.file, each),
    ]),
  ];
  if (rows.length === 1) rows.push(['', '', '', '', words.nothing, ''].map(text));
  return {
    sheet,
    rows,
    columnWidths: [18, 28, 14, 9, 90, 26],
    frozen: { rows: 1, columns: 0 },
    filterRow: 0,
    fontSize: 11,
  };
}

function sourceOf(note: Note): { readonly file: string; readonly sheet: string } | null {
  if ('source' in note) return note.source;
  return note.code === 'unit/twice' ? note.counted : null;
}

/** Texts where figures belong, each under its unit: read again when this workbook is consolidated with others. */
export function textSheet(
  sheet: string,
  texts: readonly TextAnswer[],
  { lines }: Consolidation,
  language: Language,
): ListSheet {
  const { columns } = consolidationWordsOf(language);
  const head = (value: string): ListCell => ({ value, look: 'header', fill: 'total' });
  const labelOf = (code: string): string => lines.find(({ row }) => row.code === code)?.row.label ?? '';
  return {
    sheet,
    rows: [
      [columns.unit, columns.row, '[ ]', columns.label, columns.text].map(head),
      ...texts.map(({ unit, row, column, text }) =>
        [unit, row, column, labelOf(row), text].map((value): ListCell => ({ value, look: 'label' })),
      ),
    ],
    columnWidths: [28, 14, 6, 50, 60],
    frozen: { rows: 1, columns: 0 },
    filterRow: 0,
    fontSize: 11,
  };
}
