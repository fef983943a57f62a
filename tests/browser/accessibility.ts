// What axe-core finds wrong on a page by WCAG 2.2 AA, one line a fault.
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answer another colour scheme may change. */
const OF_COLORS = ['color-contrast', 'link-in-text-block'];

/** Without what `but` selects, where that was looked at before. */
export function accessibilityFaults(page: Page, but?: string): Promise<string[]> {
  return faultsBy(page, ALL, but);
}

/** Of a page that was looked at whole in another scheme: what of it the colours of this one make wrong. */
export function colorFaults(page: Page, but?: string): Promise<string[]> {
  return faultsBy(page, OF_COLORS, but);
}

async function faultsBy(page: Page, runOnly: readonly string[], but?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const where = but === undefined ? 'document' : JSON.stringify({ exclude: [[but]] });
  const results: Pick<AxeResults, 'violations'> = await page.evaluate(
    `axe.run(${where}, { runOnly: ${JSON.stringify(runOnly)}, resultTypes: ['violations'] })
      .then(({ violations }) => ({ violations }))`,
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
}
