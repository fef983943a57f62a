import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { patchWorkbook } from '../../../../src/hosts/xlsx/edit/patchWorkbook';
import { readWorkbook } from '../../../../src/hosts/xlsx/read/readWorkbook';
import { hostileFiles } from '../../xlsx/hostile';
import { makeWorkbook } from '../../xlsx/makeWorkbook';
import { shown } from './shown';

describe.each(hostileFiles)('$name', ({ bytes, expected }) => {
  // A file that keeps the reader busy without end runs into the test's own limit.
  test('is refused or read safely', async () => {
    expect(await shown(bytes())).toEqual(expected);
  }, 30_000);
});

test('a file that cannot be read is not changed either', async () => {
  for (const { bytes, expected } of hostileFiles.slice(8, 11)) {
    expect(await patchWorkbook(bytes(), new Map())).toEqual({ problem: expected });
  }
});

test('an ordinary sheet that repeats itself is let in', async () => {
  const row = (r: number): string =>
    `<row r="${r}">${['A', 'B', 'C', 'D', 'E', 'F'].map((c) => `<c r="${c}${r}" s="0"><v>1</v></c>`).join('')}</row>`;
  const rows = Array.from({ length: 100_000 }, (_, i) => row(i + 1)).join('');
  const bytes = makeWorkbook({ sheets: [{ name: 'S', rows }] });
  const read = await readWorkbook(bytes);
  expect('workbook' in read && read.workbook.sheets[0]?.rows).toBe(100_000);
}, 30_000);

test('a part with more relationships than Excel has links is refused', async () => {
  const parts = unzipSync(makeWorkbook({ sheets: [{ name: 'S', rows: '' }] }));
  const name = 'xl/_rels/workbook.xml.rels';
  const more = '<Relationship Id="x" Type="t/x" Target="x.xml"/>'.repeat(70_000);
  const rels = strFromU8(parts[name]!).replace('</Relationships>', more + '</Relationships>');
  const bytes = zipSync({ ...parts, [name]: [strToU8(rels), { level: 0 }] });
  expect(await readWorkbook(bytes)).toEqual({ problem: { code: 'file/tooBig', detail: 'entries' } });
});
