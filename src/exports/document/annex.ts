/** The annex of a report: heading lines, table and page, as both the Word file and the clipboard show it. */
import type { Table } from '../../core/table/table';
import { annexHeading, type AnnexFields, type AnnexHeading } from './annexFields';
import { annexTable, type AnnexTable } from './annexTable';
import { pageOf, type Page } from './page';

export interface Annex {
  readonly heading: AnnexHeading;
  readonly table: AnnexTable;
  readonly page: Page;
  /** The office, for the document's properties. */
  readonly author: string;
  /** Small line under the table: "Mã đối chiếu số liệu: 7K2M-9QXA-4TBD"; "" for none. */
  readonly sealLine: string;
}

/** `sealLine` is worded by the caller. */
export function annexOf(table: Table, fields: AnnexFields, sealLine = ''): Annex {
  const shown = annexTable(table);
  return {
    heading: annexHeading(table, fields),
    table: shown,
    page: pageOf(shown),
    author: fields.unitName,
    sealLine,
  };
}
