import { checkTables } from '../../src/app/session/checkTables';
import { drawSample } from '../../src/app/sample';
import { cchcXa } from '../../src/forms/commune/cchc-xa';
import { REPORTED, reportedGrid } from '../fixtures/reportedTable';
import { gridOfLayout } from './gridOfLayout';

test('the sample is the reported table, figure by figure', () => {
  const layout = drawSample();
  const shown = new Map(cchcXa.rows.map((row, i) => [row.code, layout.headerRows.last + 1 + i]));
  const grid = gridOfLayout(layout);
  for (const row of cchcXa.rows.filter(({ kind }) => kind === 'indicator')) {
    const text = grid.cell(shown.get(row.code)!, 3)?.text ?? '';
    expect([row.code, text]).toEqual([row.code, REPORTED[row.code] ?? '']);
  }
});

test('its check finds what the check of the reported table finds', () => {
  const codes = (grids: Parameters<typeof checkTables>[0]): string[] => {
    const checked = checkTables(grids, 'auto');
    if ('problem' in checked) throw new Error(checked.problem.code);
    return checked.tables.flatMap(({ open }) =>
      open.filter(({ rule }) => rule !== null).map(({ code, rows }) => `${code} ${rows.join(' ')}`),
    );
  };
  expect(codes([gridOfLayout(drawSample())])).toEqual(codes([reportedGrid()]));
});
