// Workbooks encrypted by another program with Excel's default password are read; any other password is refused.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decryptedByDefault } from '../../src/cli/encrypted/defaultPassword';
import { readWorkbookFile } from '../../src/cli/files/workbookFile';

const fixture = (name: string): string => join(__dirname, '../fixtures/encrypted', name);

test.each(['agile.xlsx', 'standard.xlsx'])('%s opens without asking, as in Excel', async (name) => {
  const read = await readWorkbookFile(fixture(name));
  if ('problem' in read) throw new Error(read.problem.code);
  expect(read.workbook.sheets[0]!.cell(0, 0)!.value).toBe(2654);
});

test('another password is said to be one', async () => {
  expect(await readWorkbookFile(fixture('other.xlsx'))).toMatchObject({
    problem: { code: 'file/encrypted' },
  });
});

test('a file cut short or damaged anywhere is no fault of ours', () => {
  const whole = new Uint8Array(readFileSync(fixture('agile.xlsx')));
  for (let at = 0; at < 2048; at += 256) expect(decryptedByDefault(whole.subarray(0, at))).toBeNull();
  for (let at = 0; at < 1024; at += 250) {
    const damaged = whole.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 0xff;
    expect(() => decryptedByDefault(damaged)).not.toThrow();
  }
});
