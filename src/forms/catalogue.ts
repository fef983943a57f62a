/** The catalogue of the forms that are shipped, made when it is first asked for. */
import { type Catalogue, catalogueOf } from '../core/table/labels/catalogue';
import { FORMS } from './forms';

let shipped: Catalogue | null = null;

export function shippedCatalogue(): Catalogue {
  return (shipped ??= catalogueOf(FORMS));
}
