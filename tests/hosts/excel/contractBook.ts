/** The sheet of the hosts' contract, typed by a person into an in-memory Excel. */
import { addressOf } from '../../../src/core/sheet/grid';
import { excelBook } from '../../../src/hosts/excel/excelBook';
import { type Hosted, ROWS } from '../../contract/hostContract';
import { host } from '../../excel-host/excel';
import { refuseNewerMembers } from './workbench';

export function typeContract(): Hosted {
  refuseNewerMembers();
  host.faults.clear();
  host.person.addSheet('S mới');
  for (const { name } of [...host.workbook.sheets]) if (name !== 'S mới') host.person.deleteSheet(name);
  host.person.renameSheet('S mới', 'S');
  host.person.activate('S');
  ROWS.forEach((row, r) => {
    row.forEach((value, c) => {
      const cell = `S!${addressOf({ row: r, column: c })}`;
      if (typeof value === 'string') host.person.format(cell, '@');
      if (value !== null) host.person.type(cell, value);
    });
  });
  window.localStorage.clear();
  const type = (cell: string, value: number | string): void => {
    host.person.type(`S!${cell}`, value);
  };
  return { book: excelBook(), type };
}
