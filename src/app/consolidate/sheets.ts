/** Names of the sheets beside a consolidated table. They are found again by them, so that they have no other language. */
export const UNITS_SHEET = 'Theo đơn vị';
export const REVIEW_SHEET = 'Cần xem lại';
export const TEXTS_SHEET = 'Nội dung chữ';

/** The first row of the units' figures on their sheet, from 0: beneath title, labels, units of measure, total and codes. */
export const UNIT_ROWS = { title: 0, labels: 1, measures: 2, total: 3, codes: 4, first: 5 } as const;
/** Number, name and file of the unit stand before its figures. */
export const UNIT_COLUMNS = { number: 0, unit: 1, file: 2, first: 3 } as const;

/** "Theo đơn vị", and "Theo đơn vị 2" for the second form of a workbook. */
export function sheetFor(name: string, form: number): string {
  return form === 0 ? name : name + ' ' + String(form + 1);
}

/** Whether a sheet bears one of these names, of whichever form of the workbook. */
export function isBesideConsolidated(sheet: string): boolean {
  return [UNITS_SHEET, REVIEW_SHEET, TEXTS_SHEET].includes(sheet.replace(/ [0-9]+$/, ''));
}
