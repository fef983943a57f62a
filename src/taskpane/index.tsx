/** The add-in's pane: waits for Excel, then shows the pane over its workbook. */
import './polyfills';
import './pane.css';
import { render } from 'preact';
import { officeTheme, startExcel } from '../hosts/excel/startExcel';
import { Loading, Notice } from './Notice';
import { Pane } from './Pane';
import type { View } from './texts/paneText';
import { applyTheme } from './theme';

/** Written in by webpack. */
declare const SO_KHOP_VERSION: string;

const VIEWS: Readonly<Record<string, View>> = {
  insert: 'insert',
  fill: 'fill',
  check: 'check',
  export: 'export',
  help: 'about',
};

/** The ribbon's buttons open taskpane.html?do=check, and so on. */
function asked(): string {
  return /[?&]do=([a-z]+)/.exec(window.location.search)?.[1] ?? '';
}

async function open(page: HTMLElement): Promise<void> {
  const opening = window.setTimeout(() => {
    render(<Loading />, page);
  }, 300);
  const started = await startExcel();
  window.clearTimeout(opening);
  if (started.kind !== 'excel') {
    render(<Notice kind={started.kind} />, page);
    return;
  }
  applyTheme(officeTheme()?.dark ?? null);
  const view = VIEWS[asked()];
  const language = started.language.toLowerCase().startsWith('en') ? 'en' : 'vi';
  render(
    <Pane
      book={started.book}
      version={SO_KHOP_VERSION}
      language={language}
      {...(view ? { view, begin: true } : {})}
    />,
    page,
  );
}

const page = document.getElementById('pane');
if (page) void open(page);
