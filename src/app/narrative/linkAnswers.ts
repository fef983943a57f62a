/** Answers to what is asked of prose and table: whether they mean the same. They stand on the sheet of reasons. */
import type { Claim } from '../../core/narrative/claim/claim';
import type { LinkAnswer } from '../../core/narrative/claim/tableFigure';
import type { Grid } from '../../core/sheet/grid';
import { type Given, listedChanges, readAcceptances } from '../acceptance/acceptance';
import type { SheetChanges } from '../contract/writer';

/** As they stand on the sheet, where people read them and may change one into the other. */
const CODE = 'narrative/link';
const SAME = 'Cùng một chỉ tiêu';
const OTHER = 'Khác chỉ tiêu';

/** The last answer holds. */
export function readLinkAnswers(grids: readonly Grid[]): LinkAnswer[] {
  return readAcceptances(grids)
    .filter(({ code, reason }) => code === CODE && (reason === SAME || reason === OTHER))
    .map(({ rule, rows, reason }) => ({ words: rule, row: rows, same: reason === SAME }));
}

export function linkAnswerChanges(
  { link, row, figures }: Claim,
  same: boolean,
  { by, date }: Omit<Given, 'reason'>,
  grids: readonly Grid[],
): SheetChanges {
  const printed = `${figures[0]?.text ?? ''}; ${row?.printed ?? ''}`;
  const reason = same ? SAME : OTHER;
  return listedChanges(
    { code: CODE, rule: link ?? '', rows: row?.code ?? '', printed, reason, by, date },
    grids,
  );
}
