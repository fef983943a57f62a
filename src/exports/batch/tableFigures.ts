/** Checked tables together with every cell of theirs, for whoever analyses the figures of many. */
import type { CheckedFileTable, TableFigure } from '../../app/batch/checkedFile';
import type { CheckedTable } from '../../app/session/checkTables';
import { recordsOf } from '../records';

/** `worded` are the same tables as `checked`, in the same order. */
export function withFigures(
  worded: readonly CheckedFileTable[],
  checked: readonly CheckedTable[],
): CheckedFileTable[] {
  return worded.map((each, i) => {
    const table = checked[i]?.table;
    const cells = table ? recordsOf(table) : [];
    return {
      ...each,
      cells: cells.map(({ code, column, cell, label, unit, figure, printed }): TableFigure => ({
        row: code,
        column,
        cell,
        label,
        unit,
        figure,
        printed,
      })),
    };
  });
}
