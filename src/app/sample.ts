/**
 * The sample table: a commune's six-month report as it was really reported,
 * slips included, so that the first check has something to show.
 */
import { measureAt } from '../core/form/form';
import { readText } from '../core/number/read/readText';
import { draw } from '../core/layout/drawForm';
import type { Layout, LayoutCell } from '../core/layout/layout';
import { cchcXa } from '../forms/commune/cchc-xa';

/** In the order of the form's rows with figures, a section a line; "" is a blank. */
const FIGURES =
  '15|56|79|45|0|0|0|0|12 chuyên mục, 48 tin|210 hội nghị|78|68|0|0|1|' +
  '2|1|1|3|100|0|0|2|100|0|0|' +
  '0|0|0|358|2||3|2.654|99,7|2.647|2.677|0|0|0|99,65|' +
  '4|10|36|34|4|0|0|364|380|0|0|' +
  '4|2|0|0|0|0|0|5|2|8|0|0|0|0|' +
  '|0|0|11|0|0|0|0|0|0|11|0|' +
  '6|6|100|100|2.297|2.297|100|43|43|100|42|42|100|730|730|99,94|1.702|1.701|13,33|60|8';

/** Units that the report prints otherwise than the form. */
const UNITS: Readonly<Record<string, string>> = {
  'III.3.1': '%',
  'V.3': 'Người',
  'V.4.1': '',
  'VII.4.3.1': 'Thủ tục',
  'VII.4.3.2': 'Thủ tục',
  'VII.4.4.1': 'Thủ tục',
  'VII.4.4.2': 'Thủ tục',
};
const LABELS: Readonly<Record<string, string>> = { 'III.1': 'Thông kê TTHC' };

const SAMPLE_SHEET = 'Biểu ví dụ';

export function drawSample(): Layout {
  const layout = draw(cchcXa, {
    unitName: 'UBND xã …',
    period: { kind: 'halfYear', year: 2026 },
  });
  const first = layout.headerRows.last + 1;
  const figures = FIGURES.split('|');
  const typed = new Map<string, string>();
  cchcXa.rows
    .filter((row) => row.kind === 'indicator')
    .forEach((row, i) => typed.set(row.code, figures[i] ?? ''));
  const cells = layout.cells.map((cell): LayoutCell => {
    const row = cchcXa.rows[cell.row - first];
    if (!row) return cell;
    const label = LABELS[row.code];
    const unit = UNITS[row.code];
    if (cell.look === 'label' && label !== undefined) return { ...cell, value: label };
    if (cell.look === 'unit' && unit !== undefined) return { ...cell, value: unit === '' ? null : unit };
    const column = cchcXa.columns[0];
    if (cell.look !== 'figure' || row.kind !== 'indicator' || !column) return cell;
    const { look, row: at, column: across, format } = cell;
    const text = typed.get(row.code) ?? '';
    const reading = readText(text, measureAt(row, column));
    // "210 hội nghị" stays the text that was typed.
    const plain = reading.kind === 'figure' && /^[0-9.,]+$/.test(text);
    const value = plain ? Number(reading.figure.value.toString()) : text === '' ? null : text;
    return { look, row: at, column: across, value, ...(format === undefined ? {} : { format }) };
  });
  return { ...layout, sheet: SAMPLE_SHEET, cells };
}
