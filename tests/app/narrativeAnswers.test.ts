// Questions of prose and table are asked once: the answer stands on the sheet of reasons and is read from there.
import { linkAnswerChanges, readLinkAnswers } from '../../src/app/narrative/linkAnswers';
import { figuresOfTables } from '../../src/app/narrative/tableFigures';
import { REASONS_SHEET } from '../../src/app/contract/source';
import type { Claim } from '../../src/core/narrative/claim/claim';
import { readNarrative } from '../../src/core/narrative/readNarrative';
import type { Grid } from '../../src/core/sheet/grid';
import { gridOf } from '../core/gridOf';
import { REPORTED, REPORTED_UNITS, sheetRows } from '../fixtures/reportedTable';

const table = figuresOfTables([gridOf(sheetRows(REPORTED, { units: REPORTED_UNITS }))], 'auto');
const text = 'HĐND, UBND xã không có văn bản quy phạm pháp luật.';
const ROW = 'II.1.1';

/** The sheet of reasons after some answers, one written behind the other. */
function answered(answers: readonly (readonly [Claim, boolean])[]): Grid[] {
  const rows: (string | undefined)[][] = [];
  const grids = (): Grid[] =>
    rows.length === 0
      ? []
      : [
          gridOf(
            rows.map((row) => Array.from(row, (cell) => cell ?? null)),
            [],
            REASONS_SHEET,
          ),
        ];
  for (const [claim, same] of answers) {
    const { changes } = linkAnswerChanges(claim, same, { by: 'A', date: '29/11/2026' }, grids());
    for (const { position, after } of changes) {
      const row = (rows[position.row] ??= []);
      row[position.column] = String(after.value);
    }
  }
  return grids();
}

function questions(prose: string, grids: readonly Grid[] = []): Claim[] {
  return readNarrative(prose, table, readLinkAnswers(grids)).filter(({ verdict }) => verdict !== 'holds');
}

function question(): Claim {
  const [claim] = questions(text).filter(({ row }) => row?.code === ROW);
  if (!claim) throw new Error('nothing was asked');
  return claim;
}

test('what is not the same is not asked again', () => {
  expect(questions(text, answered([[question(), false]])).map(({ row }) => row?.code)).not.toContain(ROW);
});

test('what is the same is judged', () => {
  const [claim] = questions(text, answered([[question(), true]]));
  expect([claim?.verdict, claim?.row?.code, claim?.expected?.value.toString()]).toEqual(['broken', ROW, '1']);
});

test('of two answers the last holds', () => {
  const asked = question();
  const grids = answered([
    [asked, true],
    [asked, false],
  ]);
  expect(questions(text, grids).map(({ row }) => row?.code)).not.toContain(ROW);
});

test('an answer says nothing of other words', () => {
  const grids = answered([[question(), false]]);
  expect(questions(`Trong kỳ ${text}`, grids).map(({ row }) => row?.code)).toContain(ROW);
});
