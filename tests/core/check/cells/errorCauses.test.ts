/** Where an error value began, however many formulas lie between. */
import { errorCausesIn } from '../../../../src/core/check/cells/errorCauses';
import { gridOf, type Written } from '../../gridOf';

const failing = (formula: string): Written => ({ value: '#VALUE!', error: true, formula });
const ROWS = 5_000;

test.each([
  ['downwards', 1, (row: number) => row - 1],
  ['upwards', ROWS, (row: number) => row + 1],
])('of a column that carries on %s, the text that it begins with', (_way, first, before) => {
  const grid = gridOf(
    Array.from({ length: ROWS }, (_, i) => [
      i + 1 === first ? '1 văn bản' : failing(`=A${before(i + 1)}+B${i + 1}`),
      1,
    ]),
  );
  const causesOf = errorCausesIn({ grid });
  for (let row = 1; row <= ROWS; row++) {
    const wanted = row === first ? [] : [{ cell: `A${first}`, text: '1 văn bản' }];
    if (row % 500 === 0 || row === first) expect(causesOf(`A${row}`)).toEqual(wanted);
    else causesOf(`A${row}`);
  }
});

test('of formulas that look at each other, nothing; of what brings the error from outside, that', () => {
  const grid = gridOf([[failing('=B1+1'), failing('=A1+1'), failing('=A1+D1'), failing('=#REF!+1')]]);
  const causesOf = errorCausesIn({ grid });
  expect(causesOf('A1')).toEqual([]);
  expect(causesOf('B1')).toEqual([]);
  expect(causesOf('C1')).toEqual([{ cell: 'D1', text: '#VALUE!' }]);
  expect(causesOf('D1')).toEqual([]);
});

test('each cause once, in the order in which formulas name them', () => {
  const grid = gridOf([['a', 'b', failing('=A1+B1'), failing('=B1+C1+A1')]]);
  expect(errorCausesIn({ grid })('D1').map(({ cell }) => cell)).toEqual(['B1', 'A1']);
});
