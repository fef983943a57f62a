/** A form as an office has it at last: drawn as a file, filled through the open file, saved. */
import { writePeriod } from '../../src/core/period/period';
import type { Form } from '../../src/core/form/form';
import { draw } from '../../src/core/layout/drawForm';
import type { Layout } from '../../src/core/layout/layout';
import type { Grid } from '../../src/core/sheet/grid';
import { readTable } from '../../src/core/table/readings';
import { enterContents, type ContentAt } from '../../src/hosts/xlsx/book/entry';
import { WorkingFile } from '../../src/hosts/xlsx/book/workingFile';
import { patchWorkbook } from '../../src/hosts/xlsx/edit/patchWorkbook';
import { writeLayout } from '../../src/hosts/xlsx/draw/writeLayout';
import { openFile } from '../../src/hosts/xlsx/show/openFile';
import { readText } from '../../src/core/number/read/readText';
import { consistentTable, type Random } from '../core/locate/consistentTable';
import { fillForm, type FilledForm, type Filling, tableIn } from './filledForm';

const PERIOD = { kind: 'halfYear', year: 2026 } as const;

export interface WorkedForm {
  readonly filled: FilledForm;
  /** Saved; the form's own formulas with the results that the open file gave them. */
  readonly bytes: Uint8Array;
  /** As it is open. */
  readonly grid: Grid;
}

/** The commune's form has figures of every kind in one column; all others are sums of cases. */
export function filledForm(
  form: Form,
  random: Random,
  listed?: readonly string[],
  filling?: Filling,
): FilledForm {
  if (form.id !== 'cchc-xa') return fillForm(form, random, listed, filling);
  const layout = draw(form, { unitName: 'UBND xã Bình Lư', period: PERIOD });
  const typed = consistentTable(random);
  const figures = new Map<string, number | string>();
  for (const { tableRow, position } of readTable(tableIn({ layout, figures, labels: new Map() })).cells) {
    const text = typed[tableRow.row.code];
    if (text === undefined) continue;
    const read = readText(text, tableRow.row.measure);
    const value = read.kind === 'figure' ? Number(read.figure.value.toString()) : text;
    figures.set(`${position.row},${position.column}`, value);
  }
  return { layout, figures, labels: new Map() };
}

function placeOf(key: string): { readonly row: number; readonly column: number } {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return { row, column };
}

export async function workedForm(form: Form, random: Random): Promise<WorkedForm> {
  const filled = filledForm(form, random);
  const { layout } = filled;
  const drawn = await writeLayout(layout, {
    title: `${form.title} ${writePeriod(PERIOD)}`,
    author: 'UBND xã Bình Lư',
    created: new Date('2026-06-30T08:00:00Z'),
  });
  const opened = openFile(drawn);
  if ('problem' in opened) throw new Error(`${form.id}: ${opened.problem.code}`);
  const file = new WorkingFile('bieu.xlsx', drawn, opened);
  const typed: ContentAt[] = [];
  const isTyped = (layout: Layout, key: string): boolean =>
    layout.cells.some(
      ({ row, column, look, formula }) =>
        `${row},${column}` === key && look === 'figure' && formula === undefined,
    );
  const put = (key: string, value: string | number): void => {
    typed.push({ sheet: layout.sheet, position: placeOf(key), content: { value, formula: null } });
  };
  filled.labels.forEach((label, key) => {
    put(key, label);
  });
  filled.figures.forEach((value, key) => {
    if (isTyped(layout, key)) put(key, value);
  });
  enterContents(file, typed, 'person');
  const saved = await patchWorkbook(drawn, file.changes());
  if ('problem' in saved) throw new Error(`${form.id}: ${saved.problem.code}`);
  return { filled, bytes: saved.bytes, grid: file.grid(layout.sheet)! };
}
