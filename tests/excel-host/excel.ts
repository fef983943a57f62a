/// <reference types="office-js" />
/** What a test of the `host` project has at hand. */
import type { ExcelHost, HostOptions } from './host';
import type { OfficeWindow } from '../office-host/bridge/bootOffice';

export interface ExcelWindow extends OfficeWindow {
  Excel: typeof Excel;
}

export interface BootedExcel {
  readonly host: ExcelHost;
  readonly window: ExcelWindow;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

interface Provided {
  readonly excelHost: ExcelHost;
  readonly bootExcel: (options?: Partial<HostOptions>) => Promise<BootedExcel>;
}

const provided = globalThis as unknown as Provided;

/** The Excel behind this file's window, whose `Excel` and `Office` are global. */
export const host: ExcelHost = provided.excelHost;

/** Another Excel with a library of its own: `const { Excel, host } = await bootExcel({ excelApi: '1.1' })`. */
export const bootExcel = provided.bootExcel;

/** Lets the events that are on their way arrive. */
export function eventsDelivered(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10));
}

/** Runs a batch against the active sheet of the file's Excel. */
export function onSheet<R>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<R>,
): Promise<R> {
  return Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
}

/** The code that a batch fails with. */
export async function failure(batch: Promise<unknown>): Promise<string> {
  try {
    await batch;
  } catch (error) {
    return (error as { readonly code?: string }).code ?? String(error);
  }
  throw new Error('The batch did not fail.');
}
