/** A workbook's state as plain data. */
import type { ExcelHost } from './host';
import { apiValue } from './model/apiValue';
import { boxAddress, cellBox, wholeSheet } from './model/box';
import { type Style, plainStyle } from './model/style';

export interface SheetSnapshot {
  readonly name: string;
  /** By address: the formula, or the constant. */
  readonly contents: Readonly<Record<string, number | string | boolean>>;
  /** By address: what differs from a new cell's look. */
  readonly styles: Readonly<Record<string, Partial<Style>>>;
  readonly merges: readonly string[];
  readonly rowHeights: readonly (readonly [number, number])[];
  readonly columnWidths: readonly (readonly [number, number])[];
}

export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly string[];
}

export function snapshot(host: ExcelHost): Snapshot {
  const sheets = host.workbook.sheets.map((sheet) => {
    const contents = sheet.contents.inside(wholeSheet).map(({ row, column, content }) => {
      return [boxAddress(cellBox(row, column)), content.formula ?? apiValue(content.value)] as const;
    });
    const styles = sheet.styles.cells.inside(wholeSheet).map(({ row, column, content }) => {
      return [boxAddress(cellBox(row, column)), different(content)] as const;
    });
    return {
      name: sheet.name,
      contents: Object.fromEntries(contents),
      styles: Object.fromEntries(styles.filter(([, style]) => Object.keys(style).length > 0)),
      merges: sheet.merges.map((box) => boxAddress(box)).sort(),
      rowHeights: [...sheet.rowHeights],
      columnWidths: [...sheet.columnWidths],
    };
  });
  const names = host.workbook.names.map(
    ({ name, scope, formula }) => `${scope?.name ?? ''}!${name}${formula}`,
  );
  return { sheets, names };
}

function different(style: Partial<Style>): Partial<Style> {
  const entries = Object.entries(style).filter(([name, value]) => {
    return JSON.stringify(value) !== JSON.stringify(plainStyle[name as keyof Style]);
  });
  return Object.fromEntries(entries);
}
