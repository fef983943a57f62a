// A finding is found by what is read on it, with or without tone marks, and by nothing else.
import { checkTable } from '../../src/app/session/checkTables';
import { findTables } from '../../src/app/session/findTables';
import { isSought } from '../../src/taskpane/check/soughtFinding';
import { en } from '../../src/words/en';
import { vi } from '../../src/words/vi';
import { reportedGrid } from '../fixtures/reportedTable';

const found = findTables([reportedGrid()], 'auto');
if ('problem' in found) throw new Error(found.problem.code);
const findings = checkTable(found.tables[0]!, []).open;

const codesFor = (sought: string, words = vi): string[] =>
  findings.filter((finding) => isSought(finding, { sheet: 'Biểu 1', sought, words })).map(({ code }) => code);

test('by its heading, a row, a cell, the severity or the sheet', () => {
  expect(new Set(codesFor('Vượt giới hạn'))).toEqual(new Set(['bound/broken']));
  expect(codesFor('vuot GIOI han')).toEqual(codesFor('Vượt giới hạn'));
  expect(codesFor('beyond its limit', en)).toEqual(codesFor('Vượt giới hạn'));
  const cell = findings[0]!.cells[0]!;
  expect(codesFor(cell).length).toBeGreaterThan(0);
  expect(codesFor('Biểu 1').length).toBe(findings.length);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  expect(codesFor('Lỗi').length).toBeGreaterThanOrEqual(errors);
});

test('by all words together, and never by what no finding says', () => {
  expect(codesFor('vượt III.3.2.2').length).toBeLessThan(codesFor('vượt').length + 1);
  expect(codesFor('vượt không-có-từ-này')).toEqual([]);
});
