// What a text says of the tables is asked for by the check of the pane, and only of the text that this pane judged.
import { figuresOfTables } from '../../src/app/narrative/tableFigures';
import type { Claim } from '../../src/core/narrative/claim/claim';
import { readNarrative } from '../../src/core/narrative/readNarrative';
import { check } from '../../src/taskpane/desk/engine';
import { reportedGrid } from '../fixtures/reportedTable';

async function toldOf(claims?: readonly Claim[]): Promise<string[]> {
  const checked = await check([reportedGrid()], () => Promise.resolve(), null, claims);
  if ('problem' in checked) throw new Error(checked.problem.code);
  const tables = (await checked.locate(() => true)) ?? [];
  const findings = tables.flatMap(({ judgement }) => judgement.findings);
  const told = findings.flatMap(({ suspects }) => suspects.flatMap(({ told: figure }) => figure ?? []));
  return told.filter((figure, at) => told.indexOf(figure) === at);
}

test('the figure that the text gives is proposed, and none without a text', async () => {
  const text = 'Hồ sơ giải quyết trước hạn và đúng hạn: 2.647 hồ sơ.';
  expect(await toldOf(readNarrative(text, figuresOfTables([reportedGrid()], 'auto')))).toEqual(['2.647']);
  expect(await toldOf()).toEqual([]);
});
