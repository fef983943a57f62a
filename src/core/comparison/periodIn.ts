/** The period that a table reports, as its title or a line above it says. */
import { linesAbove } from '../table/heading/linesAbove';
import { titleOf } from '../table/heading/title';
import type { Table } from '../table/table';
import { type Period, readPeriod } from '../period/period';

const SAID =
  /(?:đến\s+(?:hết\s+)?)?(?:tháng\s+(?:0?[1-9]|1[0-2])|quý\s+(?:[1-4]|IV|I{1,3})|(?:6|sáu|9|chín)\s+tháng(?:\s+đầu)?)(?:\s+năm|\s*\/)?\s*20[0-9]{2}|năm\s+20[0-9]{2}/i;

export function periodIn(table: Table): Period | null {
  const own = readPeriod(titleOf(table).slice(table.form.printedTitle.length).trim());
  if (own) return own;
  for (const line of linesAbove(table).reverse()) {
    // "Hà Nội, ngày 5 tháng 7 năm 2026" is a day.
    if (/ngày\s+[0-9…]/i.test(line)) continue;
    const said = SAID.exec(line)?.[0];
    // "Tính đến tháng 6 năm 2026" begins somewhere else.
    const period = said === undefined || /^đến/i.test(said) ? null : readPeriod(said);
    if (period) return period;
  }
  return null;
}
