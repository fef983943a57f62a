/**
 * The in-memory Excel for a page in Chromium. Bundled and run before the page's own scripts, it makes the page's
 * office.js find an Excel; a test reaches that Excel as `window.excelHost`.
 */
import { ExcelHost, type HostOptions, usualOptions } from './host';
import { external } from '../office-host/bridge/external';

declare global {
  interface Window {
    /** Set before this script to choose the Excel. */
    excelHostOptions?: Partial<HostOptions>;
    excelHost: ExcelHost;
  }
}

window.excelHost = new ExcelHost({ ...usualOptions, ...window.excelHostOptions });
Object.defineProperty(window, 'external', {
  value: external(window.excelHost),
  configurable: true,
  writable: true,
});
