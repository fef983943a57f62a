import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { violations } from './imports';

test('every import of src/ runs downwards, and none runs in a circle', () => {
  expect(violations(join(__dirname, '../..'))).toEqual([]);
});

describe('in a made-up tree', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'so-khop-imports-'));
  });

  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  function tree(files: Record<string, string>): string[] {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return violations(root);
  }

  test('arrows that run downwards are accepted', () => {
    const found = tree({
      'src/core/number/read.ts': "import Big from 'big.js'; export const read = (): Big => new Big(1);",
      'src/forms/xa.ts': "import { read } from '../core/number/read'; export const xa = read;",
      'src/app/contract/book.ts': 'export interface Sheet { name: string }',
      'src/app/check.ts': "import { xa } from '../forms/xa'; export const check = xa;",
      'src/hosts/excel/sheet.ts':
        '/// <reference types="@microsoft/office-js" />\nimport type { Sheet } from \'../../app/contract/book\'; export const s: Sheet = Excel.run();',
      'src/taskpane/index.tsx':
        "import { render } from 'preact'; import '../hosts/excel/sheet'; import './pane.css'; render();",
      'src/taskpane/pane.css': '',
      'src/cli/main.ts': "import { readFileSync } from 'node:fs'; import '../app/check'; readFileSync('');",
    });
    expect(found).toEqual([]);
  });

  test('an arrow that runs upwards is named with both its ends', () => {
    const found = tree({
      'src/core/number/read.ts': "export { check } from '../../app/check';",
      'src/app/check.ts': 'export const check = 1;',
    });
    expect(found).toEqual(['src/core/number/read.ts → src/app/check.ts: core may not import app']);
  });

  test.each([
    ['import type', "import type { B } from '../words/vi';"],
    ['export all', "export * from '../words/vi';"],
    ['a dynamic import', "export const b = import('../words/vi');"],
    ['require', "const b = require('../words/vi');"],
    ['an import type', "export type B = import('../words/vi').B;"],
  ])('%s counts as an arrow', (_kind, text) => {
    const found = tree({ 'src/core/a.ts': text, 'src/words/vi.ts': 'export type B = 1;' });
    expect(found).toEqual(['src/core/a.ts → src/words/vi.ts: core may not import words']);
  });

  test('hosts see the contract of the use cases and nothing else of them', () => {
    const found = tree({
      'src/app/contract/sheet.ts': '',
      'src/app/check.ts': '',
      'src/hosts/xlsx/book/a.ts': "import '../../../app/contract/sheet'; import '../../../app/check';",
    });
    expect(found).toEqual([
      'src/hosts/xlsx/book/a.ts → src/app/check.ts: hosts/xlsx/book may not import app',
    ]);
  });

  test('one door may not lean on another, but the web edition shows the pane', () => {
    const found = tree({
      'src/taskpane/pane.ts': '',
      'src/web/index.ts': "import '../taskpane/pane';",
      'src/cli/main.ts': "import '../web/index';",
    });
    expect(found).toEqual(['src/cli/main.ts → src/web/index.ts: cli may not import web']);
  });

  test('packages and Node belong to their floors', () => {
    const found = tree({
      'src/core/a.ts': "import { readFileSync } from 'node:fs';",
      'src/taskpane/a.ts': "import { readXlsx } from 'hucre/xlsx';",
      'src/hosts/xlsx/draw/a.ts': "import { readXlsx } from 'hucre/xlsx';",
    });
    expect(found).toEqual([
      'src/core/a.ts → node:fs: core may not import this package',
      'src/taskpane/a.ts → hucre/xlsx: taskpane may not import this package',
    ]);
  });

  test('Office.js is spoken to from hosts/excel alone', () => {
    const found = tree({
      'src/app/run.ts': 'export const run = () => Excel.run(() => 1);',
      'src/app/window.ts': 'export const ready = () => window.Office.onReady();',
      'src/app/type.ts': 'export type Sheet = Excel.Worksheet;',
      'src/app/declare.ts': 'declare const Office: { onReady(): void }; Office.onReady();',
      'src/app/own.ts': 'export enum Host { Excel } export const x = { Excel: Host.Excel }.Excel;',
      'src/app/local.ts': 'const Excel = 1; export const y = Excel;',
    });
    expect(found.sort()).toEqual([
      'src/app/declare.ts → Office: only hosts/excel and hosts/word may use Office.js',
      'src/app/run.ts → Excel: only hosts/excel and hosts/word may use Office.js',
      'src/app/type.ts → Excel: only hosts/excel and hosts/word may use Office.js',
      'src/app/window.ts → Office: only hosts/excel and hosts/word may use Office.js',
    ]);
  });

  test('a circle is named file by file, even one of types', () => {
    const found = tree({
      'src/core/a.ts': "import { b } from './b'; export const a = b;",
      'src/core/b.ts': "import { c } from './c'; export const b = c;",
      'src/core/c.ts': "import type { a } from './a'; export const c: typeof a = 1;",
      'src/core/d.ts': "import { a } from './a'; export const d = a;",
    });
    expect(found).toEqual(['src/core/a.ts → src/core/b.ts → src/core/c.ts → src/core/a.ts: a circle']);
  });

  test('a file outside every floor and an import of nothing are named', () => {
    const found = tree({ 'src/helpers/a.ts': '', 'src/core/a.ts': "import './missing';" });
    expect(found).toEqual([
      'src/core/a.ts → ./missing: there is no such file',
      'src/helpers/a.ts: stands on no floor',
    ]);
  });
});
