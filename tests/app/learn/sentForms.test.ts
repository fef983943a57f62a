// Forms of several shapes, written on a sheet "Quy tắc" and sent as a file, judge like the same forms in code.
import type { Form } from '../../../src/core/form/form';
import { rulesLines } from '../../../src/core/form/sheet/writeRules';
import type { Grid } from '../../../src/core/sheet/grid';
import { formById } from '../../../src/forms/forms';
import { randomFrom } from '../../core/locate/consistentTable';
import { fillForm, gridWith } from '../../forms/filledForm';
import { asSent, findingsOf } from './asSent';

const SHAPES = ['dao-tao', 'cung-lao-dong', 'tong-hop-tthc', 'van-ban-ban-hanh', 'khoi-trung-cu'];

/** Filled so that its rules hold, then up to two figures mistyped. */
function workbook(form: Form, seed: number): Grid {
  const random = randomFrom(seed);
  const filled = fillForm(form, random);
  const places = Array.from(filled.figures.keys());
  const changed = new Map<string, number | string>([['0,0', '']]);
  for (let i = 0; i < seed % 3; i++) changed.set(random.oneOf(places), random.between(1, 9999));
  return gridWith(filled, changed);
}

test.each(SHAPES)('%s in six workbooks: the same findings', (id) => {
  const shipped = formById(id)!;
  const form = { ...shipped, id: 'bieu-cua-tinh' };
  const learnt = asSent(rulesLines(form));
  const grids = Array.from({ length: 6 }, (_, i) => workbook(shipped, i + 1));
  const expected = grids.map((grid) => findingsOf([grid], [form]));
  expect(grids.map((grid) => findingsOf([grid], [learnt]))).toEqual(expected);
  expect(expected.flat().length).toBeGreaterThan(2);
});
