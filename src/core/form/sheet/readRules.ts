/** The sheet of rules read back: the form, or what is wrong and in which cell. */
import { addressOf, type Grid } from '../../sheet/grid';
import { compose } from '../../text/vietnamese';
import { FORM_FORMAT } from '../file/formSchema';
import { formOfData, type FileFault, type ReadForm } from '../file/formFile';
import { ABOUT, type Field, type Part, PARTS, SHEET_TITLE } from './fields';

/** Longer sheets are read no further, and say so by their missing part. */
const MOST_LINES = 8000;

export interface RulesSheet {
  readonly read: ReadForm;
  /** The cell of a place in the form's data, "rules/3/text"; of the nearest place above it that has one. */
  readonly cellOf: (path: string) => string;
}

/** null where the sheet is not one of rules. */
export function readRulesSheet(grid: Grid): RulesSheet | null {
  const top = findLine(grid, 0, SHEET_TITLE);
  if (top < 0) return null;
  const cells: Record<string, string> = { '': addressOf({ row: top, column: 0 }) };
  const data: Record<string, unknown> = { format: FORM_FORMAT, rules: [], columns: [], rows: [] };
  const put = (path: string, row: number, column: number): void => {
    cells[path] = addressOf({ row, column });
  };
  const strange: FileFault[] = [];
  let part: Part | null = null;
  let places: (Field | null)[] | null = null;
  for (let row = top + 1; row < Math.min(grid.rows, MOST_LINES); row++) {
    const first = textAt(grid, row, 0);
    const opened: Part | undefined = PARTS.find(({ title }) => title === first);
    if (opened) {
      part = opened;
      places = null;
      put(part.key, row, 0);
    } else if (!part) {
      const field = ABOUT.find(({ heading }) => heading === first);
      if (field) {
        const value = valueIn(grid, row, 1, field);
        if (value !== undefined) set(data, field.key, value);
        put(field.key, row, 1);
      }
    } else if (!places) {
      places = headingsAt(grid, row, part);
    } else if (!isBlank(grid, row)) {
      const list = data[part.key] as unknown[];
      const path = part.key + '/' + String(list.length);
      put(path, row, 0);
      const entry: Record<string, unknown> = {};
      places.forEach((field, column) => {
        if (!field) {
          const text = textAt(grid, row, column);
          if (text !== '')
            strange.push({ code: 'unknown', path: path + '/?' + String(column), detail: text.slice(0, 80) });
          put(path + '/?' + String(column), row, column);
          return;
        }
        if (field.key === '') return;
        const value = valueIn(grid, row, column, field);
        if (value !== undefined) entry[field.key] = value;
        put(path + '/' + field.key, row, column);
      });
      list.push(entry);
    }
  }
  const read = formOfData(data);
  const faults = 'faults' in read ? read.faults.concat(strange) : strange;
  return {
    read: faults.length > 0 ? { faults } : read,
    cellOf: (path) => {
      let at = path;
      while (cells[at] === undefined && at !== '') at = at.slice(0, Math.max(0, at.lastIndexOf('/')));
      return cells[at] ?? '';
    },
  };
}

function set(data: Record<string, unknown>, key: string, value: unknown): void {
  const [outer = '', inner] = key.split('/');
  if (inner === undefined) data[outer] = value;
  else data[outer] = { ...(data[outer] as object | undefined), [inner]: value };
}

/** Headings may stand in another order, and columns of the person's own between them hold nothing of the form. */
function headingsAt(grid: Grid, row: number, { fields }: Part): (Field | null)[] {
  const places: (Field | null)[] = [];
  for (let column = 0; column < Math.min(grid.columns, 30); column++) {
    const text = textAt(grid, row, column);
    const field = fields.find(({ heading }) => heading === text);
    // Under a heading that the person added stand remarks; under none, nothing may stand.
    places.push(field ?? (text === '' ? null : REMARK));
  }
  return places;
}

const REMARK: Field = { heading: '', key: '', kind: 'text' };

function valueIn(grid: Grid, row: number, column: number, { kind, always }: Field): unknown {
  const text = textAt(grid, row, column);
  if (text === '') return always ? '' : undefined;
  if (kind === 'text') return text;
  if (kind === 'integer') return /^[0-9]{1,6}$/.test(text) ? Number(text) : text;
  if (kind === 'lines') return text.split('\n').map((line) => line.trim());
  const word = text.toLowerCase();
  const choice = kind.find(([each]) => each.toLowerCase() === word);
  return choice ? choice[1] : text;
}

function isBlank(grid: Grid, row: number): boolean {
  for (let column = 0; column < Math.min(grid.columns, 30); column++)
    if (textAt(grid, row, column) !== '') return false;
  return true;
}

function findLine(grid: Grid, from: number, text: string): number {
  for (let row = from; row < Math.min(grid.rows, 20); row++) if (textAt(grid, row, 0) === text) return row;
  return -1;
}

function textAt(grid: Grid, row: number, column: number): string {
  const cell = grid.cell(row, column);
  const value = cell?.value ?? null;
  const text = typeof value === 'string' ? value : value === null ? '' : (cell?.text ?? '');
  return compose(text.replace(/\r\n?/g, '\n')).trim();
}
