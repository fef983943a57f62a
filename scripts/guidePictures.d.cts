import type { Page } from 'playwright-core';

interface GuidePicture {
  readonly name: string;
  /** The web edition, or the pane beside a report in the Word of tests/browser/word/guideWord. */
  readonly door: 'web' | 'word';
  readonly locale: string;
  readonly address: string;
  readonly viewport: { readonly width: number; readonly height: number };
  /** A selector: what of the page is pictured. */
  readonly part: string;
  /** From the opened page to what is pictured. */
  readonly go: (page: Page) => Promise<void>;
}

export const PICTURES: readonly GuidePicture[];

/** The words of the pane, a line each. */
export function textShown(page: Page): Promise<string[]>;
