// How long a form of 1,000 rows takes to leave: Word file, clipboard, seal.
import { rowsOf } from '../src/core/form/rowsOf';
import { seal } from '../src/core/seal/seal';
import { recognise } from '../src/core/table/recognise/recognise';
import { clipboardAnnex } from '../src/exports/clipboardHtml';
import { annexOf } from '../src/exports/document/annex';
import { annexDocx } from '../src/exports/docx';
import { sealDocx } from '../src/exports/seal/sealDocument';
import { cchcXa } from '../src/forms/commune/cchc-xa';
import { readDocx } from '../src/hosts/docx/readDocx';
import { gridOf } from '../tests/core/gridOf';
import { annexFields } from '../tests/exports/annexFields';

const ROWS = 1000;
const ROUNDS = 5;

jest.setTimeout(600_000);

const form = {
  ...cchcXa,
  rows: rowsOf([
    ['I', 'Kết quả giải quyết thủ tục hành chính'],
    ...Array.from({ length: ROWS }, (_, i): [string, string, string] => [
      `I.${i + 1}`,
      `Số hồ sơ của thủ tục hành chính thứ ${i + 1} đã tiếp nhận và giải quyết trong kỳ báo cáo`,
      'Hồ sơ',
    ]),
  ]),
  rules: [],
};

const grid = gridOf([
  ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu'],
  ...form.rows.map((row, i) => [row.order, row.label, row.unit, row.kind === 'section' ? null : i * 37]),
]);

async function measured(name: string, work: () => unknown): Promise<string> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  const [best = 0] = times.sort((a, b) => a - b);
  const middle = times[Math.floor(ROUNDS / 2)] ?? 0;
  return `${name.padEnd(44)} ${middle.toFixed(0).padStart(6)} ms (best ${best.toFixed(0)} ms)`;
}

it(`exports ${ROWS} rows`, async () => {
  const [table] = recognise(grid, form);
  if (!table) throw new Error('the table was not recognised');
  const annex = annexOf(table, annexFields);
  const sealed = seal(table, []);
  const bytes = await annexDocx(annex);
  const lines = [
    await measured('annex described', () => annexOf(table, annexFields)),
    await measured('.docx written', () => annexDocx(annex)),
    await measured('.docx sealed', () => sealDocx(bytes, sealed)),
    await measured('HTML and text for the clipboard', () => clipboardAnnex(annex, { heading: true })),
    await measured('sealed', () => seal(table, [])),
    await measured('.docx read again', () => readDocx(bytes)),
  ];
  console.log([`${table.rows.length} rows, ${(bytes.length / 1024).toFixed(0)} KB`, ...lines].join('\n'));
});
