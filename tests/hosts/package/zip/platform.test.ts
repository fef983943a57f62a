/** A package read and changed with what Node gives for it, which must be what the scripts alone give. */
import { useNodeZip } from '../../../../src/cli/files/nodeZip';
import { checksum, inflatedByPlatform, usePlatform } from '../../../../src/hosts/package/zip/platform';
import { isSameBytes } from '../../../../src/hosts/package/zip/sameBytes';
import { patchWorkbook } from '../../../../src/hosts/xlsx/edit/patchWorkbook';
import { hostileFiles } from '../../xlsx/hostile';
import { makeWorkbook, rowsOf } from '../../xlsx/makeWorkbook';
import { shown } from './shown';

beforeEach(useNodeZip);

test.each(hostileFiles)(
  '$name is refused or read as without',
  async ({ bytes, expected }) => {
    expect(await shown(bytes())).toEqual(expected);
  },
  30_000,
);

test('a cell is changed and found again', async () => {
  const bytes = makeWorkbook({ sheets: [{ name: 'S', rows: rowsOf([['Tổng số', 2654]]) }] });
  const before = { value: 2654, formula: null };
  const change = { position: { row: 0, column: 1 }, before, after: { value: 2647, formula: null } };
  const patched = await patchWorkbook(bytes, new Map([['S', [change]]]));
  if ('problem' in patched) throw new Error(patched.problem.code);
  expect(await shown(patched.bytes)).toEqual([['Tổng số', '2647']]);
});

test('bytes are told apart wherever they differ, few or many', () => {
  for (const length of [0, 1, 31, 32, 33, 500]) {
    const one = Uint8Array.from({ length }, (_, i) => i * 7);
    expect(isSameBytes(one, one.slice())).toBe(true);
    expect(isSameBytes(one, Uint8Array.of(...one, 0))).toBe(false);
    for (let at = 0; at < length; at++) {
      const other = one.slice();
      other[at]!++;
      expect(isSameBytes(one, other)).toBe(false);
    }
  }
});

test('what a platform lacks the scripts do', () => {
  const digits = new TextEncoder().encode('123456789');
  const packed = new Uint8Array([1, 2]);
  usePlatform({ inflate: () => null });
  expect(checksum(digits, 0)).toBe(0xcbf43926);
  expect(isSameBytes(new Uint8Array(100), new Uint8Array(100))).toBe(true);
  expect(isSameBytes(new Uint8Array(100), new Uint8Array(100).fill(1, 99))).toBe(false);
  expect(inflatedByPlatform(packed, 2)).toBeNull();
  // And what it has is asked: here one that takes everything for the same.
  usePlatform({ inflate: () => packed, crc32: (_bytes, before) => before + 1, isSame: () => true });
  expect(checksum(digits, 4)).toBe(5);
  expect(isSameBytes(new Uint8Array(100), new Uint8Array(100).fill(1))).toBe(true);
  expect(inflatedByPlatform(digits, 2)).toBe(packed);
});
