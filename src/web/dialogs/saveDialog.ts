/** Lists what saving will change, saves, and says where to. */
import type { Change } from '../../core/fill/change';
import { addressOf, type Position } from '../../core/sheet/grid';
import type { SkippedChange } from '../../hosts/xlsx/edit/patchWorkbook';
import type { WorkingFile } from '../../hosts/xlsx/book/workingFile';
import { element } from '../element';
import type { Reader } from '../reader/reader';
import { canSaveAs, download, pickPlace, writeFile } from '../store/files';
import type { WebWords } from '../../words/web/webWords';
import { ask } from './dialog';

export interface SavePlace {
  /** The file that was opened, where the browser may write to it. */
  readonly handle: FileSystemFileHandle | null;
  /** When that file was last changed, as far as we know. */
  readonly modified: number | null;
}

export interface Saved {
  /** What was written, as the file calls it: more may have been typed since. */
  readonly as: string;
  readonly said: string;
  readonly handle: FileSystemFileHandle | null;
}

const mostListed = 200;

/** null when nothing was saved. */
export async function saveFile(
  file: WorkingFile,
  place: SavePlace,
  reader: Reader,
  words: WebWords,
  /** The dialog is there. */
  ready: () => void,
): Promise<Saved | null> {
  const as = file.standing();
  const changes = file.changes();
  const patched = await reader.patch(file.bytes, changes);
  // The file was opened from these very bytes.
  if ('problem' in patched) throw new Error('The opened file no longer opens: ' + patched.problem.code);
  const { bytes, skipped } = patched;
  ready();
  const answer = await ask<'file' | 'as' | 'download' | 'cancel'>(
    words.save.title(file.name),
    [...listChanges(file, changes, skipped, words), ...(await warnings(place, words))],
    [
      ...(place.handle ? [{ text: words.save.intoFile, value: 'file', primary: true } as const] : []),
      ...(canSaveAs() ? [{ text: words.save.asFile, value: 'as', primary: !place.handle } as const] : []),
      { text: words.save.download, value: 'download', primary: !place.handle && !canSaveAs() } as const,
      { text: words.save.cancel, value: 'cancel' } as const,
    ],
  );
  if (answer === null || answer === 'cancel') return null;
  if (answer === 'download') {
    download(file.name, bytes);
    return { as, said: words.save.downloaded(file.name), handle: place.handle };
  }
  const handle = answer === 'file' ? place.handle : await pickPlace(file.name);
  if (!handle) return null;
  await writeFile(handle, bytes);
  return { as, said: words.save.written(handle.name), handle };
}

async function warnings({ handle, modified }: SavePlace, words: WebWords): Promise<Node[]> {
  if (!handle || modified === null) return [];
  try {
    const now = await handle.getFile();
    if (now.lastModified === modified) return [];
  } catch {
    // Moved or deleted since: writing will say so.
  }
  return [element('p', { class: 'fault', text: words.save.changedOnDisk })];
}

function listChanges(
  file: WorkingFile,
  changes: ReadonlyMap<string, readonly Change[]>,
  skipped: readonly SkippedChange[],
  words: WebWords,
): Node[] {
  const all = [...changes].flatMap(([sheet, each]) => each.map((change) => ({ sheet, change })));
  const name = (sheet: string, { position }: Change): string => `${sheet}!${addressOf(position)}`;
  const left = new Set(skipped.map(({ sheet, change }) => name(sheet, change)));
  const kept = all.filter(({ sheet, change }) => !left.has(name(sheet, change)));
  const nodes: Node[] = file.added.map((sheet) => element('p', { text: words.save.newSheet(sheet) }));
  if (file.comments !== '') {
    const comments = JSON.parse(file.comments) as readonly unknown[];
    nodes.push(element('p', { text: words.save.commented(comments.length) }));
  }
  if (kept.length === 0 && nodes.length === 0) nodes.push(element('p', { text: words.save.nothing }));
  if (kept.length > 0) {
    nodes.push(element('p', { text: words.save.changes(kept.length) }), changeTable(file, kept, words));
  }
  if (skipped.length > 0) {
    nodes.push(
      element('p', { class: 'fault', text: words.save.skipped(skipped.length) }),
      changeTable(file, skipped, words),
    );
  }
  if (kept.length > 0 && file.sheets.some((sheet) => sheet.hasFormulas)) {
    nodes.push(element('p', { class: 'note', text: words.save.recalculated }));
  }
  return nodes;
}

function changeTable(
  file: WorkingFile,
  changes: readonly { readonly sheet: string; readonly change: Change }[],
  words: WebWords,
): HTMLElement {
  const several = file.visibleSheets.length > 1;
  const lines = changes.slice(0, mostListed).map(({ sheet, change: { position } }) => {
    const cell = addressOf(position);
    const before = file.base(sheet)?.cell(position.row, position.column)?.text ?? '';
    const after = file.grid(sheet)?.cell(position.row, position.column)?.text ?? '';
    const shown = (text: string): string => (text === '' ? words.save.blank : text.slice(0, 80));
    return element('tr', {}, [
      element('th', { text: several ? `${sheet}!${cell}` : cell, attributes: { scope: 'row' } }),
      element('td', { text: labelOf(file, sheet, position) }),
      element('td', {}, [
        element('del', { text: shown(before) }),
        element('span', { text: ' → ' }),
        element('ins', { text: shown(after) }),
      ]),
    ]);
  });
  const table = element('table', {}, [element('tbody', {}, lines)]);
  const more = changes.length - lines.length;
  return element('div', { class: 'changes', attributes: { tabindex: '0', role: 'group' } }, [
    table,
    more > 0 ? element('p', { text: words.save.more(more) }) : null,
  ]);
}

/** What the row is called: the longest text to the left of the cell. */
function labelOf(file: WorkingFile, sheet: string, { row, column }: Position): string {
  let label = '';
  for (let at = 0; at < Math.min(column, 20); at++) {
    const cell = file.grid(sheet)?.cell(row, at);
    if (typeof cell?.value === 'string' && cell.value.length > label.length) label = cell.value;
  }
  return label.length > 70 ? label.slice(0, 69) + '…' : label;
}
