// Forms of several shapes, written on a sheet "Quy tắc" and sent as a file, judge like the same forms in code.
import { checkTables } from '../../../src/app/session/checkTables';
import { readFormFile, writeFormFile } from '../../../src/core/form/file/formFile';
import type { Form } from '../../../src/core/form/form';
import { readRulesSheet } from '../../../src/core/form/sheet/readRules';
import { rulesLines } from '../../../src/core/form/sheet/writeRules';
import type { Grid } from '../../../src/core/sheet/grid';
import { formById } from '../../../src/forms/forms';
import { gridOf } from '../../core/gridOf';
import { randomFrom } from '../../core/locate/consistentTable';
import { fillForm, gridWith } from '../../forms/filledForm';

const SHAPES = ['dao-tao', 'cung-lao-dong', 'tong-hop-tthc', 'van-ban-ban-hanh', 'khoi-trung-cu'];

function sent(form: Form): Form {
  const sheet = readRulesSheet(gridOf(rulesLines(form)))!.read;
  if (!('form' in sheet)) throw new Error(JSON.stringify(sheet.faults));
  const file = readFormFile(writeFormFile(sheet.form));
  if (!('form' in file)) throw new Error(JSON.stringify(file.faults));
  return file.form;
}

/** Filled so that its rules hold, then up to two figures mistyped. */
function workbook(form: Form, seed: number): Grid {
  const random = randomFrom(seed);
  const filled = fillForm(form, random);
  const places = Array.from(filled.figures.keys());
  const changed = new Map<string, number | string>([['0,0', '']]);
  for (let i = 0; i < seed % 3; i++) changed.set(random.oneOf(places), random.between(1, 9999));
  return gridWith(filled, changed);
}

function findingsOf(grid: Grid, form: Form): string[] {
  const checked = checkTables([grid], 'auto', null, [form]);
  if ('problem' in checked) return [checked.problem.code];
  return checked.tables.flatMap(({ table, open }) =>
    open.map(({ code, severity, rule, cells, printed, expected }) =>
      [table.form.id, code, severity, rule, cells.join(' '), printed, expected].join(' | '),
    ),
  );
}

test.each(SHAPES)('%s in six workbooks: the same findings', (id) => {
  const shipped = formById(id)!;
  const form = { ...shipped, id: 'bieu-cua-tinh' };
  const learnt = sent(form);
  const grids = Array.from({ length: 6 }, (_, i) => workbook(shipped, i + 1));
  const expected = grids.map((grid) => findingsOf(grid, form));
  expect(grids.map((grid) => findingsOf(grid, learnt))).toEqual(expected);
  expect(expected.flat().length).toBeGreaterThan(2);
});
