/** The official forms there are. A new form is one file and one line here. */
import type { Form } from '../core/form/form';
import { cchcXa } from './cchc-xa';

export const FORMS: readonly Form[] = [cchcXa];

export function formById(id: string): Form | undefined {
  return FORMS.find((form) => form.id === id);
}
