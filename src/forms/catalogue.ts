/** The catalogue of the forms that are shipped, made when it is first asked for. */
import { type Catalogue, catalogueOf } from '../core/table/labels/catalogue';
import type { Form } from '../core/form/form';
import { FORMS } from './forms';

let shipped: Catalogue | null = null;

export function shippedCatalogue(): Catalogue {
  return (shipped ??= catalogueOf(FORMS));
}

/** The last asked for with forms of an office's own: a check, a filling and an export ask for the same. */
let last: { readonly key: string; readonly catalogue: Catalogue } | null = null;

/** Forms of an office's own, before those that are shipped: where both explain a table equally well, the office's does. */
export function catalogueWith(own: readonly Form[]): Catalogue {
  if (own.length === 0) return shippedCatalogue();
  const key = JSON.stringify(own);
  if (last?.key !== key) {
    const others = FORMS.filter(({ id }) => !own.some((form) => form.id === id));
    last = { key, catalogue: catalogueOf([...own, ...others]) };
  }
  return last.catalogue;
}
