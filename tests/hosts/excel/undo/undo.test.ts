/** Taking back in an Excel that knows everything, and what a half-taken undo does not touch. */
import { Desk } from '../../../../src/taskpane/desk/desk';
import { revertEntries } from '../../../../src/taskpane/undo/undoing';
import { viewText } from '../../../../src/words/pane/viewTextOf';
import { wordsOf } from '../../../../src/words/wordsOf';
import { host } from '../../../excel-host/excel';
import { undoSuite } from './undoSuite';
import { done, newForm, SHEET, typeSample } from '../workbench';

undoSuite(['newSheet', 'activeCell']);

const PLACE = { kind: 'activeCell', overwrite: true } as const;

test('a figure typed into a drawn form keeps the form, and no cell of it changes', async () => {
  const book = typeSample();
  host.person.select(`${SHEET}!H3`);
  const { undo } = done(await book.insert(newForm(), PLACE));
  host.person.type(`${SHEET}!K8`, 15);
  const before = host.snapshot();
  expect(done(await book.revert(undo)).skipped).toEqual([{ sheet: SHEET, cell: 'K8' }]);
  expect(host.snapshot()).toEqual(before);
});

test('what is typed into a half-undone form stays when the undo goes on', async () => {
  const book = typeSample();
  host.person.type(`${SHEET}!I8`, 'của người dùng');
  host.person.merge(`${SHEET}!J8:K9`);
  host.person.select(`${SHEET}!H3`);
  const { undo } = done(await book.insert(newForm(), PLACE));
  host.faults.dieAt(40);
  expect(await book.revert(undo)).toMatchObject({ problem: { code: 'write/unfinished' } });
  host.faults.clear();
  host.person.type(`${SHEET}!K8`, 15);
  expect(done(await book.revert(undo)).skipped).toEqual([{ sheet: SHEET, cell: 'K8' }]);
  expect(host.person.see(`${SHEET}!K8`).value).toBe(15);
  expect(host.person.see(`${SHEET}!I8`).value).toBe('của người dùng');
  expect(host.person.see(`${SHEET}!H6`).value).toBe('');
});

test('a protected sheet keeps the drawn form, and says so', async () => {
  const book = typeSample();
  host.person.select(`${SHEET}!H3`);
  const { undo } = done(await book.insert(newForm(), PLACE));
  host.person.protect(SHEET);
  const before = host.snapshot();
  expect(await book.revert(undo)).toMatchObject({ problem: { code: 'sheet/protected' } });
  expect(host.snapshot()).toEqual(before);
});

test('the pane says whether the cells are as they were, and keeps the record', async () => {
  const book = typeSample();
  host.person.select(`${SHEET}!H3`);
  const { undo: record } = done(await book.insert(newForm(), PLACE));
  const desk = new Desk({ book, version: '0' });
  const entry = { record, at: '', interrupted: false };
  desk.set({ undo: [entry] });
  const said = (): string => desk.state.notice!.say({ text: desk.state.text, words: wordsOf('vi') });
  const { asBefore } = desk.state.text;

  host.faults.sessionLost = true;
  await revertEntries(desk, [entry]);
  expect(said()).toContain(asBefore);
  expect(desk.state.undo).toEqual([entry]);

  host.faults.clear();
  host.faults.dieAt(40);
  await revertEntries(desk, [entry]);
  expect(said()).not.toContain(asBefore);
  expect(desk.state.undo).toEqual([entry]);

  host.faults.clear();
  await revertEntries(desk, [entry]);
  expect(said()).toBe(viewText[desk.state.text.language].undo.done);
  expect(desk.state.undo).toEqual([]);
});
