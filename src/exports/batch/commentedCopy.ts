/** A copy of a unit's own workbook with what is to be mended as comments at its cells; nothing else is changed. */
import type { CheckedFile } from '../../app/batch/checkedFile';
import { commentCells, type CellComment } from '../../hosts/xlsx/comments/commentCells';
import type { FileProblem } from '../../hosts/package/fileProblem';
import type { Language } from '../../words/words';
import { wordsOf } from '../../words/wordsOf';

const AUTHOR = 'Số Khớp';

/** Errors and warnings, each at its first cell, or where it has none at the table's; remarks are left out. */
export function commentedCopy(
  bytes: Uint8Array,
  { tables }: CheckedFile,
  language: Language,
): Promise<{ readonly bytes: Uint8Array } | { readonly problem: FileProblem }> {
  const { severity } = wordsOf(language);
  const comments = tables.flatMap(({ sheet, range, findings }) =>
    findings
      .filter(({ finding }) => finding.severity !== 'info')
      .map(({ finding, message }): CellComment => ({
        sheet,
        cell: finding.cells[0] ?? range.split(':')[0] ?? 'A1',
        lines: [`${severity[finding.severity]}: ${message}`],
      })),
  );
  return commentCells(bytes, comments, AUTHOR);
}
