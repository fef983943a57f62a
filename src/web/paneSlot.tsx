/** The place of the pane: the same one that Excel shows, on the book of the open file. */
import { render } from 'preact';
import type { Book } from '../app/contract/book';
import { toggleWatch } from '../taskpane/check/checking';
import type { Desk } from '../taskpane/desk/desk';
import { Pane } from '../taskpane/frame/Pane';
import { VIEWS } from '../taskpane/frame/views';
import type { Language } from '../words/words';

/** Written in by webpack. */
declare const SO_KHOP_VERSION: string;

/** The board of many files has the page to itself. */
const ENTRIES = VIEWS.filter(({ view }) => view !== 'many');

export interface PaneWish {
  readonly book: Book;
  readonly language: Language;
  /** Check at once: there is something to check. */
  readonly check: boolean;
  /** Check again after each edit; too slow for very large sheets. */
  readonly live: boolean;
  /** The pane has a switch of its own. */
  readonly spoke: (language: Language) => void;
}

export interface ShownPane {
  speak(language: Language): void;
  close(): void;
}

export function showPane(slot: HTMLElement, wish: PaneWish): ShownPane {
  const shown: { desk: Desk | null } = { desk: null };
  const watch = (desk: Desk): void => {
    let watching = false;
    let language = wish.language;
    let heard: unknown = null;
    desk.subscribe(() => {
      const { check, text, busy, notice } = desk.state;
      // Where the page is scrolled between sheet and pane, what the pane says is seen by whoever works in it; a button
      // that went with what it did leaves the focus to the page.
      const { activeElement, body } = document;
      if (notice && notice !== heard && (activeElement === body || slot.contains(activeElement)))
        requestAnimationFrame(() => {
          slot.scrollIntoView({ block: 'nearest' });
        });
      heard = notice;
      if (text.language !== language) {
        language = text.language;
        wish.spoke(language);
      }
      if (watching || !wish.live || !check || busy) return;
      watching = true;
      void toggleWatch(desk).then(() => {
        desk.set({ notice: null });
      });
    });
  };
  slot.replaceChildren();
  render(
    <Pane
      book={wish.book}
      version={SO_KHOP_VERSION}
      language={wish.language}
      view="check"
      switchesLanguage={false}
      entries={ENTRIES}
      begin={wish.check}
      onDesk={(desk) => {
        shown.desk = desk;
        watch(desk);
      }}
    />,
    slot,
  );
  return {
    speak: (language) => {
      if (shown.desk && shown.desk.state.text.language !== language) void shown.desk.speak(language);
    },
    close: () => {
      render(null, slot);
    },
  };
}
