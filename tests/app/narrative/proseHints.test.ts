// What the prose of a report surely gives for a cell is among the figures proposed there, and says where it is from.
import { checkTables } from '../../../src/app/session/checkTables';
import { figuresOfTables } from '../../../src/app/narrative/tableFigures';
import { tableSideOf } from '../../../src/app/narrative/tableSide';
import { readNarrative } from '../../../src/core/narrative/readNarrative';
import { describe as sentence } from '../../../src/words/words';
import { wordsOf } from '../../../src/words/wordsOf';
import { gridOf } from '../../core/gridOf';
import { REPORTED, REPORTED_UNITS, sheetRows } from '../../fixtures/reportedTable';

const ON_TIME = 'Hồ sơ giải quyết trước hạn và đúng hạn: 2.647 hồ sơ.';

function told(prose: string): { suspects: string[]; sentences: string[] } {
  const grid = gridOf(sheetRows(REPORTED, { units: REPORTED_UNITS }));
  const claims = readNarrative(prose, figuresOfTables([grid], 'auto'));
  const checked = checkTables([grid], 'auto', null, [], claims);
  if ('problem' in checked) throw new Error(checked.problem.code);
  const findings = checked.tables.flatMap(({ judgement }) => judgement.findings);
  const suspects = findings.flatMap((finding) =>
    finding.suspects.flatMap(({ row, told: figure }) => (figure === undefined ? [] : [`${row} ${figure}`])),
  );
  const words = (['vi', 'en'] as const).map(wordsOf);
  return {
    suspects: suspects.filter((each, at) => suspects.indexOf(each) === at),
    sentences: findings.flatMap((finding) => words.map((each) => sentence(finding, each))),
  };
}

test('2.647 on time in the text is proposed for 2.677 in the table, with its ground', () => {
  const { suspects, sentences } = told(ON_TIME);
  expect(suspects).toEqual(['III.3.2.2 2.647']);
  expect(sentences.join('\n')).toContain('Lời văn của báo cáo ghi 2.647 cho ô ');
  expect(sentences.join('\n')).toContain('The report’s own text says 2.647 for ');
});

test('the side that the rest of the table takes is told of the claim', () => {
  const grid = gridOf(sheetRows(REPORTED, { units: REPORTED_UNITS }));
  const text = `${ON_TIME}\n\nTổng số biên chế được giao là 34 người.`;
  const claims = readNarrative(text, figuresOfTables([grid], 'auto'));
  const side = tableSideOf([grid], 'auto', claims);
  expect(
    claims.filter(({ verdict }) => verdict === 'broken').map((claim) => [claim.row?.printed, side(claim)]),
  ).toEqual([
    ['2.677', '2.647'],
    ['36', null],
  ]);
});

test('a cell that has changed since it was compared with the text is left alone', () => {
  const before = gridOf(sheetRows(REPORTED, { units: REPORTED_UNITS }));
  const claims = readNarrative(ON_TIME, figuresOfTables([before], 'auto'));
  const now = gridOf(sheetRows({ ...REPORTED, 'III.3.2.2': '2.676' }, { units: REPORTED_UNITS }));
  const checked = checkTables([now], 'auto', null, [], claims);
  const tables = 'problem' in checked ? [] : checked.tables;
  const told = tables.flatMap(({ judgement }) => judgement.findings).flatMap(({ suspects }) => suspects);
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((suspect) => suspect.told !== undefined)).toEqual([]);
});

test('nothing is proposed where the text agrees, asks, or gives two figures for one cell', () => {
  expect(told(ON_TIME.replace('2.647', '2.677')).suspects).toEqual([]);
  expect(told('HĐND, UBND xã không có văn bản quy phạm pháp luật.').suspects).toEqual([]);
  expect(told(`${ON_TIME}\n\n${ON_TIME.replace('2.647', '2.640')}`).suspects).toEqual([]);
});
