/** What the page shows of a working file: sheet, cursor and marks. The grid follows it, the pane moves it. */
import type { Mark } from '../../../app/contract/marks';
import { type Position, positionOf } from '../../../core/sheet/grid';
import { rankOf } from '../../../core/finding/severity';
import type { Severity } from '../../../core/rule/rule';
import { keyOf } from './edits';

export class View {
  sheet: string;
  private readonly cursors = new Map<string, Position>();
  private readonly marks = new Map<string, ReadonlyMap<number, Severity>>();
  private readonly listeners = new Set<(what: 'cursor' | 'marks') => void>();

  constructor(sheet: string) {
    this.sheet = sheet;
  }

  get cursor(): Position {
    return this.cursorOf(this.sheet);
  }

  cursorOf(sheet: string): Position {
    return this.cursors.get(sheet) ?? { row: 0, column: 0 };
  }

  /** The grid's own moves; it needs not be told. */
  moved(position: Position): void {
    this.cursors.set(this.sheet, position);
  }

  show(sheet: string, position: Position = this.cursorOf(sheet)): void {
    this.sheet = sheet;
    this.cursors.set(sheet, position);
    this.tell('cursor');
  }

  mark(sheet: string, marks: readonly Mark[]): void {
    const byKey = new Map<number, Severity>();
    for (const { cell, severity } of marks) {
      const position = positionOf(cell);
      const known = position && byKey.get(keyOf(position));
      // Of two findings on one cell the worse one shows.
      if (position && (!known || rankOf(severity) < rankOf(known))) byKey.set(keyOf(position), severity);
    }
    this.marks.set(sheet, byKey);
    this.tell('marks');
  }

  clearMarks(): void {
    this.marks.clear();
    this.tell('marks');
  }

  markAt(sheet: string, position: Position): Severity | undefined {
    return this.marks.get(sheet)?.get(keyOf(position));
  }

  onChange(listener: (what: 'cursor' | 'marks') => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(what: 'cursor' | 'marks'): void {
    for (const listener of [...this.listeners]) listener(what);
  }
}
