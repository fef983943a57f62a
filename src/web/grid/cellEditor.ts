/** The box in which a cell is typed. */
import type { Cell, Position } from '../../core/sheet/grid';
import { pixelsOfPoints } from './draw/measure';
import type { Direction } from './selection';
import type { SheetView } from './sheetView';

export type Leave = { readonly move: Direction | null };

export interface EditorEvents {
  /** `text` is null when nothing is to change. */
  finished(position: Position, text: string | null, leave: Leave): void;
}

/** Typing replaces the cell and arrows leave it; after F2 or a double click arrows move within the text. */
type Mode = 'typing' | 'mending';

export class CellEditor {
  readonly element = document.createElement('textarea');
  private open: { position: Position; before: string; mode: Mode } | null = null;

  constructor(private readonly events: EditorEvents) {
    this.element.className = 'editor';
    this.element.hidden = true;
    this.element.rows = 1;
    this.element.spellcheck = false;
    this.element.autocomplete = 'off';
    this.element.addEventListener('keydown', (event) => {
      this.key(event);
    });
    this.element.addEventListener('input', () => {
      this.grow();
    });
    this.element.addEventListener('blur', () => {
      this.finish(null);
    });
  }

  get isOpen(): boolean {
    return this.open !== null;
  }

  /** In "typing" mode the box is empty and takes the key that opened it, so that Vietnamese input methods see it all. */
  start(sheet: SheetView, position: Position, mode: Mode, label: string): void {
    const cell = sheet.file.grid(sheet.sheet)?.cell(position.row, position.column);
    const box = sheet.boxOf(position);
    const base = sheet.file.base(sheet.sheet);
    const { font } = sheet.file.opened.looks.look(base?.styleOf(position.row, position.column) ?? 0);
    const { style } = this.element;
    style.left = `${box.left - 1}px`;
    style.top = `${box.top - 1}px`;
    style.minWidth = `${box.width + 1}px`;
    style.minHeight = `${box.height + 1}px`;
    style.width = `${Math.max(box.width + 1, 80)}px`;
    style.fontSize = `${pixelsOfPoints(font.size)}px`;
    const before = textToMend(cell);
    this.element.setAttribute('aria-label', label);
    this.element.value = mode === 'mending' ? before : '';
    this.element.hidden = false;
    this.open = { position, before, mode };
    this.element.focus();
    this.grow();
  }

  finish(move: Direction | null): void {
    const { open } = this;
    if (!open) return;
    this.open = null;
    const text = this.element.value;
    this.element.hidden = true;
    const unchanged = open.mode === 'mending' && text === open.before;
    this.events.finished(open.position, unchanged ? null : text, { move });
  }

  private cancel(): void {
    const { open } = this;
    if (!open) return;
    this.open = null;
    this.element.hidden = true;
    this.events.finished(open.position, null, { move: null });
  }

  private key(event: KeyboardEvent): void {
    event.stopPropagation();
    // An input method has not finished the letter.
    if (event.isComposing) return;
    const leave = this.leaving(event);
    if (leave) {
      event.preventDefault();
      this.finish(leave);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.cancel();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.element.setRangeText('\n', this.element.selectionStart, this.element.selectionEnd, 'end');
      this.grow();
    }
  }

  private leaving(event: KeyboardEvent): Direction | null {
    if (event.key === 'Enter' && !event.altKey) return event.shiftKey ? 'up' : 'down';
    if (event.key === 'Tab') return event.shiftKey ? 'left' : 'right';
    if (this.open?.mode !== 'typing' || event.ctrlKey || event.metaKey || event.altKey) return null;
    return arrows.get(event.key) ?? null;
  }

  private grow(): void {
    this.element.style.height = 'auto';
    this.element.style.height = `${this.element.scrollHeight + 2}px`;
  }
}

export const arrows: ReadonlyMap<string, Direction> = new Map([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
]);

/** A number in full, with the comma that people type: 56.962 shown as "56,96" is mended as "56,962". */
function textToMend(cell: Cell | undefined): string {
  if (typeof cell?.value !== 'number') return cell?.text ?? '';
  return /^-?\d+(\.\d+)?$/.test(String(cell.value)) && !/[%/:]/.test(cell.text)
    ? String(cell.value).replace('.', ',')
    : cell.text;
}
