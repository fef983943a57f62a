// Seals of forms that an office made itself: known where the document carries the form or it is given, and named where not.
import { printedWorkbook } from '../../../src/app/export/printedDocument';
import { sealedFile } from '../../../src/app/export/sealedFile';
import { verify, type VerifyOptions, type Verification } from '../../../src/app/export/verify';
import type { Form } from '../../../src/core/form/form';
import { rulesLines } from '../../../src/core/form/sheet/writeRules';
import { seal } from '../../../src/core/seal/seal';
import type { Grid } from '../../../src/core/sheet/grid';
import { recognise } from '../../../src/core/table/recognise/recognise';
import type { Table } from '../../../src/core/table/table';
import { annexOf } from '../../../src/exports/document/annex';
import { annexDocx } from '../../../src/exports/docx';
import { readPrintedDocx } from '../../../src/exports/seal/readPrinted';
import { sealDocx } from '../../../src/exports/seal/sealDocument';
import { readSealProperties } from '../../../src/exports/seal/sealProperties';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';
import { exportWordsOf } from '../../../src/words/exports/exportWordsOf';
import { gridOf } from '../../core/gridOf';
import { annexFields } from '../../exports/annexFields';
import { edited } from '../../exports/exportedTable';
import { HEADER_MERGES, MENDED, sheetRows } from '../../fixtures/reportedTable';

/** What a province made of a form of ours: another id, fewer rules. */
const form: Form = {
  ...cchcXa,
  id: 'bieu-cua-tinh',
  rules: cchcXa.rules.slice(0, 5),
};

const gridWith = (figures: Readonly<Record<string, string>> = {}): Grid =>
  gridOf(sheetRows({ ...MENDED, ...figures }), HEADER_MERGES);
const tableOf = (grid: Grid): Table => recognise(grid, form)[0]!;
const rules = gridOf(rulesLines(form), [], 'Quy tắc');

async function annexOfForm(): Promise<{ bytes: Uint8Array; code: string }> {
  const table = tableOf(gridWith());
  const sealed = seal(table, []);
  const annex = await annexDocx(annexOf(table, annexFields, `Mã: ${sealed.code}`));
  const written = await sealDocx(annex, sealed, { forms: [form] });
  if ('problem' in written) throw new Error(written.problem.code);
  return { bytes: written.bytes, code: sealed.code };
}

async function verifyDocx(bytes: Uint8Array, options?: VerifyOptions): Promise<Verification> {
  const read = await readPrintedDocx(bytes);
  if ('problem' in read) throw new Error(read.problem.code);
  return verify(read.document, readSealProperties(read.properties), options);
}

test('an annex is compared, page and all, once its form is given; else the form is named', async () => {
  const { bytes, code } = await annexOfForm();
  expect(await verifyDocx(bytes, { forms: [form] })).toEqual({ kind: 'unchanged', code });
  const changed = edited(bytes, 'word/document.xml', '>2.647<', '>2.677<');
  expect(await verifyDocx(changed, { forms: [form] })).toMatchObject({
    kind: 'changed',
    changes: [{ what: 'figure', row: 'III.3.2.2', sealed: '2.647', now: '2.677' }],
  });
  const unknown = await verifyDocx(bytes);
  expect(unknown).toEqual({ kind: 'unknownForm', code, form: form.id });
  for (const language of ['vi', 'en'] as const) {
    const said = exportWordsOf(language).verification(unknown);
    expect([said.includes(form.id), said.includes(code), said.includes('--forms')]).toEqual([
      true,
      true,
      true,
    ]);
  }
});

test('a workbook with its sheet “Quy tắc” says itself which form it is', () => {
  const grid = gridWith();
  const sealed = seal(tableOf(grid), []);
  const kept = {
    ...sealedFile(sealed, printedWorkbook([grid, rules], null), grid.sheet),
    isWhole: true,
  } as const;
  const now = (figures: Readonly<Record<string, string>>): Verification =>
    verify(printedWorkbook([gridWith(figures), rules], null), { ...kept, key: 'none' });
  expect(now({})).toEqual({ kind: 'unchanged', code: sealed.code });
  expect(now({ 'III.3.2.2': '2.677' })).toMatchObject({ kind: 'changed' });
});

test('a code that was read off the paper is found among the forms of the office', () => {
  const document = printedWorkbook([gridWith(), rules], null);
  const { code } = seal(tableOf(gridWith()), []);
  expect(verify(document, null, { typed: code })).toMatchObject({ kind: 'unchanged', code });
});
