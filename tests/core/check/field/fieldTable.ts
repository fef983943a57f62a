/** Small departures from a table that agrees, as offices really make them, and what the check says of them. */
import { evaluate, type Judgement } from '../../../../src/core/check/evaluate';
import type { Finding } from '../../../../src/core/finding/finding';
import { recognise } from '../../../../src/core/table/recognise/recognise';
import type { Table } from '../../../../src/core/table/table';
import { cchcXa } from '../../../../src/forms/commune/cchc-xa';
import { describe as sentence } from '../../../../src/words/words';
import { wordsOf } from '../../../../src/words/wordsOf';
import { HEADER_MERGES, MENDED, sheetRows, type SheetOptions } from '../../../fixtures/reportedTable';
import { gridOf, type Written } from '../../gridOf';

/** "2.654" -> 2654; signs and blanks stay texts. */
export function asNumber(figure: string): Written {
  return /^[0-9.]+(,[0-9]+)?$/.test(figure) ? Number(figure.replace(/\./g, '').replace(',', '.')) : figure;
}

/** The mended table as numbers, with what `cells` puts in place of some figures. */
export function rowsWith(
  cells: Readonly<Record<string, Written>>,
  options: Omit<SheetOptions, 'cell'> = {},
): Written[][] {
  return sheetRows(MENDED, {
    ...options,
    cell: (code, figure) => (code in cells ? (cells[code] ?? null) : asNumber(figure)),
  });
}

export function tableIn(rows: Written[][]): Table {
  const [table] = recognise(gridOf(rows, HEADER_MERGES), cchcXa);
  if (!table) throw new Error('no table');
  return table;
}

export function judged(
  cells: Readonly<Record<string, Written>>,
  options?: Omit<SheetOptions, 'cell'>,
): Judgement {
  return evaluate(tableIn(rowsWith(cells, options)));
}

/** Units by kind: a total of totals, and the same figure in another section. */
export const UNITS = {
  'VI.2.1': 14,
  'VI.2.2': 0,
  'VI.2.3': 0,
  'VI.2.4': 5,
  'VI.2.4.1': 2,
  'VI.2.4.2': 0,
  'VI.2.4.3': 3,
  'VI.2.5': 9,
  'IV.1.2': 14,
};

/** What is more than a remark. */
export function serious({ findings }: Judgement): readonly Finding[] {
  return findings.filter(({ severity }) => severity !== 'info');
}

export function said(finding: Finding | undefined, language: 'vi' | 'en' = 'vi'): string {
  if (!finding) throw new Error('no such finding');
  return sentence(finding, wordsOf(language));
}

export function findingAt(judgement: Judgement, code: Finding['code'], row: string): Finding | undefined {
  return judgement.findings.find((each) => each.code === code && each.rows.includes(row));
}
