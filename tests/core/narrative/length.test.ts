// Long texts are read in pieces of bounded size, as many as the text is long; what is written to hurt costs no more.
import { readDocumentsInSteps } from '../../../src/core/narrative/readNarrative';
import { blocksOf } from '../../../src/core/narrative/text/blocks';
import { passagesOf } from '../../../src/core/narrative/text/passage';
import { readSource } from '../../../src/core/narrative/text/source';
import { figuresOfTables } from '../../../src/app/narrative/tableFigures';
import { REPORTED, REPORTED_UNITS, sheetRows } from '../../fixtures/reportedTable';
import { gridOf } from '../gridOf';
import { claims, noClaims } from './sentences/heldOut';

const table = figuresOfTables([gridOf(sheetRows(REPORTED, { units: REPORTED_UNITS }))], 'auto');
const pages = claims
  .map(([, text]) => text)
  .concat(noClaims)
  .join('\n\n');

function stepsOf(text: string): { steps: number; found: number } {
  const task = readDocumentsInSteps([text], table);
  let steps = 1;
  while (task.next()) steps++;
  return { steps, found: task.result()[0]?.length ?? 0 };
}

function longestPassage(text: string): number {
  return Math.max(...passagesOf(blocksOf(readSource(text))).map((passage) => passage.text.length));
}

test('a text four times as long has four times the pieces', () => {
  const once = stepsOf(pages);
  const [two, four] = [2, 4].map((times) => stepsOf(Array(times).fill(pages).join('\n\n')));
  expect(once.found).toBeGreaterThan(50);
  const piece = (two?.steps ?? 0) - once.steps;
  expect(piece).toBeGreaterThan(100);
  expect((four?.steps ?? 0) - (two?.steps ?? 0)).toBe(2 * piece);
});

const HOSTILE: readonly (readonly [string, string])[] = [
  ['brackets that never close', '('.repeat(15_000)],
  ['breakdown upon breakdown', 'gồm 1 hồ sơ '.repeat(2_000)],
  ['a list without end', 'Có 5 hồ sơ:\n' + '- 1 hồ sơ;\n'.repeat(2_000)],
  ['a paragraph without end', 'đạt 71,4%, 5/7 hồ sơ, '.repeat(1_000)],
  ['footnotes of one number', '12¹ '.repeat(1_500) + '\n\n' + '¹ 5 hồ sơ\n\n'.repeat(1_000)],
  ['a number without end', '1'.repeat(15_000)],
  ['lines of a letter', 'a\n'.repeat(8_000)],
];

test.each(HOSTILE)('%s are read in pieces of some pages at most', (_, text) => {
  expect(longestPassage(text)).toBeLessThan(60_000);
  expect(stepsOf(text).steps).toBeLessThan(text.length);
});

test('a long paragraph is parted between sentences, and nothing is lost', () => {
  const sentence = 'Có 45 đơn, trong đó khiếu nại 12 đơn và tố cáo 33 đơn. ';
  const text = sentence.repeat(1000).trim();
  const { found } = stepsOf(text);
  expect(longestPassage(text)).toBeLessThan(text.length / 3);
  expect(found).toBe(1000);
});
