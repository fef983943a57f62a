/** The folders that are checked: one form from many units, with and without slips; forms with many columns; one long list. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LayoutCell } from '../../src/core/layout/layout';
import { FORMS } from '../../src/forms/forms';
import { writeLayout } from '../../src/hosts/xlsx/draw/writeLayout';
import { consistentTable, randomFrom, withSlip } from '../../tests/core/locate/consistentTable';
import { workbookOf } from '../../tests/fixtures/workbooks';
import { filledForm } from '../../tests/forms/workedForm';
import { makeWorkbook } from '../../tests/hosts/xlsx/makeWorkbook';

/** The commune's form of 124 rows, every figure drawn anew; with `slip`, one slip of the keyboard in every one. */
export async function communes(folder: string, count: number, slip: boolean): Promise<string> {
  mkdirSync(folder, { recursive: true });
  for (let i = 0; i < count; i++) {
    const random = randomFrom(i + 1);
    const typed = consistentTable(random);
    const bytes = await workbookOf(slip ? withSlip(typed, random).typed : typed);
    writeFileSync(join(folder, `xa-${i}.xlsx`), bytes);
  }
  return folder;
}

/** The forms with most columns, in turn, each filled with figures that keep its rules. */
export async function manyColumns(folder: string, count: number): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const widest = FORMS.filter(({ rows }) => rows.length >= 5)
    .sort((a, b) => b.columns.length - a.columns.length)
    .slice(0, 5);
  for (let i = 0; i < count; i++) {
    const form = widest[i % widest.length];
    if (!form) throw new Error('no form');
    const { layout, figures, labels } = filledForm(form, randomFrom(i + 1));
    const cells = layout.cells.map((cell): LayoutCell => {
      const key = `${cell.row},${cell.column}`;
      const value = figures.get(key) ?? labels.get(key);
      if (value === undefined) return cell;
      const { row, column, look, bold, format } = cell;
      return { row, column, look, value, ...(bold && { bold }), ...(format !== undefined && { format }) };
    });
    const bytes = await writeLayout({ ...layout, cells }, { title: '', author: '', created: new Date(0) });
    writeFileSync(join(folder, `${form.id}-${i}.xlsx`), bytes);
  }
  return folder;
}

/** A list of 100,000 lines with six columns, as an export of a register has it. */
export function longList(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const words = ['STT', 'Họ và tên', 'Xã', 'Năm sinh', 'Số tiền', 'Ghi chú'];
  const texts = [
    ...words,
    ...Array.from({ length: 500 }, (_none, i) => `Nguyễn Văn ${i}`),
    'Xã Bình Lư',
    'Xã Tả Lèng',
  ];
  const text = (cell: string, at: number): string => `<c r="${cell}" t="s"><v>${at}</v></c>`;
  const number = (cell: string, value: number): string => `<c r="${cell}"><v>${value}</v></c>`;
  let rows = `<row r="1">${words.map((_word, i) => text('ABCDEF'.charAt(i) + '1', i)).join('')}</row>`;
  for (let r = 2; r <= 100_001; r++) {
    const line = [
      number(`A${r}`, r - 1),
      text(`B${r}`, 6 + ((r * 7) % 500)),
      text(`C${r}`, 506 + (r % 2)),
      number(`D${r}`, 1940 + (r % 80)),
      number(`E${r}`, ((r * 37) % 9000) * 1000),
    ];
    rows += `<row r="${r}">${line.join('')}</row>`;
  }
  const sharedStrings = texts.map((each) => `<t>${each}</t>`);
  writeFileSync(
    join(folder, 'danh-sach.xlsx'),
    makeWorkbook({ sheets: [{ name: 'DS', rows }], sharedStrings }),
  );
  return folder;
}
