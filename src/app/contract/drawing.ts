/** The part of a host that draws a form: on a sheet of its own, or from a cell on. */
import type { Position } from '../../core/sheet/grid';
import type { Layout } from '../../core/layout/layout';
import type { Outcome } from './outcome';
import type { Written } from './writer';

export type Place =
  | { readonly kind: 'newSheet' }
  /** From this cell of the active sheet on; refused with `sheet/notEmpty` unless `overwrite`. */
  | { readonly kind: 'activeCell'; readonly overwrite: boolean };

export interface Drawing {
  /** Two round trips: look, then draw and verify. Taken back by the writer's `revert`. */
  insert(
    layout: Layout,
    place: Place,
  ): Promise<Outcome<Written & { readonly sheet: string; readonly at: Position }>>;
}
