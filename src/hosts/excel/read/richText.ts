/**
 * Texts whose parts look different: what is raised or lowered is a mark, what is struck out is not there. Excel tells
 * the parts from ExcelApi 1.18 on; from 1.9 on only that a cell has some, and before nothing.
 */
import { type Cell } from '../../../core/sheet/grid';
import { lowered, markedAtEnd, raised } from '../../../core/text/raised';
import { supports } from '../connection/requirements';

export type AskedLooks = OfficeExtension.ClientResult<Excel.CellProperties[][]>;

/** Of every cell, queued; only for sheets that have such texts, since it is as much as all their contents. */
export function askLooks(range: Excel.Range): AskedLooks {
  const font = { superscript: true, subscript: true, strikethrough: true };
  return range.getCellProperties({ format: { font }, ...(supports('1.18') ? { textRuns: true } : {}) });
}

/** The cell as a reader of the sheet reads it; itself where all of its text looks alike. */
export function asRead(cell: Cell, looks: Excel.CellProperties | undefined): Cell {
  const { value, formula } = cell;
  const { superscript, subscript, strikethrough } = looks?.format?.font ?? {};
  if (strikethrough === true) return { ...cell, unclear: 'whole' };
  if (typeof value !== 'string' || formula !== null || cell.error || !looks) return cell;
  const runs = looks.textRuns ?? [];
  const isWhole = runs.map(({ text }) => text).join('') === value;
  if (isWhole && runs.length > 1) return fromRuns(cell, runs);
  if (isMixed(strikethrough)) return { ...cell, unclear: 'struck' };
  if (!isMixed(superscript) && !isMixed(subscript)) return cell;
  // A figure with a mark it may be part of is a question; of a name, the mark is what stands at its end.
  if (!/[A-Za-z\u00c0-\u1eff]/.test(value)) return { ...cell, unclear: 'raised' };
  const text = markedAtEnd(value, isMixed(subscript) ? lowered : raised);
  return { ...cell, value: text, text };
}

/** null where characters differ; undefined where nothing was told. */
function isMixed(look: unknown): boolean {
  return look === null;
}

function fromRuns(cell: Cell, runs: readonly Excel.RangeTextRun[]): Cell {
  let [text, struck] = ['', ''];
  for (const run of runs) {
    if (run.font?.strikethrough) struck += run.text;
    else if (run.font?.superscript) text += raised(run.text);
    else text += run.font?.subscript ? lowered(run.text) : run.text;
  }
  // All of it struck out, part by part, is asked about as a whole.
  if (struck !== '' && text.trim() === '') return { ...cell, unclear: 'whole' };
  return struck === '' ? { ...cell, value: text, text } : { ...cell, value: text, text, struck };
}
