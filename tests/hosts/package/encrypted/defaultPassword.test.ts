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

/** The same file, its list of tables in a sector of its own, as in files beyond 7 MB. */
function withListApart(file: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(file.length + 512);
  bytes.set(file);
  const sector = (file.length - 512) / 512;
  const list = new Uint32Array(128).fill(0xffffffff);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < 109; i++) {
    list[i] = view.getUint32(76 + i * 4, true);
    view.setUint32(76 + i * 4, 0xffffffff, true);
  }
  list[127] = 0xfffffffe;
  bytes.set(new Uint8Array(list.buffer), file.length);
  view.setUint32(68, sector, true);
  view.setUint32(72, 1, true);
  return bytes;
}

describe('compound files of other making', () => {
  test('a list of tables that stands apart is followed, and not in circles', async () => {
    const workbook = await reportedWorkbook();
    const apart = withListApart(encryptedWorkbook(workbook));
    expect(decryptedByDefault(apart, nodeCiphers)).toEqual(workbook);
    const view = new DataView(apart.buffer);
    view.setUint32(apart.length - 4, view.getUint32(68, true), true);
    view.setUint32(72, 0xffffffff, true);
    expect(decryptedByDefault(apart, nodeCiphers)).toEqual(workbook);
  });

  const altered = async (change: (view: DataView, bytes: Buffer) => void): Promise<Uint8Array | null> => {
    const bytes = encryptedWorkbook(await reportedWorkbook());
    change(new DataView(bytes.buffer), Buffer.from(bytes.buffer));
    return decryptedByDefault(bytes, nodeCiphers);
  };

  test.each<[string, (view: DataView, bytes: Buffer) => void]>([
    [
      'sectors of another size',
      (view) => {
        view.setUint16(30, 10, true);
      },
    ],
    [
      'sectors of 4.096 bytes, which these are not',
      (view) => {
        view.setUint16(30, 12, true);
      },
    ],
    [
      'streams of other names',
      (_, bytes) => {
        bytes.write('X', bytes.indexOf(Buffer.from('EncryptedPackage', 'utf16le')), 'utf16le');
      },
    ],
    [
      'no description',
      (_, bytes) => {
        bytes.write('X', bytes.indexOf(Buffer.from('EncryptionInfo', 'utf16le')), 'utf16le');
      },
    ],
    [
      'a package shorter than its size',
      (view, bytes) => {
        view.setUint32(bytes.indexOf(Buffer.from('EncryptedPackage', 'utf16le')) + 120, 4, true);
      },
    ],
    [
      'a package that claims to be longer',
      (view) => {
        view.setUint32(512 + 8192, 0x7fffffff, true);
      },
    ],
    [
      'another hash',
      (_, bytes) => {
        bytes.write('SHA999', bytes.lastIndexOf('SHA512'));
      },
    ],
    [
      'more rounds than anybody asks for',
      (_, bytes) => {
        bytes.write('9999', bytes.indexOf('spinCount="1000"') + 11);
        bytes.write('"9999999"', bytes.indexOf('spinCount=') + 10);
      },
    ],
    [
      'no description of its data',
      (_, bytes) => {
        bytes.write('keyDate', bytes.indexOf('keyData'));
      },
    ],
    [
      'no key',
      (_, bytes) => {
        bytes.write('encryptedKez', bytes.indexOf('encryptedKey '));
      },
    ],
  ])('%s: nothing is opened', async (_what, change) => {
    expect(await altered(change)).toBeNull();
  });

  test('a list of tables that is not in the file, and an older file with another password', async () => {
    const gone = withListApart(encryptedWorkbook(await reportedWorkbook()));
    new DataView(gone.buffer).setUint32(68, 99_999, true);
    expect(decryptedByDefault(gone, nodeCiphers)).toBeNull();
    const other = Buffer.from(bytesOf('standard.xlsx'));
    const salt = other.indexOf(Buffer.from('Cryptographic Provider', 'utf16le')) + 60;
    other[salt] = (other[salt] ?? 0) ^ 1;
    expect(decryptedByDefault(new Uint8Array(other), nodeCiphers)).toBeNull();
  });

  test('an older description with a key of no length that AES has', () => {
    const bytes = bytesOf('standard.xlsx').slice();
    const at = Buffer.from(bytes.buffer).indexOf('Microsoft Enhanced', 0, 'utf16le') - 32 + 16;
    new DataView(bytes.buffer).setUint32(at, 99, true);
    expect(decryptedByDefault(bytes, nodeCiphers)).toBeNull();
  });
});

test('a salt of the usual size needs not be said to be', async () => {
  const workbook = await reportedWorkbook();
  const bytes = Buffer.from(encryptedWorkbook(workbook));
  bytes.write('saltSise', bytes.lastIndexOf('saltSize'));
  expect(decryptedByDefault(new Uint8Array(bytes), nodeCiphers)).toEqual(workbook);
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
