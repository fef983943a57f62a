/**
 * The in-memory Word for a page in Chromium. Bundled and run before the page's own scripts, it makes the page's
 * office.js find a Word; a test reaches that Word as `window.wordHost`.
 */
import { type HostOptions, usualOptions, WordHost } from './host';
import { external } from '../office-host/bridge/external';

declare global {
  interface Window {
    /** Set before this script to choose the Word. */
    wordHostOptions?: Partial<HostOptions>;
    wordHost: WordHost;
  }
}

window.wordHost = new WordHost({ ...usualOptions, ...window.wordHostOptions });
Object.defineProperty(window, 'external', {
  value: external(window.wordHost),
  configurable: true,
  writable: true,
});
