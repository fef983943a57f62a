/** Whether a column keeps its rates as 99,7 or as 0,997: one cell cannot tell, the column can. */
import type { Cell } from '../../sheet/grid';
import { isDateFormat, isPercentFormat } from '../format/numberFormat';
import { readText } from './readText';

/** `percent`: 99,7 is stored as 99.7. `fraction`: as 0.997. */
export type PercentScale = 'percent' | 'fraction';

/**
 * The habit of a column's rate cells:
 * - numbers and texts above 1 that are not in a percent format: `percent`, unless three or more cells between
 *   0 and 1 outnumber them, which is `unknown`;
 * - else numbers between 0 and 1: `fraction` if other cells have a percent format, `unknown` if none has;
 * - else only 0 and 1: `percent`, for a lone 1 is judged as the 1 it shows.
 */
export function percentScaleOf(cells: readonly (Cell | undefined)[]): PercentScale | 'unknown' {
  let formatted = false;
  let between = 0;
  let above = 0;
  for (const cell of cells) {
    if (!cell || cell.error) continue;
    if (typeof cell.value === 'string') {
      const reading = readText(cell.value, 'rate');
      if (reading.kind === 'figure' && reading.figure.value.abs().gt(1)) above++;
    } else if (typeof cell.value === 'number' && !isDateFormat(cell.format)) {
      const size = Math.abs(cell.value);
      if (isPercentFormat(cell.format)) formatted = true;
      else if (size > 1) above++;
      else if (size > 0 && size < 1) between++;
    }
  }
  if (above > 0) return between >= 3 && between > above ? 'unknown' : 'percent';
  if (between === 0) return 'percent';
  return formatted ? 'fraction' : 'unknown';
}
