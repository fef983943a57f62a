/** A column pasted over another in a form of several columns: named as one act, mended by one correction. */
import { sureFixes } from '../../../src/app/session/fixTables';
import { checkTable, type CheckedTable } from '../../../src/app/session/checkTables';
import { readTable } from '../../../src/core/table/readings';
import { recogniseAll } from '../../../src/core/table/recognise/recognise';
import { shippedCatalogue } from '../../../src/forms/catalogue';
import { formById } from '../../../src/forms/forms';
import { en } from '../../../src/words/en';
import { vi } from '../../../src/words/vi';
import { describe as sentence } from '../../../src/words/words';
import { fillForm, gridWith, tableIn } from '../../forms/filledForm';
import { randomFrom } from '../locate/consistentTable';

const FORM = formById('tong-hop-tthc')!;
const filled = fillForm(FORM, randomFrom(5));

/** The figures of one column in place of another's, in every row or in the first few. */
function pasted(
  from: string,
  over: string,
  rows = Infinity,
): { checked: CheckedTable; meant: Record<string, number> } {
  const changed = new Map<string, number>();
  const meant: Record<string, number> = {};
  const { cells } = readTable(tableIn(filled));
  const places = cells.filter(({ quantity }) => quantity.column === over).slice(0, rows);
  for (const { quantity, position } of places) {
    const source = cells.find((each) => each.quantity.column === from && each.quantity.row === quantity.row)!;
    const [was, is] = [position, source.position].map(({ row, column }) =>
      filled.figures.get(`${row},${column}`),
    );
    if (typeof was !== 'number' || typeof is !== 'number') continue;
    changed.set(`${position.row},${position.column}`, is);
    if (was !== is) meant[quantity.cell] = was;
  }
  return { checked: checkTable(recogniseAll(gridWith(filled, changed), shippedCatalogue())[0]!, []), meant };
}

test.each([
  ['10', '11', Infinity],
  ['2', '3', 4],
])(
  'column %s over column %s is proposed to be undone as a whole, and never done unasked',
  (from, over, rows) => {
    const { checked, meant } = pasted(from, over, rows);
    expect(Object.keys(meant).length).toBeGreaterThan(2);
    const proposed = checked.judgement.causes
      .flatMap(({ explanations }) => explanations.flatMap(({ corrections }) => corrections))
      .filter(({ values }) => values[0]?.how === 'copied')
      .map(({ values }) =>
        Object.fromEntries(values.map(({ cell, figure }) => [cell, Number(figure?.value)])),
      );
    expect(proposed).toContainEqual(meant);
    expect(sureFixes(checked).fixes).toEqual([]);
    const [told] = checked.open.filter(({ suspects }) => suspects[0]?.copied);
    expect(sentence(told!, vi)).toMatch(/có thể bị dán nhầm từ cột đó/);
    expect(sentence(told!, en)).toMatch(/may have been pasted here/);
  },
);
