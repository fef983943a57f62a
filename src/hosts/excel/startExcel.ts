/** Waits for Excel, but not for ever: where something blocks office.js, its onReady never answers. */
import type { Book } from '../../app/contract/book';
import type * as excelModule from './excelBook';

export type Started =
  | { readonly kind: 'excel'; readonly book: Book; readonly language: string }
  | { readonly kind: 'word'; readonly language: string }
  /** The page was opened in a browser, or in another Office program. */
  | { readonly kind: 'notExcel' }
  /** office.js did not load, or did not answer in time. */
  | { readonly kind: 'silent' };

const PATIENCE = 8000;

/** Runs office.js from `address`, calls `ran` before Excel can ask for anything, and waits until Excel answers. */
export function startExcel(address: string, ran: () => void): Promise<Started> {
  // What reads and writes is a file of its own, so that the pane's first script stays small; it comes meanwhile.
  const bring = (): Promise<typeof excelModule> => import(/* webpackChunkName: "excel" */ './excelBook');
  const coming = openedByWord() ? null : bring();
  coming?.catch(() => undefined);
  return new Promise((resolve) => {
    const timer = window.setTimeout(() => {
      resolve({ kind: 'silent' });
    }, PATIENCE);
    const answer = (started: Started): void => {
      window.clearTimeout(timer);
      resolve(started);
    };
    const silent = (): void => {
      answer({ kind: 'silent' });
    };
    runScript(address, silent, () => {
      if (typeof Office === 'undefined') {
        silent();
        return;
      }
      ran();
      void Office.onReady(({ host }) => {
        // The values of Office.HostType, which old copies of office.js lack.
        if (String(host) === 'Word') answer({ kind: 'word', language: displayLanguage() });
        else if (String(host) !== 'Excel') answer({ kind: 'notExcel' });
        else {
          (coming ?? bring()).then(({ excelBook }) => {
            answer({ kind: 'excel', book: excelBook(), language: displayLanguage() });
          }, silent);
        }
      });
    });
  });
}

/** Word names itself in the address of the pane that it opens. */
export function openedByWord(): boolean {
  return /[?&]_host_Info=Word/.test(window.location.search);
}

function runScript(address: string, failed: () => void, done: () => void): void {
  const script = document.createElement('script');
  script.src = address;
  script.onload = done;
  script.onerror = failed;
  document.head.appendChild(script);
}

function displayLanguage(): string {
  return Office.context.displayLanguage || 'vi-VN';
}

export interface Theme {
  readonly background: string;
  readonly dark: boolean;
}

/** Office's own theme, where this Excel tells it; null leaves it to the system's setting. */
export function officeTheme(): Theme | null {
  try {
    const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
    const background = theme?.bodyBackgroundColor;
    return background ? { background, dark: brightnessOf(background) < 128 } : null;
  } catch {
    // Reading the property throws in Excels that have no themes to tell.
    return null;
  }
}

function brightnessOf(colour: string): number {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) return 255;
  const [red = 255, green = 255, blue = 255] = match.slice(1).map((part) => parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114;
}
