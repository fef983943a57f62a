import type { Page } from 'playwright-core';

interface GuidePicture {
  readonly name: string;
  /** A selector: what of the page is pictured. */
  readonly part: string;
  /** From the opened page to what is pictured. */
  readonly go: (page: Page) => Promise<void>;
}

export const PICTURES: readonly GuidePicture[];

/** The words of the pane, a line each. */
export function textShown(page: Page): Promise<string[]>;
