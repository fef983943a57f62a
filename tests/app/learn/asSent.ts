/** A form on its way from the sheet "Quy tắc" of one office, as a file, to another; and what it finds there. */
import { checkTables } from '../../../src/app/session/checkTables';
import { readFormFile, writeFormFile } from '../../../src/core/form/file/formFile';
import type { Form } from '../../../src/core/form/form';
import { readRulesSheet } from '../../../src/core/form/sheet/readRules';
import type { Grid } from '../../../src/core/sheet/grid';
import { gridOf } from '../../core/gridOf';

/** `lines`: what stands on the sheet of rules. */
export function asSent(lines: readonly string[][]): Form {
  const sheet = readRulesSheet(gridOf(lines))!.read;
  if (!('form' in sheet)) throw new Error(JSON.stringify(sheet.faults));
  const file = readFormFile(writeFormFile(sheet.form));
  if (!('form' in file)) throw new Error(JSON.stringify(file.faults));
  return file.form;
}

/** One line a finding. */
export function findingsOf(grids: readonly Grid[], forms: readonly Form[]): string[] {
  const checked = checkTables(grids, 'auto', null, forms);
  if ('problem' in checked) return [checked.problem.code];
  return checked.tables.flatMap(({ table, open }) =>
    open.map(({ code, severity, rule, cells, printed, expected }) =>
      [table.form.id, code, severity, rule, cells.join(' '), printed, expected].join(' | '),
    ),
  );
}
