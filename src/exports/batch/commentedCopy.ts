/** A copy of a unit's own workbook with what is to be mended as comments at its cells; nothing else is changed. */
import type { CheckedFile } from '../../app/batch/checkedFile';
import { commentsOf } from '../../app/comments/commentText';
import { commentCells } from '../../hosts/xlsx/comments/commentCells';
import { COMMENT_AUTHOR } from '../../hosts/xlsx/comments/fileComments';
import type { FileProblem } from '../../hosts/package/fileProblem';
import { commentsText } from '../../words/comments/textOf';
import type { Language } from '../../words/words';
import { wordsOf } from '../../words/wordsOf';

/** Errors and warnings, each at its first cell, or where it has none at the table's; remarks are left out. */
export function commentedCopy(
  bytes: Uint8Array,
  { tables }: CheckedFile,
  language: Language,
): Promise<{ readonly bytes: Uint8Array } | { readonly problem: FileProblem }> {
  const { severity } = wordsOf(language);
  const told = tables.flatMap(({ sheet, range, findings }) =>
    findings
      .filter(({ finding }) => finding.severity !== 'info')
      .map(({ finding, message }) => ({
        sheet,
        cell: finding.cells[0] ?? range.split(':')[0] ?? 'A1',
        code: finding.code,
        severity: severity[finding.severity],
        message,
      })),
  );
  const comments = commentsOf(told, commentsText[language].ask);
  return commentCells(
    bytes,
    comments.map(({ sheet, cell, text }) => ({ sheet, cell, lines: text.split('\n') })),
    COMMENT_AUTHOR,
  );
}
