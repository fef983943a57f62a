/**
 * The pane in a document without Excel: its jobs, its list, what was counted, and undoing.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import { render } from 'preact';
import type { Book } from '../../src/app/contract/book';
import type { UndoRecord } from '../../src/app/contract/writer';
import { Pane } from '../../src/taskpane/frame/Pane';
import type { Desk } from '../../src/taskpane/desk/desk';
import { reportedGrid } from '../fixtures/reportedTable';

const record = (id: string): UndoRecord => ({
  id,
  action: 'fill',
  changes: [{ sheet: 'A', changes: [] }],
  formats: [],
  addedSheet: null,
});

function bookOf(): Book {
  const notes: Record<string, string> = {
    undo: JSON.stringify(
      ['1', '2'].map((id) => ({ record: record(id), at: '', interrupted: false, again: { kind: 'write' } })),
    ),
  };
  const done = <Done,>(value: Done): Promise<{ done: Done }> => Promise.resolve({ done: value });
  return {
    abilities: {
      host: '',
      level: null,
      insert: true,
      highlight: true,
      watch: true,
      insertAtCell: false,
      pageSetup: true,
    },
    parts: ['source', 'writer', 'drawing', 'marks', 'cursor', 'watching'],
    read: () => done({ grids: [reportedGrid()], activeSheet: 'A', activeCell: { row: 0, column: 0 } }),
    write: (action: UndoRecord['action']) => done({ undo: { ...record('3'), action }, skipped: [] }),
    revert: () => done({ skipped: [] }),
    select: () => done(undefined),
    mark: () => done(undefined),
    clearMarks: () => done(undefined),
    watch: () => done(() => undefined),
    remember: (key: string, value: string) => {
      notes[key] = value;
    },
    recall: (key: string) => notes[key] ?? null,
  } as unknown as Book;
}

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 2000 && !holds(); i++) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(holds()).toBe(true);
}

const button = (name: string): HTMLElement => {
  const found = [...document.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent).trim() === name,
  );
  if (!found) throw new Error(`There is no button ${name}: ${document.body.textContent}`);
  return found;
};

test('checks, orders its list, changes views, and asks before it undoes everything', async () => {
  jest.spyOn(console, 'error').mockImplementation((error: unknown) => {
    throw error instanceof Error ? error : new Error(String(error));
  });
  const shown: { desk?: Desk } = {};
  document.body.innerHTML = '<div id="pane"></div>';
  render(
    <Pane
      book={bookOf()}
      version="0"
      onDesk={(desk) => {
        shown.desk = desk;
      }}
    />,
    document.getElementById('pane')!,
  );
  await until(() => shown.desk?.state.engine !== null && shown.desk?.state.busy === false);
  const main = document.querySelector('main')!;
  main.querySelector<HTMLElement>('button.primary')!.click();
  await until(() => (shown.desk?.state.check?.items.length ?? 0) > 0 && !shown.desk!.state.busy);
  await until(() => document.querySelectorAll('[data-finding]').length > 0);
  const ranks = shown.desk!.state.check!.groups.map(({ severity }) => severity);
  expect(ranks).toEqual(['error', 'warning', 'info']);

  // Without tone marks, by the code of a row: what is sought stays, the totals are of all.
  const all = shown.desk!.state.check!.items;
  const seek = document.querySelector<HTMLInputElement>('.seek input')!;
  seek.value = 'vuot gioi han iii.3.2.2';
  seek.dispatchEvent(new Event('input', { bubbles: true }));
  await until(() => shown.desk!.state.check!.shown.length < all.length);
  const { items, shown: seen, groups } = shown.desk!.state.check!;
  expect(seen.map(({ finding }) => [finding.code, finding.rows.includes('III.3.2.2')])).toEqual([
    ['bound/broken', true],
  ]);
  expect([items.length, groups.length]).toEqual([all.length, 1]);
  await until(() => document.querySelectorAll('[data-finding]').length === 1);
  expect(main.textContent).toContain(`Đang hiện 1 trong ${String(all.length)} phát hiện.`);
  button('Hiện tất cả').click();
  await until(() => shown.desk!.state.check!.shown.length === all.length);

  for (const job of ['Biểu', 'Điền', 'Xuất']) {
    button(job).click();
    await until(() => !main.textContent.includes('Đang mở Số Khớp') && !shown.desk!.state.busy);
    expect(shown.desk!.state.notice).toBeNull();
  }
  button('Việc khác').click();
  await until(() => document.querySelector('.more-list') !== null);
  button('Hoàn tác').click();
  await until(() => document.querySelectorAll('.written').length === 2);
  button('Hoàn tác tất cả').click();
  await until(() => document.querySelectorAll('[role="alertdialog"] li').length === 2);
  button('Hoàn tác 2 lần ghi').click();
  await until(() => shown.desk!.state.undone.length === 2 && !shown.desk!.state.busy);
  expect(shown.desk!.state.undo).toEqual([]);
  await until(() => document.querySelector('.offer') !== null);
  document.querySelector<HTMLElement>('.offer')!.click();
  await until(() => shown.desk!.state.undone.length === 0 && !shown.desk!.state.busy);
}, 120_000);
