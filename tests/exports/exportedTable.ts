/** The commune's table, right in every figure, and what becomes of it: a Word file, a workbook. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { drawNewForm } from '../../src/app/newForm';
import { seal, type Seal } from '../../src/core/seal/seal';
import type { LayoutCell } from '../../src/core/layout/layout';
import { recognise } from '../../src/core/table/recognise/recognise';
import type { Table } from '../../src/core/table/table';
import { annexOf } from '../../src/exports/document/annex';
import { annexDocx } from '../../src/exports/docx';
import { sealDocx, sealXlsx } from '../../src/exports/seal/sealDocument';
import { cchcXa } from '../../src/forms/commune/cchc-xa';
import { writeLayout } from '../../src/hosts/xlsx/draw/writeLayout';
import { readWorkbook } from '../../src/hosts/xlsx/read/readWorkbook';
import { gridOf } from '../core/gridOf';
import { HEADER_MERGES, MENDED, sheetRows, type SheetOptions } from '../fixtures/reportedTable';
import { annexFields } from './annexFields';

export function tableWith(figures: Readonly<Record<string, string>> = {}, options: SheetOptions = {}): Table {
  const grid = gridOf(sheetRows({ ...MENDED, ...figures }, options), HEADER_MERGES);
  return recognise(grid, cchcXa)[0]!;
}

export async function sealedDocx(table: Table = tableWith()): Promise<{ bytes: Uint8Array; sealed: Seal }> {
  const sealed = seal(table, []);
  const annex = await annexDocx(annexOf(table, annexFields, `Mã: ${sealed.code}`));
  return { bytes: bytesOf(await sealDocx(annex, sealed)), sealed };
}

function bytesOf(sealed: { bytes: Uint8Array } | { problem: { code: string } }): Uint8Array {
  if ('problem' in sealed) throw new Error(sealed.problem.code);
  return sealed.bytes;
}

/** The form as the program draws it, its figures typed: counts as numbers, signs and rates as they come. */
export async function sealedXlsx(
  figures: Readonly<Record<string, string>> = MENDED,
): Promise<{ bytes: Uint8Array; sealed: Seal }> {
  const drawn = drawNewForm({ form: 'cchc-xa', unitName: 'UBND xã Bình Lư', period: '6 tháng đầu năm 2026' });
  if ('problem' in drawn) throw new Error(drawn.problem.code);
  const { layout } = drawn;
  const first = layout.headerRows.last + 1;
  const cells = layout.cells.map((cell): LayoutCell => {
    const code = cchcXa.rows[cell.row - first]?.code;
    if (cell.column !== 3 || code === undefined || cell.row < first) return cell;
    const figure = figures[code] ?? '';
    const value = /^[0-9.,]+$/.test(figure)
      ? Number(figure.replace(/\./g, '').replace(',', '.'))
      : figure === ''
        ? null
        : figure;
    const { row, column, look } = cell;
    return { row, column, look, value, ...(cell.format === undefined ? {} : { format: cell.format }) };
  });
  const created = new Date('2026-06-15T08:00:00Z');
  const bytes = await writeLayout(
    { ...layout, cells },
    { title: 'Biểu', author: 'UBND xã Bình Lư', created },
  );
  const read = await readWorkbook(bytes);
  if ('problem' in read) throw new Error(read.problem.code);
  const sealed = seal(recognise(read.workbook.sheets[0]!, cchcXa)[0]!, []);
  return { bytes: bytesOf(sealXlsx(bytes, sealed, layout.sheet)), sealed };
}

/** A part of a package with a text in it replaced, as somebody would who edits it. */
export function edited(bytes: Uint8Array, part: string, before: string | RegExp, after: string): Uint8Array {
  const parts = unzipSync(bytes);
  const text = strFromU8(parts[part]!);
  const changed = text.replace(before, after);
  if (changed === text) throw new Error(`${String(before)} is not in ${part}`);
  return zipSync({ ...parts, [part]: strToU8(changed) });
}

export function partOf(bytes: Uint8Array, part: string): string {
  return strFromU8(unzipSync(bytes)[part]!);
}
