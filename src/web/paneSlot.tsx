/** The place of the pane: the same one that Excel shows, on the book of the open file. */
import { render } from 'preact';
import { checkTables } from '../app/checkTables';
import type { Book } from '../app/book';
import { wordsOf } from '../words/wordsOf';
import { describe } from '../words/words';
import type { Finding } from '../core/check/finding';
import type { Language } from './words';

export function showPane(slot: HTMLElement, book: Book, language: Language): () => void {
  const words = wordsOf(language);
  const check = async (): Promise<void> => {
    const read = await book.read('workbook');
    if ('problem' in read) return;
    const checked = checkTables(read.done.grids, 'auto');
    const found =
      'tables' in checked
        ? checked.tables.flatMap(({ table, open }) =>
            open.map((finding) => ({
              finding: finding as Finding & { code: 'sum/broken' },
              sheet: table.grid.sheet,
            })),
          )
        : [];
    for (const sheet of new Set(found.map((each) => each.sheet))) {
      await book.mark(
        sheet,
        found
          .filter((each) => each.sheet === sheet)
          .flatMap(({ finding }) =>
            finding.cells[0] ? [{ cell: finding.cells[0], severity: finding.severity }] : [],
          ),
      );
    }
    render(
      <div class="stub">
        <p>{found.length}</p>
        <ul>
          {found.map(({ finding, sheet }) => (
            <li>
              <button type="button" onClick={() => void book.select(sheet, finding.cells[0] ?? 'A1')}>
                {describe(finding, words)}
              </button>
            </li>
          ))}
        </ul>
      </div>,
      slot,
    );
  };
  slot.replaceChildren();
  void check();
  let stop = (): void => undefined;
  void book
    .watch(() => void check())
    .then((outcome) => {
      if ('done' in outcome) stop = outcome.done;
    });
  return () => {
    stop();
    render(null, slot);
  };
}
