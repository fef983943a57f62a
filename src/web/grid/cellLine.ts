/** The line above the sheet: the selected cell and its content, an address to go to, a text to find. */
import { type Position, positionOf } from '../../core/sheet/grid';
import type { GridWords } from '../../words/web/webWords';

export interface LineEvents {
  /** null: nowhere, back to the sheet. */
  go(position: Position | null): void;
  /** 1: the next cell with the text, -1: the one before. */
  find(text: string, by: 1 | -1): void;
  /** The line was left: what it shows must be true again. */
  left(): void;
}

export class CellLine {
  readonly element = document.createElement('div');
  private readonly place = document.createElement('input');
  private readonly content = document.createElement('div');
  private readonly sought = document.createElement('input');

  constructor(
    words: GridWords,
    private readonly events: LineEvents,
  ) {
    this.element.className = 'cell-line';
    this.element.setAttribute('role', 'group');
    this.element.setAttribute('aria-label', words.cellLine);
    this.place.className = 'place';
    this.place.setAttribute('aria-label', words.goTo);
    this.place.spellcheck = false;
    this.place.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== 'Escape') return;
      event.preventDefault();
      events.go(event.key === 'Enter' ? positionOf(this.place.value.trim()) : null);
    });
    this.place.addEventListener('focus', () => {
      this.place.select();
    });
    this.place.addEventListener('blur', () => {
      events.left();
    });
    this.content.className = 'content';
    this.sought.className = 'sought';
    this.sought.type = 'search';
    this.sought.placeholder = words.find;
    this.sought.setAttribute('aria-label', words.find);
    this.sought.setAttribute('aria-keyshortcuts', 'Control+F');
    this.sought.addEventListener('keydown', (event) => {
      this.seek(event);
    });
    this.element.append(this.place, this.content, this.sought);
  }

  show(address: string, content: string): void {
    this.place.value = address;
    this.content.textContent = content.slice(0, 300);
  }

  startFinding(): void {
    this.sought.focus();
    this.sought.select();
  }

  private seek(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.events.go(null);
    else if (event.key === 'Enter' && this.sought.value.trim() !== '')
      this.events.find(this.sought.value.trim(), event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  }
}
