// The built page as Excel loads it for the ribbon's commands: out of sight, with the sample in the workbook.
import type { Page } from 'playwright-core';
import { drawSample } from '../../src/app/sample';
import { addressOf } from '../../src/core/sheet/grid';
import type { HostOptions } from '../excel-host/host';
import type { OpenPage, Site } from './browser';
import { giveExcel } from './excelPage';

export const SHEET = 'Biểu';

/** Pages that Excel does not show paint nothing: requestAnimationFrame never calls back. */
const outOfSight = `
  window.requestAnimationFrame = () => 0;
  Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
  Object.defineProperty(document, 'hidden', { get: () => true });
`;

export async function openHidden(
  site: Site,
  excel: Partial<HostOptions> = {},
  wishes: { readonly empty?: boolean } = {},
): Promise<OpenPage> {
  return site.open('/taskpane.html', {
    prepare: async (page) => {
      await giveExcel(page, excel);
      await page.addInitScript(outOfSight);
      await page.addInitScript(typeCells, wishes.empty ? [] : sampleCells());
    },
  });
}

type Typed = readonly [address: string, value: unknown, format: string | undefined];

function sampleCells(): Typed[] {
  return drawSample().cells.map(({ row, column, value, format }) => [
    `${SHEET}!${addressOf({ row, column })}`,
    value,
    format,
  ]);
}

function typeCells(cells: readonly Typed[]): void {
  const { person, workbook } = window.excelHost;
  const [first] = workbook.sheets;
  if (first) person.renameSheet(first.name, 'Biểu');
  for (const [address, value, format] of cells) {
    if (format !== undefined) person.format(address, format);
    if (value !== null && value !== '') person.type(address, value);
  }
}

/** Asks every so often: a page out of sight is never told to paint. */
export async function until<Given>(
  page: Page,
  holds: (given: Given) => boolean,
  given?: Given,
): Promise<void> {
  await page.waitForFunction(holds as (given: unknown) => boolean, given, { polling: 20 });
}

/**
 * Presses a button of the ribbon, closes the dialog if one opens, and waits until the add-in says that it is done: 0
 * is success.
 */
export async function press(page: Page, name: string): Promise<number | null> {
  const at = await page.evaluate((command) => {
    const { shell } = window.excelHost;
    shell.press(command);
    return shell.pressed.length - 1;
  }, name);
  await until(
    page,
    (i) =>
      window.excelHost.shell.pressed[i]?.ended !== null ||
      window.excelHost.shell.dialogs.some(({ open }) => open),
    at,
  );
  await page.evaluate(() => {
    const { shell } = window.excelHost;
    if (shell.dialogs.some(({ open }) => open)) shell.messageFromDialog('close');
  });
  await until(page, (i) => window.excelHost.shell.pressed[i]?.ended !== null, at);
  return page.evaluate((i) => window.excelHost.shell.pressed[i]?.ended ?? null, at);
}

/** Until Excel could call the page's functions. */
export async function ready(page: Page): Promise<void> {
  await until(page, () => {
    const { Office } = window as unknown as {
      Office?: { actions?: { _association?: { mappings?: object } } };
    };
    return Object.keys(Office?.actions?._association?.mappings ?? {}).length > 0;
  });
}

/** The sentence in the newest dialog's address; null without a dialog. */
export function dialogAddress(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const { dialogs } = window.excelHost.shell;
    return dialogs[dialogs.length - 1]?.address ?? null;
  });
}

/** "Biểu!D61": the conditional formats that the add-in laid over cells. */
export function marks(page: Page): Promise<number> {
  return page.evaluate(() =>
    window.excelHost.workbook.sheets.reduce((sum, sheet) => sum + sheet.conditionalFormats.length, 0),
  );
}

export function paneShown(page: Page): Promise<boolean> {
  return page.evaluate(() => window.excelHost.shell.paneShown);
}
