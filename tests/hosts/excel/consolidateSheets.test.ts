/** The sheets of the open workbook added up on a new sheet, in an Excel that knows everything; and taken back. */
import { drawNewForm } from '../../../src/app/newForm';
import { Desk } from '../../../src/taskpane/desk/desk';
import { consolidateSheets } from '../../../src/taskpane/many/sheetsOfBook';
import { revertEntries } from '../../../src/taskpane/undo/undoing';
import { manyText } from '../../../src/words/pane/manyTextOf';
import { host } from '../../excel-host/excel';
import { done, SHEET, typeSample } from './workbench';

type Outcome = Parameters<Parameters<typeof consolidateSheets>[1]>[0];

async function deskWith(units: readonly string[]): Promise<Desk> {
  const book = typeSample();
  host.person.type(`${SHEET}!A1`, '');
  for (const unitName of units) {
    const drawn = drawNewForm({ form: 'cchc-xa', unitName, period: '6 tháng đầu năm 2026' });
    if ('problem' in drawn) throw new Error(drawn.problem.code);
    done(await book.insert(drawn.layout, { kind: 'newSheet' }));
  }
  return new Desk({ book, version: '0' });
}

const sheetNames = (): string[] => host.workbook.sheets.map(({ name }) => name);

test('counts are added by formulas over the sheets, rates computed anew, and the sheet can be taken back', async () => {
  const desk = await deskWith(['UBND xã Một', 'UBND xã Hai']);
  const [first, second] = sheetNames().slice(-2);
  // II.1.1 of the drawn form, typed as its communes would.
  host.person.type(`${first}!D50`, 2000);
  host.person.type(`${second}!D50`, 654);
  const before = host.snapshot();
  let outcome: Outcome = null;
  await consolidateSheets(desk, (given) => {
    outcome = given;
  });
  expect(desk.state.notice?.kind).toBe('good');
  const made = sheetNames().at(-1)!;
  expect(outcome).toMatchObject({ units: 3 });
  // The sample, typed beside them, is a unit as well: 2.654 more.
  const cell = host.person.see(`${made}!D50`);
  expect(cell.value).toBe(5308);
  expect(cell.formula).toContain(`'${first}'!D50+'${second}'!D50`);
  await revertEntries(desk, desk.state.undo);
  expect(host.snapshot()).toEqual(before);
});

test('one table alone is not consolidated, and the pane says what is needed', async () => {
  const desk = await deskWith([]);
  const before = host.snapshot();
  await consolidateSheets(desk, () => undefined);
  const { text, notice } = desk.state;
  expect(notice?.say({ text, words: null })).toBe(manyText.vi.consolidation.noSheets);
  expect(host.snapshot()).toEqual(before);
});
