import { printedTables, printedText } from '../../src/app/export/printedDocument';
import { verify } from '../../src/app/export/verify';
import type { Form } from '../../src/core/form/form';
import { draw } from '../../src/core/layout/drawForm';
import { textWidth } from '../../src/core/text/textWidth';
import { evaluate } from '../../src/core/check/evaluate';
import { clipboardAnnex } from '../../src/exports/clipboardHtml';
import { annexOf } from '../../src/exports/document/annex';
import { PART_SIZE } from '../../src/exports/document/page';
import { readSealProperties } from '../../src/exports/seal/sealProperties';
import { formById, FORMS } from '../../src/forms/forms';
import { readDocx } from '../../src/hosts/docx/readDocx';
import { randomFrom } from '../core/locate/consistentTable';
import { fillForm, tableIn } from '../forms/filledForm';
import { annexFields } from './annexFields';
import { sealedDocx } from './exportedTable';

const drawn = (form: Form): ReturnType<typeof draw> =>
  draw(form, { unitName: 'UBND xã Bình Lư', period: { kind: 'halfYear', year: 2026 } });

test('22 columns are printed on two pages, parted between births and deaths, each with the labels', () => {
  const { wide, cells, merges } = drawn(formById('ho-tich-13a')!);
  expect(wide).toMatchObject({ repeated: 2, breaks: [12] });
  expect(wide!.scale).toBeGreaterThanOrEqual(68);
  // What stands over the table is printed once, whole.
  const title = cells.find(({ look }) => look === 'title')!;
  expect(title.column).toBe(2);
  expect(merges).toContainEqual({ row: title.row, column: 2, rows: 1, columns: 10 });
});

test.each(FORMS.map((form) => [form.id, form] as const))(
  '%s: no heading is cut by a page’s edge',
  (_id, form) => {
    const { wide, merges, headerRows } = drawn(form);
    for (const at of wide?.breaks ?? [])
      expect(
        merges.filter(
          ({ row, column, columns }) => row >= headerRows.first && column < at && column + columns > at,
        ),
      ).toEqual([]);
  },
);

const WIDE = ['ho-tich-13a', 'chat-luong-can-bo', 'tiep-cong-dan'];

test.each(WIDE)('%s: in the annex no figure is broken, and a reader finds the one table', async (id) => {
  const table = tableIn(fillForm(formById(id)!, randomFrom(5)));
  const { page, table: whole } = annexOf(table, annexFields);
  expect(page.parts.length).toBeGreaterThan(1);
  const figures = whole.columns.filter((kind) => kind === 'figure').length;
  let parted = 0;
  for (const part of page.parts) {
    expect(part.table.columns.slice(0, 2)).toEqual(whole.columns.slice(0, 2));
    parted += part.table.columns.filter((kind) => kind === 'figure').length;
    for (const { cells } of part.table.body)
      for (const { column, text } of cells.filter(({ column }) => part.table.columns[column] === 'figure'))
        expect((textWidth(text, PART_SIZE, false) * 25.4) / 72).toBeLessThan(part.columnWidths[column]!);
  }
  expect(parted).toBe(figures);

  const { bytes, sealed } = await sealedDocx(table);
  const read = await readDocx(bytes);
  if ('problem' in read) throw new Error(read.problem.code);
  const printed = printedText(read.document);
  const [found] = printedTables(printed, table.form);
  expect(found?.table.columns.figures.size).toBe(figures);
  expect(evaluate(found!.table).tally.broken).toBe(0);
  expect(verify(printed, readSealProperties(read.document.properties))).toMatchObject({
    kind: 'unchanged',
    code: sealed.code,
  });
});

test.each(WIDE)('%s: on the clipboard it comes in the same parts, as text whole', (id) => {
  const annex = annexOf(tableIn(fillForm(formById(id)!, randomFrom(5))), annexFields);
  const { html, text } = clipboardAnnex(annex, { heading: false });
  const tables = html.split('<table').slice(1);
  expect(tables).toHaveLength(annex.page.parts.length);
  // Word would make one table of two that nothing parts.
  for (const table of tables.slice(0, -1)) expect(table).toMatch(/<\/table>\s*<p/);
  tables.forEach((table, i) => {
    expect(table.split('<col ').length - 1).toBe(annex.page.parts[i]!.columnWidths.length);
  });
  expect(text.split('\r\n')[0]!.split('\t')).toHaveLength(annex.table.columns.length);
});
