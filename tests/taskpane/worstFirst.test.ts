/** The list of a check begins with errors, however it is grouped and wherever they stand in the workbook. */
import { checkTables, type CheckedTable } from '../../src/app/session/checkTables';
import { bySeverity } from '../../src/core/finding/severity';
import type { Grid } from '../../src/core/sheet/grid';
import { groupsOf, type Grouping, itemsOf } from '../../src/taskpane/check/findingItems';
import { figureIn, sheetOf } from '../core/check/field/otherForms';
import { rowsWith } from '../core/check/field/fieldTable';
import { gridOf } from '../core/gridOf';

const GROUPINGS: readonly Grouping[] = ['severity', 'section'];

const named = (sheet: string, grid: Grid): Grid => ({ ...grid, sheet });
/** A remark in section I, an error in VII. */
const commune = named('Xã', gridOf(rowsWith({ 'I.1': '15 văn bản', 'VII.3': 9.5, 'II.1.1': '(1)' })));
const clean = named(
  'Sạch',
  sheetOf('to-chuc-thi-dua', { B5: 'Tong so to chuc lam cong tac thi dua, khen thuong' }),
);
const warned = named('Nhắc', sheetOf('giao-duc-tieu-hoc', { D7: 12345 }));
const wrong = named('Sai', sheetOf('mot-cua', { C9: figureIn('mot-cua', 'C9') + 10 }));

function tablesOf(...grids: readonly Grid[]): readonly CheckedTable[] {
  const checked = checkTables(grids, 'auto');
  if ('problem' in checked) throw new Error(checked.problem.code);
  return checked.tables;
}

test.each(GROUPINGS)('grouped by %s, the first finding of the list is an error', (grouping) => {
  for (const grids of [
    [commune],
    [clean, commune],
    [clean, warned, wrong],
    [warned, commune, clean, wrong],
  ]) {
    const [first] = groupsOf(itemsOf(tablesOf(...grids)), grouping);
    expect(first?.items[0]?.finding.severity).toBe('error');
    expect(first?.severity).toBe('error');
  }
});

test.each(GROUPINGS)(
  'grouped by %s, groups come the worst first, and of a table those of each section',
  (grouping) => {
    const groups = groupsOf(itemsOf(tablesOf(clean, warned, commune, wrong)), grouping);
    const worst = groups.map(({ severity }) => ({ severity }));
    const ofOne = (sheet: string): typeof worst =>
      groups.filter(({ items }) => items[0]?.sheet === sheet).map(({ severity }) => ({ severity }));
    for (const list of grouping === 'severity' ? [worst] : ['Sạch', 'Nhắc', 'Xã', 'Sai'].map(ofOne))
      expect(list).toEqual(list.slice().sort(bySeverity));
    const sheets = groups.map(({ items }) => items[0]?.sheet);
    if (grouping === 'section')
      expect(sheets.filter((sheet, i) => sheets.indexOf(sheet) === i)).toEqual(['Xã', 'Sai', 'Nhắc', 'Sạch']);
  },
);

test.each(GROUPINGS)('grouped by %s, no finding is lost or told twice', (grouping) => {
  const items = itemsOf(tablesOf(clean, warned, commune, wrong));
  const listed = groupsOf(items, grouping).reduce<typeof items>((all, group) => all.concat(group.items), []);
  expect(listed.map(({ id }) => id).sort()).toEqual(items.map(({ id }) => id).sort());
});
