import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deadExports } from './exportsUsed';
import { crowdedFolders } from './folders';
import { sourceFiles } from './imports';
import { strayTexts, textsOf } from './sentences';

const root = join(__dirname, '../..');

test('nothing is exported that no other file of the product uses', () => {
  // What tests alone use is no use: it would be kept alive for its own test.
  expect(deadExports(root, ['src', 'bench'])).toEqual([]);
});

test('no folder of the product is crowded', () => {
  expect(crowdedFolders(root, 'src')).toEqual([]);
});

test('no two modules are told apart by capitals or endings alone, which some disks and importers do not heed', () => {
  const names = sourceFiles(join(root, 'src')).map((file) => file.replace(/\.tsx?$/, '').toLowerCase());
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test('files stay short: half of them within a screen or two, none longer than five', () => {
  const files = sourceFiles(join(root, 'src')).map((file) => ({
    file,
    lines: readFileSync(file, 'utf8').trimEnd().split('\n').length,
  }));
  expect(files.filter(({ lines }) => lines > 250)).toEqual([]);
  const lengths = files.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
});

test('what people read stands in words', () => {
  expect(strayTexts(root)).toEqual([]);
  const made = `
    const said = 'Không đọc được tệp này.';
    const named = 'Số liệu khi giải trình';
    throw new Error('The cell is not of this table.');
    const asked = \`Cells \${n} were left alone.\`;`;
  expect(textsOf('src/app/a.ts', made)).toEqual([
    'src/app/a.ts:2: Không đọc được tệp này.',
    'src/app/a.ts:5: Cells … were left alone.',
  ]);
});

test('in a made-up tree, what only its own file names is named', () => {
  const made = mkdtempSync(join(tmpdir(), 'so-khop-exports-'));
  const files = {
    'src/a.ts': 'export const used = 1; export const lonely = used; export interface Shape { x: 1 }',
    'src/b.ts': "import { used } from './a'; export function tested() { return used; }",
    'tests/b.test.ts': "import { tested } from '../src/b'; export const helper = tested;",
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(made, path)), { recursive: true });
    writeFileSync(join(made, path), text);
  }
  expect(deadExports(made, ['src', 'tests'])).toEqual(['src/a.ts: lonely']);
  rmSync(made, { recursive: true, force: true });
});
