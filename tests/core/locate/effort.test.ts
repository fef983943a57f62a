/** Any figures in any form are answered soon: what a search may cost is counted, and giving up is said. */
import { judge } from '../../../src/core/check/evaluate';
import { draw } from '../../../src/core/layout/drawForm';
import { Effort } from '../../../src/core/locate/solver/effort';
import { finish } from '../../../src/core/task';
import { recognise } from '../../../src/core/table/recognise/recognise';
import { FORMS } from '../../../src/forms/forms';
import { gridOfLayout } from '../../app/gridOfLayout';
import { randomFrom } from './consistentTable';

function chanceTable(id: string, stretch: number, seed: number): ReturnType<typeof recognise>[number] {
  const form = FORMS.find((each) => each.id === id)!;
  const layout = draw(form, { unitName: 'UBND xã A', period: { kind: 'year', year: 2026 } });
  const places = layout.cells.filter(({ look }) => look === 'figure');
  const random = randomFrom(seed);
  const start = random.between(0, Math.max(0, places.length - stretch));
  const typed = places
    .slice(start, start + stretch)
    .map(({ row, column, look }) => ({ row, column, look, value: random.between(0, 120) }));
  const cells = layout.cells.map(
    (cell) => typed.find(({ row, column }) => row === cell.row && column === cell.column) ?? cell,
  );
  return recognise(gridOfLayout({ ...layout, cells }), form)[0]!;
}

// Those that took seconds while only steps were counted.
test.each([
  ['huong-luong', 12],
  ['khen-thuong-bo-tinh', 12],
  ['dao-tao', 12],
  ['dang-vien-moi', 12],
  ['nghe-nghiep-dang-vien', 60],
])('chance figures in %s cost no more than a table may', (id, stretch) => {
  let spent = 0;
  const spy = jest.spyOn(Effort.prototype, 'spend').mockImplementation(function (this: Effort, terms) {
    const own = this as unknown as { spent: number; whole: Effort | null };
    own.spent += terms;
    if (own.whole) own.whole.spend(terms);
    else spent += terms;
  });
  const { causes, findings } = finish(judge(chanceTable(id, stretch, 3)).locate());
  spy.mockRestore();
  expect([causes.length > 0, spent > 1000]).toEqual([true, true]);
  // The last piece of work may go over it, by its own size.
  expect(spent).toBeLessThan(500000);
  const cut = causes.filter(({ outcome }) => outcome === 'cut').map((cause) => cause.id);
  const told = findings.filter(({ search }) => search === 'cut').map(({ cause }) => cause);
  expect(cut.filter((cause) => !told.includes(cause))).toEqual([]);
  expect(told.filter((cause) => !cut.includes(cause!))).toEqual([]);
});

test('a part spends what the whole has', () => {
  const whole = new Effort(100);
  const part = whole.share(4);
  part.spend(24);
  expect([part.isOver, whole.left]).toEqual([false, 76]);
  part.spend(1);
  expect([part.isOver, whole.isOver]).toEqual([true, false]);
  expect(whole.share(1).left).toBe(75);
});
