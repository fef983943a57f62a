/// <reference types="office-js" />
/** Boots the real office.js in a jsdom window on top of a host in memory. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DOMWindow } from 'jsdom';
import type { BridgedHost } from './bridgedHost';
import { external } from './external';

const dist = join(__dirname, '../../../node_modules/@microsoft/office-js/dist');
const OFFICE = 'http://localhost/office/';

export interface OfficeWindow extends DOMWindow {
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
}

/** Each file is read once a process. */
const sources = new Map<string, string>();

function sourceOf(path: string): string | null {
  const known = sources.get(path);
  if (known !== undefined) return known;
  if (!existsSync(path)) return null;
  const source = readFileSync(path, 'utf8');
  sources.set(path, source);
  return source;
}

/** Answers the scripts that office.js adds from the disk; there is no network. */
function serveScripts(window: OfficeWindow): void {
  const { prototype } = window.Node;
  const append = Reflect.get(prototype, 'appendChild') as (this: Node, node: Node) => Node;
  Object.assign(prototype, {
    appendChild(this: Node, node: Node): Node {
      const script = node as HTMLScriptElement;
      if (node.nodeName !== 'SCRIPT' || script.src === '') return append.call(this, node);
      const source = script.src.startsWith(OFFICE)
        ? sourceOf(join(dist, script.src.slice(OFFICE.length)))
        : null;
      setTimeout(() => {
        if (source !== null) run(window, source);
        const answer = source === null ? script.onerror : script.onload;
        answer?.call(script, new window.Event(source === null ? 'error' : 'load') as never);
      }, 0);
      return node;
    },
  });
}

/** Indirect, in the window's own realm: what a script element does. */
function run(window: OfficeWindow, source: string): void {
  (window as unknown as { eval(source: string): void }).eval(source);
}

/** The library's own check, off in the product: a member above the host's level throws where it is used. */
function refuseNewerMembers(window: OfficeWindow): void {
  const library = window.OfficeExtension as unknown as {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  library.CommonUtility._doApiNotSupportedCheck = true;
}

/** Returns once the library has found `host` and is ready. */
export async function bootOffice(window: OfficeWindow, host: BridgedHost): Promise<void> {
  Object.defineProperty(window, 'external', { value: external(host), configurable: true, writable: true });
  serveScripts(window);
  // office.js looks for its own script element to learn where its other files are.
  const marker = window.document.createElement('script');
  marker.type = 'text/plain';
  marker.setAttribute('src', `${OFFICE}office.js`);
  window.document.head.insertBefore(marker, null);
  const source = sourceOf(join(dist, 'office.js'));
  if (source === null) throw new Error('office.js is not installed.');
  run(window, source);
  await window.Office.onReady();
  refuseNewerMembers(window);
}
