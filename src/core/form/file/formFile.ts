/** A form as a .json file, and back without loss. What a file says is data: bounded, and nothing of it is ever run. */
import type { Form } from '../form';
import { FORM_FORMAT, FORM_SCHEMA } from './formSchema';
import { type ShapeFault, shapeFaults } from './schema';

/** Larger files are no forms. */
export const LARGEST_FORM_FILE = 4_000_000;

export type ReadForm = { readonly form: Form } | { readonly faults: readonly FileFault[] };

export type FileFault = ShapeFault | { readonly code: 'json'; readonly path: ''; readonly detail: string };

/** The form as plain data of the published schema. */
export function formData(form: Form): FormData {
  const { ownRows, ...rest } = plain(form);
  return {
    format: FORM_FORMAT,
    ...rest,
    ...(ownRows && { ownRows: { ...ownRows, total: ownRows.total ?? 'none' } }),
  };
}

export interface FormData extends Omit<Form, 'ownRows'> {
  readonly format: typeof FORM_FORMAT;
  readonly ownRows?: { readonly drawn: number; readonly total: string; readonly totalLabel?: string };
}

/** Without what only the forms that are shipped have: status, level, certainty. */
function plain(form: Form): Form {
  const kept: Record<string, unknown> = {};
  for (const name of Object.keys(FORM_SCHEMA.properties ?? {})) {
    const value = (form as unknown as Readonly<Record<string, unknown>>)[name];
    // No number and no unit are the same, said or not.
    const isNothing = value === '' && (name === 'number' || name === 'unit');
    if (value !== undefined && !isNothing) kept[name] = value;
  }
  return kept as unknown as Form;
}

export function writeFormFile(form: Form): string {
  return JSON.stringify(formData(form), null, 2) + '\n';
}

export function readFormFile(text: string): ReadForm {
  if (text.length > LARGEST_FORM_FILE)
    return { faults: [{ code: 'long', path: '', detail: String(LARGEST_FORM_FILE) }] };
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { faults: [{ code: 'json', path: '', detail: error instanceof Error ? error.message : '' }] };
  }
  return formOfData(data);
}

/** What may be left out has its usual value. */
export function formOfData(data: unknown): ReadForm {
  const faults = shapeFaults(data, FORM_SCHEMA);
  if (faults.length > 0) return { faults };
  const given = data as FormData & { readonly $schema?: string };
  const form: Record<string, unknown> = { ...given };
  delete form.$schema;
  delete form.format;
  const { ownRows } = given;
  if (ownRows)
    form.ownRows = { totalLabel: '', ...ownRows, total: ownRows.total === 'none' ? null : ownRows.total };
  const usual = { titleEn: given.title, printedTitle: '', source: '', rateDecimals: 2, zeroOverZero: '-' };
  return { form: { ...usual, ...form } as unknown as Form };
}
