import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unguardedMembers } from './apiSets';

const root = join(__dirname, '../..');

test('no member of Office.js is newer than what was asked for on the way to it', () => {
  expect(unguardedMembers(root, 'src/hosts/excel')).toEqual([]);
});

test('in a made-up host, what nothing guards is named', () => {
  const made = mkdtempSync(join(tmpdir(), 'so-khop-sets-'));
  mkdirSync(join(made, 'src/hosts/excel'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(made, 'node_modules'));
  writeFileSync(
    join(made, 'src/hosts/excel/a.ts'),
    `declare function supports(level: string): boolean;
function usedOf(sheet: Excel.Worksheet) { return sheet.getUsedRangeOrNullObject(); }
export function asked(sheet: Excel.Worksheet) { return supports('1.4') ? usedOf(sheet) : sheet.getUsedRange(); }
export function bold(sheet: Excel.Worksheet) { return sheet.getNext(); }
export function tooLow(sheet: Excel.Worksheet) { return supports('1.4') ? sheet.getPrevious() : null; }
`,
  );
  expect(unguardedMembers(made, 'src/hosts/excel')).toEqual([
    'src/hosts/excel/a.ts:4: getNext needs ExcelApi 1.5',
    'src/hosts/excel/a.ts:5: getPrevious needs ExcelApi 1.5',
  ]);
  rmSync(made, { recursive: true, force: true });
});
