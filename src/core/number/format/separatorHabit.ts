/** Whether a column writes its thousands with dots: "72.304" alone cannot tell, the cells around it can. */
import type { Cell } from '../../sheet/grid';
import type { Measure } from '../figure';

/**
 * True where some text has a decimal comma ("60,29"), several groups ("1.234.567") or dots in a count ("2.654"), and
 * none has a decimal dot ("12.5", "1,234.5"): then "72.304" is 72304 there.
 */
export function dotsGroup(
  cells: readonly { readonly cell: Cell | undefined; readonly measure: Measure }[],
): boolean {
  let vietnamese = false;
  for (const { cell, measure } of cells) {
    const text = typeof cell?.value === 'string' && cell.value.length <= 40 ? cell.value.trim() : '';
    if (/^\d{1,3}(,\d{3})+\.\d+$|^\d+\.(\d{1,2}|\d{4,})%?$/.test(text)) return false;
    const whole = measure === 'count' && /^[1-9]\d{0,2}\.\d{3}$/.test(text);
    if (whole || /^\d+,(\d{1,2}|\d{4,})%?$|^\d{1,3}(\.\d{3})+,\d+$|^\d{1,3}(\.\d{3}){2,}$/.test(text))
      vietnamese = true;
  }
  return vietnamese;
}
