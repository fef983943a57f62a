import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { circlesIn, crowdedFolders } from './folders';
import { readSource, sourceFiles } from './imports';

const root = join(__dirname, '../..');

/** What may not import one another in a circle, whatever is imported. */
const oneWay = ['src/core', 'src/hosts', 'tests/office-host', 'tests/excel-host', 'tests/word-host'];

test.each(oneWay)('%s has no circle inside or between its folders', (top) => {
  expect(circlesIn(root, top)).toEqual([]);
});

test.each([...oneWay, 'tests/excel-host-tests', 'tests/word-host-tests', 'tests/hosts'])(
  '%s has no crowded folder',
  (top) => {
    expect(crowdedFolders(root, top)).toEqual([]);
  },
);

test('what is common to every Office leans on no application', () => {
  const imports = sourceFiles(join(root, 'tests/office-host')).flatMap(
    (file) => readSource(root, file).imports,
  );
  expect(imports.filter((each) => /excel-host|word-host/.test(each))).toEqual([]);
});

describe('in a made-up tree', () => {
  let made: string;

  beforeEach(() => {
    made = mkdtempSync(join(tmpdir(), 'so-khop-folders-'));
  });

  afterEach(() => {
    rmSync(made, { recursive: true, force: true });
  });

  function tree(files: Record<string, string>): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(made, path)), { recursive: true });
      writeFileSync(join(made, path), text);
    }
  }

  test('folders that lean on each other are named, though no two files do', () => {
    tree({
      'src/hosts/read/a.ts': "import '../draw/b'; export const a = 1;",
      'src/hosts/read/c.ts': 'export type C = 1;',
      'src/hosts/draw/b.ts': "import '../../core/x'; export const b = 1;",
      'src/hosts/draw/d.ts': "import type { C } from '../read/c'; export const d: C = 1;",
      'src/core/x.ts': '',
    });
    expect(circlesIn(made, 'src/hosts')).toEqual([
      'src/hosts/draw → src/hosts/read → src/hosts/draw: a circle',
    ]);
  });

  test('a part may not lean on the folder that holds it and uses it', () => {
    tree({
      'src/hosts/book.ts': "import './read/a';",
      'src/hosts/names.ts': 'export type Name = string;',
      'src/hosts/read/a.ts': "import type { Name } from '../names'; export type A = Name;",
    });
    expect(circlesIn(made, 'src/hosts')).toEqual(['src/hosts → src/hosts/read → src/hosts: a circle']);
  });

  test('arrows that run one way are accepted', () => {
    tree({
      'src/hosts/book.ts': "import './read/a'; import './draw/b';",
      'src/hosts/draw/b.ts': "import '../read/a';",
      'src/hosts/read/a.ts': '',
    });
    expect(circlesIn(made, 'src/hosts')).toEqual([]);
  });

  test('the sixteenth file is one too many', () => {
    for (let i = 1; i <= 15; i++) tree({ [`src/hosts/read/${i}.ts`]: '' });
    expect(crowdedFolders(made, 'src/hosts')).toEqual([]);
    tree({ 'src/hosts/read/16.ts': '' });
    expect(crowdedFolders(made, 'src/hosts')).toEqual(['src/hosts/read: 16 files']);
  });
});
