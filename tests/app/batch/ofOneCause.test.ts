/** One wrong cell is told once, whatever it breaks; what no single cell explains stays apart. */
import { ofOneCause } from '../../../src/app/batch/ofOneCause';
import type { WordedFinding } from '../../../src/app/batch/checkedFile';
import { judged, UNITS } from '../../core/check/field/fieldTable';

function told(cells: Parameters<typeof judged>[0]) {
  const findings = judged(cells).findings.map((finding): WordedFinding => ({
    finding,
    columns: [],
    message: '',
  }));
  const once = ofOneCause(findings);
  const all = once.reduce((sum, { following }) => sum + 1 + following.length, 0);
  expect(all).toBe(findings.length);
  return once.filter(({ first }) => first.finding.severity !== 'info');
}

test('two sums broken by the total of the one are one cause, led by the sum that gives the cell its figure', () => {
  const [one, ...more] = told({ ...UNITS, 'VI.2.4': 8 });
  expect(more).toEqual([]);
  expect(one!.first.finding.rule).toBe('VI.2.4 = VI.2.4.1 + VI.2.4.2 + VI.2.4.3');
  expect(one!.following.map(({ finding }) => finding.rule)).toEqual([
    'VI.2.1 = VI.2.2 + VI.2.3 + VI.2.4 + VI.2.5',
  ]);
  expect(one!.cell).toEqual({ address: one!.first.finding.cells[0], value: '5' });
});

test('a sum and what stands twice are one cause, too, told under the worst', () => {
  const [one, ...more] = told({ ...UNITS, 'VI.2.1': 20 });
  expect(more).toEqual([]);
  expect(one!.first.finding.code).toBe('sum/broken');
  expect(one!.following.map(({ finding }) => finding.code)).toEqual(['equal/broken']);
});

test('two faults stay two', () => {
  expect(told({ ...UNITS, 'VI.2.4.3': 7, 'II.1': 71 })).toHaveLength(2);
});
