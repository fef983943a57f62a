/** The element of one cell: its text, its looks, its mark. */
import type { Area, Position } from '../../../core/sheet/grid';
import type { Severity } from '../../../core/rule/rule';
import { drawBorders, dress, sharedBorders } from './dress';
import type { View } from '../../../hosts/xlsx/book/view';
import type { WorkingFile } from '../../../hosts/xlsx/book/workingFile';
import { headerWidth, type SheetAxes } from './measure';

/** The sheet that the cell is on. */
export interface Around {
  readonly file: WorkingFile;
  readonly view: View;
  readonly sheet: string;
  readonly axes: SheetAxes;
}

/** More is never legible in a cell. */
const longestText = 1000;
/** A long text runs over this many empty neighbours. */
const furthestSpill = 12;

export function cellElement(
  sheet: Around,
  at: Position,
  merge: Area | null,
  severity: Readonly<Record<Severity, string>>,
): HTMLElement {
  const { file, axes } = sheet;
  const { rows, columns } = axes;
  const grid = file.grid(sheet.sheet);
  const base = file.base(sheet.sheet);
  const cell = grid?.cell(at.row, at.column);
  const lookAt = (row: number, column: number): ReturnType<typeof file.opened.looks.look> =>
    file.opened.looks.look(row < 0 || column < 0 ? 0 : (base?.styleOf(row, column) ?? 0));
  const look = lookAt(at.row, at.column);

  const element = document.createElement('div');
  element.className = 'cell';
  element.id = `cell-${at.row}-${at.column}`;
  element.setAttribute('role', 'gridcell');
  element.setAttribute('aria-colindex', String(at.column + 2));
  element.dataset.row = String(at.row);
  element.dataset.column = String(at.column);
  const area = merge ?? { ...at, rows: 1, columns: 1 };
  // Neighbours overlap by the pixel of the line they share.
  const left = Math.max(headerWidth, headerWidth + columns.start(area.column) - 1);
  element.style.left = `${left}px`;
  element.style.width = `${headerWidth + columns.start(area.column + area.columns) - left}px`;
  element.style.height = `${rows.start(area.row + area.rows) - rows.start(area.row) + 1}px`;
  if (area.columns > 1) element.setAttribute('aria-colspan', String(area.columns));
  if (area.rows > 1) element.setAttribute('aria-rowspan', String(area.rows));

  dress(element, look, cell);
  const before = at.column > 0 ? lookAt(at.row, at.column - 1).borders : null;
  const above = at.row > 0 ? lookAt(at.row - 1, at.column).borders : null;
  const far = merge ? lookAt(area.row + area.rows - 1, area.column + area.columns - 1).borders : look.borders;
  if (look.fill) element.style.borderColor = 'transparent';
  drawBorders(element, sharedBorders(merge ? { ...far, ...look.borders } : look.borders, before, above));

  const text = cell?.text.slice(0, longestText) ?? '';
  if (text !== '') {
    const span = document.createElement('span');
    span.className = 'text';
    span.textContent = text;
    element.append(span);
    const right = element.style.textAlign === 'right';
    if (look.wrapped) element.classList.add('wrapped');
    else if (typeof cell?.value === 'number' || (!merge && spills(right ? -1 : 1))) {
      element.classList.add('spills', ...(right ? ['leftwards'] : []));
    }
  }

  const mark = sheet.view.markAt(sheet.sheet, at);
  if (mark) {
    element.classList.add('marked', mark);
    if (element.style.textAlign === 'left') element.classList.add('leftmost');
    // The file's indent may be more room than the mark needs, never less.
    else element.style.paddingRight = `${Math.max(12, parseInt(element.style.paddingRight, 10) || 0)}px`;
    const sign = document.createElement('span');
    sign.className = 'sign';
    const said = document.createElement('span');
    said.className = 'said';
    said.textContent = ' (' + severity[mark] + ')';
    element.append(sign, said);
  }
  if (base?.isLocked(at.row, at.column)) element.setAttribute('aria-readonly', 'true');
  return element;

  /** A text runs over its empty neighbours, as in Excel; a cut number would be another number. */
  function spills(by: 1 | -1): boolean {
    for (let i = 1; i <= furthestSpill; i++) {
      if ((grid?.cell(at.row, at.column + by * i)?.text ?? '') !== '') return i > 1;
    }
    return true;
  }
}
