/** Forms that a workbook carries: on its sheets "Quy tắc", where everybody sees and edits them. */
import type { FileFault } from '../../core/form/file/formFile';
import type { Form } from '../../core/form/form';
import { readRulesSheet } from '../../core/form/sheet/readRules';
import type { FormFault } from '../../core/lint/fault';
import { lintForm } from '../../core/lint/lint';
import type { Grid } from '../../core/sheet/grid';
import { formById } from '../../forms/forms';
import { isRulesSheet } from '../contract/source';

export interface CarriedForm {
  readonly sheet: string;
  /** Without the rules at fault; null where it cannot be made out at all. */
  readonly form: Form | null;
  /** Each with its cell. */
  readonly faults: readonly CellFault[];
}

export interface CellFault {
  readonly cell: string;
  readonly fault: FileFault | FormFault;
}

/** More forms than these are not read. */
const MOST = 20;

export function carriedForms(grids: readonly Grid[]): CarriedForm[] {
  const carried: CarriedForm[] = [];
  for (const grid of grids) {
    if (!isRulesSheet(grid.sheet) || carried.length >= MOST) continue;
    const found = readRulesSheet(grid);
    if (!found) continue;
    const { read, cellOf } = found;
    if ('faults' in read) {
      const faults = read.faults.map((fault) => ({ cell: cellOf(fault.path), fault }));
      carried.push({ sheet: grid.sheet, form: null, faults });
      continue;
    }
    const sound = withoutFaults(read.form);
    const faults = sound.faults.map((fault) => ({ cell: cellOf(pathOf(fault, read.form)), fault }));
    carried.push({ sheet: grid.sheet, form: sound.form && withPeriods(sound.form), faults });
  }
  return carried;
}

/** The sheet does not say how a table goes on from that of the last period: an official form that was added to still does. */
function withPeriods(form: Form): Form {
  const between = formById(form.id)?.between;
  return between ? { ...form, between } : form;
}

/** An office's own forms: those that its workbook carries, then others that were given; of one id the workbook's. */
export function ownForms(grids: readonly Grid[], given: readonly Form[]): Form[] {
  const own: Form[] = [];
  for (const { form } of carriedForms(grids)) if (form) own.push(form);
  for (const form of given) if (!own.some(({ id }) => id === form.id)) own.push(form);
  return own;
}

/** The form without the rules that are at fault; null where its rows are. */
export function withoutFaults(form: Form): { form: Form | null; faults: readonly FormFault[] } {
  const faults = lintForm(form).filter(({ severity }) => severity === 'error');
  if (faults.some(({ rules }) => rules.length === 0)) return { form: null, faults };
  const bad: string[] = [];
  for (const { rules } of faults) bad.push(...rules);
  return { form: { ...form, rules: form.rules.filter(({ text }) => !bad.includes(text)) }, faults };
}

function pathOf({ rules, rows }: FormFault, form: Form): string {
  const [rule] = rules;
  if (rule !== undefined)
    return 'rules/' + String(form.rules.findIndex(({ text }) => text === rule)) + '/text';
  return 'rows/' + String(lastIndexOf(form, rows[0] ?? '')) + '/code';
}

/** Of two rows with one code the later is at fault. */
function lastIndexOf({ rows }: Form, code: string): number {
  let found = 0;
  rows.forEach((row, i) => {
    if (row.code === code) found = i;
  });
  return found;
}
