// Workbooks encrypted by another program with Excel's default password are read; any other password is refused.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeCiphers } from '../../../../src/cli/files/nodeCiphers';
import { readWorkbookFile } from '../../../../src/cli/files/workbookFile';
import { decryptedByDefault } from '../../../../src/hosts/package/encrypted/defaultPassword';
import { scriptCiphers } from '../../../../src/hosts/package/encrypted/scriptCiphers';
import { unlocked } from '../../../../src/hosts/package/encrypted/unlocked';
import { readWorkbook } from '../../../../src/hosts/xlsx/read/readWorkbook';
import { encryptedWorkbook } from '../../../fixtures/encryptedWorkbook';
import { reportedWorkbook } from '../../../fixtures/workbooks';

const fixture = (name: string): string => join(__dirname, '../../../fixtures/encrypted', name);
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(fixture(name)));

test.each(['agile.xlsx', 'standard.xlsx'])('%s opens without asking, as in Excel', async (name) => {
  const read = await readWorkbookFile(fixture(name));
  if ('problem' in read) throw new Error(read.problem.code);
  expect(read.workbook.sheets[0]!.cell(0, 0)!.value).toBe(2654);
});

test.each(['agile.xlsx', 'standard.xlsx'])('a page finds in %s what the command line does', async (name) => {
  const bytes = bytesOf(name);
  const inside = await unlocked(bytes);
  expect(inside).toEqual(decryptedByDefault(bytes, nodeCiphers));
  const read = await readWorkbook(inside);
  if ('problem' in read) throw new Error(read.problem.code);
  expect(read.workbook.sheets[0]!.cell(0, 0)!.value).toBe(2654);
});

test.each([
  ['SHA1', 128],
  ['SHA256', 192],
  ['SHA384', 256],
  ['SHA512', 128],
] as const)('with %s and a key of %d bits, in Node and in a page', async (hash, keyBits) => {
  const workbook = await reportedWorkbook();
  const encrypted = encryptedWorkbook(workbook, { hash, keyBits });
  expect(await unlocked(encrypted)).toEqual(workbook);
  expect(decryptedByDefault(encrypted, nodeCiphers)).toEqual(workbook);
});

test('a key of a length that AES has not is no key', async () => {
  const odd = Buffer.from(encryptedWorkbook(await reportedWorkbook()));
  odd.write('keyBits="999"', odd.lastIndexOf('keyBits="256"'));
  expect(decryptedByDefault(new Uint8Array(odd), nodeCiphers)).toBeNull();
});

test('another password is said to be one', async () => {
  expect(await readWorkbookFile(fixture('other.xlsx'))).toMatchObject({
    problem: { code: 'file/encrypted' },
  });
  expect(await readWorkbook(await unlocked(bytesOf('other.xlsx')))).toEqual({
    problem: { code: 'file/encrypted', detail: 'password' },
  });
});

test('a page leaves every other file as it is', async () => {
  const plain = Uint8Array.of(0x50, 0x4b, 3, 4);
  expect(await unlocked(plain)).toBe(plain);
});

test.each([
  ['Node', nodeCiphers, 1024],
  // Each damage behind the header is 100.000 rounds.
  ['a page', scriptCiphers, 500],
])('a file cut short or damaged anywhere is no fault of ours in %s', (_where, ciphers, most) => {
  const whole = bytesOf('agile.xlsx');
  for (let at = 0; at < 2048; at += 256)
    expect(decryptedByDefault(whole.subarray(0, at), ciphers)).toBeNull();
  for (let at = 0; at < most; at += 250) {
    const damaged = whole.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 0xff;
    expect(() => decryptedByDefault(damaged, ciphers)).not.toThrow();
  }
});
