import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unguardedMembers } from './apiSets';

const root = join(__dirname, '../..');

test.each([
  ['src/hosts/excel', 'ExcelApi'],
  ['src/hosts/word', 'WordApi'],
] as const)('no member of Office.js in %s is newer than what was asked for on the way to it', (top, api) => {
  expect(unguardedMembers(root, top, api)).toEqual([]);
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
  expect(unguardedMembers(made, 'src/hosts/excel', 'ExcelApi')).toEqual([
    'src/hosts/excel/a.ts:4: getNext needs ExcelApi 1.5',
    'src/hosts/excel/a.ts:5: getPrevious needs ExcelApi 1.5',
  ]);
  mkdirSync(join(made, 'src/hosts/word'), { recursive: true });
  writeFileSync(
    join(made, 'src/hosts/word/a.ts'),
    `declare function lacks(level: string): boolean;
export function tables(body: Word.Body) { return body.tables; }
export function asked(body: Word.Body) { return lacks('1.3') ? null : body.tables; }
`,
  );
  expect(unguardedMembers(made, 'src/hosts/word', 'WordApi')).toEqual([
    'src/hosts/word/a.ts:2: tables needs WordApi 1.3',
  ]);
  rmSync(made, { recursive: true, force: true });
});
