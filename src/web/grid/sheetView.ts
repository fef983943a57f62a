/** A sheet on the screen. Only the cells in view are elements, so that a sheet of 100.000 rows opens as fast as a form. */
import type { Position } from '../../core/sheet/grid';
import type { GridWords } from '../../words/web/webWords';
import type { View } from '../../hosts/xlsx/book/view';
import type { WorkingFile } from '../../hosts/xlsx/book/workingFile';
import { cellElement } from './draw/cellElement';
import { columnHeads } from './draw/columnHeads';
import { headerHeight, headerWidth, measureSheet, type SheetAxes } from './draw/measure';
import { Merges } from './draw/merges';
import { Selection } from './selection';
import { showSelection } from './draw/showSelection';

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
  /** Rows that stay in view, as the file wants it: its headings. */
  private readonly frozen = document.createElement('div');
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
      this.head.replaceChildren(...columnHeads(this.axes, window, this.words.corner));
    }
    const rows = new Set(this.merges.anchorsAbove(window.firstRow));
    for (let row = 0; row < this.frozenRows; row++) if (this.axes.rows.size(row) > 0) rows.add(row);
    for (let row = window.firstRow; row <= window.lastRow; row++)
      if (this.axes.rows.size(row) > 0) rows.add(row);
    for (const row of [...this.rowElements.keys()]) if (!rows.has(row)) this.rowElements.delete(row);
    const elementsOf = (isFrozen: boolean): HTMLElement[] =>
      [...rows]
        .filter((row) => row < this.frozenRows === isFrozen)
        .sort((a, b) => a - b)
        .map((row) => this.rowElement(row, window));
    this.frozen.style.setProperty('--frozen-height', `${this.frozenHeight}px`);
    this.frozen.replaceChildren(...elementsOf(true));
    this.body.replaceChildren(...elementsOf(false));
    this.shown = window;
    showSelection(this.element, this.selection);
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

  /** The cell in hand stays in view when the room around it changes; where all that is written has room, all is shown. */
  resized(): void {
    const { moving } = this.selection;
    const { shown } = this;
    if (shown && moving.row >= shown.firstRow && moving.row <= shown.lastRow) this.scrollTo(moving);
    const written = this.axes.columns.start(this.file.grid(this.sheet)?.columns ?? 0);
    if (headerWidth + written <= this.element.clientWidth) this.element.scrollLeft = 0;
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
      top: headerHeight + top - (area.row < this.frozenRows ? 0 : this.element.scrollTop),
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
      row: this.axes.rows.at(top < this.frozenHeight ? top : top + this.element.scrollTop),
      column: this.axes.columns.at(left + this.element.scrollLeft),
    };
  }

  /** None where they would leave less than half of the view to the rest. */
  private get frozenRows(): number {
    const { rows } = this.axes;
    const wanted = Math.min(this.file.opened.shapes.get(this.sheet)?.frozenRows ?? 0, rows.count);
    return rows.start(wanted) * 2 <= this.element.clientHeight ? wanted : 0;
  }

  private get frozenHeight(): number {
    return this.axes.rows.start(this.frozenRows);
  }

  /** Somebody wrote beyond the rows and columns that the sheet was laid out with. */
  get isOutgrown(): boolean {
    const grid = this.file.grid(this.sheet);
    const { rows, columns } = this.axes;
    return grid !== undefined && (grid.rows + 2 > rows.count || grid.columns + 1 > columns.count);
  }

  get rowsInView(): number {
    const window = this.window();
    return Math.max(1, window.lastRow - window.firstRow - ahead - 1 - this.frozenRows);
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
    this.frozen.className = 'rows frozen';
    this.body.className = 'rows';
    for (const part of [this.frozen, this.body]) part.setAttribute('role', 'rowgroup');
    for (const part of [this.head, this.frozen, this.body])
      part.style.width = `${headerWidth + columns.length}px`;
    this.body.style.height = `${rows.length}px`;
    this.element.append(this.head, this.frozen, this.body);
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

  private scrollTo(position: Position): void {
    const { left, top, width, height } = this.boxOf(position);
    const { clientWidth, clientHeight } = this.element;
    const ceiling = headerHeight + this.frozenHeight;
    if (position.row >= this.frozenRows) {
      if (top < ceiling) this.element.scrollTop += top - ceiling;
      else if (top + height > clientHeight)
        this.element.scrollTop += Math.min(top - ceiling, top + height - clientHeight);
    }
    if (left < headerWidth) this.element.scrollLeft += left - headerWidth;
    else if (left + width > clientWidth)
      this.element.scrollLeft += Math.min(left - headerWidth, left + width - clientWidth);
  }
}
