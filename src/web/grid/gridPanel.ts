/** The left side of the page: a line that shows the cell, the sheet, its editor and the tabs. */
import './grid.css';
import { addressOf, type Position } from '../../core/sheet/grid';
import { enterTexts, type TextAt } from '../../hosts/xlsx/book/entry';
import type { CellStep } from '../../hosts/xlsx/book/edits';
import type { View } from '../../hosts/xlsx/book/view';
import type { WorkingFile } from '../../hosts/xlsx/book/workingFile';
import { CellEditor } from './cellEditor';
import { CellLine } from './cellLine';
import { findCell } from './findCell';
import { attachClipboard } from './gridClipboard';
import { attachMouse } from './gridMouse';
import { filledWith } from './filledWith';
import { handleKey } from './gridKeys';
import { SheetTabs } from './sheetTabs';
import { SheetView } from './sheetView';
import type { GridWords } from '../../words/web/webWords';

export interface PanelEvents {
  say(sentence: string): void;
  save(): void;
}

export class GridPanel {
  readonly element = document.createElement('section');
  private readonly line: CellLine;
  private readonly frame = document.createElement('div');
  private readonly tabs: SheetTabs;
  private readonly editor: CellEditor;
  private readonly views = new Map<string, SheetView>();
  private readonly stops: (() => void)[];
  private current: SheetView | null = null;

  constructor(
    private readonly file: WorkingFile,
    private readonly view: View,
    private readonly words: GridWords,
    private readonly events: PanelEvents,
  ) {
    this.line = new CellLine(words, {
      go: (position) => {
        if (position) view.show(view.sheet, position);
        this.showLine();
        this.focus();
      },
      find: (text, by) => {
        this.find(text, by);
      },
      left: () => {
        this.showLine();
      },
    });
    this.tabs = new SheetTabs(words.tabs, 'sheet-frame', (sheet) => {
      view.show(sheet);
      this.current?.element.focus();
    });
    this.editor = new CellEditor({
      finished: (position, text, { move }) => {
        this.finished(position, text, move);
      },
    });
    this.build();
    this.stops = [
      file.onChange(({ sheetsChanged }) => {
        this.views.forEach((known, sheet) => {
          if (sheetsChanged || known !== this.current) this.views.delete(sheet);
        });
        if (sheetsChanged || this.outgrown()) this.current = null;
        this.showSheet(false);
      }),
      view.onChange((what) => {
        this.showSheet(what === 'cursor');
      }),
    ];
    const resized = new ResizeObserver(() => this.current?.resized());
    resized.observe(this.frame);
    this.stops.push(() => {
      resized.disconnect();
    });
  }

  /** To be called once the element is in the page. */
  start(): void {
    this.showSheet(true);
  }

  focus(): void {
    this.current?.element.focus();
  }

  /** Puts what is being typed into its cell, so that nothing typed is left out of a save. */
  finishTyping(): void {
    this.editor.finish(null);
  }

  undo(): void {
    this.finishTyping();
    this.showSteps(this.file.undo());
  }

  redo(): void {
    this.showSteps(this.file.redo());
  }

  close(): void {
    for (const stop of this.stops) stop();
    this.element.remove();
  }

  private build(): void {
    this.element.className = 'grid-panel';
    this.frame.className = 'frame';
    this.frame.id = 'sheet-frame';
    this.frame.setAttribute('role', 'tabpanel');
    this.element.append(this.line.element, this.frame, this.tabs.element);
    this.element.addEventListener('keydown', (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f') return;
      event.preventDefault();
      this.finishTyping();
      this.line.startFinding();
    });
    attachMouse(this.frame, {
      sheet: () => this.current,
      isEditor: (target) => target instanceof Node && this.editor.element.contains(target),
      moved: () => {
        this.showLine();
      },
      edit: () => {
        this.edit('mending');
      },
    });
    this.frame.addEventListener('keydown', (event) => {
      if (!this.current || this.editor.isOpen) return;
      const handled = handleKey(event, this.current, {
        edit: (mode) => {
          this.edit(mode);
        },
        clear: () => {
          this.enter(this.filled(''));
        },
        undo: () => {
          this.undo();
        },
        redo: () => {
          this.redo();
        },
        save: () => {
          this.events.save();
        },
      });
      if (handled) event.preventDefault();
      this.showLine();
    });
    attachClipboard(this.frame, {
      isTyping: () => this.editor.isOpen,
      area: () => this.current?.selection.area ?? null,
      textAt: (row, column) => this.file.grid(this.view.sheet)?.cell(row, column)?.text ?? '',
      fill: (text) => {
        this.enter(this.filled(text));
      },
      enter: (texts) => {
        this.enter(texts);
      },
    });
  }

  private outgrown(): boolean {
    if (!this.current?.isOutgrown) return false;
    this.views.delete(this.current.sheet);
    return true;
  }

  private showSheet(follow: boolean): void {
    const { sheet } = this.view;
    const known = this.views.get(sheet);
    const next = known ?? new SheetView(this.file, this.view, sheet, this.words);
    this.views.set(sheet, next);
    const isNew = this.current !== next;
    if (isNew) {
      const hadFocus = this.frame.contains(document.activeElement);
      this.current = next;
      this.frame.replaceChildren(next.element, this.editor.element);
      if (hadFocus) next.element.focus();
    }
    next.refresh();
    if (follow || isNew) next.select(this.view.cursorOf(sheet));
    this.tabs.show(
      this.file.visibleSheets.map((each) => each.sheet),
      sheet,
    );
    this.showLine();
  }

  private showLine(): void {
    const position = this.current?.selection.cursor ?? { row: 0, column: 0 };
    const cell = this.file.grid(this.view.sheet)?.cell(position.row, position.column);
    this.line.show(addressOf(position), cell?.formula ?? cell?.text ?? '');
  }

  /** The field keeps the focus, so that Enter goes on. */
  private find(text: string, by: 1 | -1): void {
    const grid = this.file.grid(this.view.sheet);
    const found = grid && this.current && findCell(grid, text, this.current.selection.cursor, by);
    if (found) this.view.show(this.view.sheet, found);
    this.events.say(found ? '' : this.words.notFound(text));
  }

  private edit(mode: 'typing' | 'mending'): void {
    if (!this.current) return;
    const { cursor } = this.current.selection;
    if (this.file.canEdit(this.view.sheet, cursor) === 'locked') {
      this.events.say(this.words.refused(addressOf(cursor)));
      return;
    }
    this.current.follow();
    this.editor.start(this.current, cursor, mode, this.words.editing(addressOf(cursor)));
  }

  private finished(position: Position, text: string | null, move: Parameters<CellEditor['finish']>[0]): void {
    if (text !== null) this.enter([{ position, text }]);
    if (move && this.current) {
      this.current.selection.select(position);
      this.current.selection.move(move, { extend: false, far: false });
      this.current.follow();
    }
    const { activeElement } = document;
    if (activeElement === document.body || activeElement === this.editor.element) this.focus();
    this.showLine();
  }

  private enter(texts: readonly TextAt[]): void {
    const refused = enterTexts(this.file, this.view.sheet, texts);
    if (refused.length > 0)
      this.events.say(this.words.refused(refused.slice(0, 5).map(addressOf).join(', ')));
    const formula = texts.find(({ text }) => text.startsWith('='));
    if (formula) this.events.say(this.words.keptFormula(addressOf(formula.position)));
  }

  private filled(text: string): TextAt[] {
    const area = this.current?.selection.area;
    const grid = this.file.grid(this.view.sheet);
    return area && grid ? filledWith(text, area, grid) : [];
  }

  private showSteps(steps: readonly CellStep[] | null): void {
    const first = steps?.[0];
    if (first && this.file.base(first.sheet)) this.view.show(first.sheet, first.position);
  }
}
