/** The form that a seal speaks of. */
import type { Form } from '../../core/form/form';
import { formById } from '../../forms/forms';
import { ownForms } from '../learn/carriedForms';
import type { PrintedDocument } from './printedDocument';

/** Of the forms that the document carries, those that were `given`, then those that are shipped; undefined for none. */
export function sealedForm(id: string, document: PrintedDocument, given: readonly Form[]): Form | undefined {
  return officeForms(document, given).find((form) => form.id === id) ?? formById(id);
}

export function officeForms({ sheets }: PrintedDocument, given: readonly Form[]): Form[] {
  return ownForms(
    sheets.map(({ grid }) => grid),
    given,
  );
}
