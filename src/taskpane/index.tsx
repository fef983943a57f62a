/** The add-in's pane: shows itself at once, and then waits for Excel. */
import './polyfills';
import './trustedTypes';
import './frame/pane.css';
import { render } from 'preact';
import type { Book } from '../app/contract/book';
import { officeTheme, openedByWord, startExcel } from '../hosts/excel/startExcel';
import { answerRibbon } from './commands/ribbon';
import { chosenLanguage } from './desk/language';
import { Notice } from './frame/Notice';
import type { Desk } from './desk/desk';
import { Pane } from './frame/Pane';
import type { View } from '../words/pane/paneText';
import { applyTheme } from './frame/theme';

/** Written in by webpack. */
declare const SO_KHOP_VERSION: string;

const VIEWS: Readonly<Record<string, View>> = {
  insert: 'insert',
  fill: 'fill',
  check: 'check',
  export: 'export',
  prose: 'prose',
  tables: 'check',
  bring: 'bring',
  help: 'help',
};

/** Excel's help link opens taskpane.html?do=help; a page of an office's own may open ?do=check, and so on. */
function asked(): string {
  return /[?&]do=([a-z]+)/.exec(window.location.search)?.[1] ?? '';
}

/** Once the browser has painted, or soon after where it paints nothing because the page is out of sight. */
function afterPaint(then: () => void): void {
  let waiting = true;
  const go = (): void => {
    if (waiting) then();
    waiting = false;
  };
  window.requestAnimationFrame(() => window.setTimeout(go, 0));
  window.setTimeout(go, 100);
}

function open(page: HTMLElement, officeJs: string): void {
  const shown: { desk: Desk | null } = { desk: null };
  const inWord = openedByWord();
  const book = new Promise<Book>((arrived) => {
    afterPaint(() => {
      const starting = startExcel(officeJs, () => {
        answerRibbon(starting.then(({ kind }) => (kind === 'excel' ? shown.desk : null)));
      });
      void starting.then((started) => {
        if (started.kind === 'silent' || started.kind === 'notExcel') {
          render(<Notice kind={started.kind} inWord={inWord} />, page);
          return;
        }
        applyTheme(officeTheme()?.dark ?? null);
        if (!chosenLanguage() && /^en/i.test(started.language)) void shown.desk?.show('en');
        if (started.kind === 'excel') arrived(started.book);
        else
          void import(/* webpackChunkName: "word" */ '../hosts/word/wordBook').then(({ wordBook }) => {
            arrived(wordBook());
          });
      });
    });
  });
  const view = VIEWS[asked()] ?? (inWord ? 'prose' : undefined);
  render(
    <Pane
      book={book}
      version={SO_KHOP_VERSION}
      inWord={inWord}
      onDesk={(desk) => {
        shown.desk = desk;
      }}
      {...(view ? { view, begin: asked() !== '' } : {})}
    />,
    page,
  );
}

const page = document.getElementById('pane');
if (page) open(page, page.getAttribute('data-office') ?? '');
