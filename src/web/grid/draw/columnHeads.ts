/** The letters over the columns in view, and the corner beside them. */
import { addressOf } from '../../../core/sheet/grid';
import { headerWidth, type SheetAxes } from './measure';

export function columnHeads(
  { columns }: SheetAxes,
  { firstColumn, lastColumn }: { readonly firstColumn: number; readonly lastColumn: number },
  cornerSaid: string,
): HTMLElement[] {
  const corner = document.createElement('div');
  corner.className = 'corner';
  corner.setAttribute('role', 'columnheader');
  const said = document.createElement('span');
  said.className = 'said';
  said.textContent = cornerSaid;
  corner.append(said);
  const headings: HTMLElement[] = [corner];
  for (let column = firstColumn; column <= lastColumn; column++) {
    if (columns.size(column) === 0) continue;
    const heading = document.createElement('div');
    heading.className = 'column';
    heading.setAttribute('role', 'columnheader');
    heading.setAttribute('aria-colindex', String(column + 2));
    heading.textContent = addressOf({ row: 0, column }).replace(/\d+$/, '');
    heading.style.left = `${headerWidth + columns.start(column)}px`;
    heading.style.width = `${columns.size(column)}px`;
    heading.dataset.column = String(column);
    headings.push(heading);
  }
  return headings;
}
