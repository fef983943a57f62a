// What axe-core finds wrong on a page by WCAG 2.2 AA, one line a fault.
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answer another colour scheme may change. */
const OF_COLORS = ['color-contrast', 'link-in-text-block'];

export function accessibilityFaults(page: Page): Promise<string[]> {
  return faultsBy(page, ALL);
}

/** Of a page that was looked at whole in another scheme: what of it the colours of this one make wrong. */
export function colorFaults(page: Page): Promise<string[]> {
  return faultsBy(page, OF_COLORS);
}

async function faultsBy(page: Page, runOnly: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const results: Pick<AxeResults, 'violations'> = await page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(runOnly)}, resultTypes: ['violations'] })
      .then(({ violations }) => ({ violations }))`,
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
}
