// What a person could not read or reach on a page, and its pictures in light, dark and forced colours.
import type { Page } from 'playwright-core';
import type { Language } from '../../src/words/words';
import { accessibilityFaults, colorFaults } from './accessibility';
import { shot, takesShots } from './paneDriver';

interface Size {
  readonly width: number;
  readonly height: number;
}

export const PANES: readonly Size[] = [320, 350].map((width) => ({ width, height: 600 }));
/** The pane at 350 pixels, everything twice its size. */
export const ZOOMED: Size = { width: 175, height: 300 };
export const WINDOWS: readonly Size[] = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

const SCHEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

async function inPictures(page: Page, name: string): Promise<void> {
  for (const scheme of ['light', 'dark', 'contrast'] as const) {
    await page.emulateMedia(SCHEMES[scheme]);
    await shot(page, `${name}-${scheme}`);
  }
  await page.emulateMedia(SCHEMES.light);
}

/** Something to be looked at: how a person comes to it, and what is to be pressed there. */
export interface Screen {
  readonly name: string;
  readonly open: (page: Page) => Promise<unknown>;
  /** What is to be pressed: seen without scrolling. */
  readonly primary?: string;
}

/** A thousand cells that are the same on every screen beside them. */
const CELLS = '.sheet .cell';

/**
 * Goes from screen to screen, looks at each in all sizes and colours, and tells what is wrong, one line a fault. The cells of a
 * sheet are looked at on the first screen. In English only what the words can spoil is looked at: the colours are those of the
 * Vietnamese walk.
 */
export async function walk(
  page: Page,
  language: Language,
  series: string,
  screens: readonly Screen[],
  sizes: readonly Size[],
): Promise<string[]> {
  const found: string[] = [];
  const [first] = sizes;
  for (const { name, open, primary } of screens) {
    await open(page);
    await page.waitForFunction(() => document.querySelector('main[aria-busy="true"]') === null);
    for (const size of sizes) {
      await page.setViewportSize(size);
      // An example is no words of a person's own: at twice the size it may end early.
      const seen = (await faults(page)).filter(
        (fault) => size !== ZOOMED || !fault.startsWith('the example'),
      );
      if (primary !== undefined && size === first && !(await inView(page, primary)))
        seen.push('its main button is out of view');
      found.push(...seen.map((fault) => `${name} at ${String(size.width)}: ${fault}`));
      if (takesShots) {
        await page.setViewportSize(await wholeOf(page, size));
        await inPictures(page, `${series}-${language}-${String(size.width)}-${name}`);
      }
    }
    if (first) await page.setViewportSize(first);
    const looked = screens[0]?.name === name ? undefined : CELLS;
    const barriers = await accessibilityFaults(page, looked);
    found.push(...barriers.map((barrier) => `${name}, light: ${barrier}`));
    if (language === 'vi')
      found.push(...(await inOtherColors(page, looked)).map((fault) => `${name}, ${fault}`));
  }
  return found;
}

/** What only the colours of the dark and of a contrast theme make wrong. */
async function inOtherColors(page: Page, but?: string): Promise<string[]> {
  await page.emulateMedia(SCHEMES.dark);
  const barriers = await colorFaults(page, but);
  await page.emulateMedia(SCHEMES.contrast);
  const texts = await unreadable(page);
  await page.emulateMedia(SCHEMES.light);
  return [
    ...barriers.map((barrier) => `dark: ${barrier}`),
    ...texts.map((text) => `contrast theme: “${text}” is not to be seen`),
  ];
}

/** So high that a picture shows all that there is to scroll to; a page around the pane is no higher than its window. */
async function wholeOf(page: Page, { width, height }: Size): Promise<Size> {
  const hidden = await page.evaluate(() => {
    const main = document.querySelector('main');
    return main && !document.getElementById('stage') ? main.scrollHeight - main.clientHeight : 0;
  });
  return { width, height: Math.min(height + hidden, 2400) };
}

/** What a person could not read or reach, one line a fault. */
export function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const pen = document.createElement('canvas').getContext('2d')!;
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent).slice(0, 40)}”`;
    const widthOf = (element: Element, text: string): number => {
      pen.font = getComputedStyle(element).font;
      return pen.measureText(text).width;
    };
    for (const around of document.querySelectorAll(
      'html, main, .jobs, .top-bar, .tools, dialog, .dialog-content, .changes',
    )) {
      if (around.scrollWidth > around.clientWidth + 1) found.push(`${nameOf(around)} runs out to the right`);
    }
    const jobs = [...document.querySelectorAll('.jobs > button, .more > button')];
    jobs.forEach((job, i) => {
      const [box, next] = [job.getBoundingClientRect(), jobs[i + 1]?.getBoundingClientRect()];
      if (next && Math.abs(next.top - box.top) < 4 && next.left < box.right - 0.5)
        found.push(`${nameOf(job)} runs into the next tab`);
      if (job.scrollWidth > job.clientWidth + 1) found.push(`${nameOf(job)} is cut off`);
    });
    for (const button of document.querySelectorAll<HTMLElement>('button, summary')) {
      if (button.offsetParent && button.scrollWidth > button.clientWidth + 1 && !button.closest('.tabs'))
        found.push(`${nameOf(button)} is cut off`);
    }
    for (const field of document.querySelectorAll<HTMLInputElement>('input[placeholder]')) {
      if (field.offsetParent && widthOf(field, field.placeholder) > field.clientWidth - 14)
        found.push(`the example “${field.placeholder}” is cut off`);
    }
    for (const field of document.querySelectorAll<HTMLInputElement>('input[type=file]')) {
      if (field.offsetWidth > 2) found.push(`${nameOf(field)} speaks the browser's own language`);
    }
    for (const picker of document.querySelectorAll('select')) {
      if (!picker.offsetParent) continue;
      const shown = picker.selectedOptions[0]?.text ?? '';
      const whole = picker.closest('label, .field')?.nextElementSibling?.textContent ?? '';
      // A long title stands whole below its picker.
      if (widthOf(picker, shown) > picker.clientWidth - 30 && !whole.includes(shown.slice(-20)))
        found.push(`the picker’s “${shown}” is cut off`);
    }
    return found;
  });
}

/** Texts in the very colour of what is behind them, as a contrast theme may leave them. */
function unreadable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isClear = (color: string): boolean => color === 'transparent' || color.endsWith(', 0)');
    const behind = (element: Element): string => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!isClear(backgroundColor)) return backgroundColor;
      }
      return 'rgb(0, 0, 0)';
    };
    return [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      const text = own.map((node) => node.textContent?.trim() ?? '').join(' ');
      const seen = element.checkVisibility({ visibilityProperty: true });
      return text.trim() !== '' && seen && getComputedStyle(element).color === behind(element)
        ? [text.slice(0, 40)]
        : [];
    });
  });
}

/** Marks of wrong cells that stand on their figures. */
export function marksOnFigures(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.sheet .cell.marked')].flatMap((cell) => {
      const [text, sign] = [cell.querySelector('.text')?.firstChild, cell.querySelector('.sign')];
      if (!text || !sign) return [];
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = text.parentElement!;
      // What is cut off before the mark is not under it.
      const end = getComputedStyle(box).overflowX === 'hidden' ? box.getBoundingClientRect().right : Infinity;
      const mark = sign.getBoundingClientRect();
      const covered = [...range.getClientRects()].some(
        (line) =>
          line.left < mark.right - 0.5 &&
          mark.left < Math.min(line.right, end) - 0.5 &&
          line.top < mark.bottom - 0.5 &&
          mark.top < line.bottom - 0.5,
      );
      return covered ? [`${cell.id}: ${cell.textContent}`] : [];
    }),
  );
}

/** Whether the main button of what was opened is seen without scrolling, and under nothing. */
export function inView(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((button) => {
      const box = button.getBoundingClientRect();
      const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      // What is said below the view is seen in the window.
      const around = button.closest('main, dialog')?.getBoundingClientRect().bottom ?? innerHeight;
      return at !== null && button.contains(at) && box.bottom <= around;
    });
}
