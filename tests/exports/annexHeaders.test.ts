/** The header of an annex has the form's headings, groups over what they hold, whatever the sheet prints. */
import { annexTable } from '../../src/exports/document/annexTable';
import { headerTree } from '../../src/core/layout/headerTree';
import { FORMS, formById } from '../../src/forms/forms';
import { fillForm, tableIn } from '../forms/filledForm';
import { randomFrom } from '../core/locate/consistentTable';
import { tidy } from '../../src/core/text/label';

/** Printed on two pages, and short enough for one in a document: its groups are one again. */
const PARTED = formById('khoi-trung-cu')!;
const MANY = FORMS.filter(({ columns }) => columns.length > 1)
  .filter((_form, i) => i % 6 === 0)
  .concat(PARTED);

/** Every place of the header is covered once. */
function isWhole(rows: ReturnType<typeof annexTable>['header'], width: number): boolean {
  const covered = rows.map(() => new Array<number>(width).fill(0));
  rows.forEach(({ cells }, row) => {
    for (const { column, columnSpan, rowSpan } of cells)
      for (let r = row; r < row + rowSpan; r++)
        for (let c = column; c < column + columnSpan; c++) covered[r]![c]!++;
  });
  return covered.every((line) => line.every((times) => times === 1));
}

test.each(MANY.map(({ id }) => [id]))('%s: as its sheet prints it, and as its form has it', (id) => {
  const table = tableIn(fillForm(formById(id)!, randomFrom(id.length)));
  const wanted = headerTree(table.form)
    .cells.map(({ text }) => text)
    .sort();
  const printed = annexTable(table);
  const first = table.rows[0]!.at;
  const bare = annexTable({
    ...table,
    area: { ...table.area, row: first, rows: table.area.rows - (first - table.area.row) },
  });
  for (const { header, columns } of [printed, bare]) {
    expect(isWhole(header, columns.length)).toBe(true);
    const headings = header.slice(0, -1).flatMap(({ cells }) => cells.map(({ text }) => tidy(text)));
    expect(headings.filter((text) => text !== '').sort()).toEqual(wanted);
  }
  expect(bare.header[bare.header.length - 1]!.cells.map(({ text }) => text)).toEqual(
    printed.header[printed.header.length - 1]!.cells.map(({ text }) => text),
  );
  // The row of numbers is a header, and no row of figures; rows drawn for the office's list and not used stay blank.
  const used = printed.body.filter(({ cells }) => cells.some(({ text }) => /[a-zà-ỹđ]/i.test(text)));
  expect(used.length).toBe(table.rows.length);
});
