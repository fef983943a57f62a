// Trusted Types on every page that we ship: what the browser refuses to make of a text, and that the pages work with it on.
import type { Page } from 'playwright-core';
import { site, type Site } from './browser';
import { giveExcel } from './excelPage';
import { checked } from './webPage';

jest.setTimeout(180_000);

const HOSTILE = '<img src="x" onerror="window.hit = true"><script>window.hit = true</script>';

/** Each hands a text of others to what makes markup or a script of it. */
const SINKS: Readonly<Record<string, string>> = {
  innerHTML: 'document.createElement("p").innerHTML = text',
  outerHTML: 'document.querySelector("body > *").outerHTML = text',
  insertAdjacentHTML: 'document.body.insertAdjacentHTML("beforeend", text)',
  'document.write': 'document.write(text)',
  srcdoc: 'document.createElement("iframe").srcdoc = text',
  'contextual fragment': 'document.createRange().createContextualFragment(text)',
  'text of a script': 'document.createElement("script").text = text',
  'an event handler': 'document.body.setAttribute("onclick", text)',
  'another policy': 'trustedTypes.createPolicy("other", { createHTML: (each) => each })',
};

/** By the tools of the browser, which the page's own rule against running texts does not bind. */
function outcome(page: Page, code: string): Promise<string> {
  return page.evaluate(`(() => {
    const text = ${JSON.stringify(HOSTILE)};
    try { ${code}; return 'taken'; } catch (error) { return error.name; }
  })()`);
}

let pane: Site;
let web: Site;

beforeAll(async () => {
  pane = await site('taskpane');
  web = await site('web');
}, 120_000);

afterAll(async () => {
  await pane.close();
  await web.close();
});

const PAGES: Readonly<Record<string, () => Promise<Opened>>> = {
  pane: async () => {
    const opened = await pane.open('/taskpane.html', { prepare: (page) => giveExcel(page) });
    await opened.page.waitForSelector('main');
    return opened;
  },
  'notice of a command': async () => {
    const opened = await pane.open('/notice.html#vi|bad|Xong', { prepare: (page) => giveExcel(page) });
    await opened.page.waitForFunction(() => document.getElementById('sentence')?.textContent !== '');
    return opened;
  },
  'web edition': async () => {
    const opened = await web.open('/', { serviceWorkers: 'allow' });
    await checked(opened.page);
    return opened;
  },
};

type Opened = Awaited<ReturnType<Site['open']>>;

describe.each(Object.entries(PAGES))('%s', (_, open) => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await open();
  }, 120_000);

  test('works without a word against it', () => {
    expect(opened.errors).toEqual([]);
    expect(opened.strangers).toEqual([]);
  });

  test.each(Object.entries(SINKS))('refuses a text of others: %s', async (_name, code) => {
    expect(await outcome(opened.page, code)).toBe('TypeError');
  });

  test('loads scripts from beside the page only', async () => {
    const address = (asked: string): Promise<string> =>
      opened.page.evaluate((url) => Object.assign(document.createElement('script'), { src: url }).src, asked);
    const beside = new URL('x.js', opened.page.url()).href;
    expect(await address('x.js')).toBe(beside);
    for (const far of [
      'https://example.org/x.js',
      '//example.org/x.js',
      'data:text/javascript,1',
      '/../../x.js#y',
    ])
      expect([far, await address(far)]).toEqual([far, far.startsWith('/..') ? beside + '#y' : 'about:blank']);
  });

  test('lets a document be read that is never shown', async () => {
    const { page } = opened;
    const text = await page.evaluate(
      (html) => new DOMParser().parseFromString(html, 'text/html').body.querySelectorAll('img').length,
      HOSTILE,
    );
    expect(text).toBe(1);
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    expect(opened.strangers).toEqual([]);
  });
});
