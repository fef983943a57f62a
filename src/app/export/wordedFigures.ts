/** What number formats print around figures: a number is read whatever they say, "2647 nghìn" of 2647 in 0" nghìn". */
import { cellKey } from '../../core/rule/rule';
import { type SealedFigure, writeSealed } from '../../core/seal/sealedFigures';
import { sameText } from '../../core/seal/sealedRows';
import { readTable } from '../../core/table/readings';
import type { Table } from '../../core/table/table';
import type { Alteration } from './alteration';
import { labelsOf } from './changedFigures';

export interface WordedFigure {
  readonly row: string;
  readonly column: string;
  /** "nghìn" */
  readonly text: string;
}

export function wordedFigures(table: Table): WordedFigure[] {
  const worded: WordedFigure[] = [];
  for (const { cell, quantity, tableRow } of readTable(table).cells) {
    if (typeof cell?.value !== 'number') continue;
    const text = wordsAround(quantity.printed, cell.format);
    // The row's own unit, said once more, is no other figure.
    if (text === '' || sameText(text, tableRow.printedUnit.replace(/\s/g, ''))) continue;
    worded.push({ row: quantity.row, column: quantity.column, text });
  }
  return worded;
}

/** "nghìn" of "2.647 nghìn"; "/2" of "2647/2"; a sign that fills the cell, "*9", as well. */
function wordsAround(printed: string, format: string): string {
  const plain = format.replace(/"[^"]*"|\\.|_./g, '');
  const [filling = ''] = /\*[^\s]/.exec(plain) ?? [];
  const words = printed.replace(/[0-9][0-9.,\s]*/, '').replace(/[-−–+()%\s]/g, '');
  return (words + filling.slice(1)).slice(0, LONGEST_WORDS);
}

const LONGEST_WORDS = 40;

/** Figures whose digits are as they were and whose words are not. */
export function changedWords(
  table: Table,
  {
    figures,
    worded = [],
  }: { figures: readonly SealedFigure[]; worded?: readonly WordedFigure[] | undefined },
  told: readonly Alteration[],
): Alteration[] {
  const readings = readTable(table);
  const labelOf = labelsOf(table.form);
  const [before, now] = [worded, wordedFigures(table)].map((list) => {
    const words = new Map<string, string>();
    for (const { row, column, text } of list) words.set(cellKey(row, column), text);
    return words;
  });
  const known = new Set<string>();
  for (const { row, column } of told) known.add(cellKey(row, column));
  const changes: Alteration[] = [];
  for (const { row, column, figure } of figures) {
    const key = cellKey(row, column);
    const [was, is] = [before?.get(key) ?? '', now?.get(key) ?? ''];
    if (known.has(key) || sameText(was, is)) continue;
    const sealed = was === '' ? writeSealed(figure) : `${writeSealed(figure)} ${was}`;
    const printed = readings.at(row, column)?.quantity.printed ?? null;
    changes.push({ what: 'figure', row, label: labelOf(row), column, sealed, now: printed });
  }
  return changes;
}
