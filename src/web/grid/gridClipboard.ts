/** Copy, cut and paste of the selected cells. */
import type { Area } from '../../core/sheet/grid';
import type { TextAt } from '../../hosts/xlsx/book/entry';
import { readClipboard, writeClipboard } from './clipboard';

export interface Copied {
  isTyping(): boolean;
  area(): Area | null;
  textAt(row: number, column: number): string;
  /** The same text into every selected cell. */
  fill(text: string): void;
  enter(texts: readonly TextAt[]): void;
}

export function attachClipboard(frame: HTMLElement, cells: Copied): void {
  const copy = (event: ClipboardEvent): boolean => {
    const area = cells.area();
    if (cells.isTyping() || !area || !event.clipboardData) return false;
    const { text, html } = writeClipboard(area, (row, column) => cells.textAt(row, column));
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
    return true;
  };
  frame.addEventListener('copy', copy);
  frame.addEventListener('cut', (event) => {
    if (copy(event)) cells.fill('');
  });
  frame.addEventListener('paste', (event) => {
    const area = cells.area();
    if (cells.isTyping() || !area || !event.clipboardData) return;
    event.preventDefault();
    const { clipboardData } = event;
    const rows = readClipboard(clipboardData.getData('text/html'), clipboardData.getData('text/plain'));
    const [first = []] = rows;
    if (rows.length === 1 && first.length === 1) {
      cells.fill(first[0] ?? '');
      return;
    }
    cells.enter(
      rows.flatMap((row, y) =>
        row.map((text, x) => ({ position: { row: area.row + y, column: area.column + x }, text })),
      ),
    );
  });
}
