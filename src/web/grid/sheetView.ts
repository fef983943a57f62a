/** A sheet on the screen. Only the cells in view are elements, so that a sheet of 100.000 rows opens as fast as a form. */
import { addressOf, type Area, type Position } from '../../core/sheet/grid';
import type { GridWords } from '../../words/web/webWords';
import type { View } from '../../hosts/xlsx/book/view';
import type { WorkingFile } from '../../hosts/xlsx/book/workingFile';
import { cellElement } from './cellElement';
import { headerHeight, headerWidth, measureSheet, type SheetAxes } from './measure';
import { Merges } from './merges';
import { Selection } from './selection';

/** Rows and columns drawn beyond the edge, so that a short scroll shows them at once. */
const ahead = 4;

interface Window {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export class SheetView {
  /** Has the focus and the role of the grid. */
  readonly element = document.createElement('div');
  readonly axes: SheetAxes;
  readonly merges: Merges;
  readonly selection: Selection;
  private readonly head = document.createElement('div');
  private readonly body = document.createElement('div');
  private readonly rowElements = new Map<number, HTMLElement>();
  private shown: Window | null = null;
  private scheduled = 0;

  constructor(
    readonly file: WorkingFile,
    readonly view: View,
    readonly sheet: string,
    private readonly words: GridWords,
  ) {
    const grid = file.grid(sheet);
    const base = file.base(sheet);
    if (!grid || !base) throw new Error('There is no sheet ' + sheet);
    this.axes = measureSheet(grid, base, file.opened.shapes.get(sheet) ?? null, file.opened.looks);
    this.merges = new Merges(grid.merges);
    this.selection = new Selection(
      {
        ...this.axes,
        merges: this.merges,
        isFilled: ({ row, column }) => (grid.cell(row, column)?.text ?? '') !== '',
      },
      view.cursorOf(sheet),
    );
    this.build(grid.sheet);
  }

  /** Draws what is in view; to be called once the element is in the page. */
  render(): void {
    const window = this.window();
    const sameColumns =
      this.shown?.firstColumn === window.firstColumn && this.shown.lastColumn === window.lastColumn;
    if (!sameColumns) {
      this.rowElements.clear();
      this.renderHead(window);
    }
    const rows = new Set(this.merges.anchorsAbove(window.firstRow));
    for (let row = window.firstRow; row <= window.lastRow; row++)
      if (this.axes.rows.size(row) > 0) rows.add(row);
    for (const row of [...this.rowElements.keys()]) if (!rows.has(row)) this.rowElements.delete(row);
    const elements = [...rows].sort((a, b) => a - b).map((row) => this.rowElement(row, window));
    this.body.replaceChildren(...elements);
    this.shown = window;
    this.showSelection();
  }

  /** Draws everything anew after cells or marks changed. */
  refresh(): void {
    this.rowElements.clear();
    this.shown = null;
    this.render();
  }

  select(position: Position): void {
    this.selection.select(position);
    this.follow();
  }

  /** Scrolls to the end that moves, shows the selection and tells the view. */
  follow(): void {
    this.view.moved(this.selection.cursor);
    this.scrollTo(this.selection.moving);
    this.render();
  }

  /** Where a cell stands inside the element's visible part. */
  boxOf(position: Position): { left: number; top: number; width: number; height: number } {
    const { rows, columns } = this.axes;
    const area = this.merges.at(position) ?? { ...position, rows: 1, columns: 1 };
    const left = columns.start(area.column);
    const top = rows.start(area.row);
    return {
      left: headerWidth + left - this.element.scrollLeft,
      top: headerHeight + top - this.element.scrollTop,
      width: columns.start(area.column + area.columns) - left,
      height: rows.start(area.row + area.rows) - top,
    };
  }

  /** The cell under a point of the window; null over the headings. */
  positionAt(x: number, y: number): Position | null {
    const box = this.element.getBoundingClientRect();
    const left = x - box.left - headerWidth;
    const top = y - box.top - headerHeight;
    if (left < 0 || top < 0) return null;
    return {
      row: this.axes.rows.at(top + this.element.scrollTop),
      column: this.axes.columns.at(left + this.element.scrollLeft),
    };
  }

  get rowsInView(): number {
    const window = this.window();
    return Math.max(1, window.lastRow - window.firstRow - ahead - 1);
  }

  private build(name: string): void {
    const { rows, columns } = this.axes;
    this.element.className = 'sheet';
    this.element.tabIndex = 0;
    this.element.setAttribute('role', 'grid');
    this.element.setAttribute('aria-label', this.words.sheetLabel(name));
    this.element.setAttribute('aria-multiselectable', 'true');
    this.element.setAttribute('aria-rowcount', String(rows.count + 1));
    this.element.setAttribute('aria-colcount', String(columns.count + 1));
    if (this.file.opened.shapes.get(name)?.gridLines === false) this.element.classList.add('no-lines');
    this.head.className = 'columns';
    this.head.setAttribute('role', 'row');
    this.head.setAttribute('aria-rowindex', '1');
    this.body.className = 'rows';
    this.body.setAttribute('role', 'rowgroup');
    for (const part of [this.head, this.body]) part.style.width = `${headerWidth + columns.length}px`;
    this.body.style.height = `${rows.length}px`;
    this.element.append(this.head, this.body);
    this.element.addEventListener(
      'scroll',
      () => {
        this.scheduled ||= requestAnimationFrame(() => {
          this.scheduled = 0;
          this.render();
        });
      },
      { passive: true },
    );
  }

  private window(): Window {
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = this.element;
    const { rows, columns } = this.axes;
    return {
      firstRow: Math.max(0, rows.at(scrollTop) - ahead),
      lastRow: Math.min(rows.count - 1, rows.at(scrollTop + clientHeight) + ahead),
      firstColumn: Math.max(0, columns.at(scrollLeft) - 1),
      lastColumn: Math.min(columns.count - 1, columns.at(scrollLeft + clientWidth) + 1),
    };
  }

  private renderHead({ firstColumn, lastColumn }: Window): void {
    const corner = document.createElement('div');
    corner.className = 'corner';
    corner.setAttribute('role', 'columnheader');
    const said = document.createElement('span');
    said.className = 'said';
    said.textContent = this.words.corner;
    corner.append(said);
    const headings: HTMLElement[] = [corner];
    for (let column = firstColumn; column <= lastColumn; column++) {
      if (this.axes.columns.size(column) === 0) continue;
      const heading = document.createElement('div');
      heading.className = 'column';
      heading.setAttribute('role', 'columnheader');
      heading.setAttribute('aria-colindex', String(column + 2));
      heading.textContent = addressOf({ row: 0, column }).replace(/\d+$/, '');
      heading.style.left = `${headerWidth + this.axes.columns.start(column)}px`;
      heading.style.width = `${this.axes.columns.size(column)}px`;
      heading.dataset.column = String(column);
      headings.push(heading);
    }
    this.head.replaceChildren(...headings);
  }

  private rowElement(row: number, window: Window): HTMLElement {
    const known = this.rowElements.get(row);
    if (known) return known;
    const element = document.createElement('div');
    element.className = 'row';
    element.setAttribute('role', 'row');
    element.setAttribute('aria-rowindex', String(row + 2));
    element.style.top = `${this.axes.rows.start(row)}px`;
    element.style.height = `${this.axes.rows.size(row)}px`;
    const heading = document.createElement('div');
    heading.className = 'number';
    heading.setAttribute('role', 'rowheader');
    heading.textContent = String(row + 1);
    element.append(heading);
    for (let column = window.firstColumn; column <= window.lastColumn; column++) {
      const merge = this.merges.at({ row, column });
      if (merge) {
        const firstSeen = Math.max(merge.column, window.firstColumn);
        if (merge.row !== row || column !== firstSeen) continue;
      } else if (this.axes.columns.size(column) === 0) continue;
      const at = merge ? { row: merge.row, column: merge.column } : { row, column };
      element.append(cellElement(this, at, merge, this.words.severity));
    }
    this.rowElements.set(row, element);
    return element;
  }

  private showSelection(): void {
    const { cursor, area } = this.selection;
    const inside = (row: number, column: number, within: Area): boolean =>
      row >= within.row &&
      row < within.row + within.rows &&
      column >= within.column &&
      column < within.column + within.columns;
    for (const element of this.body.querySelectorAll<HTMLElement>('.cell')) {
      const row = Number(element.dataset.row);
      const column = Number(element.dataset.column);
      const selected = inside(row, column, area);
      const isCursor = row === cursor.row && column === cursor.column;
      element.classList.toggle('selected', selected && !isCursor);
      element.classList.toggle('cursor', isCursor);
      element.setAttribute('aria-selected', String(selected));
      if (isCursor) this.element.setAttribute('aria-activedescendant', element.id);
    }
    for (const heading of this.head.querySelectorAll<HTMLElement>('.column')) {
      const column = Number(heading.dataset.column);
      heading.classList.toggle('in', column >= area.column && column < area.column + area.columns);
    }
    for (const [row, element] of this.rowElements) {
      element.classList.toggle('in', row >= area.row && row < area.row + area.rows);
    }
  }

  private scrollTo(position: Position): void {
    const { left, top, width, height } = this.boxOf(position);
    const { clientWidth, clientHeight } = this.element;
    if (top < headerHeight) this.element.scrollTop += top - headerHeight;
    else if (top + height > clientHeight)
      this.element.scrollTop += Math.min(top - headerHeight, top + height - clientHeight);
    if (left < headerWidth) this.element.scrollLeft += left - headerWidth;
    else if (left + width > clientWidth)
      this.element.scrollLeft += Math.min(left - headerWidth, left + width - clientWidth);
  }
}
