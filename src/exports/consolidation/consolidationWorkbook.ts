/** The workbook of a consolidation: for each form its table, its units, what to look at again, and the texts. */
import type { Consolidation } from '../../app/consolidate/consolidate';
import { REVIEW_SHEET, sheetFor, TEXTS_SHEET, UNITS_SHEET } from '../../app/consolidate/sheets';
import { addressOf } from '../../core/sheet/grid';
import { type DrawnSheet, writeSheets } from '../../hosts/xlsx/draw/writeSheets';
import type { Language } from '../../words/words';
import { consolidatedLayout } from './consolidatedLayout';
import { reviewSheet, textSheet } from './reviewSheet';
import { totalPlace, unitSheet } from './unitSheet';

export interface ConsolidationContext {
  /** The office that consolidates: "UBND tỉnh Lai Châu"; "" where it is not told. */
  readonly unitName: string;
  readonly language: Language;
  /** The moment that stands in the document's properties. */
  readonly created: Date;
  /** The address of a unit's file as seen from the workbook's folder; null where there are no files. */
  readonly hrefOf: ((file: string) => string) | null;
}

export function consolidationWorkbook(
  consolidations: readonly Consolidation[],
  { unitName, language, created, hrefOf }: ConsolidationContext,
): Promise<Uint8Array> {
  const tables: DrawnSheet[] = [];
  const beside: DrawnSheet[] = [];
  consolidations.forEach((each, i) => {
    const unitsSheet = sheetFor(UNITS_SHEET, i);
    const sheet = sheetFor('Tổng hợp', i);
    tables.push(
      consolidatedLayout(
        each,
        { unitName, sheet },
        (line) => `='${unitsSheet}'!${addressOf(totalPlace(line))}`,
      ),
    );
    beside.push(
      unitSheet(each, { sheet: unitsSheet, language, hrefOf }),
      reviewSheet(sheetFor(REVIEW_SHEET, i), each, hrefOf, language),
    );
    if (each.texts.length > 0) beside.push(textSheet(sheetFor(TEXTS_SHEET, i), each.texts, each, language));
  });
  const title = consolidations[0]?.form.title ?? '';
  return writeSheets([...tables, ...beside], { title, author: unitName || 'Số Khớp', created });
}
