// A sealed annex of a form that an office made itself is compared by the sheet of rules of the workbook that is open.
import type { Form } from '../../src/core/form/form';
import { rulesLines } from '../../src/core/form/sheet/writeRules';
import { seal } from '../../src/core/seal/seal';
import type { Grid } from '../../src/core/sheet/grid';
import { recognise } from '../../src/core/table/recognise/recognise';
import { annexOf } from '../../src/exports/document/annex';
import { annexDocx } from '../../src/exports/docx';
import { sealDocx } from '../../src/exports/seal/sealDocument';
import { cchcXa } from '../../src/forms/commune/cchc-xa';
import type { Desk } from '../../src/taskpane/desk/desk';
import { verifyFile } from '../../src/taskpane/export/verifying';
import { annexFields } from '../exports/annexFields';
import { gridOf } from '../core/gridOf';
import { HEADER_MERGES, MENDED, sheetRows } from '../fixtures/reportedTable';

const form: Form = { ...cchcXa, id: 'bieu-cua-tinh', rules: cchcXa.rules.slice(0, 5) };
const table = recognise(gridOf(sheetRows(MENDED), HEADER_MERGES), form)[0]!;

async function annex(): Promise<{ file: File; code: string }> {
  const sealed = seal(table, []);
  const bytes = await annexDocx(annexOf(table, annexFields, `Mã: ${sealed.code}`));
  const written = await sealDocx(bytes, sealed, { forms: [form] });
  if ('problem' in written) throw new Error(written.problem.code);
  const { buffer } = Uint8Array.from(written.bytes);
  const file = { name: 'phu-luc.docx', size: buffer.byteLength, arrayBuffer: () => Promise.resolve(buffer) };
  return { file: file as unknown as File, code: sealed.code };
}

/** What the pane says of the file while these sheets are open; null where no workbook is. */
async function told(
  file: File,
  open: readonly Grid[] | null,
  onRead: () => void = () => undefined,
): Promise<string[]> {
  const said: string[] = [];
  const desk = {
    work: (task: () => Promise<void>) => task(),
    book: {
      read: () => {
        onRead();
        return Promise.resolve(open ? { done: { grids: open } } : { problem: { code: 'book/none' } });
      },
    },
    say: (kind: string, words: (state: unknown) => string) => {
      said.push(kind + ': ' + words({ text: { language: 'vi' } }));
    },
    saySorry: (problem: { code: string }) => {
      said.push(problem.code);
    },
  } as unknown as Desk;
  await verifyFile(desk, file);
  return said;
}

test('the sheet “Quy tắc” of the open workbook says which form the annex is of', async () => {
  const { file, code } = await annex();
  const [said = ''] = await told(file, [gridOf(rulesLines(form), [], 'Quy tắc')]);
  expect(said).toContain('good: phu-luc.docx: ');
  expect(said).toContain(code);
});

test.each([
  ['a workbook without such a sheet', [gridOf([['STT', 'Chỉ tiêu']])]],
  ['no workbook', null],
])('with %s the form that is missing is named', async (_name, open) => {
  const { file } = await annex();
  const [said = ''] = await told(file, open);
  expect(said).toContain('bad: phu-luc.docx: ');
  expect(said).toContain(form.id);
});

test('a shipped form is compared without a look at the open workbook, however large', async () => {
  const table = recognise(gridOf(sheetRows(MENDED), HEADER_MERGES), cchcXa)[0]!;
  const sealed = seal(table, []);
  const written = await sealDocx(await annexDocx(annexOf(table, annexFields, `Mã: ${sealed.code}`)), sealed);
  if ('problem' in written) throw new Error(written.problem.code);
  const { buffer } = Uint8Array.from(written.bytes);
  const file = { name: 'phu-luc.docx', size: buffer.byteLength, arrayBuffer: () => Promise.resolve(buffer) };
  let reads = 0;
  const [said = ''] = await told(file as unknown as File, null, () => reads++);
  expect(said).toContain('good: phu-luc.docx: ');
  expect(reads).toBe(0);
});
